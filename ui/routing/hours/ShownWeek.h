// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/routing/HoursCalendar.h"
#include "ui/routing/hours/WeekPainting.h"

#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace ringdown::routing_ui {

/// One row of the grid.
struct ShownDay {
    std::optional<std::chrono::year_month_day> date; ///< nothing in the typical week
    std::vector<Span> spans;                         ///< the day's own
    std::vector<Span> tails;                         ///< what the evening before leaves open
    QString exception; ///< the name of the exception that rules the day, "" for the week
    int hours = 24;    ///< 23 or 25 when the clocks change
};

/// A week as the grid draws it: the typical one, or a real one with its exceptions and the days on which the
/// clocks change.
struct ShownWeek {
    std::optional<std::chrono::year_month_day> monday; ///< nothing: the typical week
    std::array<ShownDay, 7> days;

    static ShownWeek typical(const WeekHours &week);
    /// monday must be one.
    static ShownWeek real(const plan::Hours &hours, std::chrono::year_month_day monday,
                          const std::string &timeZone);
};

/// The Monday of the week that holds the day.
std::chrono::year_month_day mondayOf(std::chrono::year_month_day day);

/// A real week in words, a line a day, as reasons and reviews write hours: "Thu 26 Nov: closed, Thanksgiving
/// (instead of 09:00-17:00)". Days of the week's own hours come without a date.
QStringList weekWords(const plan::Hours &hours, std::chrono::year_month_day monday);

} // namespace ringdown::routing_ui
