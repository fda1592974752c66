// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/MissedDecision.h"

#include "core/base/EventAbout.h"

#include <utility>

namespace ringdown::routing {

void MissedDecision::queue(const MissedCall &call, TextEffect text, std::string why, Instant now)
{
    Event event = eventAbout(call, EventKind::TextQueued, std::move(why), now);
    event.text = text.id;
    event.contact = text.contact;
    event.from = text.from;
    event.to = text.to;
    event.body = text.body;
    events.push_back(std::move(event));
    texts.push_back(std::move(text));
}

} // namespace ringdown::routing
