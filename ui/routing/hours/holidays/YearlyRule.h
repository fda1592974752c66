// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <libical/ical.h>

#include <chrono>
#include <optional>

namespace ringdown::routing_ui {

/// A rule of a calendar (RFC 5545, 3.3.10) as a rule of the plan, which knows neither a beginning nor an end:
/// nothing when from today on it would give a day that the calendar has not. first: the event's first day.
std::optional<plan::YearlyDay> yearlyRule(const icalrecurrencetype &rule, std::chrono::year_month_day first,
                                          std::chrono::year_month_day today);

} // namespace ringdown::routing_ui
