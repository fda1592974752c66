// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/holidays/CalendarEvent.h"

#include <QString>

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace ringdown::routing_ui {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int longestSpan = 31;         ///< days
constexpr std::chrono::years ahead(2);  ///< how far rules are written out that the plan does not have
constexpr int mostOccurrences = 20'000; ///< looked at for one event; a daily one since 1970 has fewer
constexpr std::size_t longestName = 100;

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
struct FreeIterator {
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

std::optional<year_month_day> dayOf(const icaltimetype &time)
{
    const year_month_day day{std::chrono::year(time.year),
                             std::chrono::month(static_cast<unsigned>(time.month)),
                             std::chrono::day(static_cast<unsigned>(time.day))};
    const bool isRead = icaltime_is_null_time(time) == 0 && day.ok();
    return isRead ? std::optional(day) : std::nullopt;
}

std::string nameOf(icalcomponent *event)
{
    const char *summary = icalcomponent_get_summary(event);
    const QString name = QString::fromUtf8(summary ? summary : "").simplified();
    return name.left(longestName).toStdString();
}

/// DTEND of whole days is the day after the last (RFC 5545, 3.6.1); without one the event has one day.
int spanOf(icalcomponent *event, year_month_day first)
{
    const auto end = dayOf(icalcomponent_get_dtend(event));
    const auto span = end ? (sys_days(*end) - sys_days(first)).count() : 1;
    return static_cast<int>(std::clamp<decltype(span)>(span, 1, longestSpan + 1));
}

/// The only value of a BYxxx part; nothing when it has none or several.
std::optional<short> onlyOne(const short *values)
{
    const bool isOne = values[0] != ICAL_RECURRENCE_ARRAY_MAX && values[1] == ICAL_RECURRENCE_ARRAY_MAX;
    return isOne ? std::optional(values[0]) : std::nullopt;
}

bool isGiven(const short *values)
{
    return values[0] != ICAL_RECURRENCE_ARRAY_MAX;
}

bool isEveryYear(const icalrecurrencetype &rule)
{
    const bool isEndless = rule.count == 0 && icaltime_is_null_time(rule.until) != 0;
    const bool isPlain = !isGiven(rule.by_year_day) && !isGiven(rule.by_week_no) && !isGiven(rule.by_set_pos);
    return rule.freq == ICAL_YEARLY_RECURRENCE && rule.interval == 1 && isEndless && isPlain;
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
    if (isGiven(rule.by_day) || !agrees(rule.by_month, month) || !agrees(rule.by_month_day, day))
        return {};
    return plan::FixedDay{month, day, false};
}

std::optional<plan::YearlyDay> planRule(const icalrecurrencetype &rule, year_month_day first)
{
    if (!isEveryYear(rule))
        return {};
    const auto fixed = fixedDay(rule, first);
    return fixed ? fixed : nthWeekday(rule, first);
}

std::vector<year_month_day> excludedDays(icalcomponent *event)
{
    std::vector<year_month_day> list;
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY)) {
        if (const auto day = dayOf(icalproperty_get_exdate(property)))
            list.push_back(*day);
    }
    return list;
}

/// The first days on which the event comes from today on.
std::vector<year_month_day> writtenOut(icalcomponent *event, const icalrecurrencetype &rule,
                                       year_month_day today)
{
    const std::unique_ptr<icalrecur_iterator, FreeIterator> each(
        icalrecur_iterator_new(rule, icalcomponent_get_dtstart(event)));
    const auto excluded = excludedDays(event);
    const sys_days last = sys_days(today) + std::chrono::duration_cast<std::chrono::days>(ahead);
    std::vector<year_month_day> list;
    for (int i = 0; each && i < mostOccurrences; ++i) {
        const auto day = dayOf(icalrecur_iterator_next(each.get()));
        if (!day || sys_days(*day) > last)
            break;
        if (*day >= today && std::find(excluded.begin(), excluded.end(), *day) == excluded.end())
            list.push_back(*day);
    }
    return list;
}

void addSpan(CalendarEvent &event, year_month_day first, int span)
{
    for (int i = 0; i < span; ++i)
        event.days.emplace_back(sys_days(first) + std::chrono::days(i));
}

void readRule(CalendarEvent &event, icalcomponent *component, year_month_day first, int span,
              year_month_day today)
{
    icalproperty *property = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY);
    if (!property)
        return addSpan(event, first, span);
    event.comesBack = true;
    const icalrecurrencetype rule = icalproperty_get_rrule(property);
    const bool isWhole = span == 1 && excludedDays(component).empty();
    if (const auto yearly = isWhole ? planRule(rule, first) : std::nullopt) {
        event.yearly.push_back(*yearly);
        return;
    }
    for (const year_month_day day : writtenOut(component, rule, today))
        addSpan(event, day, span);
}

CalendarEvent readEvent(icalcomponent *component, year_month_day today)
{
    using Kind = CalendarEvent::Kind;
    CalendarEvent event;
    event.name = nameOf(component);
    const icaltimetype start = icalcomponent_get_dtstart(component);
    const auto first = dayOf(start);
    const int span = first ? spanOf(component, *first) : 1;
    if (!first)
        event.kind = Kind::Unreadable;
    else if (icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED)
        event.kind = Kind::CalledOff;
    else if (start.is_date == 0)
        event.kind = Kind::Timed;
    else if (span > longestSpan)
        event.kind = Kind::TooLong;
    else
        readRule(event, component, *first, span, today);
    if (first && event.kind != Kind::WholeDays)
        event.days = {*first};
    return event;
}

void readEvents(std::vector<CalendarEvent> &events, icalcomponent *calendar, year_month_day today)
{
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        events.push_back(readEvent(event, today));
}

} // namespace

std::optional<std::vector<CalendarEvent>> readCalendar(const QByteArray &bytes, year_month_day today)
{
    const std::unique_ptr<icalcomponent, FreeComponent> root(icalparser_parse_string(bytes.constData()));
    if (!root)
        return {};
    std::vector<CalendarEvent> events;
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT) {
        readEvents(events, root.get(), today);
        return events;
    }
    // Several calendars behind one another have no name for what holds them.
    bool isCalendar = false;
    for (icalcomponent *each = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT); each;
         each = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT)) {
        isCalendar = true;
        readEvents(events, each, today);
    }
    return isCalendar ? std::optional(events) : std::nullopt;
}

} // namespace ringdown::routing_ui
