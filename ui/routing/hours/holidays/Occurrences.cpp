// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/holidays/Occurrences.h"

#include <memory>

namespace ringdown::routing_ui {
namespace {

using std::chrono::year_month_day;
using Ending = Occurrences::Ending;

/// A rule that gives no day at all ("30 February"), which libical looks for until the year 20000.
constexpr int priceOfNone = mostEffort / 3 + 1;
constexpr int priceOfSieve = 750; ///< each day of two years is held against the rule, or reckoned anew

struct FreeIterator {
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};
using Iterator = std::unique_ptr<icalrecur_iterator, FreeIterator>;

bool goesByHours(const icalrecurrencetype &rule)
{
    return rule.freq == ICAL_SECONDLY_RECURRENCE || rule.freq == ICAL_MINUTELY_RECURRENCE ||
           rule.freq == ICAL_HOURLY_RECURRENCE;
}

/// Every month's (RFC 5545, 3.3.10), of which libical gives the first's only.
bool isOfNoMonth(const icalrecurrencetype &rule)
{
    return rule.freq == ICAL_YEARLY_RECURRENCE && isGiven(rule.by_month_day) && !isGiven(rule.by_month);
}

/// A day as a time of the kind that start is.
icaltimetype timeOf(year_month_day day, const icaltimetype &start)
{
    icaltimetype time = start;
    time.year = static_cast<int>(day.year());
    time.month = static_cast<int>(static_cast<unsigned>(day.month()));
    time.day = static_cast<int>(static_cast<unsigned>(day.day()));
    return time;
}

/// UNTIL ought to be of the kind that DTSTART is (RFC 5545, 3.3.10).
bool isOfOtherKind(const icaltimetype &until, const icaltimetype &start)
{
    return icaltime_is_null_time(until) == 0 && (until.is_date != 0) != (start.is_date != 0);
}

/// Programs that end whole days by the world's clock mean midnight, or the second before it, where they run.
bool isHourElsewhere(const icaltimetype &until, const icaltimetype &start)
{
    const bool isMidnight = until.hour == 0 && until.minute == 0 && until.second == 0;
    return start.is_date != 0 && isOfOtherKind(until, start) && icaltime_is_utc(until) != 0 && !isMidnight;
}

/// The midnight that is nearest; one east of Greenwich is of the next day.
icaltimetype midnightMeant(icaltimetype until)
{
    const int lastSecond = until.second == 59 ? 1 : 0;
    icaltime_adjust(&until, 0, 0, 0, lastSecond);
    icaltime_adjust(&until, (until.hour > 12 ? 1 : 0) - lastSecond, 0, 0, 0);
    return until;
}

/// The last day as a time of the kind that start is.
icaltimetype untilOf(const icalrecurrencetype &rule, const icaltimetype &start)
{
    if (!isOfOtherKind(rule.until, start))
        return rule.until;
    const auto day = dayOf(isHourElsewhere(rule.until, start) ? midnightMeant(rule.until) : rule.until);
    return day ? timeOf(*day, start) : rule.until;
}

int priceOf(const icalrecurrencetype &rule)
{
    const bool isSieved = rule.freq == ICAL_DAILY_RECURRENCE &&
                          (isGiven(rule.by_month) || isGiven(rule.by_month_day) || isGiven(rule.by_day) ||
                           isGiven(rule.by_year_day) || isGiven(rule.by_week_no));
    return isSieved || rule.rscale ? priceOfSieve : 1;
}

/// libical takes a trouble of before for one of this rule unless it is forgotten.
Iterator iteratorOf(const icalrecurrencetype &rule, const icaltimetype &start)
{
    icalerror_clear_errno();
    return Iterator(icalrecur_iterator_new(rule, start));
}

/// Skips what was before; only what is counted has to be counted. False when nothing comes.
bool begin(icalrecur_iterator &each, const icalrecurrencetype &rule, const icaltimetype &start,
           const icaltimetype &from)
{
    if (rule.count != 0 || icaltime_compare(from, start) <= 0)
        return true;
    icalerror_clear_errno();
    return icalrecur_iterator_set_start(&each, from) != 0;
}

} // namespace

std::optional<year_month_day> dayOf(const icaltimetype &time)
{
    const year_month_day day{std::chrono::year(time.year),
                             std::chrono::month(static_cast<unsigned>(time.month)),
                             std::chrono::day(static_cast<unsigned>(time.day))};
    const bool isRead = icaltime_is_null_time(time) == 0 && day.ok();
    return isRead ? std::optional(day) : std::nullopt;
}

bool isGiven(const short *values)
{
    return values[0] != ICAL_RECURRENCE_ARRAY_MAX;
}

Occurrences occurrencesOf(icalrecurrencetype rule, const icaltimetype &start, const DaysFromTo &within,
                          int &effort)
{
    if (goesByHours(rule) || isOfNoMonth(rule))
        return {{}, Ending::Unreadable};
    if (effort < priceOf(rule))
        return {{}, Ending::NotCounted};
    const icaltimetype last = timeOf(within.last, start);
    if (icaltime_compare(start, last) > 0)
        return {{}, Ending::GoesOn};
    const bool isReckoned = isHourElsewhere(rule.until, start);
    rule.until = untilOf(rule, start);
    const bool endsBefore = icaltime_is_null_time(rule.until) == 0 && icaltime_compare(rule.until, last) <= 0;
    if (!endsBefore)
        rule.until = last;
    const Iterator each = iteratorOf(rule, start);
    effort -= each ? priceOf(rule) : priceOfNone;
    if (!each)
        return {{}, Ending::Unreadable};
    Occurrences found;
    int seen = 0;
    auto day = begin(*each, rule, start, timeOf(within.from, start))
                   ? dayOf(icalrecur_iterator_next(each.get()))
                   : std::nullopt;
    for (; day && found.days.size() <= mostOccurrences; day = dayOf(icalrecur_iterator_next(each.get()))) {
        if (--effort < 0)
            return {{}, Ending::NotCounted};
        ++seen;
        if (*day >= within.from)
            found.days.push_back(*day);
    }
    const bool isCounted = rule.count != 0 && seen >= rule.count;
    found.isEndReckoned = endsBefore && isReckoned;
    found.ending = endsBefore || isCounted ? Ending::Over : Ending::GoesOn;
    return found;
}

} // namespace ringdown::routing_ui
