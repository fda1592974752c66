// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <optional>
#include <string>

namespace ringdown::carrier {

/// What the account's call list says of one call.
struct CallRecord {
    std::string sid;
    std::string parentSid; ///< "" for a call of its own
    std::string from;
    std::string to;
    std::string direction; ///< "inbound", "outbound-api", "outbound-dial"
    std::string status;    ///< of the REST interface: "queued" to "completed"
    Instant madeAt;
    std::optional<Instant> startedAt; ///< picked up
    std::optional<Instant> endedAt;
    int seconds = 0; ///< talked, once it is over

    friend bool operator==(const CallRecord &, const CallRecord &) = default;
};

} // namespace ringdown::carrier
