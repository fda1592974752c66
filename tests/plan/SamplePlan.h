// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/PlanReader.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ringdown::plan {

using Json = nlohmann::ordered_json;

/// A plan of two tenants that uses every field of the contract and has neither errors nor warnings.
Json samplePlan();
/// The text of resources/plans/harbor.json.
std::string harborPlan();

/// samplePlan() with one value put at a JSON pointer; "" as value removes what stands there.
Json samplePlanWith(std::string_view pointer, std::string_view value);
/// A line for each.
std::string linesOf(const std::vector<Problem> &problems);
/// The plan of a document that must be valid.
Plan planOf(const Json &document);

} // namespace ringdown::plan
