// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/TimelineOf.h"

#include "ui/format/Times.h"

namespace ringdown::shell {

std::vector<TimelineEntry> timelineOf(const std::vector<Event> &events, const format::PlanNames &names)
{
    std::vector<TimelineEntry> entries;
    entries.reserve(events.size());
    for (const Event &event : events) {
        const format::Times times = names.times(event.tenant);
        entries.push_back({times.clockWithSeconds(event.at), times.exact(event.at),
                           format::eventLine(event, names), format::eventAlternatives(event, names)});
    }
    return entries;
}

} // namespace ringdown::shell
