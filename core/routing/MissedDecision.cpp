// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/MissedDecision.h"

#include <utility>

namespace ringdown::routing {

Event MissedDecision::eventOf(EventKind kind, const MissedCall &call, std::string why, Instant now)
{
    Event event;
    event.at = now;
    event.kind = kind;
    event.tenant = call.tenant;
    event.call = call.sid;
    event.test = call.test;
    event.why = std::move(why);
    return event;
}

void MissedDecision::queue(const MissedCall &call, TextEffect text, std::string why, Instant now)
{
    Event event = eventOf(EventKind::TextQueued, call, std::move(why), now);
    event.text = text.id;
    event.contact = text.contact;
    event.from = text.from;
    event.to = text.to;
    event.body = text.body;
    events.push_back(std::move(event));
    texts.push_back(std::move(text));
}

} // namespace ringdown::routing
