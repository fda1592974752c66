// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/base/Result.h"
#include "core/relay/OnceAnswer.h"
#include "core/store/Store.h"

#include <chrono>
#include <string>
#include <vector>

namespace ringdown::relay {

/// The order of a live test call, as the log has it from before the carrier is asked: whoever starts after a
/// crash knows the call again by it, and counts it.
struct TestOrder {
    Instant at;
    Instant until; ///< the call comes in by then, or not at all
    TenantId tenant;
    std::string from;
    std::string to;
    ContactId contact; ///< the only one to ring; empty for whom the plan rings
    std::string by;

    friend bool operator==(const TestOrder &, const TestOrder &) = default;
};

/// access.changed, what: "test-call.ordered".
Event eventOf(const TestOrder &order);
/// What ends a live test call at its calling side, whose call is sid.
store::OutboxRow endOfTest(const TenantId &tenant, const std::string &sid, Instant now);
/// What writes it down. As long as its call has not come in, a repeat of the request is refused.
store::Record recordOf(const TestOrder &order, const Once &once);
/// Those that were ordered since then, oldest first. Blocks; reads no more than the newest part of a long
/// log.
Result<std::vector<TestOrder>> testOrdersSince(store::CallStore &log, Instant since);

} // namespace ringdown::relay
