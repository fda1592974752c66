// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/holidays/EventSource.h"

#include "ui/routing/hours/holidays/Occurrences.h"

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

std::string uidOf(icalcomponent *event)
{
    const char *uid = icalcomponent_get_uid(event);
    return uid ? uid : "";
}

} // namespace

EventSource sourceOf(icalcomponent *event, const icaltimetype &start, std::chrono::year_month_day first,
                     int span)
{
    EventSource source{start, first, span, {}, {}, {}, {}};
    eachProperty(event, ICAL_RRULE_PROPERTY, [&](const icalproperty *property) {
        source.rules.push_back(icalproperty_get_rrule(property));
    });
    eachProperty(event, ICAL_RDATE_PROPERTY, [&](const icalproperty *property) {
        const icaldatetimeperiodtype added = icalproperty_get_rdate(property);
        const auto day = dayOf(added.time);
        if (const auto other = day ? day : dayOf(added.period.start))
            source.added.push_back(*other);
    });
    eachProperty(event, ICAL_EXDATE_PROPERTY, [&](const icalproperty *property) {
        if (const auto day = dayOf(icalproperty_get_exdate(property)))
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

void MovedDays::takeFrom(EventSource &source, icalcomponent *event) const
{
    const auto moved = m_moved.find(uidOf(event));
    if (moved == m_moved.end() || isOfSeries(event))
        return;
    for (const Moved &each : moved->second) {
        // A series of days at midnight may be named by its hour elsewhere.
        const bool isElsewhere = source.start.is_date == 0 && each.day.is_date == 0;
        const auto day = dayOf(
            isElsewhere ? icaltime_convert_to_zone(each.day, const_cast<icaltimezone *>(source.start.zone))
                        : each.day);
        if (!day)
            continue;
        if (each.isRest)
            source.end = std::min(source.end.value_or(*day), *day);
        else
            source.excluded.push_back(*day);
    }
    std::sort(source.excluded.begin(), source.excluded.end());
}

} // namespace ringdown::routing_ui
