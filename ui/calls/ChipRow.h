// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace ringdown::calls {

/// The words of the filter as buttons that take them out; they go on in a second line where there is no room.
class ChipRow : public QWidget {
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);

    void tell(const QStringList &words);
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pressed(int chip);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *chip(int place);
    void lay();

    std::vector<QPushButton *> m_chips;
};

} // namespace ringdown::calls
