// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/LegPace.h"

#include <algorithm>

namespace ringdown::relay {
namespace {

constexpr std::int64_t second = 1000; ///< milliseconds

std::int64_t dividedUp(std::int64_t value, std::int64_t by)
{
    return (value + by - 1) / by;
}

} // namespace

int LegPace::waiting(int callsPerSecond, Instant now)
{
    lookAtClock(now);
    const std::int64_t busy = std::max<std::int64_t>(0, (m_freeAt - now).count());
    return static_cast<int>(dividedUp(busy * callsPerSecond, second));
}

void LegPace::note(const std::vector<store::OutboxRow> &rows, int callsPerSecond, Instant now)
{
    const auto legs = std::count_if(rows.begin(), rows.end(), [](const store::OutboxRow &row) {
        return row.kind == store::EffectKind::PlaceLeg && !row.test;
    });
    if (legs == 0)
        return;
    lookAtClock(now);
    m_freeAt = std::max(m_freeAt, now) + std::chrono::milliseconds(legs * second / callsPerSecond);
}

/// A clock that is set back does not make the carrier slower.
void LegPace::lookAtClock(Instant now)
{
    if (now < m_newest)
        m_freeAt = m_freeAt + (now - m_newest);
    m_newest = now;
}

} // namespace ringdown::relay
