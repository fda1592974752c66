// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <chrono>
#include <optional>
#include <vector>

namespace ringdown::routing_ui {

/// The one rule that gives just these days, each of another year: the same date in two years or more, or the
/// same weekday of a month or the same distance from Easter in three or more. Nothing when none fits, or two
/// do. days: in order.
std::optional<plan::YearlyDay> yearlyGuess(const std::vector<std::chrono::year_month_day> &days);

} // namespace ringdown::routing_ui
