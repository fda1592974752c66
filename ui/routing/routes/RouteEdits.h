// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/plan/Renames.h"

#include <optional>
#include <string>
#include <vector>

namespace ringdown::routing_ui {

// What is done to the routes and texts of a business, and what uses them. Pure functions.

/// What leads to a route.
struct RouteUse {
    enum class By { Hours, Rule, Menu, Goto };

    By by = By::Hours;
    std::string
        name; ///< of the caller rule ("" when it has none), or of the route that holds the menu or goto

    friend bool operator==(const RouteUse &, const RouteUse &) = default;
};

/// Each once, the hours first, then the caller rules in their order, then the routes.
std::vector<RouteUse> routeUses(const plan::Tenant &tenant, const RouteId &route);
/// The routes that send a text, each once.
std::vector<RouteId> textUses(const plan::Tenant &tenant, const TextId &text);

/// "open" and "closed": the hours lead to them, so they stay.
bool isLastingRoute(const RouteId &route);
/// Here, and in every menu, goto and caller rule. Nothing changes when "to" is taken.
using plan::renameRoute;
using plan::renameText;

/// Positions count before the move; one past the last is the end. What is out of range changes nothing.
void moveStep(plan::Route &route, std::size_t from, std::size_t before);
/// Where a new step goes: ahead of the last one when that one ends the route.
std::size_t placeForNewStep(const plan::Route &route);

enum class StepKind { Say, Play, Menu, Ring, Text, Voicemail, Goto, Reject, Hangup }; ///< as in plan::Step
inline constexpr int stepKindCount = 9;
StepKind kindOf(const plan::Step &step);
/// A step as it is when it is added: with what the business has, where that is plain.
plan::Step newStep(StepKind kind, const plan::Tenant &tenant, const RouteId &route);

/// A place in the routes of a document: "tenants[0].routes.open[2].menu.keys.1" is step 2 of open, part
/// "menu.keys.1".
struct RoutePlace {
    RouteId route;
    std::optional<std::size_t> step;
    std::string part;

    friend bool operator==(const RoutePlace &, const RoutePlace &) = default;
};

/// Nothing when the path is not in a route.
std::optional<RoutePlace> placeInRoutes(const std::string &path);
/// "tenants[0].texts.missed.to" is the text missed.
std::optional<TextId> placeInTexts(const std::string &path);
/// "tenants[2]." of the tenant, "" when the plan does not have it.
std::string pathOf(const plan::Plan &plan, const TenantId &tenant);

} // namespace ringdown::routing_ui
