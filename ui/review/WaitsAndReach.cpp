// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/WaitsAndReach.h"

#include "core/plan/reading/RouteGraph.h"
#include "ui/routing/contacts/ContactEdits.h"
#include "ui/routing/tiers/CascadeTimes.h"

#include <algorithm>

namespace ringdown::review {
namespace {

int ringSeconds(const plan::Tenant &tenant, const plan::Route &route)
{
    int seconds = 0;
    for (const plan::Step &step : route) {
        if (const auto *ring = std::get_if<plan::RingStep>(&step))
            seconds += routing_ui::cascadeTimes(tenant, ring->tiers).over;
    }
    return std::min(seconds, tenant.limits.longestWaitSeconds);
}

} // namespace

LongerRinging longerRinging(const plan::Tenant &was, const plan::Tenant &is)
{
    LongerRinging longer;
    const auto reachedBefore = plan::RouteGraph(was).reachable();
    for (const RouteId &id : plan::RouteGraph(is).reachable()) {
        const auto before = was.routes.find(id);
        const auto now = is.routes.find(id);
        if (now == is.routes.end() || before == was.routes.end() || !reachedBefore.contains(id))
            continue;
        const int seconds = ringSeconds(is, now->second) - ringSeconds(was, before->second);
        if (seconds > 0)
            longer.routes.push_back(id);
        longer.seconds = std::max(longer.seconds, seconds);
    }
    return longer;
}

std::vector<std::size_t> outOfReach(const plan::Tenant &was, const plan::Tenant &is)
{
    std::vector<std::size_t> contacts;
    for (std::size_t i = 0; i < is.contacts.size(); ++i) {
        const ContactId &id = is.contacts[i].id;
        if (routing_ui::usesOf(was, id).isUsed() && !routing_ui::usesOf(is, id).isUsed())
            contacts.push_back(i);
    }
    return contacts;
}

} // namespace ringdown::review
