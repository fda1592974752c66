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
#include <utility>

namespace ringdown::routing_ui {

/// What the clocks do on a day on which they change.
struct ClockChange {
    Span wall; ///< that no clock shows, or that they show twice
    bool isSkipped = false;
};

/// One row of the grid.
struct ShownDay {
    std::optional<std::chrono::year_month_day> date; ///< nothing in the typical week
    std::vector<Span> spans;                         ///< the day's own
    std::vector<Span> tails;                         ///< what the evening before leaves open
    QString exception; ///< the name of the exception that rules the day, "" for the week
    int hours = 24;    ///< 23 or 25 when the clocks change
    std::optional<ClockChange> change = {};
};

/// A week as the grid draws it: the typical one, or a real one with its exceptions and the days on which the
/// clocks change.
struct ShownWeek {
    int firstDay = 0; ///< the weekday of the first row; 0 is Monday
    std::array<ShownDay, 7> days;

    int weekdayOf(int row) const { return (row + firstDay) % 7; }
    int rowOf(int weekday) const { return (weekday + 7 - firstDay) % 7; }

    static ShownWeek typical(const WeekHours &week, int firstDay = 0);
    /// The same days with other hours in their rows, but where an exception rules.
    ShownWeek with(const WeekHours &rows) const;
    /// The seven days from the first on.
    static ShownWeek real(const plan::Hours &hours, std::chrono::year_month_day first,
                          const std::string &timeZone);
};

/// The day on which weeks begin where this console is used; 0 is Monday.
int firstDayHere();
int weekdayOf(std::chrono::year_month_day day); ///< 0 is Monday
/// The first day of the week that holds the day.
std::chrono::year_month_day weekStartOf(std::chrono::year_month_day day, int firstDay);

/// "Mon 23 Nov" and "Sun 29 Nov", with the year where it is another than today's.
std::pair<QString, QString> weekEnds(std::chrono::year_month_day first, std::chrono::year_month_day today);
/// A real week in words, a line a day, as reasons and reviews write hours: "Thu 26 Nov: closed, Thanksgiving
/// (instead of 09:00-17:00)". Days of the week's own hours come without a date.
QStringList weekWords(const plan::Hours &hours, std::chrono::year_month_day first);

} // namespace ringdown::routing_ui
