// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/plan/reading/TenantScope.h"

namespace ringdown::plan {

/// Reads "routes". A step that cannot be read stays in its place as a hang-up, so that indices keep their
/// meaning.
std::map<RouteId, Route> readRoutes(const JsonNode &node, const TenantScope &scope);
/// A list of ids of contacts; unknown ones are reported and kept.
std::vector<ContactId> readContactIds(const JsonNode &node, const TenantScope &scope);

} // namespace ringdown::plan
