// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/WaitsAndReach.h"

#include "core/plan/PlanDiff.h"
#include "core/plan/reading/RouteGraph.h"
#include "ui/routing/contacts/ContactEdits.h"
#include "ui/routing/tiers/CascadeTimes.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
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

/// Of which route, of which of its menus.
using Key = std::tuple<RouteId, std::size_t, char>;

/// Of every menu that callers come to: where each key leads.
std::map<Key, RouteId> keysOf(const plan::Tenant &tenant)
{
    std::map<Key, RouteId> keys;
    for (const RouteId &id : plan::RouteGraph(tenant).reachable()) {
        const auto route = tenant.routes.find(id);
        if (route == tenant.routes.end())
            continue;
        std::size_t menus = 0;
        for (const plan::Step &step : route->second) {
            if (const auto *menu = std::get_if<plan::MenuStep>(&step)) {
                for (const auto &[key, to] : menu->keys)
                    keys.emplace(Key(id, menus, key), to);
                ++menus;
            }
            if (plan::endsRoute(step))
                break;
        }
    }
    return keys;
}

/// Which routes lead to somebody; each is looked at once.
class Ringing {
public:
    explicit Ringing(const plan::Tenant &tenant)
        : m_graph(tenant)
    {
    }

    bool isOf(const RouteId &route)
    {
        const auto [known, isNew] = m_known.emplace(route, false);
        if (isNew)
            known->second = m_graph.leadsToSomebody(route);
        return known->second;
    }
    bool isOf(const plan::CallerRule &rule)
    {
        const auto *route = std::get_if<RouteId>(&rule.then);
        return rule.active && route && isOf(*route);
    }
    /// For those callers, by a rule of any name: the first that is theirs, as no other is asked.
    bool isOf(const plan::CallerMatch &callers, const plan::Tenant &tenant)
    {
        const auto first =
            std::find_if(tenant.callers.begin(), tenant.callers.end(),
                         [&](const plan::CallerRule &rule) { return rule.active && rule.match == callers; });
        return first != tenant.callers.end() && isOf(*first);
    }

private:
    plan::RouteGraph m_graph;
    std::map<RouteId, bool> m_known;
};

bool isInReach(const plan::Tenant &tenant, const std::set<TierId> &rung, const ContactId &contact)
{
    const routing_ui::ContactUse use = routing_ui::usesOf(tenant, contact);
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
    Ringing rang(was);
    Ringing rings(is);
    std::vector<SilencedWay> ways;
    const auto former = plan::formerRules(was.callers, is.callers);
    for (std::size_t i = 0; i < is.callers.size(); ++i) {
        const plan::CallerRule &rule = is.callers[i];
        const plan::CallerRule *old = former[i] ? &was.callers[*former[i]] : nullptr;
        if (rule.active && old && rang.isOf(*old) && rang.isOf(old->match, was) && !rings.isOf(rule) &&
            !rings.isOf(old->match, is))
            ways.push_back({{}, i, "callers[" + std::to_string(i) + "]"});
    }
    const std::map<Key, RouteId> keysBefore = keysOf(was);
    std::map<RouteId, std::set<char>> silenced;
    for (const auto &[key, to] : keysOf(is)) {
        const auto before = keysBefore.find(key);
        if (before != keysBefore.end() && rang.isOf(before->second) && !rings.isOf(to))
            silenced[to].insert(std::get<char>(key));
    }
    for (const auto &[route, keys] : silenced)
        ways.push_back({std::string(keys.begin(), keys.end()), {}, "routes." + route.value});
    return ways;
}

std::vector<std::size_t> outOfReach(const plan::Tenant &was, const plan::Tenant &is)
{
    const std::set<TierId> rungBefore = plan::RouteGraph(was).rungTiers();
    const std::set<TierId> rungNow = plan::RouteGraph(is).rungTiers();
    std::vector<std::size_t> contacts;
    for (std::size_t i = 0; i < is.contacts.size(); ++i) {
        const ContactId &id = is.contacts[i].id;
        if (isInReach(was, rungBefore, id) && !isInReach(is, rungNow, id))
            contacts.push_back(i);
    }
    return contacts;
}

} // namespace ringdown::review
