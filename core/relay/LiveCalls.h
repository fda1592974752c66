// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"

#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace ringdown::relay {

/// The running calls, folded from what was written. I/O thread only.
class LiveCalls {
public:
    /// The call's state, or nullptr when it is not running here.
    const routing::CallState *find(const CallSid &sid) const;
    /// Takes events of one decision into their calls; a call that ended stays findable for the late reports (10 min).
    void apply(std::span<const Event> events);
    /// E.164 numbers of legs ringing for this tenant now, in any call.
    std::vector<std::string> ringingPhones(const TenantId &tenant) const;
    std::size_t runningCount() const;
    /// Forgets calls that ended before this moment.
    void forgetEndedBefore(Instant moment);
    /// Calls of which nothing was heard since this moment, still running.
    std::vector<CallSid> silentSince(Instant moment) const;

private:
    std::unordered_map<std::string, routing::CallState> m_calls;
    std::unordered_map<std::string, int> m_ringingLegs; ///< tenant id to the number of calls of it that ring
};

} // namespace ringdown::relay
