// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/warnings/HoursWarnings.h"

#include "core/plan/HoursText.h"
#include "core/plan/reading/StepPlaces.h"

#include <algorithm>
#include <map>

namespace ringdown::plan {
namespace {

using Weekdays = std::array<bool, 7>;

constexpr Weekdays everyDay = {true, true, true, true, true, true, true};
constexpr Weekdays workingDays = {true, true, true, true, true, false, false};
constexpr int observedWithin = 1; ///< days around the day itself

Weekdays only(unsigned isoWeekday)
{
    Weekdays days{};
    days.at(isoWeekday - 1) = true;
    return days;
}

/// The weekdays an exception can fall on.
Weekdays weekdaysOf(const ExceptionDay &day)
{
    if (const auto *date = std::get_if<std::chrono::year_month_day>(&day))
        return only(std::chrono::weekday(std::chrono::sys_days(*date)).iso_encoding());
    const YearlyDay &yearly = std::get<YearlyDay>(day);
    if (const auto *nth = std::get_if<NthWeekday>(&yearly))
        return only(nth->weekday);
    if (const auto *easter = std::get_if<EasterDay>(&yearly))
        return only(static_cast<unsigned>(((easter->offset + 6) % 7 + 7) % 7) + 1);
    return std::get<FixedDay>(yearly).observed ? workingDays : everyDay;
}

bool equalsTheWeek(const HoursException &exception, const Hours &hours)
{
    const Weekdays days = weekdaysOf(exception.day);
    const DayHours own = sorted(exception.hours);
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (days[i] && sorted(hours.week[i]) != own)
            return false;
    }
    return true;
}

/// Whether the yearly day can fall on this date; said of some dates beside it, too.
bool mayFallOn(const YearlyDay &yearly, std::chrono::year_month_day date)
{
    const auto month = unsigned(date.month());
    if (const auto *nth = std::get_if<NthWeekday>(&yearly))
        return nth->month == month;
    if (const auto *easter = std::get_if<EasterDay>(&yearly)) {
        using namespace std::chrono;
        const sys_days sunday = sys_days(date) - days(easter->offset);
        const year_month_day day(sunday); // Easter Sunday is from 22 March to 25 April
        return sunday >= sys_days(day.year() / March / 22) && sunday <= sys_days(day.year() / April / 25);
    }
    const auto &fixed = std::get<FixedDay>(yearly);
    if (!fixed.observed)
        return fixed.month == month && fixed.day == unsigned(date.day());
    for (int days = -observedWithin; days <= observedWithin; ++days) {
        const std::chrono::year_month_day near(std::chrono::sys_days(date) + std::chrono::days(days));
        if (fixed.month == unsigned(near.month()) && fixed.day == unsigned(near.day()))
            return true;
    }
    return false;
}

/// Whether a yearly day gives way to this date's exception, which then counts whatever its hours are.
bool overrulesAYearlyDay(const HoursException &exception, const Hours &hours)
{
    const auto *date = std::get_if<std::chrono::year_month_day>(&exception.day);
    return date && std::any_of(hours.exceptions.begin(), hours.exceptions.end(), [date](const auto &other) {
               const auto *yearly = std::get_if<YearlyDay>(&other.day);
               return yearly && mayFallOn(*yearly, *date);
           });
}

} // namespace

void warnOfHours(const Hours &hours, const JsonNode &node, ProblemList &warnings)
{
    if (hours.override && !hours.override->until)
        warnings.add(
            *node.find("override"),
            "This override stays until somebody ends it: give it an \"until\" to be sure that it goes away.");
    const auto places = childrenOf(node.find("exceptions"));
    std::map<std::string, const JsonNode *> days;
    for (std::size_t i = 0; i < hours.exceptions.size(); ++i) {
        const HoursException &exception = hours.exceptions[i];
        if (equalsTheWeek(exception, hours) && !overrulesAYearlyDay(exception, hours))
            warnings.add(*places[i],
                         "This exception changes nothing: the week has the same hours on that day.");
        const auto *date = std::get_if<std::chrono::year_month_day>(&exception.day);
        const std::string day = date ? toText(*date) : toText(std::get<YearlyDay>(exception.day));
        const auto [first, isNew] = days.emplace(day, places[i]);
        if (!isNew)
            warnings.add(*places[i], "This is the second exception for " + day + ", after " +
                                         first->second->path() + ": only one of them can count.");
    }
}

} // namespace ringdown::plan
