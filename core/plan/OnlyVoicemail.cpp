// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/OnlyVoicemail.h"

namespace ringdown::plan {
namespace {

bool isOfTheHours(const RouteId &route)
{
    return route.value == "open" || route.value == "closed";
}

bool isOnlyVoicemail(const RouteId &id, const Route &steps)
{
    return steps.size() == 1 && std::holds_alternative<VoicemailStep>(steps.front()) && !isOfTheHours(id);
}

} // namespace

bool isOnlyVoicemail(const Tenant &tenant, const RouteId &route)
{
    const auto found = tenant.routes.find(route);
    return found != tenant.routes.end() && isOnlyVoicemail(found->first, found->second);
}

std::vector<RouteId> voicemailRoutes(const Tenant &tenant)
{
    std::vector<RouteId> routes;
    for (const auto &[id, steps] : tenant.routes) {
        if (isOnlyVoicemail(id, steps))
            routes.push_back(id);
    }
    return routes;
}

} // namespace ringdown::plan
