// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/LiveCalls.h"
#include "core/relay/PlanShelf.h"
#include "core/relay/outage/LateEntriesWriting.h"
#include "core/relay/outage/OutageCall.h"
#include "core/store/Store.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ringdown::relay {

/// What the carrier's lists tell of a while, newest first.
struct CarrierLists {
    std::vector<rest::ListedCall> calls;
    std::vector<rest::ListedRecording> recordings;
    std::vector<rest::ListedText> texts;
};

/// A while that is looked for in the lists, and what they told of it.
struct Look {
    static constexpr std::chrono::minutes clocksApart{5}; ///< ours and the carrier's

    Instant since;
    Instant until;
    Instant callsUntil; ///< of newer ones the webhooks may be on their way
    Instant readFrom;   ///< entries before it end the reading
    CarrierLists lists;
    std::vector<std::pair<std::string, Instant>> cut; ///< lists that go on behind this
};

using LookPtr = std::shared_ptr<Look>;

/// The call with what the lists have of its phones and recordings, oldest first.
OutageCall withLegs(const CarrierLists &lists, const rest::ListedCall &call);

/// Of the lists, what came to numbers of the plan since then, oldest first.
struct Candidates {
    std::vector<rest::ListedCall> calls;
    std::vector<rest::ListedText> texts;
    Instant since;
};

Candidates candidatesOf(const Look &look, const PlanShelf &plans, const LiveCalls &calls);

/// Those that the log does not have, calls with their legs and recordings. Blocks: it reads the log, which
/// takes a while.
Result<LateEntries> missingInLog(store::CallStore &log, const CarrierLists &lists,
                                 const Candidates &candidates);

/// When something was last written, nothing for an empty log. Blocks.
Result<std::optional<Instant>> lastWritten(store::CallStore &log);

} // namespace ringdown::relay
