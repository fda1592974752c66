// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/LegPace.h"

#include <algorithm>

namespace ringdown::relay {
namespace {

constexpr std::int64_t oneCall = 1000; ///< thousandths
/// Of a decision that waited until its call was read. A time that lies farther back comes of a clock that was
/// set.
constexpr std::chrono::seconds latest{60};

} // namespace

/// What the carrier has started by now.
void LegPace::start(int callsPerSecond, Instant now)
{
    m_perSecond = std::max(m_perSecond, callsPerSecond);
    if (now > m_asOf) // a call a second is a thousandth of it a millisecond
        m_ahead = std::max<std::int64_t>(
            0, m_ahead - std::min<std::int64_t>((now - m_asOf).count(), m_ahead) * m_perSecond);
    if (now > m_asOf || m_asOf - now > latest)
        m_asOf = now;
}

int LegPace::waiting(int callsPerSecond, Instant now)
{
    start(callsPerSecond, now);
    return static_cast<int>((m_ahead + oneCall - 1) / oneCall);
}

void LegPace::note(const std::vector<store::OutboxRow> &rows, int callsPerSecond, Instant now)
{
    const auto legs = std::count_if(rows.begin(), rows.end(), [](const store::OutboxRow &row) {
        return row.kind == store::EffectKind::PlaceLeg && !row.test;
    });
    if (legs == 0)
        return;
    start(callsPerSecond, now);
    m_ahead += legs * oneCall;
}

} // namespace ringdown::relay
