// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/hours/WeekPainting.h"

#include <QWidget>

#include <vector>

namespace ringdown::routing_ui {

/// A week that many businesses have.
struct StandardWeek {
    QString words;
    WeekHours week;
};
std::vector<StandardWeek> standardWeeks();

/// Stands where a week has no hours: what that means for callers, and two ways to begin.
class ClosedWeek : public QWidget {
    Q_OBJECT
public:
    explicit ClosedWeek(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const ringdown::routing_ui::StandardWeek &week);
};

} // namespace ringdown::routing_ui
