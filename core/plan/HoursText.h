// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace ringdown::plan {

// The contract's small grammars for hours and days, read and written back. What was read is written the same
// way, but for "easter+0", which is "easter".

inline constexpr std::array<std::string_view, 7> weekdayIds = {"mon", "tue", "wed", "thu",
                                                               "fri", "sat", "sun"};
inline constexpr std::array<std::string_view, 12> monthIds = {"jan", "feb", "mar", "apr", "may", "jun",
                                                              "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr int minutesPerDay = 24 * 60;

/// "HH:MM-HH:MM"; 24:00 only as the end.
std::optional<Interval> intervalFromText(std::string_view text);
/// "YYYY-MM-DD" of a day that exists, 1970 to 9999.
std::optional<std::chrono::year_month_day> dateFromText(std::string_view text);
/// "MM-DD", "MM-DD observed", "4th thu nov", "last mon may", "easter", "easter+1", "easter-2".
std::optional<YearlyDay> yearlyFromText(std::string_view text);

// The same shapes, also of days that do not exist ("2026-02-30", "easter+300").

std::optional<std::chrono::year_month_day> dateAsWritten(std::string_view text);
std::optional<YearlyDay> yearlyAsWritten(std::string_view text);

/// As many days from Easter Sunday as an exception may lie.
constexpr int farthestFromEaster = 200;
constexpr int firstExceptionYear = 1970;

std::string toText(const Interval &interval);
std::string toText(const std::chrono::year_month_day &date);
std::string toText(const YearlyDay &day);

/// The interval's end counted from the start of its day: past 1440 when it runs into the next one.
constexpr int endFromDayStart(const Interval &interval)
{
    return interval.endMinute > interval.startMinute ? interval.endMinute
                                                     : interval.endMinute + minutesPerDay;
}

/// The intervals in the order they come, whatever the order they are written in.
DayHours sorted(DayHours hours);

} // namespace ringdown::plan
