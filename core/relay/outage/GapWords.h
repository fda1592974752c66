// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <string>
#include <utility>
#include <vector>

namespace ringdown::relay {

// Of which while something stays unknown after an outage, in sentences.

/// The log has nothing since lastHeard, and the lists are read since a later time.
std::string whyTooOld(Instant lastHeard, Instant since);
/// Lists that go on behind what was read of them, by their paths ("Calls.json"), and how far back that was.
std::string whyCut(Instant since, const std::vector<std::pair<std::string, Instant>> &lists);

} // namespace ringdown::relay
