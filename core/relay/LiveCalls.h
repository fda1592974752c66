// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ringdown::relay {

/// The calls of the moment, folded from what was written. Bounded: beyond maxCalls the ended ones, then the
/// longest-silent running ones are dropped and read from the store again when they are heard of. They are
/// kept packed, about 500 bytes each. I/O thread only.
class LiveCalls {
public:
    static constexpr std::size_t maxCalls = 10'000;

    LiveCalls();

    /// The call's state, or nullptr when nothing is known of it here (ask the store). Good until another call
    /// is looked up, or any changes.
    const routing::CallState *find(const CallSid &sid) const;
    /// Takes events into their calls; a call that ended stays findable for late reports until it is
    /// forgotten.
    void apply(std::span<const Event> events);
    /// Takes a call in that the store remembered.
    void adopt(const routing::CallState &state);
    /// The call whose phones ring, or rang, on calls of their own with this mark (routing/RingStage.h), or
    /// nullptr. Good as find()'s.
    const routing::CallState *findByMark(const TenantId &tenant, int mark) const;
    /// The clock was set by so much while these calls ran. Drills keep a time of their own.
    void shiftTimes(std::chrono::milliseconds by);
    /// Whether a leg of this tenant rings at this E.164 number now, in any call.
    bool isRinging(const TenantId &tenant, std::string_view phone) const;
    std::size_t runningCount() const { return m_running; }
    /// Forgets calls that ended before this moment.
    void forgetEndedBefore(Instant moment);
    /// Every running call known here, longest silent first.
    std::vector<routing::CallState> running() const;
    /// Those of which nothing was heard since before this moment.
    std::vector<routing::CallState> silentBefore(Instant moment) const;
    /// Of running calls: what was heard of them while the clock was ahead counts as heard now. Not of drills,
    /// which keep a time of their own.
    void clampTimes(Instant now);

private:
    /// tenant + '/' + E.164 to the number of ringing legs.
    using RingingPhones = std::unordered_map<std::string, int>;
    struct Entry {
        std::string packed;
        std::vector<RingingPhones::value_type *> ringing; ///< its legs, as they are counted
        bool isCountedRunning = false;
        bool isMarked = false; ///< in m_marks
        Instant lastEventAt;
        std::optional<Instant> endedAt;
        const std::string *sid = nullptr; ///< the key in m_calls
        Entry *before = nullptr;          ///< in the ring it is in
        Entry *behind = nullptr;
    };
    /// Calls in the order in which they were heard of; the head itself is none.
    struct Ring {
        Ring() { head.before = head.behind = &head; }
        Ring(const Ring &) = delete;
        Ring &operator=(const Ring &) = delete;

        Entry head;
        bool isEmpty() const { return head.behind == &head; }
    };

    Entry &entry(const CallSid &sid);
    /// The call's state in m_unpacked.
    routing::CallState &unpacked(const Entry &call) const;
    void keep(Entry &call);
    void count(Entry &call, const routing::CallState &state);
    void uncount(Entry &call);
    static void unlink(Entry &call);
    void drop(Entry &call);
    void unmark(const Entry &call);
    const std::string &ringingKey(const TenantId &tenant, std::string_view phone) const;

    std::unordered_map<std::string, Entry> m_calls; ///< by SID
    Ring m_runningCalls;                            ///< longest silent first
    Ring m_endedCalls;                              ///< longest silent first
    RingingPhones m_ringing;
    std::unordered_multimap<int, Entry *> m_marks; ///< calls with legs of their own
    std::size_t m_running = 0;
    mutable routing::CallState m_unpacked;
    mutable const Entry *m_unpackedOf = nullptr;
    mutable std::string m_key; ///< scratch of ringingKey()
    std::string m_bytes;       ///< scratch of keep()
    std::string m_unheardOf;   ///< a call of which nothing is known, packed
};

} // namespace ringdown::relay
