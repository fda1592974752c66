// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/ClockSteps.h"

namespace ringdown::relay {
namespace {

constexpr std::chrono::seconds leastStep{30}; ///< what is less may be a look that came late

} // namespace

std::chrono::seconds ClockSteps::sinceStep(Instant now)
{
    const bool isStep = m_last && (now - *m_last > m_pause + leastStep || *m_last - now > leastStep);
    m_last = now;
    if (isStep)
        m_sinceStep = std::chrono::seconds(0);
    else if (m_sinceStep)
        *m_sinceStep += m_pause;
    return m_sinceStep.value_or(std::chrono::seconds::max());
}

} // namespace ringdown::relay
