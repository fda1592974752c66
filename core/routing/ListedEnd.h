// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/LateReports.h"

#include <string>
#include <vector>

namespace ringdown::routing {

/// A phone that was dialled for a call, by the plan or by the number's fallback.
struct DialledPhone {
    std::string sid;
    std::string phone; ///< E.164
    Instant endedAt;
    int seconds = 0; ///< it was connected so long

    friend bool operator==(const DialledPhone &, const DialledPhone &) = default;
};

/// What the carrier's list tells of a call that ended while no relay answered.
struct ListedEnd {
    Instant at;
    std::vector<DialledPhone> phones; ///< in the order in which they were dialled
    std::vector<RecordingReport> recordings;

    friend bool operator==(const ListedEnd &, const ListedEnd &) = default;
};

/// What it adds before the end: voicemail.recorded, and call.connected of the phone that was connected
/// longest. Not of one that was asked for a key, for the carrier tells nothing of keys, nor when the caller
/// was recorded afterwards. tenant: who its contacts are, nullptr when nobody knows any more.
std::vector<Event> noteListed(const plan::Tenant *tenant, const CallState &call, const ListedEnd &end);

} // namespace ringdown::routing
