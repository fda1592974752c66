// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/holidays/YearlyGuess.h"

#include "core/routing/YearlyDates.h"

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::size_t fewestDates = 2;
constexpr std::size_t fewestWeekdays = 3; ///< two can agree by chance
constexpr int farthestFromEaster = 100;   ///< days

bool areOfDifferentYears(const std::vector<year_month_day> &days)
{
    return std::adjacent_find(days.begin(), days.end(), [](year_month_day a, year_month_day b) {
               return a.year() == b.year();
           }) == days.end();
}

bool gives(const plan::YearlyDay &rule, const std::vector<year_month_day> &days)
{
    return std::all_of(days.begin(), days.end(),
                       [&](year_month_day day) { return routing::dateIn(rule, day.year()) == day; });
}

/// The rules that give this one day, but for the fixed one.
std::vector<plan::YearlyDay> movingRules(year_month_day day)
{
    const unsigned weekday = std::chrono::weekday(sys_days(day)).iso_encoding();
    const auto month = static_cast<unsigned>(day.month());
    const int nth = static_cast<int>((static_cast<unsigned>(day.day()) - 1) / 7 + 1);
    std::vector<plan::YearlyDay> rules{plan::NthWeekday{nth, weekday, month},
                                       plan::NthWeekday{-1, weekday, month}};
    const auto offset = (sys_days(day) - sys_days(routing::easterSunday(day.year()))).count();
    if (std::abs(offset) <= farthestFromEaster)
        rules.emplace_back(plan::EasterDay{static_cast<int>(offset)});
    return rules;
}

} // namespace

std::optional<plan::YearlyDay> yearlyGuess(const std::vector<year_month_day> &days)
{
    if (days.size() < fewestDates || !areOfDifferentYears(days))
        return {};
    const year_month_day first = days.front();
    const plan::YearlyDay fixed =
        plan::FixedDay{static_cast<unsigned>(first.month()), static_cast<unsigned>(first.day()), false};
    if (gives(fixed, days))
        return fixed;
    if (days.size() < fewestWeekdays)
        return {};
    std::vector<plan::YearlyDay> fitting = movingRules(first);
    fitting.erase(std::remove_if(fitting.begin(), fitting.end(),
                                 [&](const plan::YearlyDay &rule) { return !gives(rule, days); }),
                  fitting.end());
    return fitting.size() == 1 ? std::optional(fitting.front()) : std::nullopt;
}

} // namespace ringdown::routing_ui
