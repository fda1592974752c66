// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/Review.h"

#include <QWidget>

class QScrollArea;

namespace ringdown::review {

/// What needs care before a push, a line for each with a way to its place. Nothing is shown while nothing
/// does.
class CareList : public QWidget {
    Q_OBJECT
public:
    explicit CareList(QWidget *parent = nullptr);

    /// A line without a path leads nowhere.
    void show(const std::vector<Care> &lines);

Q_SIGNALS:
    void showWanted(const std::string &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addLine(const Care &line);
    void fit(); ///< the height to the lines, up to a share of the sheet

    QScrollArea *m_scroll;
    QWidget *m_lines;
};

/// What is to be thought of twice, scenarios first. A path leads to the same place of the draft, where it has
/// one.
std::vector<Care> careLines(const Findings &findings, const plan::Plan &shown, const plan::Plan &draft);

} // namespace ringdown::review
