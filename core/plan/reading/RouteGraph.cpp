// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/reading/RouteGraph.h"

#include "core/plan/reading/IdleRules.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace ringdown::plan {
namespace {

/// The routes a step can lead to, whatever the caller does.
std::vector<RouteId> targets(const Step &step)
{
    std::vector<RouteId> ids;
    if (const auto *jump = std::get_if<GotoStep>(&step))
        ids.push_back(jump->route);
    if (const auto *menu = std::get_if<MenuStep>(&step)) {
        for (const auto &[key, route] : menu->keys)
            ids.push_back(route);
        if (menu->otherwise)
            ids.push_back(*menu->otherwise);
    }
    return ids;
}

bool answersCall(const Step &step)
{
    return std::holds_alternative<SayStep>(step) || std::holds_alternative<PlayStep>(step) ||
           std::holds_alternative<MenuStep>(step) || std::holds_alternative<RingStep>(step) ||
           std::holds_alternative<VoicemailStep>(step);
}

/// A route entered before or after the call was answered.
struct Entry {
    RouteId route;
    bool answered = false;

    friend auto operator<=>(const Entry &, const Entry &) = default;
};

} // namespace

bool endsRoute(const Step &step)
{
    const auto *menu = std::get_if<MenuStep>(&step);
    return std::holds_alternative<GotoStep>(step) || std::holds_alternative<RejectStep>(step) ||
           std::holds_alternative<HangupStep>(step) || (menu && menu->otherwise);
}

RouteGraph::RouteGraph(const Tenant &tenant)
    : m_tenant(tenant)
{
}

const Route *RouteGraph::find(const RouteId &id) const
{
    const auto it = m_tenant.routes.find(id);
    return it == m_tenant.routes.end() ? nullptr : &it->second;
}

RouteGraph::Onward RouteGraph::silentWay(const Route &route) const
{
    for (std::size_t i = 0; i < route.size(); ++i) {
        if (std::holds_alternative<VoicemailStep>(route[i]))
            return {};
        if (!endsRoute(route[i]))
            continue;
        const auto *menu = std::get_if<MenuStep>(&route[i]);
        const auto *jump = std::get_if<GotoStep>(&route[i]);
        if (!menu && !jump)
            return {};
        const RouteId &next = menu ? *menu->otherwise : jump->route;
        return {find(next), next, i};
    }
    return {};
}

StepFinding RouteGraph::loopFinding(const std::vector<RouteId> &way, std::size_t first,
                                    std::size_t closingStep) const
{
    std::string circle;
    const std::size_t shown = std::min(way.size() - first, std::size_t{8});
    for (std::size_t i = first; i < first + shown; ++i)
        circle += way[i].value + ", ";
    circle += first + shown < way.size() ? "..., " : "";
    return {way.back(), closingStep,
            "A caller who presses nothing would go round for ever (" + circle + "then " + way[first].value +
                " again): let one of these routes end in a voicemail or a hang-up."};
}

std::vector<StepFinding> RouteGraph::endlessLoops() const
{
    std::vector<StepFinding> loops;
    std::unordered_set<RouteId> done;
    for (const auto &[start, firstRoute] : m_tenant.routes) {
        std::vector<RouteId> way;
        std::unordered_map<RouteId, std::size_t> onWay;
        RouteId id = start;
        const Route *route = &firstRoute;
        while (route && !done.contains(id)) {
            onWay.emplace(id, way.size());
            way.push_back(id);
            done.insert(id);
            const Onward onward = silentWay(*route);
            if (const auto seen = onWay.find(onward.id); onward.route && seen != onWay.end())
                loops.push_back(loopFinding(way, seen->second, onward.step));
            id = onward.id;
            route = onward.route;
        }
    }
    return loops;
}

std::vector<RouteId> RouteGraph::entries(Rules rules) const
{
    std::set<std::size_t> idle;
    if (rules == Rules::WithCalls) {
        for (const IdleRule &rule : idleRules(m_tenant))
            idle.insert(rule.rule);
    }
    std::vector<RouteId> ids = {RouteId("open"), RouteId("closed")};
    for (std::size_t i = 0; i < m_tenant.callers.size(); ++i) {
        const auto *route = std::get_if<RouteId>(&m_tenant.callers[i].then);
        if (route && !idle.contains(i))
            ids.push_back(*route);
    }
    return ids;
}

std::vector<StepFinding> RouteGraph::lateRejects() const
{
    std::vector<Entry> open;
    for (const RouteId &id : entries(Rules::All))
        open.push_back({id, false});
    std::set<Entry> seen(open.begin(), open.end());
    std::set<std::pair<RouteId, std::size_t>> late;
    while (!open.empty()) {
        const Entry entry = open.back();
        open.pop_back();
        const Route *route = find(entry.route);
        bool answered = entry.answered;
        for (std::size_t i = 0; route && i < route->size(); ++i) {
            const Step &step = (*route)[i];
            if (answered && std::holds_alternative<RejectStep>(step))
                late.emplace(entry.route, i);
            answered = answered || answersCall(step);
            for (RouteId &next : targets(step)) {
                if (seen.insert({next, answered}).second)
                    open.push_back({std::move(next), answered});
            }
            if (endsRoute(step))
                break;
        }
    }
    std::vector<StepFinding> findings;
    for (const auto &[route, step] : late)
        findings.push_back({route, step,
                            "A call cannot be rejected once it was answered, and a step before this one "
                            "answers it: use \"hangup\" here."});
    return findings;
}

