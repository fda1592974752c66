// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/YearlyDates.h"

namespace ringdown::routing {
namespace {

using namespace std::chrono;

std::optional<year_month_day> dateOf(const plan::FixedDay &fixed, year inYear)
{
    const year_month_day date{inYear, month(fixed.month), day(fixed.day)};
    if (!date.ok())
        return std::nullopt;
    const weekday falls{sys_days(date)};
    if (fixed.observed && falls == Saturday)
        return year_month_day(sys_days(date) - days(1));
    if (fixed.observed && falls == Sunday)
        return year_month_day(sys_days(date) + days(1));
    return date;
}

std::optional<year_month_day> dateOf(const plan::NthWeekday &nth, year inYear)
{
    const month inMonth(nth.month);
    const weekday wanted(nth.weekday); // the library, too, takes 1 for Monday and 7 for Sunday
    if (nth.nth < 0)
        return year_month_day(sys_days(inYear / inMonth / wanted[last]));
    const year_month_weekday date{inYear, inMonth, wanted[static_cast<unsigned>(nth.nth)]};
    if (!date.ok())
        return std::nullopt;
    return year_month_day(sys_days(date));
}

std::optional<year_month_day> dateOf(const plan::EasterDay &easter, year inYear)
{
    return year_month_day(sys_days(easterSunday(inYear)) + days(easter.offset));
}

} // namespace

std::optional<year_month_day> dateIn(const plan::YearlyDay &yearly, year inYear)
{
    return std::visit([inYear](const auto &rule) { return dateOf(rule, inYear); }, yearly);
}

// Meeus, Jones and Butcher's rule (Astronomical Algorithms, chapter 8), with their letters.
year_month_day easterSunday(year inYear)
{
    const int y = static_cast<int>(inYear);
    const int a = y % 19;
    const int b = y / 100;
    const int c = y % 100;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {inYear, month(static_cast<unsigned>(n / 31)), day(static_cast<unsigned>(n % 31 + 1))};
}

} // namespace ringdown::routing
