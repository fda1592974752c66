// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/LiveCalls.h"
#include "core/relay/PlanShelf.h"
#include "core/relay/RelayLog.h"
#include "core/relay/livetest/TestOrders.h"
#include "core/store/Store.h"

#include <optional>
#include <string>
#include <vector>

namespace ringdown::relay {

class BearerTokens;
class OutboxRunner;

// What a relay brings back from its store before it serves. Everything blocks. A log that is slow to read
// keeps no caller waiting: what could not be read is said to warn, and the relay serves without it.

/// A plan for a store that has none.
struct SeedPlan {
    std::string text;      ///< "" for none
    std::string name;      ///< where it came from, for errors and the history
    bool isWanted = false; ///< somebody named it, and hears when the store has another plan
    std::string trouble;   ///< why there is no text though one was named, "" for none
};

/// Configuration, one line an error, when the plan is needed and is none. A store that has a plan needs none.
Result<void> seedPlan(store::PlanStore &plans, const SeedPlan &seed, Instant now, const LogSink &tell);
/// A store without a plan is served too, and one of whose plans none reads: every number is unknown until one
/// is pushed, and readyz says so.
Result<void> loadPlan(PlanShelf &shelf, const LogSink &warn);
/// The calls that ran when the relay stopped, with the revisions they began with. Otherwise each is looked up
/// when it is heard of.
Result<void> recallCalls(store::CallStore &log, PlanShelf &shelf, LiveCalls &calls, const LogSink &warn);
/// What went out in the last hour, for the budgets. Otherwise the outbox reads it when it can.
Result<void> recallHour(OutboxRunner &outbox, const LogSink &warn);
/// The live test calls that were ordered in the last hour.
std::vector<TestOrder> recallTests(store::CallStore &log, Instant now, const LogSink &warn);
/// When the log was last written, nothing for an empty one. Otherwise some hours ago.
std::optional<Instant> recallLastHeard(store::CallStore &log, Instant now, const LogSink &warn);
/// When the newest call began, nothing for a log without one. What the relay writes of itself tells nothing
/// of its clock.
Result<std::optional<Instant>> recallNewestCall(store::CallStore &log);
/// The tokens that were made over the API.
Result<void> recallTokens(store::AccessStore &access, BearerTokens &tokens);

} // namespace ringdown::relay
