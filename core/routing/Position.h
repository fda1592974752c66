// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ringdown::routing {

/// Where a call stands: the part of an action URL behind PUBLIC/twilio/voice/ (design decision 2). The
/// carrier signs it, so any relay that knows the plan revision can go on from here.
struct Position {
    TenantId tenant;
    std::int64_t revision = 1;
    RouteId route;
    int step = 0;    ///< index in the route
    int tier = 0;    ///< ring: index in the step's tiers
    int contact = 0; ///< ring in turn, and whispers: index in the tier's contacts
    int attempt = 0; ///< SUB's third number: menu: askings so far; ring: RingStage.h; voicemail: 0 greeting,
                     ///< 1 recording
    int hop = 0;     ///< answers given in this call, so that no two requests of one call share a URL
    std::int64_t firstRing = 0; ///< T0: epoch second at which the first tier rang, 0 before

    friend bool operator==(const Position &, const Position &) = default;
};

constexpr int maxHops = 100; ///< at this many answers a call goes to voicemail with an alarm

/// "qdn/41/sales/0/0.0.0/3/1769450000"
std::string toPath(const Position &position);
/// Exactly that grammar, no leading zeros, no empty part, ids as in a plan; anything else is nothing.
std::optional<Position> positionFromPath(std::string_view path);

} // namespace ringdown::routing
