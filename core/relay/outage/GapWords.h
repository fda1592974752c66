// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringdown::relay {

// Of which while something stays unknown after an outage, in sentences.

enum class Gap {
    Silent,   ///< nothing is in the log since its begin
    Unfilled, ///< what came since is in the log, what did not reach the relay may not be
};
/// It has lasted since begin, and the lists are read since a later time.
std::string whyTooOld(Gap gap, Instant begin, Instant since);
/// Lists that go on behind what was read of them, by their paths ("Calls.json"), and how far back that was.
std::string whyCut(Instant since, const std::vector<std::pair<std::string, Instant>> &lists);

/// The lists could not be read, so that nothing is filled since then.
std::string whyUnfilled(Instant since, std::string why);
std::string whyFilledAgain();

/// It stands until it is told to be over.
Event gapAlarm(Instant now, std::string_view name, std::string why);

} // namespace ringdown::relay
