// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "ui/format/PlanNames.h"

#include <array>
#include <vector>

namespace ringdown::insights {

/// When a business is open by its week, without exceptions: minutes of each day, half open, rising. What runs
/// past midnight is on both days.
struct OpenWeek {
    bool isKnown = false;               ///< false: several businesses, or one that the plan does not have
    std::array<plan::DayHours, 7> days; ///< Monday first

    /// How many minutes of the hour are open.
    int openMinutes(int weekday, int hour) const;
};

/// Of the business, or, when none is named, of the only one there is.
OpenWeek openWeekOf(const format::PlanNames &names, const TenantId &tenant);

} // namespace ringdown::insights
