// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <chrono>
#include <optional>

namespace ringdown::routing {

/// The date a yearly exception falls on in a year (proleptic Gregorian, 1970 to 2200); nothing if that year
/// has none (5th Friday, 29 February). "Observed" days may fall into the neighbouring year.
std::optional<std::chrono::year_month_day> dateIn(const plan::YearlyDay &day, std::chrono::year year);

/// Western Easter Sunday.
std::chrono::year_month_day easterSunday(std::chrono::year year);

} // namespace ringdown::routing
