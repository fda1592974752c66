// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/Renames.h"

#include "core/plan/HoursText.h"
#include "core/plan/json/JsonLayout.h"
#include "core/plan/writing/CallersWriter.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <variant>

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

void forgetOwnId(Tier &tier, const TierId &)
{
    tier.id = {};
}
void forgetOwnId(TextTemplate &, const TextId &) {}
/// A route may lead to itself ("press 9 to hear this again").
void forgetOwnId(Route &steps, const RouteId &own)
{
    visitTargets(steps, follow(own, RouteId("\n"))); // which is nobody's
}

/// What the others do not have, apart from how it is called.
template <typename Id, typename Thing>
std::map<Id, Thing> onlyIn(const std::map<Id, Thing> &things, const std::map<Id, Thing> &others)
{
    std::map<Id, Thing> only;
    for (const auto &[id, thing] : things) {
        if (!others.contains(id))
            forgetOwnId(only[id] = thing, id);
    }
    return only;
}

/// Pairs what went with what came.
template <typename Id, typename Thing>
void pairRenamed(Rename::Kind kind, const std::map<Id, Thing> &before, const std::map<Id, Thing> &after,
                 Named<Id> named, std::vector<Rename> &renames)
{
    std::map<Id, Thing> came = onlyIn(after, before);
    for (const auto &old : onlyIn(before, after)) {
        const auto same = std::find_if(came.begin(), came.end(), [&](const auto &each) {
            return each.second == old.second && named.after[each.first] >= named.before[old.first];
        });
        if (same == came.end())
            continue;
        renames.push_back({kind, old.first.value, same->first.value});
        came.erase(same);
    }
}

/// The same for things that are the same, but for their name.
std::string contentOf(const HoursException &exception)
{
    std::string content;
    if (const auto *date = std::get_if<std::chrono::year_month_day>(&exception.day))
        content = toText(*date);
    else
        content = toText(std::get<YearlyDay>(exception.day));
    for (const Interval &interval : exception.hours)
        content += ' ' + toText(interval);
    return content;
}
std::string contentOf(CallerRule rule)
{
    rule.name.clear();
    JsonLayout content(JsonLayout::Form::Packed);
    writeCallerRule(content, rule);
    return content.take();
}

/// Several of a list may have one name.
template <typename T>
using Namesakes = std::vector<const T *>;

template <typename T>
bool areSame(const Namesakes<T> &before, const Namesakes<T> &after)
{
    return std::equal(before.begin(), before.end(), after.begin(), after.end(),
                      [](const T *old, const T *each) {
                          T renamed = *old;
                          renamed.name = each->name;
                          return renamed == *each;
                      });
}

/// What the others do not have, by name.
template <typename T>
std::map<std::string_view, Namesakes<T>> onlyIn(const std::vector<T> &list, const std::vector<T> &others)
{
    std::set<std::string_view> known;
    for (const T &each : others)
        known.insert(each.name);
    std::map<std::string_view, Namesakes<T>> only;
    for (const T &each : list) {
        const bool isName = !each.name.empty() && each.name.find('\n') == std::string::npos; // a part's key
        if (isName && !known.contains(each.name))
            only[each.name].push_back(&each);
    }
    return only;
}

/// Pairs what went with what came where nothing names them: there may be many.
template <typename T>
void pairRenamed(Rename::Kind kind, const std::vector<T> &before, const std::vector<T> &after,
                 std::vector<Rename> &renames)
{
    const auto contentOfAll = [](const Namesakes<T> &things) {
        std::string content;
        for (const T *each : things)
            content += contentOf(*each) + '\n';
        return content;
    };
    const auto arrivals = onlyIn(after, before);
    std::multimap<std::string, decltype(arrivals.begin())> came;
    for (auto each = arrivals.begin(); each != arrivals.end(); ++each)
        came.emplace(contentOfAll(each->second), each);
    for (const auto &old : onlyIn(before, after)) {
        const auto [first, last] = came.equal_range(contentOfAll(old.second));
        const auto same = std::find_if(
            first, last, [&](const auto &each) { return areSame(old.second, each.second->second); });
        if (same == last)
            continue;
        renames.push_back({kind, std::string(old.first), std::string(same->second->first)});
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

std::map<TierId, Tier> tiersById(const Tenant &tenant)
{
    std::map<TierId, Tier> tiers;
    for (const Tier &tier : tenant.tiers)
        tiers[tier.id] = tier;
    return tiers;
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
    pairRenamed(Rename::Kind::AnException, before.hours.exceptions, after.hours.exceptions, renames);
    pairRenamed(Rename::Kind::ARule, renamed.callers, after.callers, renames);
    return renames;
}

} // namespace ringdown::plan
