// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/PlanDiff.h"
#include "core/plan/merge/PlanPart.h"

#include <string>
#include <vector>

namespace ringdown::plan {

/// A part in which two people changed something to different things. The words of two orders may be the same,
/// and there are none for the order of what both put in.
struct MergeConflict {
    PlanPart part;
    std::vector<Change> theirs; ///< what they did there that you did otherwise, in words
    std::vector<Change> yours;  ///< what you did

    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

struct PlanMerge {
    Plan plan;                            ///< what only one of you changed, and of the conflicts theirs
    Plan yours;                           ///< and of the conflicts yours: takePart() from it chooses one
    std::vector<MergeConflict> conflicts; ///< parts in which both differ
    std::vector<Change> keptOfTheirs;     ///< what is in both, in words
    std::vector<Change> keptOfYours;
};

/// Brings your changes since base into their plan, field by field.
PlanMerge merge(const Plan &base, const Plan &theirs, const Plan &yours);

} // namespace ringdown::plan
