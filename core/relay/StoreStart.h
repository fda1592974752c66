// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/LiveCalls.h"
#include "core/relay/PlanShelf.h"
#include "core/store/Store.h"

#include <string>

namespace ringdown::relay {

// What a relay brings back from its store before it serves. Everything blocks.

/// A plan for a store that has none.
struct SeedPlan {
    std::string text; ///< "" for none
    std::string name; ///< where it came from, for errors and the history
};

/// Configuration, one line an error, when the plan is needed and is none.
Result<void> seedPlan(store::PlanStore &plans, const SeedPlan &seed, Instant now);
/// A store without a plan is served too: every number is unknown until one is pushed, and readyz says so.
Result<void> loadPlan(PlanShelf &shelf);
/// The calls that ran when the relay stopped, with the revisions they began with.
Result<void> rebuildCalls(store::CallStore &log, PlanShelf &shelf, LiveCalls &calls);

} // namespace ringdown::relay
