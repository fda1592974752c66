// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/HoursCalendar.h"

#include "core/plan/HoursText.h"
#include "core/routing/YearlyDates.h"

#include <algorithm>
#include <utility>

namespace ringdown::routing {
namespace {

using namespace std::chrono;

bool isDated(const plan::HoursException &exception)
{
    return std::holds_alternative<year_month_day>(exception.day);
}

/// A leap year and a common one: between them they hold every date.
constexpr std::array markedYears{year(2000), year(2001)};

using DayRange = std::pair<local_days, local_days>; // both ends belong to it

DayRange possibleDays(const plan::FixedDay &fixed, year in)
{
    const local_days base(in / month(fixed.month) / day(fixed.day));
    return {base - days(1), base + days(1)}; // observed: the day before or after
}

DayRange possibleDays(const plan::NthWeekday &nth, year in)
{
    const local_days end(in / month(nth.month) / last);
    if (nth.nth < 0)
        return {end - days(9), end}; // 22 to 31, whatever the month and year
    const local_days first = local_days(in / month(nth.month) / 1) + weeks(nth.nth - 1);
    return {first, std::min(first + days(6), end)};
}

DayRange possibleDays(const plan::EasterDay &easter, year in)
{
    // from 22 March to 25 April, and a day more where a 29 February lies between
    return {local_days(in / March / 21) + days(easter.offset),
            local_days(in / April / 26) + days(easter.offset)};
}

bool isDate(const plan::FixedDay &fixed, local_days day)
{
    const year_month_day date(day);
    return date.month() == month(fixed.month) && date.day() == std::chrono::day(fixed.day);
}

bool isDayOf(const plan::FixedDay &fixed, local_days day)
{
    if (!fixed.observed)
        return isDate(fixed, day);
    switch (weekday(day).iso_encoding()) {
    case 1:
        return isDate(fixed, day) || isDate(fixed, day - days(1));
    case 5:
        return isDate(fixed, day) || isDate(fixed, day + days(1));
    case 6:
    case 7:
        return false;
    default:
        return isDate(fixed, day);
    }
}

bool isDayOf(const plan::NthWeekday &nth, local_days day)
{
    const year_month_day date(day);
    if (date.month() != month(nth.month) || weekday(day).iso_encoding() != nth.weekday)
        return false;
    if (nth.nth < 0)
        return year_month_day(day + weeks(1)).month() != date.month();
    return (static_cast<int>(static_cast<unsigned>(date.day())) - 1) / 7 + 1 == nth.nth;
}

bool isDayOf(const plan::EasterDay &easter, local_days day)
{
    const year_month_day sunday(day - days(easter.offset));
    return sunday == easterSunday(sunday.year());
}

} // namespace

bool fallsOn(const plan::HoursException &exception, LocalDay day)
{
    if (const auto *date = std::get_if<year_month_day>(&exception.day))
        return *date == year_month_day(day);
    return std::visit([day](const auto &rule) { return isDayOf(rule, day); },
                      std::get<plan::YearlyDay>(exception.day));
}

HoursCalendar::HoursCalendar(plan::Hours hours)
    : m_hours(std::move(hours))
{
    for (plan::DayHours &list : m_hours.week)
        list = plan::sorted(std::move(list));
    for (plan::HoursException &exception : m_hours.exceptions) {
        exception.hours = plan::sorted(std::move(exception.hours));
        markDaysOf(exception.day);
    }
}

void HoursCalendar::markDaysOf(const plan::ExceptionDay &exceptionDay)
{
    if (const auto *date = std::get_if<year_month_day>(&exceptionDay)) {
        mark(date->month() / date->day());
        return;
    }
    for (const year in : markedYears) {
        const auto [from, to] = std::visit([in](const auto &rule) { return possibleDays(rule, in); },
                                           std::get<plan::YearlyDay>(exceptionDay));
        for (local_days day = from; day <= to; day += days(1)) {
            const year_month_day date(day);
            mark(date.month() / date.day());
        }
    }
}

void HoursCalendar::mark(month_day date)
{
    m_exceptionDays[static_cast<unsigned>(date.month())] |= 1U << static_cast<unsigned>(date.day());
}

bool HoursCalendar::mayHaveException(month_day date) const
{
    return (m_exceptionDays[static_cast<unsigned>(date.month())] >> static_cast<unsigned>(date.day()) & 1U) !=
           0;
}

const plan::HoursException *HoursCalendar::exceptionOn(LocalDay day) const
{
    if (m_hours.exceptions.empty())
        return nullptr;
    const year_month_day date(day);
    if (!mayHaveException(date.month() / date.day()))
        return nullptr;
    const plan::HoursException *found = nullptr;
    for (const plan::HoursException &exception : m_hours.exceptions) {
        const bool outranks = !found || (isDated(exception) && !isDated(*found));
        if (outranks && fallsOn(exception, day))
            found = &exception;
    }
    return found;
}

const plan::DayHours &HoursCalendar::weekHoursOn(LocalDay day) const
{
    return m_hours.week[weekday(day).iso_encoding() - 1];
}

const plan::DayHours &HoursCalendar::hoursOn(LocalDay day) const
{
    const plan::HoursException *exception = exceptionOn(day);
    return exception ? exception->hours : weekHoursOn(day);
}

std::optional<RulingInterval> HoursCalendar::rulingInterval(LocalDay day, int minute) const
{
    for (const plan::Interval &interval : hoursOn(day)) {
        if (interval.startMinute <= minute && (minute < interval.endMinute || runsPastMidnight(interval)))
            return RulingInterval{&interval, day};
    }
    const LocalDay yesterday = day - days(1);
    for (const plan::Interval &interval : hoursOn(yesterday)) {
        if (runsPastMidnight(interval) && minute < interval.endMinute)
            return RulingInterval{&interval, yesterday};
    }
    return std::nullopt;
}

} // namespace ringdown::routing
