// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/CascadeTimes.h"

#include "core/routing/walk/Cascade.h"
#include "core/routing/walk/OfferedLeg.h"

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

void appendSpan(CascadeTimes &times, std::size_t position, const std::optional<ContactId> &contact,
                const plan::Tier &tier)
{
    RingSpan span{position, contact, times.planned, times.planned + tier.seconds, times.planned};
    const int left = times.longestWait - span.begin;
    // Nothing rings after a phone that was passed over.
    const bool isReached = times.spans.empty() || !times.spans.back().isCut();
    if (isReached && left >= routing::shortestRing)
        times.over = span.rungTo = span.begin + routing::ringSeconds(tier, left);
    times.planned = span.end;
    times.spans.push_back(span);
}

} // namespace

CascadeTimes cascadeTimes(const plan::Tenant &tenant, const std::vector<TierId> &tiers)
{
    CascadeTimes times;
    times.longestWait = tenant.limits.longestWaitSeconds;
    for (std::size_t position = 0; position < tiers.size(); ++position) {
        const plan::Tier *tier = plan::findTier(tenant, tiers[position]);
        if (!tier)
            continue;
        std::vector<ContactId> phones;
        std::copy_if(tier->contacts.begin(), tier->contacts.end(), std::back_inserter(phones),
                     [&](const ContactId &id) { return plan::findContact(tenant, id) != nullptr; });
        if (phones.empty())
            continue;
        if (tier->ring == plan::RingOrder::Together) {
            appendSpan(times, position, {}, *tier);
            continue;
        }
        for (const ContactId &phone : phones)
            appendSpan(times, position, phone, *tier);
    }
    return times;
}

int markDistance(int seconds, int mostMarks)
{
    constexpr int distances[] = {5, 10, 15, 30, 60, 120, 300, 600};
    for (const int distance : distances) {
        if (seconds / distance <= std::max(1, mostMarks))
            return distance;
    }
    return std::max(distances[7], seconds / std::max(1, mostMarks));
}

} // namespace ringdown::routing_ui
