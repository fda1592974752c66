// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CompiledPlan.h"
#include "core/store/Store.h"

#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace ringdown::relay {

/// Where a call goes on.
struct PlanPlace {
    std::shared_ptr<const routing::CompiledPlan> plan; ///< keeps the tenant alive
    const routing::TenantPlan *tenant = nullptr;       ///< nullptr: in no plan any more
    bool isReplaced = false;                           ///< it is not the revision the call began with
};

/// A newest revision that this version of the relay does not read: a later one wrote it.
struct UnreadPlan {
    std::int64_t revision = 0;
    std::string why;          ///< its first error: the place, the value and what was expected
    std::int64_t serving = 0; ///< the newest before it that reads, and serves in its place; 0: none

    friend bool operator==(const UnreadPlan &, const UnreadPlan &) = default;
};

/// The plan revisions calls are decided by: the newest, and those that running calls began with. I/O thread
/// only.
class PlanShelf {
public:
    explicit PlanShelf(store::PlanStore &store);

    /// Loads the newest revision, or the newest before it that reads; NotFound when the store has none.
    Result<void> load();
    /// What load() passed over, until a later revision serves.
    const std::optional<UnreadPlan> &unread() const { return m_unread; }
    /// Takes a pushed plan (already stored, already read) into service. New calls follow it from now on.
    void serve(std::shared_ptr<const routing::CompiledPlan> plan);

    /// Keeps a plan for one call, in which this business alone is there and rings one phone. Its number is
    /// that of no stored revision; it is gone with the next start, and some tests later.
    std::shared_ptr<const routing::CompiledPlan> lend(const plan::Tenant &tenant);

    const std::shared_ptr<const routing::CompiledPlan> &newest() const { return m_newest; }
    /// The revision a call began with; nullptr when it is not at hand, or known to be nowhere.
    std::shared_ptr<const routing::CompiledPlan> revision(std::int64_t number) const;
    /// In the revision the call began with, and in the newest when that is nowhere or has not the tenant.
    PlanPlace placeOf(const TenantId &tenant, std::int64_t number) const;
    /// Whether the store may have more to say about this revision.
    bool mustRead(std::int64_t number) const;

    using Reading = Result<std::shared_ptr<const routing::CompiledPlan>>;
    /// Reads and compiles a revision; NotFound when the store has it not. Blocks; any thread.
    Reading read(std::int64_t number) const;
    /// Takes in what read() returned.
    void take(std::int64_t number, const Reading &reading);

private:
    void keep(std::shared_ptr<const routing::CompiledPlan> plan);
    Result<void> loadBefore(std::int64_t unread);

    store::PlanStore &m_store;
    std::shared_ptr<const routing::CompiledPlan> m_newest;
    std::optional<UnreadPlan> m_unread;
    std::deque<std::shared_ptr<const routing::CompiledPlan>> m_older; ///< bounded, the latest to come in last
    std::int64_t m_lent = 0;                                          ///< plans, so far
    std::set<std::int64_t> m_missing; ///< the store does not have them; bounded
};

} // namespace ringdown::relay
