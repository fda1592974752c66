// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/WaitsAndReach.h"

#include "core/plan/reading/RouteGraph.h"
#include "ui/routing/contacts/ContactEdits.h"
#include "ui/routing/tiers/CascadeTimes.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

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

using Key = std::pair<RouteId, char>;

/// Of every menu that callers come to: where each key leads.
std::map<Key, RouteId> keysOf(const plan::Tenant &tenant)
{
    std::map<Key, RouteId> keys;
    for (const RouteId &id : plan::RouteGraph(tenant).reachable()) {
        const auto route = tenant.routes.find(id);
        if (route == tenant.routes.end())
            continue;
        for (const plan::Step &step : route->second) {
            if (const auto *menu = std::get_if<plan::MenuStep>(&step)) {
                for (const auto &[key, to] : menu->keys)
                    keys.emplace(Key(id, key), to);
            }
            if (plan::endsRoute(step))
                break;
        }
    }
    return keys;
}

bool ringsSomebody(const plan::Tenant &tenant, const plan::CallerRule &rule)
{
    const auto *route = std::get_if<RouteId>(&rule.then);
    return rule.active && route && plan::RouteGraph(tenant).leadsToSomebody(*route);
}

bool isInReach(const plan::Tenant &tenant, const ContactId &contact)
{
    const routing_ui::ContactUse use = routing_ui::usesOf(tenant, contact);
    const std::set<TierId> rung = plan::RouteGraph(tenant).rungTiers();
    return !use.texts.empty() || use.isForwardedTo ||
           std::any_of(use.tiers.begin(), use.tiers.end(),
                       [&](const TierId &tier) { return rung.contains(tier); });
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

std::vector<SilencedWay> silencedWays(const plan::Tenant &was, const plan::Tenant &is)
{
    std::vector<SilencedWay> ways;
    for (std::size_t i = 0; i < is.callers.size(); ++i) {
        const plan::CallerRule &rule = is.callers[i];
        const auto before = std::find_if(was.callers.begin(), was.callers.end(),
                                         [&](const auto &each) { return each.name == rule.name; });
        if (rule.active && before != was.callers.end() && ringsSomebody(was, *before) &&
            !ringsSomebody(is, rule))
            ways.push_back({{}, rule.name, "callers[" + std::to_string(i) + "]"});
    }
    const std::map<Key, RouteId> keysBefore = keysOf(was);
    std::map<RouteId, std::set<char>> silenced;
    for (const auto &[key, to] : keysOf(is)) {
        const auto before = keysBefore.find(key);
        if (before != keysBefore.end() && plan::RouteGraph(was).leadsToSomebody(before->second) &&
            !plan::RouteGraph(is).leadsToSomebody(to))
            silenced[to].insert(key.second);
    }
    for (const auto &[route, keys] : silenced)
        ways.push_back({std::string(keys.begin(), keys.end()), {}, "routes." + route.value});
    return ways;
}

std::vector<std::size_t> outOfReach(const plan::Tenant &was, const plan::Tenant &is)
{
    std::vector<std::size_t> contacts;
    for (std::size_t i = 0; i < is.contacts.size(); ++i) {
        const ContactId &id = is.contacts[i].id;
        if (isInReach(was, id) && !isInReach(is, id))
            contacts.push_back(i);
    }
    return contacts;
}

} // namespace ringdown::review
