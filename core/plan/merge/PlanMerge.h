// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/PlanDiff.h"
#include "core/plan/merge/PlanPart.h"

#include <string>
#include <vector>

namespace ringdown::plan {

/// A part that two people changed to different things.
struct MergeConflict {
    PlanPart part;
    std::vector<Change> theirs; ///< what they did to it since the common plan, in words
    std::vector<Change> yours;  ///< what you did

    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

struct PlanMerge {
    Plan plan;                            ///< theirs, with everything of yours that does not touch it
    std::vector<MergeConflict> conflicts; ///< of these the plan has theirs
};

/// Brings your changes since base into their plan.
PlanMerge merge(const Plan &base, const Plan &theirs, const Plan &yours);

} // namespace ringdown::plan