std::vector<StepFinding> RouteGraph::emptyRings() const
{
    std::unordered_set<TierId> empty;
    for (const Tier &tier : m_tenant.tiers) {
        if (tier.contacts.empty())
            empty.insert(tier.id);
    }
    std::vector<StepFinding> findings;
    for (const auto &[id, route] : m_tenant.routes) {
        for (std::size_t i = 0; i < route.size(); ++i) {
            const auto *ring = std::get_if<RingStep>(&route[i]);
            if (ring && !ring->tiers.empty() &&
                std::all_of(ring->tiers.begin(), ring->tiers.end(),
                            [&](const TierId &tier) { return empty.contains(tier); }))
                findings.push_back({id, i,
                                    "Nobody would ring: there is no contact in what this step rings; put "
                                    "somebody into the tier or remove the step."});
        }
    }
    return findings;
}

std::set<RouteId> RouteGraph::reachable(Rules rules) const
{
    return reachableFrom(entries(rules));
}

bool RouteGraph::leadsToSomebody(const RouteId &route) const
{
    const std::set<TierId> rung = rungBy(reachableFrom({route}));
    return std::any_of(m_tenant.tiers.begin(), m_tenant.tiers.end(),
                       [&](const Tier &tier) { return !tier.contacts.empty() && rung.contains(tier.id); });
}

std::set<TierId> RouteGraph::rungTiers() const
{
    return rungBy(reachable());
}

std::set<TierId> RouteGraph::rungBy(const std::set<RouteId> &routes) const
{
    std::set<TierId> tiers;
    for (const RouteId &id : routes) {
        const Route *route = find(id);
        for (std::size_t i = 0; route && i < route->size(); ++i) {
            if (const auto *ring = std::get_if<RingStep>(&(*route)[i]))
                tiers.insert(ring->tiers.begin(), ring->tiers.end());
            if (endsRoute((*route)[i]))
                break;
        }
    }
    return tiers;
}

std::set<RouteId> RouteGraph::reachableFrom(std::vector<RouteId> open) const
{
    std::set<RouteId> seen(open.begin(), open.end());
    while (!open.empty()) {
        const Route *route = find(open.back());
        open.pop_back();
        for (std::size_t i = 0; route && i < route->size(); ++i) {
            for (RouteId &next : targets((*route)[i])) {
                if (seen.insert(next).second)
                    open.push_back(std::move(next));
            }
            if (endsRoute((*route)[i]))
                break;
        }
    }
    return seen;
}

std::vector<RouteGraph::Exit> RouteGraph::exitsOf(const RouteId &id, const SecondsOf &secondsOf) const
{
    std::vector<Exit> exits;
    std::int64_t rung = 0;
    const Route *route = find(id);
    for (std::size_t i = 0; route && i < route->size(); ++i) {
        const Step &step = (*route)[i];
        if (const auto *ring = std::get_if<RingStep>(&step))
            rung += secondsOf(*ring);
        for (RouteId &to : targets(step))
            exits.push_back({std::move(to), rung});
        if (endsRoute(step) || std::holds_alternative<VoicemailStep>(step))
            break;
    }
    return exits;
}

std::vector<RouteGraph::Followed> RouteGraph::inOrder(const SecondsOf &secondsOf) const
{
    std::vector<Followed> done;
    std::unordered_set<RouteId> seen;
    std::unordered_set<RouteId> onWay;
    std::vector<RouteId> starts =
        entries(Rules::All); // first: a circle is closed where a caller would close it
    for (const auto &[id, unused] : m_tenant.routes)
        starts.push_back(id);
    for (const RouteId &start : starts) {
        std::vector<Followed> way;
        const auto enter = [&](const RouteId &id) {
            if (!seen.insert(id).second)
                return;
            onWay.insert(id);
            way.push_back({id, exitsOf(id, secondsOf), 0});
        };
        enter(start);
        while (!way.empty()) {
            Followed &last = way.back();
            if (last.next == last.exits.size()) {
                onWay.erase(last.id);
                done.push_back(std::move(last));
                way.pop_back();
            } else if (onWay.contains(last.exits[last.next].to)) {
                last.exits.erase(last.exits.begin() + static_cast<std::ptrdiff_t>(last.next));
            } else {
                enter(RouteId(last.exits[last.next++].to));
            }
        }
    }
    std::reverse(done.begin(), done.end());
    return done;
}

std::map<RouteId, std::int64_t> RouteGraph::secondsRungBefore(const SecondsOf &secondsOf) const
{
    std::map<RouteId, std::int64_t> longest;
    for (const Followed &route : inOrder(secondsOf)) {
        const auto known = longest.find(route.id);
        const std::int64_t before = known == longest.end() ? 0 : known->second;
        for (const Exit &exit : route.exits) {
            if (before + exit.rung > 0)
                longest[exit.to] = std::max(longest[exit.to], before + exit.rung);
        }
    }
    return longest;
}

} // namespace ringdown::plan
