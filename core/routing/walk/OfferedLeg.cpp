// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/OfferedLeg.h"

#include "core/routing/LateReports.h"

#include <algorithm>

namespace ringdown::routing {

std::string legId(const Position &position)
{
    // The question "press 1" is one answer further than the dial whose phone it asks.
    const int hop = position.attempt == atAccept ? position.hop - 1 : position.hop;
    return std::to_string(hop) + '.' + std::to_string(position.tier) + '.' + std::to_string(position.contact);
}

const plan::Tier *tierAt(const TenantPlan &plan, const Position &position)
{
    const auto route = plan.tenant.routes.find(position.route);
    if (route == plan.tenant.routes.end() || position.step < 0 ||
        static_cast<std::size_t>(position.step) >= route->second.size())
        return nullptr;
    const auto *ring = std::get_if<plan::RingStep>(&route->second[static_cast<std::size_t>(position.step)]);
    if (!ring || position.tier < 0 || static_cast<std::size_t>(position.tier) >= ring->tiers.size())
        return nullptr;
    return plan::findTier(plan.tenant, ring->tiers[static_cast<std::size_t>(position.tier)]);
}

std::optional<OfferedLeg> offeredLeg(const TenantPlan &plan, const CallState &call, const Position &position)
{
    OfferedLeg leg;
    leg.tier = tierAt(plan, position);
    if (!leg.tier || position.contact < 0 ||
        static_cast<std::size_t>(position.contact) >= leg.tier->contacts.size())
        return std::nullopt;
    leg.contact =
        plan::findContact(plan.tenant, leg.tier->contacts[static_cast<std::size_t>(position.contact)]);
    if (!leg.contact)
        return std::nullopt;
    leg.id = legId(position);
    leg.state = call.findLeg(leg.id);
    return leg;
}

namespace {

/// Whether the tier's dial left a phone out that may not be rung.
bool wasLeftOut(const TenantPlan &plan, const CallState &call, const plan::Tier &tier, const OfferedLeg &leg)
{
    if (leg.state)
        return false;
    const auto &ringing = call.ringing;
    if (!ringing || ringing->tier != tier.id)
        return !plan.whyRefused(*leg.contact).empty();
    return std::find(ringing->contacts.begin(), ringing->contacts.end(), leg.contact->id) ==
           ringing->contacts.end();
}

} // namespace

std::vector<OfferedLeg> dialledLegs(const TenantPlan &plan, const CallState &call, const Position &position)
{
    std::vector<OfferedLeg> legs;
    const plan::Tier *tier = tierAt(plan, position);
    if (!tier)
        return legs;
    Position phone = position;
    phone.attempt = atPickUp;
    const bool isTogether = tier->ring == plan::RingOrder::Together;
    const int first = isTogether ? 0 : position.contact;
    const int end = isTogether ? static_cast<int>(tier->contacts.size()) : first + 1;
    for (phone.contact = first; phone.contact < end; ++phone.contact) {
        auto leg = offeredLeg(plan, call, phone);
        if (leg && !(isTogether && wasLeftOut(plan, call, *tier, *leg)))
            legs.push_back(std::move(*leg));
    }
    return legs;
}

int ringSeconds(const plan::Tier &tier, int secondsLeft)
{
    return std::min(tier.seconds, secondsLeft);
}

int dialledSeconds(const TenantPlan &plan, const OfferedLeg &leg, std::int64_t firstRing)
{
    if (!leg.state)
        return leg.tier->seconds;
    const auto waited = static_cast<int>(leg.state->rungAt.seconds() - firstRing);
    return std::max(0, ringSeconds(*leg.tier, plan.tenant.limits.longestWaitSeconds - waited));
}

void describeLeg(Event &event, const OfferedLeg &leg, std::string_view sid)
{
    event.leg = leg.id;
    event.contact = leg.contact->id;
    event.tier = leg.tier->id;
    event.phone = leg.contact->phone.e164();
    event.sid = sid.empty() && leg.state ? leg.state->sid : sid;
}

} // namespace ringdown::routing
