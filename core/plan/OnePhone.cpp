// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/OnePhone.h"

#include <algorithm>

namespace ringdown::plan {
namespace {

Tier tierOf(const Tenant &tenant, const ContactId &contact)
{
    const auto found = std::find_if(tenant.tiers.begin(), tenant.tiers.end(), [&](const Tier &tier) {
        return std::find(tier.contacts.begin(), tier.contacts.end(), contact) != tier.contacts.end();
    });
    Tier tier = found == tenant.tiers.end() ? Tier() : *found;
    if (tier.id.isEmpty())
        tier.id = TierId(std::string(onePhoneRoute));
    tier.contacts = {contact};
    return tier;
}

} // namespace

std::optional<Tenant> onlyRinging(const Tenant &tenant, const ContactId &contact)
{
    if (!findContact(tenant, contact))
        return std::nullopt;
    Tenant only = tenant;
    only.callers.clear();
    only.tiers = {tierOf(tenant, contact)};
    only.routes.clear();
    const RouteId route{std::string(onePhoneRoute)};
    for (const char *entry : {"open", "closed"})
        only.routes[RouteId(entry)] = {GotoStep{route}};
    only.routes[route] = {RingStep{{only.tiers.front().id}}, HangupStep{}};
    return only;
}

Tenant ringingNobody(const Tenant &tenant)
{
    Tenant nobody = tenant;
    nobody.callers.clear();
    nobody.tiers.clear();
    nobody.routes.clear();
    const RouteId closed{"closed"};
    nobody.routes[RouteId("open")] = {GotoStep{closed}};
    nobody.routes[closed] = {HangupStep{}};
    return nobody;
}

} // namespace ringdown::plan
