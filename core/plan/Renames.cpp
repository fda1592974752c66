// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/Renames.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace ringdown::plan {
namespace {

template <typename AnyRoute, typename Visit>
void visitTargets(AnyRoute &steps, const Visit &visit)
{
    for (auto &step : steps) {
        if (auto *jump = std::get_if<GotoStep>(&step))
            visit(jump->route);
        auto *menu = std::get_if<MenuStep>(&step);
        if (!menu)
            continue;
        for (auto &[key, target] : menu->keys)
            visit(target);
        if (menu->otherwise)
            visit(*menu->otherwise);
    }
}

/// Calls visit with each id of a route that the tenant names.
template <typename AnyTenant, typename Visit>
void visitRoutes(AnyTenant &tenant, const Visit &visit)
{
    for (auto &rule : tenant.callers) {
        if (auto *then = std::get_if<RouteId>(&rule.then))
            visit(*then);
    }
    for (auto &[id, steps] : tenant.routes)
        visitTargets(steps, visit);
}

template <typename AnyTenant, typename Visit>
void visitTexts(AnyTenant &tenant, const Visit &visit)
{
    for (auto &[id, steps] : tenant.routes) {
        for (auto &step : steps) {
            if (auto *sent = std::get_if<TextStep>(&step))
                visit(sent->text);
        }
    }
}

template <typename AnyTenant, typename Visit>
void visitTiers(AnyTenant &tenant, const Visit &visit)
{
    for (auto &[id, steps] : tenant.routes) {
        for (auto &step : steps) {
            if (auto *ring = std::get_if<RingStep>(&step))
                std::for_each(ring->tiers.begin(), ring->tiers.end(), visit);
        }
    }
}

template <typename Id, typename Thing>
bool moveEntry(std::map<Id, Thing> &things, const Id &from, const Id &to)
{
    if (things.contains(to))
        return false;
    auto node = things.extract(from);
    if (node.empty())
        return false;
    node.key() = to;
    things.insert(std::move(node));
    return true;
}

/// How often each visited id is named.
template <typename Id>
auto countInto(std::map<Id, int> &counts)
{
    return [&counts](const Id &id) { ++counts[id]; };
}

template <typename Id>
auto follow(const Id &from, const Id &to)
{
    return [&from, &to](Id &id) {
        if (id == from)
            id = to;
    };
}

template <typename Id>
struct Named {
    std::map<Id, int> before;
    std::map<Id, int> after;
};

template <typename Id, typename Thing>
Thing followed(const Thing &thing, const Id &, const Id &)
{
    return thing;
}

/// A route may lead to itself ("press 9 to hear this again").
Route followed(Route steps, const RouteId &from, const RouteId &to)
{
    visitTargets(steps, follow(from, to));
    return steps;
}

/// Pairs what went with what came.
template <typename Id, typename Thing>
void pairRenamed(Rename::Kind kind, const std::map<Id, Thing> &before, const std::map<Id, Thing> &after,
                 Named<Id> named, std::vector<Rename> &renames)
{
    std::map<Id, const Thing *> came;
    for (const auto &[id, thing] : after) {
        if (!before.contains(id))
            came.emplace(id, &thing);
    }
    for (const auto &old : before) {
        if (after.contains(old.first))
            continue;
        const auto same = std::find_if(came.begin(), came.end(), [&](const auto &each) {
            return *each.second == followed(old.second, old.first, each.first) &&
                   named.after[each.first] >= named.before[old.first];
        });
        if (same == came.end())
            continue;
        renames.push_back({kind, old.first.value, same->first.value});
        came.erase(same);
    }
}

template <typename Id, typename Thing>
bool hasLost(const std::map<Id, Thing> &before, const std::map<Id, Thing> &after)
{
    return std::any_of(before.begin(), before.end(),
                       [&](const auto &each) { return !after.contains(each.first); });
}

template <typename T, typename NameOf>
bool hasLost(const std::vector<T> &before, const std::vector<T> &after, const NameOf &nameOf)
{
    std::set<std::string_view> kept;
    for (const T &each : after)
        kept.insert(nameOf(each));
    return std::any_of(before.begin(), before.end(),
                       [&](const T &each) { return !kept.contains(nameOf(each)); });
}

template <typename T>
std::string_view ownName(const T &thing)
{
    return thing.name;
}

bool hasLostAnything(const Tenant &before, const Tenant &after)
{
    return hasLost(before.tiers, after.tiers,
                   [](const Tier &tier) -> std::string_view { return tier.id.value; }) ||
           hasLost(before.texts, after.texts) || hasLost(before.routes, after.routes) ||
           hasLost(before.hours.exceptions, after.hours.exceptions, ownName<HoursException>) ||
           hasLost(before.callers, after.callers, ownName<CallerRule>);
}

/// The part of a business that leads somewhere: without its directory, which may be long.
Tenant waysOf(const Tenant &tenant)
{
    Tenant ways;
    ways.callers = tenant.callers;
    ways.routes = tenant.routes;
    ways.texts = tenant.texts;
    return ways;
}

/// By id, what is in them without it.
std::map<TierId, Tier> tiersById(const Tenant &tenant)
{
    std::map<TierId, Tier> tiers;
    for (const Tier &tier : tenant.tiers) {
        Tier &nameless = tiers[tier.id] = tier;
        nameless.id = {};
    }
    return tiers;
}

/// Nothing names it; several of a list may have one.
using Name = Id<struct NameTag>;

/// By name, what is in them without it.
template <typename T>
std::map<Name, std::vector<T>> byName(const std::vector<T> &list)
{
    std::map<Name, std::vector<T>> things;
    for (const T &each : list) {
        if (each.name.empty() || each.name.find('\n') != std::string::npos) // no name can be made of it
            continue;
        std::vector<T> &own = things[Name(each.name)];
        own.push_back(each);
        own.back().name.clear();
    }
    return things;
}

template <typename T>
void renameIn(std::vector<T> &list, const std::string &from, const std::string &to)
{
    if (std::any_of(list.begin(), list.end(), [&](const T &each) { return each.name == to; }))
        return;
    for (T &each : list)
        follow(from, to)(each.name);
}

} // namespace

