// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <optional>
#include <vector>

namespace ringdown::routing_ui {

/// One stretch of a cascade: a tier that rings together, or one contact of a tier that rings in turn.
/// Seconds count from the first ring.
struct RingSpan {
    std::size_t position = 0; ///< of the tier in the cascade
    std::optional<ContactId> contact;
    int begin = 0;
    int end = 0;    ///< as the tier says
    int rungTo = 0; ///< as the longest wait allows; begin when it does not ring at all

    bool isCut() const { return rungTo < end; }
    friend bool operator==(const RingSpan &, const RingSpan &) = default;
};

/// A cascade on the clock when nobody answers.
struct CascadeTimes {
    std::vector<RingSpan> spans;
    int planned = 0; ///< seconds its tiers would ring
    int over = 0;    ///< seconds after which the call goes on
    int longestWait = 0;

    bool isCut() const { return over < planned; }
};

CascadeTimes cascadeTimes(const plan::Tenant &tenant, const std::vector<TierId> &tiers);

/// A distance between marks of a scale (5, 10, 15, 30, 60, 120 s) that gives at most so many of them.
int markDistance(int seconds, int mostMarks);

} // namespace ringdown::routing_ui
