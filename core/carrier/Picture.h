// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace ringdown::carrier {

class Seed;

/// What the simulated people photograph.
enum class Picture { BoatAtDusk, BoatByDay, SeatPlan };

/// "ME" and 32 hex digits, the last of which says which picture it is.
std::string mediumSid(Picture picture, Seed &seed);
/// The PNG file behind such an id; any other is a boat's.
std::string pictureBehind(std::string_view mediumSid);
std::string drawn(Picture picture);

} // namespace ringdown::carrier
