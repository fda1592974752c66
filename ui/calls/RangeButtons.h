// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;

namespace ringdown::calls {

/// Today, 7 days, 30 days, or another range of days: buttons that write the filter's words of time.
class RangeButtons : public QWidget {
    Q_OBJECT
public:
    explicit RangeButtons(QWidget *parent = nullptr);

    void tell(const QString &filter); ///< presses the button that this text stands for

Q_SIGNALS:
    void wanted(const QString &filter);
    void customWanted();

private:
    QButtonGroup *m_buttons;
    QString m_filter;
};

} // namespace ringdown::calls
