// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/holidays/YearlyRule.h"

#include "ui/routing/hours/ExceptionModel.h"
#include "ui/routing/hours/holidays/Occurrences.h"

#include <string_view>

namespace ringdown::routing_ui {
namespace {

using std::chrono::year_month_day;

/// The only value of a BYxxx part; nothing when it has none or several.
std::optional<short> onlyOne(const short *values)
{
    const bool isOne = values[0] != ICAL_RECURRENCE_ARRAY_MAX && values[1] == ICAL_RECURRENCE_ARRAY_MAX;
    return isOne ? std::optional(values[0]) : std::nullopt;
}

/// RFC 7529 has rules of other calendars, and some that put off a day that a year has not.
bool isGregorian(const icalrecurrencetype &rule)
{
    const bool isPutOff = rule.skip == ICAL_SKIP_FORWARD || rule.skip == ICAL_SKIP_BACKWARD;
    return !isPutOff && (!rule.rscale || std::string_view(rule.rscale) == "GREGORIAN");
}

bool isEveryYear(const icalrecurrencetype &rule)
{
    const bool isEndless = rule.count == 0 && icaltime_is_null_time(rule.until) != 0;
    const bool isPlain = !isGiven(rule.by_year_day) && !isGiven(rule.by_week_no) && !isGiven(rule.by_set_pos);
    return rule.freq == ICAL_YEARLY_RECURRENCE && rule.interval == 1 && isEndless && isPlain &&
           isGregorian(rule);
}

/// libical counts from Sunday 1 to Saturday 7.
unsigned isoWeekday(icalrecurrencetype_weekday day)
{
    return day == ICAL_SUNDAY_WEEKDAY ? 7U : static_cast<unsigned>(day) - 1U;
}

std::optional<plan::YearlyDay> nthWeekday(const icalrecurrencetype &rule, year_month_day first)
{
    const auto value = onlyOne(rule.by_day);
    if (!value || isGiven(rule.by_month_day))
        return {};
    const int nth = icalrecurrencetype_day_position(*value);
    const auto month = onlyOne(rule.by_month);
    const bool isInMonth = month && (nth == -1 || (nth >= 1 && nth <= 5)) &&
                           static_cast<unsigned>(*month) == static_cast<unsigned>(first.month());
    if (!isInMonth)
        return {};
    return plan::NthWeekday{nth, isoWeekday(icalrecurrencetype_day_day_of_week(*value)),
                            static_cast<unsigned>(*month)};
}

std::optional<plan::YearlyDay> fixedDay(const icalrecurrencetype &rule, year_month_day first)
{
    const auto month = static_cast<unsigned>(first.month());
    const auto day = static_cast<unsigned>(first.day());
    const auto agrees = [](const short *values, unsigned with) {
        return !isGiven(values) || (onlyOne(values) && static_cast<unsigned>(*onlyOne(values)) == with);
    };
    const bool isOfEveryMonth = isGiven(rule.by_month_day) && !isGiven(rule.by_month);
    if (isGiven(rule.by_day) || isOfEveryMonth || !agrees(rule.by_month, month) ||
        !agrees(rule.by_month_day, day))
        return {};
    return plan::FixedDay{month, day, false};
}

} // namespace

std::optional<plan::YearlyDay> yearlyRule(const icalrecurrencetype &rule, year_month_day first,
                                          year_month_day today)
{
    if (!isEveryYear(rule))
        return {};
    const auto fixed = fixedDay(rule, first);
    const auto yearly = fixed ? fixed : nthWeekday(rule, first);
    const auto next = yearly ? nextDayOf({{}, *yearly, {}}, today) : std::nullopt;
    return next && *next >= first ? yearly : std::nullopt;
}

} // namespace ringdown::routing_ui
