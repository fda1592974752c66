// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <array>
#include <optional>
#include <vector>

namespace ringdown::routing_ui {

// The grid's arithmetic: hours as minutes counted from the start of their day, so that a span past midnight
// has an end above 1440. Pure functions; painting one day never rounds another.

using WeekHours = std::array<plan::DayHours, 7>; ///< index 0 is Monday

struct Span {
    int begin = 0; ///< 0 to 1439
    int end = 0;   ///< above begin, at most begin + 1440

    friend bool operator==(const Span &, const Span &) = default;
};

/// The same week with another day at index 0.
WeekHours rotated(WeekHours week, int firstDay);

/// In order, joined where they touch or overlap.
std::vector<Span> spansOf(const plan::DayHours &hours);
plan::DayHours hoursOf(const std::vector<Span> &spans);

/// What last night's hours leave open on this day, from 0 on.
std::vector<Span> tailsOn(const WeekHours &week, int day);
bool isOpen(const WeekHours &week, int day, int minute);

/// Days and minutes of a painted rectangle.
struct Patch {
    int firstDay = 0;
    int lastDay = 0;
    int begin = 0; ///< minutes
    int end = 0;

    friend bool operator==(const Patch &, const Patch &) = default;
};

enum class Paint { Open, Closed };

/// Closed also cuts what runs on from the evening before.
WeekHours painted(WeekHours week, const Patch &patch, Paint paint);

/// The span of a day's own hours that holds the minute.
std::optional<Span> spanAt(const WeekHours &week, int day, int minute);
/// That span, or the whole day where the minute is closed; within the day.
Span reachOf(const WeekHours &week, int day, int minute);
/// A day's span becomes another; what it then touches is joined. Nothing changes when to is empty or before
/// is not there.
WeekHours reshaped(WeekHours week, int day, const Span &before, const Span &to);
/// Without the span of its own that holds the minute.
WeekHours withoutSpan(WeekHours week, int day, int minute);

} // namespace ringdown::routing_ui
