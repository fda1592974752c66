// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/MissedCall.h"

#include <string>
#include <vector>

namespace ringdown::routing {

/// What is written down and sent about a missed call.
struct MissedDecision {
    std::vector<Event> events;
    std::vector<TextEffect> texts;

    /// An event of this call.
    /// Adds a text and the event that tells of it.
    void queue(const MissedCall &call, TextEffect text, std::string why, Instant now);
};

} // namespace ringdown::routing
