// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/OwnCalls.h"
#include "core/plan/Plan.h"
#include "core/plan/Problem.h"

#include <optional>
#include <string_view>

namespace ringdown::plan {

constexpr std::size_t maxPlanBytes = std::size_t{4} * 1024 * 1024;
constexpr int maxPlanDepth = 32;
constexpr std::size_t maxTenants = 10'000;
constexpr std::size_t maxContactsInTier = 50;

/// A plan document read and checked. While there are errors, plan has what its types can hold of the
/// document.
struct PlanReading {
    Plan plan;
    std::vector<Problem> errors;   ///< every one, in document order
    std::vector<Problem> warnings; ///< legal but probably not meant; empty while there are errors

    bool isValid() const { return errors.empty(); }
};

/// Reads and validates a whole JSON document: syntax, depth, size, unknown fields, shapes, ranges, references
/// (design section 5). Never throws, whatever the bytes are. ownCalls: for which relay the warnings are.
PlanReading readPlan(std::string_view json, OwnCalls ownCalls = OwnCalls::Possible);

/// What stands in a document that this program wrote itself, whatever is wrong with it and however large it
/// is. Nothing when it is no plan at all.
std::optional<Plan> readKeptPlan(std::string_view json);

} // namespace ringdown::plan
