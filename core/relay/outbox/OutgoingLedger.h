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
    /// What is never sent again.
    void noteOnce(const TenantId &tenant, const std::string &to, Instant now);
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
        std::string id; ///< "" when it is never sent again
        Counted counted;
    };
    Counted countersOf(const TenantId &tenant, const std::string &to);
    void count(Instant at, std::string id, Counted counted);
    void forget(Counted counted);
    void dropOld(Instant now);

    std::deque<Entry> m_entries; ///< about in the order of their times
    /// Of rows by id: entries of other times do not count.
    std::unordered_map<std::string, Instant> m_last;
    std::unordered_map<std::string, plan::OutgoingHour> m_hours; ///< by tenant
};

} // namespace ringdown::relay
