// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <map>
#include <vector>

namespace ringdown::routing_ui {

// Where the routes of a business stand on its map. Pure functions.

inline constexpr int farthestColumn = 20; ///< a chain that is longer is drawn on top of itself

/// All routes in the order in which a caller meets them, so that the lines cross seldom.
std::vector<RouteId> routesAsMet(const plan::Tenant &tenant);

/// The column of each of these routes: to the right of everything that leads to it, loops aside.
std::map<RouteId, int> routeColumns(const plan::Tenant &tenant, const std::vector<RouteId> &routes);

} // namespace ringdown::routing_ui
