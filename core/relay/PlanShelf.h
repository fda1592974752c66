// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CompiledPlan.h"
#include "core/store/Store.h"

#include <map>
#include <memory>

namespace ringdown::relay {

/// The plan revisions calls are decided by: the newest, and those that running calls began with. I/O thread only.
class PlanShelf {
public:
    explicit PlanShelf(store::PlanStore &store);

    /// Loads the newest revision; NotFound when the store has none, BadInput when it does not read.
    Result<void> load();
    /// Takes a pushed plan (already stored, already read) into service. New calls follow it from now on.
    void serve(std::shared_ptr<const routing::CompiledPlan> plan);

    const std::shared_ptr<const routing::CompiledPlan> &newest() const { return m_newest; }
    /// The revision a call began with, read from the store when it is not at hand; nullptr when the store has it not.
    std::shared_ptr<const routing::CompiledPlan> revision(std::int64_t number);

private:
    void keep(std::shared_ptr<const routing::CompiledPlan> plan);

    store::PlanStore &m_store;
    std::shared_ptr<const routing::CompiledPlan> m_newest;
    std::map<std::int64_t, std::shared_ptr<const routing::CompiledPlan>> m_older; ///< bounded, oldest dropped first
};

} // namespace ringdown::relay
