// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Json.h"
#include "core/secrets/numbers/Survey.h"

#include <string>
#include <vector>

namespace ringdown::ctl {

// How a business's fallback is, for the terminal.

/// "Lifeboat of Rady Shell: of revision 41, 3 days old." revision: the plan's, 0 for a file's.
std::string boatLine(const desk::BoatStanding &boat, std::int64_t revision, Instant now);
std::string_view boatStateName(numbers::BoatState state); ///< "fresh"
/// One that is there and not of this plan, or is needed because nothing else holds the plan's. None at all is
/// no fault otherwise, for an echo twimlet stands in.
bool hasStaleBoat(const std::vector<desk::BoatStanding> &boats);
std::size_t unknownBoats(const std::vector<desk::BoatStanding> &boats);
Json boatsJson(const std::vector<desk::BoatStanding> &boats);

} // namespace ringdown::ctl
