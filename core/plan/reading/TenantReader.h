// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/plan/json/JsonDocument.h"
#include "core/plan/json/ProblemList.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace ringdown::plan {

/// What tenants share: who owns which number, and which time zones this system knows.
struct PlanScope {
    std::unordered_map<std::string_view, const JsonNode *> numberOwner; ///< E.164 to where it is first listed
    std::unordered_map<std::string_view, const JsonNode *> tenantIds;   ///< to the first tenant of that id
    std::unordered_map<std::string, bool> timeZones;                    ///< asked so far
};

/// Reads one tenant and reports what breaks the contract.
Tenant readTenant(const JsonNode &node, PlanScope &plan, ProblemList &problems);

} // namespace ringdown::plan
