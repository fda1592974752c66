// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <chrono>
#include <cstdint>
#include <deque>

namespace ringdown::relay {

/// The clock on the wall beside a steady one: tells by how much it was set, and what a time that was written
/// down before is by it now, so that nobody has waited an hour because somebody set the clock.
class SetClock {
public:
    using Steady = std::chrono::steady_clock::time_point;

    /// One look at both. By how much the clock was set since the look before, 0 when it was not; less than a
    /// second is left to the clock.
    std::chrono::milliseconds look(Instant wall, Steady steady);
    /// An epoch second of a moment that is over, 0 for none. After a clock was put back, one that the clock
    /// has shown twice counts as the later moment.
    std::int64_t asToldNow(std::int64_t second, Instant now) const;

private:
    static constexpr std::size_t mostSteps = 16;
    struct Step {
        Instant before; ///< what the clock would have shown
        Instant after;
    };

    std::deque<Step> m_steps;
    Instant m_wall;
    Steady m_steady;
    bool m_hasLooked = false;
};

} // namespace ringdown::relay
