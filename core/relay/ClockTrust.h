// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <chrono>
#include <optional>

namespace ringdown::relay {

/// Whether the clock on the wall may say what is old. One that is set far ahead makes everything so, and what
/// was deleted does not come back when it is set right. Told by looks that come by a steady timer.
class ClockTrust {
public:
    static constexpr std::chrono::hours mostAhead{24 * 31}; ///< of what it should show
    static constexpr std::chrono::hours patience{24};       ///< then it is believed

    /// pause: between two looks. last: when the clock was last right, as far as is known.
    ClockTrust(std::chrono::seconds pause, std::optional<Instant> last);

    /// One look: how far the clock is ahead of what it should show, 0 when it can be believed.
    std::chrono::milliseconds doubt(Instant now);

private:
    std::chrono::seconds m_pause;
    std::optional<Instant> m_believed;
    std::chrono::seconds m_since{0}; ///< m_believed, by the looks
};

} // namespace ringdown::relay
