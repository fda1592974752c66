// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <libical/ical.h>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::routing_ui {

template <typename Take>
void eachComponent(icalcomponent *in, icalcomponent_kind kind, const Take &take)
{
    for (icalcomponent *each = icalcomponent_get_first_component(in, kind); each;
         each = icalcomponent_get_next_component(in, kind))
        take(each);
}

template <typename Take>
void eachProperty(icalcomponent *of, icalproperty_kind kind, const Take &take)
{
    for (icalproperty *each = icalcomponent_get_first_property(of, kind); each;
         each = icalcomponent_get_next_property(of, kind))
        take(each);
}

/// Where the days of an event come from (RFC 5545, 3.8.5).
struct EventSource {
    icaltimetype start = icaltime_null_time(); ///< DTSTART
    std::chrono::year_month_day first;         ///< its day
    int span = 1;                              ///< days
    std::vector<icalrecurrencetype> rules;     ///< RRULE; they live as long as the component
    std::vector<std::chrono::year_month_day> added;
    std::vector<std::chrono::year_month_day> excluded; ///< in order; also those that another event moves
    std::optional<std::chrono::year_month_day> end;    ///< from here on another event stands for it
};

EventSource sourceOf(icalcomponent *event, const icaltimetype &start, std::chrono::year_month_day first,
                     int span);

/// From midnight to midnight, as Outlook writes whole days, is of whole days too; by the world's clock (UTC)
/// only where it says so, since that midnight is no other's.
bool isOfWholeDays(icalcomponent *event);
/// Whether the file says when it comes in a way that cannot be read.
bool hasUnreadableDays(icalcomponent *event);
/// The days from DTSTART to DTEND, at least one and at most `most`.
int spanOf(icalcomponent *event, std::chrono::year_month_day first, int most);

/// Whether the event stands for days of another one, the series that has its UID.
bool isOfSeries(icalcomponent *event);
/// Whether it stands for all of them from one on (RANGE=THISANDFUTURE).
bool isRestOfSeries(icalcomponent *event);

/// The days of series for which other events of the file stand (RECURRENCE-ID).
class MovedDays {
public:
    void gather(icalcomponent *calendar);
    /// False when there are more than the effort allows; else their number is taken off it.
    [[nodiscard]] bool takeFrom(EventSource &source, icalcomponent *event, int &effort) const;

private:
    struct Moved {
        icaltimetype day = icaltime_null_time();
        bool isRest = false;
    };

    std::map<std::string, std::vector<Moved>> m_moved; ///< by UID
};

} // namespace ringdown::routing_ui
