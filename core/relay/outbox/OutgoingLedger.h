// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/OutgoingHour.h"
#include "core/store/Store.h"

#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

namespace ringdown::relay {

/// What went out in the last hour, by tenant and by number, for the budgets of the plan. Filled from the
/// store at the start, so that a restart does not begin a new hour.
class OutgoingLedger {
public:
    static constexpr std::chrono::hours window{1};

    void fill(const std::vector<store::TriedEffect> &tried);
    const plan::OutgoingHour &hourOf(const TenantId &tenant, Instant now);
    /// A row that may be sent again: it counts once, at its last time.
    void note(const std::string &id, const TenantId &tenant, const std::string &to, Instant now);
    /// What an answer has the carrier dial. For how many dials a row is to be written: a number's first in a
    /// minute is written for itself, and a later one that no row stands for yet is written for as many as
    /// were before it. So a busy number costs few rows, and after a restart a minute counts at most twice.
    int noteDial(const TenantId &tenant, const std::string &to, Instant now);
    /// Whether this row counts already.
    bool has(const std::string &id) const { return m_last.contains(id); }

private:
    using TenantHour = std::pair<const std::string, plan::OutgoingHour>;
    using NumberCount = std::pair<const std::string, int>;
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
    static void add(Counted counted, int times);
    void forget(Counted counted, int times = 1);
    void dropOld(Instant now);

    std::deque<Entry> m_entries; ///< about in the order of their times
    std::deque<Minute> m_minutes;
    /// Of rows by id: entries of other times do not count.
    std::unordered_map<std::string, Instant> m_last;
    std::unordered_map<std::string, plan::OutgoingHour> m_hours; ///< by tenant
};

} // namespace ringdown::relay
