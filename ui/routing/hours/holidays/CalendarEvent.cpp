// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/holidays/CalendarEvent.h"

#include "ui/format/StrangersWords.h"
#include "ui/routing/hours/holidays/EventSource.h"
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
    QString name = format::strangersLine(summary ? summary : "").left(longestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.toStdString();
}

void addDays(CalendarEvent &event, const EventSource &source, const std::vector<year_month_day> &firstDays)
{
    for (const year_month_day first : firstDays) {
        const bool isElsewhere = source.end && first >= *source.end;
        if (isElsewhere || std::binary_search(source.excluded.begin(), source.excluded.end(), first))
            continue;
        for (int i = 0; i < source.span; ++i)
            event.days.emplace_back(sys_days(first) + std::chrono::days(i));
    }
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

    std::vector<CalendarEvent> readAll(const std::vector<icalcomponent *> &calendars);

private:
    CalendarEvent read(icalcomponent *component);
    void readDays(CalendarEvent &event, const EventSource &source);
    void readSeries(CalendarEvent &event, const EventSource &source);
    std::optional<plan::YearlyDay> planRule(const EventSource &source) const;

    year_month_day m_today;
    MovedDays m_moved;
    int m_effort = mostEffort;
};

/// Written out for some time: the plan has no such rule.
void Reader::readSeries(CalendarEvent &event, const EventSource &source)
{
    const sys_days today(m_today);
    const sys_days from = today - std::chrono::days(source.span - 1); // of which today is the last day
    const sys_days last = today + std::chrono::duration_cast<std::chrono::days>(ahead);
    auto ending = Occurrences::Ending::Over;
    bool isTooOften = false;
    for (const icalrecurrencetype &rule : source.rules) {
        const Occurrences found = occurrencesOf(rule, source.start, {from, last}, m_effort);
        ending = std::max(ending, found.ending);
        event.isEndReckoned = event.isEndReckoned || found.isEndReckoned;
        isTooOften = isTooOften || found.days.size() > mostOccurrences;
        addDays(event, source, found.days);
    }
    addDays(event, source, source.added);
    std::erase_if(event.days, [this](year_month_day day) { return day < m_today; });
    if (ending == Occurrences::Ending::GoesOn && source.end && sys_days(*source.end) <= last)
        ending = Occurrences::Ending::Over;
    event.goesOn = ending == Occurrences::Ending::GoesOn;
    if (ending > Occurrences::Ending::GoesOn || event.days.empty())
        event.kind = kindOf(ending);
    else if (isTooOften || event.days.size() > mostOccurrences)
        event.kind = CalendarEvent::Kind::TooOften;
}

/// Only of what the calendar neither adds to nor takes from in time to come.
std::optional<plan::YearlyDay> Reader::planRule(const EventSource &source) const
{
    const auto isToCome = [this](year_month_day day) { return day >= m_today; };
    const bool isWhole = source.rules.size() == 1 && source.span == 1 && !source.end &&
                         std::none_of(source.added.begin(), source.added.end(), isToCome) &&
                         std::none_of(source.excluded.begin(), source.excluded.end(), isToCome);
    return isWhole ? yearlyRule(source.rules.front(), source.first, m_today) : std::nullopt;
}

void Reader::readDays(CalendarEvent &event, const EventSource &source)
{
    event.comesBack = event.comesBack || !source.rules.empty();
    if (source.rules.empty()) {
        addDays(event, source, {source.first});
        addDays(event, source, source.added);
        if (event.days.empty())
            event.kind = CalendarEvent::Kind::Over;
    } else if (const auto yearly = planRule(source)) {
        event.yearly.push_back(*yearly);
    } else {
        readSeries(event, source);
    }
    std::sort(event.days.begin(), event.days.end());
    event.days.erase(std::unique(event.days.begin(), event.days.end()), event.days.end());
}

CalendarEvent Reader::read(icalcomponent *component)
{
    using Kind = CalendarEvent::Kind;
    CalendarEvent event;
    event.name = nameOf(component);
    event.comesBack = isOfSeries(component);
    const icaltimetype start = icalcomponent_get_dtstart(component);
    const auto first = dayOf(start);
    const int span = first ? spanOf(component, *first, longestSpan + 1) : 1;
    if (!first)
        event.kind = Kind::Unreadable;
    else if (icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED)
        event.kind = Kind::CalledOff;
    else if (!isOfWholeDays(component))
        event.kind = Kind::Timed;
    else if (span > longestSpan)
        event.kind = Kind::TooLong;
    else if (hasUnreadableDays(component))
        event.kind = Kind::UnreadableRule;
    else if (isRestOfSeries(component))
        event.kind = Kind::RestOfSeries;
    else {
        EventSource source = sourceOf(component, start, *first, span);
        if (m_moved.takeFrom(source, component, m_effort))
            readDays(event, source);
        else
            event.kind = Kind::NotCounted;
    }
    if (first && event.kind != Kind::WholeDays)
        event.days = {*first};
    return event;
}

std::vector<CalendarEvent> Reader::readAll(const std::vector<icalcomponent *> &calendars)
{
    for (icalcomponent *calendar : calendars)
        m_moved.gather(calendar);
    std::vector<CalendarEvent> events;
    for (icalcomponent *calendar : calendars) {
        eachComponent(calendar, ICAL_VEVENT_COMPONENT,
                      [&](icalcomponent *event) { events.push_back(read(event)); });
    }
    return events;
}

/// Several behind one another have no name for what holds them.
std::vector<icalcomponent *> calendarsIn(icalcomponent *root)
{
    if (icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT)
        return {root};
    std::vector<icalcomponent *> list;
    eachComponent(root, ICAL_VCALENDAR_COMPONENT, [&](icalcomponent *calendar) { list.push_back(calendar); });
    return list;
}

} // namespace

std::optional<std::vector<CalendarEvent>> readCalendar(const QByteArray &bytes, year_month_day today)
{
    const std::unique_ptr<icalcomponent, FreeComponent> root(icalparser_parse_string(bytes.constData()));
    const auto calendars = root ? calendarsIn(root.get()) : std::vector<icalcomponent *>();
    return calendars.empty() ? std::nullopt : std::optional(Reader(today).readAll(calendars));
}

} // namespace ringdown::routing_ui