void renameRoute(Tenant &tenant, const RouteId &from, const RouteId &to)
{
    if (moveEntry(tenant.routes, from, to))
        visitRoutes(tenant, follow(from, to));
}

void renameText(Tenant &tenant, const TextId &from, const TextId &to)
{
    if (moveEntry(tenant.texts, from, to))
        visitTexts(tenant, follow(from, to));
}

void renameTier(Tenant &tenant, const TierId &from, const TierId &to)
{
    if (findTier(tenant, to))
        return;
    for (Tier &tier : tenant.tiers)
        follow(from, to)(tier.id);
    visitTiers(tenant, follow(from, to));
}

void renameException(Tenant &tenant, const std::string &from, const std::string &to)
{
    renameIn(tenant.hours.exceptions, from, to);
}

void renameRule(Tenant &tenant, const std::string &from, const std::string &to)
{
    renameIn(tenant.callers, from, to);
}

void apply(Tenant &tenant, const Rename &rename)
{
    switch (rename.kind) {
    case Rename::Kind::ARoute:
        return renameRoute(tenant, RouteId(rename.from), RouteId(rename.to));
    case Rename::Kind::AText:
        return renameText(tenant, TextId(rename.from), TextId(rename.to));
    case Rename::Kind::ATier:
        return renameTier(tenant, TierId(rename.from), TierId(rename.to));
    case Rename::Kind::AnException:
        return renameException(tenant, rename.from, rename.to);
    case Rename::Kind::ARule:
        return renameRule(tenant, rename.from, rename.to);
    }
}

/// Tiers and texts first: what a route does is the same with them under their new names, and a caller rule
/// with those of routes.
std::vector<Rename> renamesBetween(const Tenant &before, const Tenant &after)
{
    std::vector<Rename> renames;
    if (!hasLostAnything(before, after))
        return renames;
    Named<TierId> tiers;
    visitTiers(before, countInto(tiers.before));
    visitTiers(after, countInto(tiers.after));
    pairRenamed(Rename::Kind::ATier, tiersById(before), tiersById(after), std::move(tiers), renames);
    Named<TextId> texts;
    visitTexts(before, countInto(texts.before));
    visitTexts(after, countInto(texts.after));
    pairRenamed(Rename::Kind::AText, before.texts, after.texts, std::move(texts), renames);
    Tenant renamed = waysOf(before);
    std::size_t applied = 0;
    do { // what leads to a route that was renamed is the same once that is
        for (; applied < renames.size(); ++applied)
            apply(renamed, renames[applied]);
        Named<RouteId> routes;
        visitRoutes(renamed, countInto(routes.before));
        visitRoutes(after, countInto(routes.after));
        pairRenamed(Rename::Kind::ARoute, renamed.routes, after.routes, std::move(routes), renames);
    } while (applied < renames.size());
    using Kind = Rename::Kind;
    pairRenamed(Kind::AnException, byName(before.hours.exceptions), byName(after.hours.exceptions),
                Named<Name>(), renames);
    pairRenamed(Kind::ARule, byName(renamed.callers), byName(after.callers), Named<Name>(), renames);
    return renames;
}

} // namespace ringdown::plan
