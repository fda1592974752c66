// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace ringdown::relay {

/// How long answers took, in buckets whose upper bounds are upperMicroseconds, the last without a bound.
struct LatencyHistogram {
    static constexpr std::array<std::int64_t, 12> upperMicroseconds = {
        500, 1'000, 2'500, 5'000, 10'000, 25'000, 50'000, 100'000, 250'000, 500'000, 1'000'000, 2'500'000};

    std::array<std::uint64_t, upperMicroseconds.size() + 1> buckets{};
    std::uint64_t count = 0;
    double sumSeconds = 0;

    void add(std::chrono::steady_clock::duration time);
};

/// What the server counted since it started, for metrics.
struct ServerCounts {
    std::uint64_t accepted = 0;
    std::uint64_t refusedConnections = 0; ///< over a connection cap
    std::uint64_t acceptPauses = 0;       ///< times the process was out of file descriptors
    std::size_t open = 0;
    std::uint64_t badFraming = 0; ///< requests refused before a route was looked for
    std::uint64_t timedOut = 0;
    std::uint64_t tlsFailures = 0;
    std::uint64_t refusedBearers = 0;
    std::array<std::uint64_t, 6> byStatusClass{}; ///< index 2 is 2xx
    LatencyHistogram webhooks; ///< from the whole request to its answer handed to the network
};

} // namespace ringdown::relay
