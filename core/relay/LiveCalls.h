// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"

#include <list>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace ringdown::relay {

/// The calls of the moment, folded from what was written. Bounded: beyond maxCalls the ended ones, then the
/// longest-silent running ones are dropped and read from the store again when they are heard of. I/O thread
/// only.
class LiveCalls {
public:
    static constexpr std::size_t maxCalls = 10'000;

    /// The call's state, or nullptr when nothing is known of it here (ask the store).
    const routing::CallState *find(const CallSid &sid) const;
    /// Takes events into their calls; a call that ended stays findable for late reports until it is
    /// forgotten.
    void apply(std::span<const Event> events);
    /// Takes a call in that the store remembered.
    void adopt(routing::CallState state);
    /// Whether a leg of this tenant rings at this E.164 number now, in any call.
    bool isRinging(const TenantId &tenant, const std::string &phone) const;
    std::size_t runningCount() const { return m_running; }
    /// Forgets calls that ended before this moment.
    void forgetEndedBefore(Instant moment);
    /// Every running call known here, longest silent first.
    std::vector<const routing::CallState *> running() const;

private:
    struct Entry {
        routing::CallState state;
        std::list<std::string>::iterator place; ///< in m_runningSids or m_endedSids
        bool isAmongEnded = false;
    };

    Entry &entry(const CallSid &sid);
    void count(const routing::CallState &state, int step);
    /// Puts a call that was just heard of behind the others of its kind.
    void place(Entry &call);
    void drop(const std::string &sid);

    std::unordered_map<std::string, Entry> m_calls; ///< by SID
    std::list<std::string> m_runningSids;           ///< longest silent first
    std::list<std::string> m_endedSids;             ///< longest silent first
    std::unordered_map<std::string, int> m_ringing; ///< tenant + '/' + E.164 to the number of ringing legs
    std::size_t m_running = 0;
};

} // namespace ringdown::relay
