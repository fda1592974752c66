// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/FilterDates.h"

#include <vector>

namespace ringdown::filter {

/// "mon-09": Mondays, 09:00 to 10:00.
struct WeekHour {
    int weekday = 1; ///< 1 is Monday
    int hour = 0;

    friend bool operator==(const WeekHour &, const WeekHour &) = default;
};

/// How far back an hour of the week is looked for.
constexpr std::chrono::hours longestHours{53 * 7 * 24};
/// Of time, that a relay is asked for: six hours of 53 weeks.
constexpr int mostStretches = 320;

std::optional<WeekHour> readWeekHour(const QString &text);
/// When that hour was between the two moments, rising, by the clocks of the zone: one that they repeat is one
/// stretch of two hours, one that they skip is none. The first and the last may reach over the moments.
std::vector<Stretch> stretchesOf(const WeekHour &hour, Instant since, Instant until, const QTimeZone &zone);

} // namespace ringdown::filter
