// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/PlanDiff.h"
#include "core/plan/merge/PlanPart.h"

#include <optional>
#include <vector>

namespace ringdown::plan {

/// A part in which two plans differ, and how, in words.
struct PartChange {
    PlanPart part;
    std::vector<Change> changes;

    friend bool operator==(const PartChange &, const PartChange &) = default;
};

/// The part that a change of diff(before, after) lies in.
std::optional<PlanPart> partOf(const Change &change, const Plan &before, const Plan &after);

/// Every part in which the plans differ; the order of a list is one where the other parts do not bring it, so
/// that plans that differ have a part. The words are those of the whole difference, so that they name
/// what another part of it brings and tell a number that moves from one that goes.
std::vector<PartChange> changesByPart(const Plan &before, const Plan &after);

bool isName(const PlanPart &part); ///< that it is another name is all that changes
/// The parts that another name brings, by ids; of any other part that itself.
std::vector<PlanPart> partsByIds(const PlanPart &part, const Plan &before, const Plan &after);

} // namespace ringdown::plan
