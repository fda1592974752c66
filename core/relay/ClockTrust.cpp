// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/ClockTrust.h"

namespace ringdown::relay {

ClockTrust::ClockTrust(std::chrono::seconds pause, std::optional<Instant> last)
    : m_pause(pause)
    , m_believed(last)
{
}

std::chrono::milliseconds ClockTrust::doubt(Instant now)
{
    if (m_believed && m_since < patience) {
        const std::chrono::milliseconds ahead = now - (*m_believed + m_since);
        m_since += m_pause;
        if (ahead > mostAhead)
            return ahead;
    }
    m_believed = now;
    m_since = m_pause;
    return {};
}

} // namespace ringdown::relay
