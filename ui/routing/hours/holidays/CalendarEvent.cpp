// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/holidays/CalendarEvent.h"

#include "ui/routing/hours/holidays/Occurrences.h"
#include "ui/routing/hours/holidays/YearlyRule.h"

#include <QString>

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace ringdown::routing_ui {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int longestSpan = 31;        ///< days
constexpr std::chrono::years ahead(2); ///< how far rules are written out that the plan does not have
constexpr std::size_t longestName = 100;

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

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

/// What is past makes no difference to a rule of the plan.
std::vector<year_month_day> excludedDays(icalcomponent *event, sys_days from)
{
    std::vector<year_month_day> list;
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY)) {
        const auto day = dayOf(icalproperty_get_exdate(property));
        if (day && sys_days(*day) >= from)
            list.push_back(*day);
    }
    return list;
}

void addSpan(CalendarEvent &event, year_month_day first, int span)
{
    for (int i = 0; i < span; ++i)
        event.days.emplace_back(sys_days(first) + std::chrono::days(i));
}

CalendarEvent::Kind kindOf(Occurrences::Ending ending)
{
    using Kind = CalendarEvent::Kind;
    switch (ending) {
    case Occurrences::Ending::Over:
        return Kind::Over;
    case Occurrences::Ending::GoesOn:
        return Kind::NotSoon;
    case Occurrences::Ending::NotCounted:
        return Kind::NotCounted;
    case Occurrences::Ending::Unreadable:
        return Kind::UnreadableRule;
    }
    return Kind::UnreadableRule;
}

/// The events of a file one by one.
class Reader {
public:
    explicit Reader(year_month_day today)
        : m_today(today)
    {
    }

    void readAll(icalcomponent *calendar);
    std::vector<CalendarEvent> events;

private:
    CalendarEvent read(icalcomponent *component);
    void readDays(CalendarEvent &event, icalcomponent *component, year_month_day first, int span);
    void readSeries(CalendarEvent &event, icalcomponent *component, const icalrecurrencetype &rule, int span);

    year_month_day m_today;
    int m_effort = mostEffort;
};

/// Written out for some time: the plan has no such rule.
void Reader::readSeries(CalendarEvent &event, icalcomponent *component, const icalrecurrencetype &rule,
                        int span)
{
    const sys_days today(m_today);
    const sys_days from = today - std::chrono::days(span - 1); // of which today is the last day
    const sys_days last = today + std::chrono::duration_cast<std::chrono::days>(ahead);
    const auto found = occurrencesOf(rule, icalcomponent_get_dtstart(component), {from, last}, m_effort);
    const auto excluded = excludedDays(component, from);
    for (const year_month_day day : found.days) {
        if (std::find(excluded.begin(), excluded.end(), day) == excluded.end())
            addSpan(event, day, span);
    }
    std::erase_if(event.days, [this](year_month_day day) { return day < m_today; });
    event.goesOn = found.ending == Occurrences::Ending::GoesOn;
    if (std::max(found.days.size(), event.days.size()) > mostOccurrences)
        event.kind = CalendarEvent::Kind::TooOften;
    else if (event.days.empty())
        event.kind = kindOf(found.ending);
}

void Reader::readDays(CalendarEvent &event, icalcomponent *component, year_month_day first, int span)
{
    icalproperty *property = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY);
    if (!property)
        return addSpan(event, first, span);
    event.comesBack = true;
    const icalrecurrencetype rule = icalproperty_get_rrule(property);
    const bool isWhole = span == 1 && excludedDays(component, sys_days(m_today)).empty();
    if (const auto yearly = isWhole ? yearlyRule(rule, first, m_today) : std::nullopt)
        event.yearly.push_back(*yearly);
    else
        readSeries(event, component, rule, span);
}

CalendarEvent Reader::read(icalcomponent *component)
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
        readDays(event, component, *first, span);
    if (first && event.kind != Kind::WholeDays)
        event.days = {*first};
    return event;
}

void Reader::readAll(icalcomponent *calendar)
{
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        events.push_back(read(event));
}

} // namespace

std::optional<std::vector<CalendarEvent>> readCalendar(const QByteArray &bytes, year_month_day today)
{
    const std::unique_ptr<icalcomponent, FreeComponent> root(icalparser_parse_string(bytes.constData()));
    if (!root)
        return {};
    Reader reader(today);
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT) {
        reader.readAll(root.get());
        return reader.events;
    }
    // Several calendars behind one another have no name for what holds them.
    bool isCalendar = false;
    for (icalcomponent *each = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT); each;
         each = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT)) {
        isCalendar = true;
        reader.readAll(each);
    }
    return isCalendar ? std::optional(reader.events) : std::nullopt;
}

} // namespace ringdown::routing_ui
