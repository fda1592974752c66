// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/plan/json/JsonDocument.h"
#include "core/plan/reading/TenantScope.h"

#include <cstddef>
#include <vector>

namespace ringdown::plan {

/// Finds where the routes and steps of a tenant stand in the document. Quick when asked route by route.
class StepPlaces {
public:
    explicit StepPlaces(const JsonNode &tenant);

    /// The route's node, or the tenant's when there is no such route.
    const JsonNode &of(const RouteId &route) const;
    /// The step's node, or the closest thing to it that exists.
    const JsonNode &at(const RouteId &route, std::size_t step);

private:
    const JsonNode &m_tenant;
    KnownIds m_routes;
    const JsonNode *m_lastRoute = nullptr;
    std::vector<const JsonNode *> m_steps; ///< of the last route
};

/// The direct children of a list or an object; none of nullptr.
std::vector<const JsonNode *> childrenOf(const JsonNode *node);

} // namespace ringdown::plan
