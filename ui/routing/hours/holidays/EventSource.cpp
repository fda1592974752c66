// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/holidays/EventSource.h"

#include "ui/routing/hours/holidays/Occurrences.h"

#include <algorithm>
#include <string_view>

namespace ringdown::routing_ui {
namespace {

std::string uidOf(icalcomponent *event)
{
    const char *uid = icalcomponent_get_uid(event);
    return uid ? uid : "";
}

/// Of a series at midnight somewhere; the file may name it by the hour elsewhere.
icaltimetype timeThere(const icaltimetype &start, const icaltimetype &time)
{
    const bool isElsewhere = start.zone && time.zone && start.zone != time.zone;
    return isElsewhere ? icaltime_convert_to_zone(time, const_cast<icaltimezone *>(start.zone)) : time;
}

std::optional<std::chrono::year_month_day> dayThere(const icaltimetype &start, const icaltimetype &time)
{
    return dayOf(timeThere(start, time));
}

bool isMidnight(const icaltimetype &time)
{
    return time.hour == 0 && time.minute == 0 && time.second == 0;
}

bool isMarkedWhole(icalcomponent *event)
{
    bool isMarked = false;
    eachProperty(event, ICAL_X_PROPERTY, [&](icalproperty *property) {
        const char *name = icalproperty_get_x_name(property);
        const char *value = icalproperty_get_x(property);
        isMarked = isMarked || (name && value && std::string_view(name) == "X-MICROSOFT-CDO-ALLDAYEVENT" &&
                                std::string_view(value) == "TRUE");
    });
    return isMarked;
}

} // namespace

bool isOfWholeDays(icalcomponent *event)
{
    const icaltimetype start = icalcomponent_get_dtstart(event);
    if (start.is_date != 0)
        return true;
    const icaltimetype end = timeThere(start, icalcomponent_get_dtend(event));
    const bool isLocal = icaltime_is_utc(start) == 0 || isMarkedWhole(event);
    return isLocal && isMidnight(start) && isMidnight(end) && icaltime_compare(start, end) < 0;
}

/// libical takes such a line out and tells of it in another one.
bool hasUnreadableDays(icalcomponent *event)
{
    bool isFound = icalcomponent_get_first_property(event, ICAL_EXRULE_PROPERTY) != nullptr; // not followed
    eachProperty(event, ICAL_XLICERROR_PROPERTY, [&](const icalproperty *property) {
        const char *text = icalproperty_get_xlicerror(property);
        const std::string_view error = text ? text : "";
        for (const char *line : {"DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID"})
            isFound = isFound || error.find(std::string(line) + " property") != std::string_view::npos;
    });
    return isFound;
}

/// DTEND of whole days is the day after the last (RFC 5545, 3.6.1); without one the event has one day.
int spanOf(icalcomponent *event, std::chrono::year_month_day first, int most)
{
    using std::chrono::sys_days;
    const auto end = dayThere(icalcomponent_get_dtstart(event), icalcomponent_get_dtend(event));
    const auto span = end ? (sys_days(*end) - sys_days(first)).count() : 1;
    return static_cast<int>(std::clamp<decltype(span)>(span, 1, most));
}

EventSource sourceOf(icalcomponent *event, const icaltimetype &start, std::chrono::year_month_day first,
                     int span)
{
    EventSource source{start, first, span, {}, {}, {}, {}};
    eachProperty(event, ICAL_RRULE_PROPERTY, [&](const icalproperty *property) {
        source.rules.push_back(icalproperty_get_rrule(property));
    });
    eachProperty(event, ICAL_RDATE_PROPERTY, [&](const icalproperty *property) {
        const icaldatetimeperiodtype added = icalproperty_get_rdate(property);
        const auto day = dayThere(start, added.time);
        if (const auto other = day ? day : dayThere(start, added.period.start))
            source.added.push_back(*other);
    });
    eachProperty(event, ICAL_EXDATE_PROPERTY, [&](const icalproperty *property) {
        if (const auto day = dayThere(start, icalproperty_get_exdate(property)))
            source.excluded.push_back(*day);
    });
    std::sort(source.excluded.begin(), source.excluded.end());
    return source;
}

bool isOfSeries(icalcomponent *event)
{
    return icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
}

bool isRestOfSeries(icalcomponent *event)
{
    icalproperty *property = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
    icalparameter *range =
        property ? icalproperty_get_first_parameter(property, ICAL_RANGE_PARAMETER) : nullptr;
    return range && icalparameter_get_range(range) == ICAL_RANGE_THISANDFUTURE;
}

void MovedDays::gather(icalcomponent *calendar)
{
    eachComponent(calendar, ICAL_VEVENT_COMPONENT, [this](icalcomponent *event) {
        if (const std::string uid = uidOf(event); isOfSeries(event) && !uid.empty())
            m_moved[uid].push_back({icalcomponent_get_recurrenceid(event), isRestOfSeries(event)});
    });
}

bool MovedDays::takeFrom(EventSource &source, icalcomponent *event, int &effort) const
{
    const auto moved = m_moved.find(uidOf(event));
    if (moved == m_moved.end() || isOfSeries(event))
        return true;
    const auto price = static_cast<int>(moved->second.size());
    if (price > effort)
        return false;
    effort -= price;
    for (const Moved &each : moved->second) {
        const auto day = dayThere(source.start, each.day);
        if (!day)
            continue;
        if (each.isRest)
            source.end = std::min(source.end.value_or(*day), *day);
        else
            source.excluded.push_back(*day);
    }
    std::sort(source.excluded.begin(), source.excluded.end());
    return true;
}

} // namespace ringdown::routing_ui
