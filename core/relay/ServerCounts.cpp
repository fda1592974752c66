// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/ServerCounts.h"

#include <algorithm>

namespace ringdown::relay {

void LatencyHistogram::add(std::chrono::steady_clock::duration time)
{
    const auto microseconds = std::chrono::duration_cast<std::chrono::microseconds>(time).count();
    const auto bucket = std::lower_bound(upperMicroseconds.begin(), upperMicroseconds.end(), microseconds);
    ++buckets[static_cast<std::size_t>(bucket - upperMicroseconds.begin())];
    ++count;
    sumSeconds += std::chrono::duration<double>(time).count();
}

} // namespace ringdown::relay
