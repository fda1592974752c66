// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/EffectEvents.h"

#include <utility>

namespace ringdown::relay {
namespace {

Event eventOf(EventKind kind, const store::OutboxRow &row, std::string why, Instant now)
{
    Event event;
    event.kind = kind;
    event.at = now;
    event.tenant = row.tenant;
    event.call = row.call;
    event.text = row.id;
    event.from = row.from;
    event.to = row.to;
    event.body = row.body;
    event.test = row.test || row.isLiveTest;
    event.why = std::move(why);
    return event;
}

} // namespace

Event sentText(const store::OutboxRow &row, const std::string &sid, std::string why, Instant now)
{
    Event event = eventOf(EventKind::TextSent, row, std::move(why), now);
    event.sid = sid;
    return event;
}

Event unknownText(const store::OutboxRow &row, const std::string &cause, Instant now)
{
    return eventOf(EventKind::TextUnknown, row,
                   "It is not known whether the text was sent: " + cause +
                       " It is looked up at the carrier before anything is sent again.",
                   now);
}

Event failedText(const store::OutboxRow &row, std::string why, Instant now)
{
    return eventOf(EventKind::TextFailed, row, std::move(why), now);
}

std::string rowOfLeg(const Event &event)
{
    const bool isNamed = !event.leg.empty() && !event.sid.empty();
    return isNamed ? event.call.value + ".leg." + event.leg : std::string();
}

} // namespace ringdown::relay
