// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/access/SignatureAlarm.h"

namespace ringdown::relay {

SignatureAlarm::Change SignatureAlarm::look(const WebhookCounts &counts, Instant now)
{
    // Whatever was judged after the signature had a genuine one.
    const std::uint64_t genuine = counts.decided + counts.repeated + counts.malformed + counts.unsaved;
    // Who signs nothing is not the carrier.
    const std::uint64_t refused = counts.forbidden - counts.unsignedOnes;
    m_samples.push_back({now, genuine, refused});
    while (m_samples.size() > 1 && now - m_samples.front().at > window)
        m_samples.pop_front();
    const Sample &then = m_samples.front();
    const bool someGenuine = genuine > then.genuine;
    if (m_isRaised) {
        if (m_samples.size() < 2 || genuine == m_samples[m_samples.size() - 2].genuine)
            return Change::None;
        m_isRaised = false;
        return Change::Cleared;
    }
    if (someGenuine || refused - then.refused < leastRefused)
        return Change::None;
    m_isRaised = true;
    return Change::Raised;
}

} // namespace ringdown::relay
