// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/status/RecentWebhooks.h"

#include <algorithm>
#include <cmath>

namespace ringdown::relay {
namespace {

/// The upper bound of the bucket that holds the quantile; above the last bound, that bound.
double quantileOf(const LatencyHistogram &histogram, double part)
{
    const auto rank = static_cast<std::uint64_t>(std::ceil(part * static_cast<double>(histogram.count)));
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < LatencyHistogram::upperMicroseconds.size(); ++i) {
        seen += histogram.buckets[i];
        if (seen >= rank)
            return static_cast<double>(LatencyHistogram::upperMicroseconds[i]) / 1e6;
    }
    return static_cast<double>(LatencyHistogram::upperMicroseconds.back()) / 1e6;
}

LatencyHistogram between(const LatencyHistogram &then, const LatencyHistogram &now)
{
    LatencyHistogram difference = now;
    for (std::size_t i = 0; i < difference.buckets.size(); ++i)
        difference.buckets[i] -= then.buckets[i];
    difference.count -= then.count;
    difference.sumSeconds -= then.sumSeconds;
    return difference;
}

} // namespace

void RecentWebhooks::look(const LatencyHistogram &now, Instant at)
{
    m_samples.push_back({at, now});
    while (m_samples.size() > 2 && at - m_samples[1].at >= window)
        m_samples.pop_front();
}

RecentWebhooks::Figures RecentWebhooks::figures() const
{
    Figures figures;
    if (m_samples.size() < 2)
        return figures;
    const LatencyHistogram recent = between(m_samples.front().counted, m_samples.back().counted);
    const double minutes = static_cast<double>((m_samples.back().at - m_samples.front().at).count()) / 60'000;
    figures.count = recent.count;
    figures.perMinute = minutes > 0 ? static_cast<double>(recent.count) / minutes : 0;
    if (recent.count == 0)
        return figures;
    figures.p50 = quantileOf(recent, 0.5);
    figures.p99 = quantileOf(recent, 0.99);
    return figures;
}

} // namespace ringdown::relay
