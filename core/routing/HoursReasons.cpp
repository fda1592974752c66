// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/HoursReasons.h"

#include "core/plan/HoursText.h"
#include "core/plan/Titles.h"
#include "core/routing/HoursWords.h"
#include "core/routing/YearlyDates.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

constexpr std::size_t mostExceptionsNamed = 3;

enum class ExceptionKind { Dated, Yearly };

ExceptionKind kindOf(const plan::HoursException &exception)
{
    return std::holds_alternative<year_month_day>(exception.day) ? ExceptionKind::Dated
                                                                 : ExceptionKind::Yearly;
}

/// "Thanksgiving (the 4th Thursday of November)"
std::string titleOf(const plan::HoursException &exception)
{
    return plan::exceptionAndDay(exception, ruleWords(exception.day));
}

/// "Thanksgiving"
std::string nameOf(const plan::HoursException &exception, plan::TitlePlace place = plan::TitlePlace::Inside)
{
    return plan::exceptionTitle(exception, ruleWords(exception.day), place);
}

/// "Friday's hours", "the hours of Christmas Eve (24 December 2026)"
std::string ownerWords(const HoursCalendar &calendar, LocalDay day)
{
    if (const plan::HoursException *exception = calendar.exceptionOn(day))
        return "the hours of " + titleOf(*exception);
    return std::string(weekdayName(day)) + "'s hours";
}

/// "Sunday", "Thanksgiving (the 4th Thursday of November)"
std::string dayOwner(const HoursCalendar &calendar, LocalDay day)
{
    if (const plan::HoursException *exception = calendar.exceptionOn(day))
        return titleOf(*exception);
    return std::string(weekdayName(day));
}

std::string whereItLies(const plan::DayHours &hours, int minute)
{
    const auto hasEnded = [minute](const plan::Interval &i) {
        return !runsPastMidnight(i) && i.endMinute <= minute;
    };
    if (std::ranges::all_of(hours, hasEnded))
        return "which are over";
    if (std::ranges::none_of(hours, hasEnded))
        return "which have not begun";
    return "and this is between them";
}

std::string becauseClosed(const HoursCalendar &calendar, const WallTime &at)
{
    const plan::DayHours &hours = calendar.hoursOn(at.day);
    if (hours.empty())
        return dayOwner(calendar, at.day) + " is closed all day";
    return ownerWords(calendar, at.day) + " are " + listWords(hours) + ", " + whereItLies(hours, at.minute);
}

std::string becauseOpen(const HoursCalendar &calendar, const WallTime &at, const RulingInterval &ruling)
{
    const std::string owner = ownerWords(calendar, ruling.beganOn);
    if (ruling.beganOn != at.day)
        return owner + ' ' + plan::toText(*ruling.interval) + " run past midnight";
    return owner + " are " + listWords(calendar.hoursOn(at.day));
}

/// When the yearly exception falls nearest to the day, looking so many years back and ahead.
std::optional<year_month_day> nearestWithin(const plan::YearlyDay &yearly, LocalDay day, int reach)
{
    const std::chrono::year thisYear = year_month_day(day).year();
    const auto away = [day](year_month_day date) { return std::chrono::abs(LocalDay(date) - day); };
    std::optional<year_month_day> nearest;
    for (int distance = -reach; distance <= reach; ++distance) {
        const auto date = dateIn(yearly, thisYear + std::chrono::years(distance));
        if (date && (!nearest || away(*date) < away(*nearest)))
            nearest = date;
    }
    return nearest;
}

struct DatedException {
    const plan::HoursException *exception;
    year_month_day date; ///< nearest to the day asked about
};

DatedException nearestDate(const plan::HoursException &exception, LocalDay day)
{
    if (const auto *date = std::get_if<year_month_day>(&exception.day))
        return {&exception, *date};
    const auto &yearly = std::get<plan::YearlyDay>(exception.day);
    const auto found = nearestWithin(yearly, day, 1);
    // 29 February may be eight years away
    return {&exception, found ? *found : nearestWithin(yearly, day, 8).value_or(year_month_day(day))};
}

std::string datedWords(const DatedException &dated)
{
    const bool isItsTitle = dated.exception->name.empty() && kindOf(*dated.exception) == ExceptionKind::Dated;
    return (isItsTitle ? "" : nameOf(*dated.exception) + " is on ") + dateWords(dated.date);
}

std::string noneIsToday(const std::vector<DatedException> &others, LocalDay day)
{
    if (others.size() > mostExceptionsNamed) {
        const auto away = [day](const DatedException &e) { return std::chrono::abs(LocalDay(e.date) - day); };
        return "None of the " + std::to_string(others.size()) +
               " is for this day. The nearest: " + datedWords(*std::ranges::min_element(others, {}, away)) +
               '.';
    }
    std::string line = others.size() == 1 ? "It is for another day: " : "They are for other days: ";
    for (std::size_t i = 0; i < others.size(); ++i) {
        if (i > 0)
            line += i + 1 == others.size() ? " and " : ", ";
        line += datedWords(others[i]);
    }
    return line + '.';
}

