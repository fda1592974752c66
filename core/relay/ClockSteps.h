// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <chrono>
#include <optional>

namespace ringdown::relay {

/// Tells steps of the clock on the wall from time that passed, for looks that come by a steady timer: a clock
/// that is put forward must not make silence of it.
class ClockSteps {
public:
    /// pause: between two looks.
    explicit ClockSteps(std::chrono::seconds pause)
        : m_pause(pause)
    {
    }

    /// One look. How long ago the last step was, by the looks since; without one as long as can be said.
    std::chrono::seconds sinceStep(Instant now);

private:
    std::chrono::seconds m_pause;
    std::optional<Instant> m_last;
    std::optional<std::chrono::seconds> m_sinceStep;
};

} // namespace ringdown::relay
