// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/Loudness.h"

#include <algorithm>
#include <cmath>

namespace ringdown::messages {
namespace {

constexpr float leastLoud = 0.05F; ///< below it lies the hiss of a line

} // namespace

LoudnessMeter::LoudnessMeter(int samplesASecond)
    : m_samplesAPart(std::max(1, samplesASecond / Loudness::partsASecond))
{
}

void LoudnessMeter::take(float sample)
{
    m_farthest = std::max(m_farthest, std::min(1.0F, std::abs(sample)));
    if (++m_taken < m_samplesAPart)
        return;
    m_loudness.parts.push_back(m_farthest);
    m_taken = 0;
    m_farthest = 0;
}

Loudness LoudnessMeter::finished() const
{
    Loudness all = m_loudness;
    if (m_taken > 0)
        all.parts.push_back(m_farthest);
    return all;
}

std::vector<float> barsOf(const Loudness &loudness, int count)
{
    const auto &parts = loudness.parts;
    if (count <= 0 || parts.empty())
        return {};
    const float top = std::max(leastLoud, *std::max_element(parts.begin(), parts.end()));
    std::vector<float> bars;
    bars.reserve(static_cast<std::size_t>(count));
    const auto wanted = static_cast<std::size_t>(count);
    for (std::size_t bar = 0; bar < wanted; ++bar) {
        const std::size_t first = bar * parts.size() / wanted;
        const std::size_t end = std::max(first + 1, (bar + 1) * parts.size() / wanted);
        const auto at = [&](std::size_t part) { return parts.begin() + static_cast<std::ptrdiff_t>(part); };
        bars.push_back(*std::max_element(at(first), at(end)) / top);
    }
    return bars;
}

} // namespace ringdown::messages
