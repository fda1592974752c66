// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace ringdown::routing_ui {

/// What is wrong with the draft, each in whole words. It is as high as its first rows, and scrolls for more.
class ProblemList : public QListWidget {
    Q_OBJECT
public:
    explicit ProblemList(QWidget *parent = nullptr);

    void fit(); ///< to what it lists now
    /// So that the list, which stands on that page, takes a fourth of its height and no more.
    void giveWayTo(QWidget *page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_page = nullptr;
};

} // namespace ringdown::routing_ui
