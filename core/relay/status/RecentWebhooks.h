// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/relay/ServerCounts.h"

#include <chrono>
#include <deque>
#include <optional>

namespace ringdown::relay {

/// How many webhooks came in the last minutes, and how quickly they were answered, from the counters that
/// only rise.
class RecentWebhooks {
public:
    static constexpr std::chrono::minutes window{5};

    struct Figures {
        double perMinute = 0;
        std::uint64_t count = 0;        ///< within the window
        std::optional<double> p50, p99; ///< seconds, the upper bound of their bucket; nothing when none came
    };

    /// Call every few seconds.
    void look(const LatencyHistogram &now, Instant at);
    Figures figures() const;

private:
    struct Sample {
        Instant at;
        LatencyHistogram counted;
    };
    std::deque<Sample> m_samples;
};

} // namespace ringdown::relay
