// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/access/SignatureAlarm.h"

#include <algorithm>
#include <utility>

namespace ringdown::relay {

SignatureAlarm::Change SignatureAlarm::look(const WebhookCounts &counts, Instant now)
{
    clampTimes(now);
    // Whatever was judged after the signature had a genuine one.
    const std::uint64_t genuine = counts.decided + counts.repeated + counts.malformed + counts.unsaved;
    // Who signs nothing is not the carrier.
    const std::uint64_t lately = refusedInWindow(counts.forbidden - counts.unsignedOnes, now);
    if (genuine != m_genuine) {
        noteGenuine(genuine, counts.ofAccount, now);
        return std::exchange(m_isRaised, false) ? Change::Cleared : Change::None;
    }
    const bool isOurs = counts.ofAccount - m_before >= leastOfAccount && isQuiet(now);
    const bool isAnybodys = !m_lastGenuine && lately >= leastOfAnybody;
    if (m_isRaised || (!isOurs && !isAnybodys))
        return Change::None;
    m_isRaised = true;
    return Change::Raised;
}

void SignatureAlarm::noteGenuine(std::uint64_t genuine, std::uint64_t ofAccount, Instant now)
{
    m_genuine = genuine;
    m_lastGenuine = now;
    m_before = ofAccount;
}

/// The clock may have been ahead.
void SignatureAlarm::clampTimes(Instant now)
{
    for (Sample &sample : m_samples)
        sample.at = std::min(sample.at, now);
    if (m_lastGenuine)
        m_lastGenuine = std::min(*m_lastGenuine, now);
}

bool SignatureAlarm::isQuiet(Instant now) const
{
    return !m_lastGenuine || now - *m_lastGenuine >= window;
}

std::uint64_t SignatureAlarm::refusedInWindow(std::uint64_t refused, Instant now)
{
    m_samples.push_back({now, refused});
    while (m_samples.size() > 1 && now - m_samples.front().at > window)
        m_samples.pop_front();
    return refused - m_samples.front().refused;
}

} // namespace ringdown::relay
