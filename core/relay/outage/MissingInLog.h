// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/outage/LateEntriesWriting.h"
#include "core/relay/outage/OutageCall.h"
#include "core/store/Store.h"

#include <vector>

namespace ringdown::relay {

/// What the carrier's lists tell of a while, newest first.
struct CarrierLists {
    std::vector<rest::ListedCall> calls;
    std::vector<rest::ListedRecording> recordings;
    std::vector<rest::ListedText> texts;
};

OutageCall withRecordings(const CarrierLists &lists, const rest::ListedCall &call);

/// Of the lists, what came to numbers of the plan since then, oldest first.
struct Candidates {
    std::vector<rest::ListedCall> calls;
    std::vector<rest::ListedText> texts;
    Instant since;
};

/// Those that the log does not have, calls with their legs and recordings. Blocks: it reads the log, which
/// takes a while.
Result<LateEntries> missingInLog(store::CallStore &log, const CarrierLists &lists,
                                 const Candidates &candidates);

} // namespace ringdown::relay
