// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/reading/StepPlaces.h"

namespace ringdown::plan {

StepPlaces::StepPlaces(const JsonNode &tenant)
    : m_tenant(tenant)
    , m_routes(KnownIds::ofMembers(tenant.find("routes")))
{
}

const JsonNode &StepPlaces::of(const RouteId &route) const
{
    const JsonNode *node = m_routes.find(route.value);
    return node ? *node : m_tenant;
}

const JsonNode &StepPlaces::at(const RouteId &route, std::size_t step)
{
    const JsonNode &node = of(route);
    if (m_lastRoute != &node) {
        m_lastRoute = &node;
        m_steps = childrenOf(&node);
    }
    return step < m_steps.size() ? *m_steps[step] : node;
}

std::vector<const JsonNode *> childrenOf(const JsonNode *node)
{
    std::vector<const JsonNode *> children;
    if (node) {
        for (const JsonNode &child : *node)
            children.push_back(&child);
    }
    return children;
}

} // namespace ringdown::plan
