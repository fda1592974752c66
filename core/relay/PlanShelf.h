// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CompiledPlan.h"
#include "core/store/Store.h"

#include <deque>
#include <memory>
#include <set>

namespace ringdown::relay {

/// Where a call goes on.
struct PlanPlace {
    std::shared_ptr<const routing::CompiledPlan> plan; ///< keeps the tenant alive
    const routing::TenantPlan *tenant = nullptr;       ///< nullptr: in no plan any more
    bool isReplaced = false;                           ///< it is not the revision the call began with
};

/// The plan revisions calls are decided by: the newest, and those that running calls began with. I/O thread
/// only.
class PlanShelf {
public:
    explicit PlanShelf(store::PlanStore &store);

    /// Loads the newest revision; NotFound when the store has none, BadInput when it does not read.
    Result<void> load();
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

    store::PlanStore &m_store;
    std::shared_ptr<const routing::CompiledPlan> m_newest;
    std::deque<std::shared_ptr<const routing::CompiledPlan>> m_older; ///< bounded, the latest to come in last
    std::int64_t m_lent = 0;                                          ///< plans, so far
    std::set<std::int64_t> m_missing; ///< the store does not have them; bounded
};

} // namespace ringdown::relay
