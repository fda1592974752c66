// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/walk/OfferedLeg.h"

#include <string>
#include <vector>

namespace ringdown::routing {

using Legs = std::vector<OfferedLeg>;

/// Says of every phone of a dial that nobody took how its ringing ended: writes the end of those still open
/// and gives the reason of them all as a clause.
std::string noteFates(Walk &walk, const Legs &legs, const DialEnded &dial);
/// The same for phones on calls of their own, which end with it.
std::string closeLegs(Walk &walk, const Legs &legs, const DialEnded &dial);

} // namespace ringdown::routing
