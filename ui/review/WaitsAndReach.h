// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::review {

/// Phones ring longer before a caller to whom nobody answers goes on.
struct LongerRinging {
    int seconds = 0;             ///< the most of any route
    std::vector<RouteId> routes; ///< callers can come to them, and could before
};

LongerRinging longerRinging(const plan::Tenant &was, const plan::Tenant &is);

/// A way into a route of callers who press a key, or whom a caller rule sends there: somebody was rung for
/// them before, and nobody is now.
struct SilencedWay {
    std::string keys;                ///< of menus, in order; "" for a rule
    std::optional<std::size_t> rule; ///< its index
    std::string path;                ///< within the business: the route that rings nobody, or the rule

    friend bool operator==(const SilencedWay &, const SilencedWay &) = default;
};

/// Keys that lead to one route are one way.
std::vector<SilencedWay> silencedWays(const plan::Tenant &was, const plan::Tenant &is);

/// Indices of the contacts that a tier which callers come to, a text or the forwarding named before, and that
/// none names now.
std::vector<std::size_t> outOfReach(const plan::Tenant &was, const plan::Tenant &is);

} // namespace ringdown::review
