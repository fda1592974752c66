// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/overview/RouteColumns.h"

#include <algorithm>
#include <set>
#include <utility>
#include <variant>

namespace ringdown::routing_ui {
namespace {

constexpr int entryColumn = 1; ///< of the routes that the hours lead to

/// The routes to which a menu or a goto of this one leads.
std::vector<RouteId> targetsOf(const plan::Tenant &tenant, const plan::Route &route)
{
    std::vector<RouteId> targets;
    for (const plan::Step &step : route) {
        if (const auto *menu = std::get_if<plan::MenuStep>(&step)) {
            for (const auto &[key, target] : menu->keys)
                targets.push_back(target);
            if (menu->otherwise)
                targets.push_back(*menu->otherwise);
        } else if (const auto *way = std::get_if<plan::GotoStep>(&step)) {
            targets.push_back(way->route);
        }
    }
    std::erase_if(targets, [&tenant](const RouteId &target) { return !tenant.routes.contains(target); });
    return targets;
}

/// Follows the ways of a caller from route to route.
class RoutePlacing {
public:
    explicit RoutePlacing(const plan::Tenant &tenant)
        : m_tenant(tenant)
    {
    }

    void place(const RouteId &id, int column);
    std::map<RouteId, int> take() { return std::move(m_columns); }

private:
    const plan::Tenant &m_tenant;
    std::map<RouteId, int> m_columns;
    std::set<RouteId> m_underWay; ///< routes on the way to the one that is placed
};

void RoutePlacing::place(const RouteId &id, int column)
{
    const auto route = m_tenant.routes.find(id);
    if (route == m_tenant.routes.end() || m_underWay.contains(id) || column > farthestColumn)
        return;
    const auto [known, isNew] = m_columns.emplace(id, column);
    if (!isNew && known->second >= column)
        return;
    known->second = column;
    const bool rings = std::any_of(route->second.begin(), route->second.end(), [](const plan::Step &step) {
        return std::holds_alternative<plan::RingStep>(step);
    });
    m_underWay.insert(id);
    for (const RouteId &target : targetsOf(m_tenant, route->second))
        place(target, column + (rings ? 2 : 1));
    m_underWay.erase(id);
}

} // namespace

std::vector<RouteId> routesAsMet(const plan::Tenant &tenant)
{
    std::vector<RouteId> order;
    const auto follow = [&](auto &&self, const RouteId &id) -> void {
        if (!tenant.routes.contains(id) || std::find(order.begin(), order.end(), id) != order.end())
            return;
        order.push_back(id);
        for (const RouteId &target : targetsOf(tenant, tenant.routes.at(id)))
            self(self, target);
    };
    for (const plan::CallerRule &rule : tenant.callers) {
        if (const auto *route = std::get_if<RouteId>(&rule.then))
            follow(follow, *route);
    }
    follow(follow, RouteId("open"));
    follow(follow, RouteId("closed"));
    for (const auto &[id, route] : tenant.routes)
        follow(follow, id);
    return order;
}

std::map<RouteId, int> routeColumns(const plan::Tenant &tenant, const std::vector<RouteId> &routes)
{
    RoutePlacing placing(tenant);
    for (const RouteId &id : routes)
        placing.place(id, entryColumn);
    return placing.take();
}

} // namespace ringdown::routing_ui
