// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/OutgoingHour.h"
#include "core/relay/outbox/OutgoingGuard.h"
#include "core/store/Store.h"

#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

namespace ringdown::relay {

/// What went out in the last hour, by tenant and by number, for the budgets of the plan. Filled from the
/// store at the start, so that a restart does not begin a new hour. A time later than now, of a clock that
/// was ahead, counts as now: the hour of what went out then begins when the clock is seen to be right.
class OutgoingLedger {
public:
    static constexpr std::chrono::hours window{1};
    /// A row that was written early in a minute stands for later dials of that minute too.
    static constexpr std::chrono::minutes storedWindow = window + std::chrono::minutes(1);

    /// What was tried since now - storedWindow.
    void fill(const std::vector<store::TriedEffect> &tried, Instant now);
    const plan::OutgoingHour &hourOf(const TenantId &tenant, Instant now);
    /// A row that may be sent again: it counts once, at its last time.
    void note(const std::string &id, const TenantId &tenant, const std::string &to, Instant now);
    /// What an answer has the carrier dial. Most dials need no row: as long as less than withoutRow() of each
    /// budget is unwritten, a restart that forgets them and takes as much for gone is never too late.
    DialRows noteDial(const TenantId &tenant, const std::string &to, const plan::Limits &limits, Instant now);
    /// Whether this row counts already.
    bool has(const std::string &id) const { return m_last.contains(id); }

private:
    using TenantHour = std::pair<const std::string, plan::OutgoingHour>;
    using NumberCount = std::pair<const std::string, plan::Outgoing>;
    struct Counted {
        TenantHour *tenant = nullptr;
        NumberCount *number = nullptr; ///< in the tenant's hour
    };
    struct Entry {
        Instant at;
        std::string id; ///< "" when it was sent before the start
        Counted counted;
    };
    struct Dials {
        Counted counted;
        int count = 0;
        int written = 0; ///< for so many there are rows
    };
    /// What was dialled in it is forgotten together.
    struct Minute {
        Instant first;
        Instant last;
        std::unordered_map<NumberCount *, Dials> dials;
    };
    Counted countersOf(const TenantId &tenant, const std::string &to);
    void count(Instant at, std::string id, Counted counted);
    Dials &countDials(Instant at, Counted counted, int times);
    static void write(Dials &dials, int times);
    static void add(Counted counted, plan::Outgoing more);
    void forget(Counted counted, plan::Outgoing gone);
    void lookAtClock(Instant now);
    void clampTimes(Instant now);
    void dropOld(Instant now);

    std::deque<Entry> m_entries; ///< about in the order of their times
    std::deque<Minute> m_minutes;
    /// Of rows by id: entries of other times do not count.
    std::unordered_map<std::string, Instant> m_last;
    std::unordered_map<std::string, plan::OutgoingHour> m_hours; ///< by tenant
    plan::OutgoingHour m_nothing;
    Instant m_newest;             ///< of the times that were told as now
    std::deque<Instant> m_starts; ///< each ended a life of the relay that may have left dials unwritten
    bool m_hasDialled = false;    ///< since the start
};

} // namespace ringdown::relay
