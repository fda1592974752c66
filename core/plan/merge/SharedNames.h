// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/PlanDiff.h"

#include <vector>

namespace ringdown::plan {

/// What was called otherwise on each side since base, in words, and is so in all three plans now.
struct SharedNames {
    std::vector<Change> theirs;
    std::vector<Change> yours;
};

/// Gives what one side calls otherwise that name in the other and in base, with all that names it there: what
/// the other did to it is then done to the same thing. Not where the other lacks it or has something of that
/// name.
SharedNames shareNames(Plan &base, Plan &theirs, Plan &yours);

} // namespace ringdown::plan