/// The exceptions of one kind that are for other days than these two, in one line. day: the one whose hours
/// count; today: of the moment itself, the same unless it is still the night before.
void rejectOtherDays(HoursVerdict &verdict, const HoursCalendar &calendar, LocalDay day, LocalDay today,
                     ExceptionKind kind)
{
    std::vector<DatedException> others;
    for (const plan::HoursException &exception : calendar.hours().exceptions) {
        if (kindOf(exception) == kind && !fallsOn(exception, day) && !fallsOn(exception, today))
            others.push_back(nearestDate(exception, day));
    }
    if (!others.empty())
        verdict.rejected.push_back(
            {kind == ExceptionKind::Dated ? "exceptions for one date" : "yearly exceptions",
             noneIsToday(others, day)});
}

/// Exceptions that fall on the day and still lose to the one that rules it.
void rejectOutranked(HoursVerdict &verdict, const HoursCalendar &calendar, LocalDay day,
                     const plan::HoursException &ruling)
{
    for (const plan::HoursException &exception : calendar.hours().exceptions) {
        if (&exception == &ruling || !fallsOn(exception, day))
            continue;
        const bool sameKind = kindOf(exception) == kindOf(ruling);
        verdict.rejected.push_back(
            {titleOf(exception),
             "It falls on this day too, but " + nameOf(ruling) +
                 (sameKind ? " stands before it in the plan." : " is for this very date and comes first.")});
    }
}

void rejectExceptions(HoursVerdict &verdict, const HoursCalendar &calendar, LocalDay day, LocalDay today)
{
    const plan::HoursException *ruling = calendar.exceptionOn(day);
    rejectOtherDays(verdict, calendar, day, today, ExceptionKind::Dated);
    rejectOtherDays(verdict, calendar, day, today, ExceptionKind::Yearly);
    if (!ruling)
        return;
    rejectOutranked(verdict, calendar, day, *ruling);
    verdict.rejected.push_back(
        {std::string(weekdayName(day)) + "'s usual hours (" + listWords(calendar.weekHoursOn(day)) + ')',
         nameOf(*ruling, plan::TitlePlace::Front) + " replaces the whole day."});
}

/// The hours of the day itself that do not hold the moment.
void rejectMissedHours(HoursVerdict &verdict, const HoursCalendar &calendar, const WallTime &at)
{
    const plan::HoursException *exception = calendar.exceptionOn(at.day);
    const std::string owner = exception ? nameOf(*exception) : std::string(weekdayName(at.day));
    for (const plan::Interval &interval : calendar.hoursOn(at.day)) {
        const bool isLater = at.minute < interval.startMinute;
        verdict.rejected.push_back({owner + ' ' + plan::toText(interval),
                                    isLater ? "It begins at " + clockWords(interval.startMinute) + '.'
                                            : "It ended at " + clockWords(interval.endMinute) + '.'});
    }
}

/// Last night's hours that are over by now.
void rejectEndedNight(HoursVerdict &verdict, const HoursCalendar &calendar, const WallTime &at)
{
    const LocalDay yesterday = at.day - days(1);
    const std::string owner = dayOwner(calendar, yesterday);
    for (const plan::Interval &interval : calendar.hoursOn(yesterday)) {
        if (runsPastMidnight(interval))
            verdict.rejected.push_back(
                {owner + ' ' + plan::toText(interval),
                 "It ran past midnight and ended at " + clockWords(interval.endMinute) + '.'});
    }
}

/// Why the hours of the new day do not count yet.
std::string reasonOfNight(const RulingInterval &night)
{
    return "It is still " + std::string(weekdayName(night.beganOn)) + "'s opening, which began at " +
           clockWords(night.interval->startMinute) + " and ends at " + clockWords(night.interval->endMinute) +
           '.';
}

} // namespace

HoursVerdict explainHours(const HoursCalendar &calendar, const WallTime &at)
{
    HoursVerdict verdict;
    const auto ruling = calendar.rulingInterval(at.day, at.minute);
    verdict.state = ruling ? plan::OpenState::Open : plan::OpenState::Closed;
    verdict.because = ruling ? becauseOpen(calendar, at, *ruling) : becauseClosed(calendar, at);
    if (ruling && ruling->beganOn != at.day) {
        verdict.rejected.push_back(
            {ownerWords(calendar, at.day) + " (" + listWords(calendar.hoursOn(at.day)) + ')',
             reasonOfNight(*ruling)});
        rejectExceptions(verdict, calendar, ruling->beganOn, at.day);
        return verdict;
    }
    rejectExceptions(verdict, calendar, at.day, at.day);
    if (!ruling) {
        rejectMissedHours(verdict, calendar, at);
        rejectEndedNight(verdict, calendar, at);
    }
    return verdict;
}

} // namespace ringdown::routing
