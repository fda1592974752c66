// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <cstddef>

namespace ringdown::plan {

/// Whether a relay that serves the plan can ring phones on calls of their own: for that it needs an API key.
enum class OwnCalls { Possible, Impossible };

/// Seconds after the first phone of a tier by which its last one has to ring.
constexpr int latestStartSeconds = 3;

/// Whether so many phones can each ring on a call of their own at the rate at which the carrier starts them.
inline bool startsInTime(std::size_t phones, const Limits &limits)
{
    return static_cast<int>(phones) - 1 <= latestStartSeconds * limits.callsPerSecond;
}

} // namespace ringdown::plan
