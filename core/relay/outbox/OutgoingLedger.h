// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/store/Store.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace ringdown::relay {

/// What went out in the last hour, by tenant and by number, for the budgets of the plan. Filled from the
/// store at the start, so that a restart does not begin a new hour.
class OutgoingLedger {
public:
    static constexpr std::chrono::hours window{1};

    void fill(const std::vector<store::TriedEffect> &tried);
    /// Why no more may go out now, as a sentence; nothing when it may.
    std::optional<std::string> whyFull(const plan::Limits &limits, const TenantId &tenant,
                                       const std::string &to, Instant now);
    /// A row that is about to be sent. One that is sent again counts once, at its last time.
    void note(const std::string &id, const TenantId &tenant, const std::string &to, Instant now);

private:
    struct Entry {
        Instant at;
        std::string id; ///< "" when it came from the store
        std::string tenant;
        std::string to;
    };
    void count(Entry entry);
    void forget(const Entry &entry);
    void dropOld(Instant now);

    std::deque<Entry> m_entries;                     ///< about in the order of their times
    std::unordered_map<std::string, Instant> m_last; ///< of rows by id: entries of other times do not count
    std::unordered_map<std::string, int> m_byTenant;
    std::map<std::pair<std::string, std::string>, int> m_byNumber; ///< tenant and number
};

} // namespace ringdown::relay
