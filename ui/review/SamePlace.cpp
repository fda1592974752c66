// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/SamePlace.h"

#include "core/plan/Renames.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace ringdown::review {
namespace {

constexpr std::string_view routesPrefix = "routes.";
constexpr std::string_view textsPrefix = "texts.";

/// "tiers[1].seconds" is "tiers", 1 and ".seconds".
struct Entry {
    std::string list;
    std::size_t index = 0;
    std::string rest;
};

std::optional<Entry> entryOf(const std::string &path)
{
    const std::size_t open = path.find('[');
    const std::size_t close = path.find(']', open);
    if (open == std::string::npos || close == std::string::npos)
        return {};
    return Entry{path.substr(0, open), std::strtoul(path.c_str() + open + 1, nullptr, 10),
                 path.substr(close + 1)};
}

std::string pathOf(const Entry &entry, std::size_t index)
{
    return entry.list + "[" + std::to_string(index) + "]" + entry.rest;
}

template <typename T, typename Key>
std::optional<std::size_t> moved(std::size_t index, const std::vector<T> &from, const std::vector<T> &to,
                                 const Key &key)
{
    if (index >= from.size())
        return {};
    const auto isIt = [&](const T &each) { return std::invoke(key, each) == std::invoke(key, from[index]); };
    if (index < to.size() && isIt(to[index]))
        return index; // where several have the same name
    const auto at = std::find_if(to.begin(), to.end(), isIt);
    return at == to.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - to.begin()));
}

/// What to calls it, which may be what from does.
std::string nameIn(const std::string &name, plan::Rename::Kind kind, const plan::Tenant &from,
                   const plan::Tenant &to)
{
    for (const plan::Rename &rename : plan::renamesBetween(from, to)) {
        if (rename.kind == kind && rename.from == name)
            return rename.to;
    }
    return name;
}

/// "routes.sales" is called "routes.vente" there; so with what follows the name of a text.
std::string movedName(const std::string &path, const plan::Tenant &from, const plan::Tenant &to)
{
    if (path.starts_with(routesPrefix)) {
        const std::string name = path.substr(routesPrefix.size());
        return to.routes.contains(RouteId(name))
                   ? path
                   : std::string(routesPrefix) + nameIn(name, plan::Rename::Kind::ARoute, from, to);
    }
    if (!path.starts_with(textsPrefix))
        return path;
    const std::size_t end = path.find('.', textsPrefix.size());
    const std::string name = path.substr(textsPrefix.size(), end - textsPrefix.size());
    if (to.texts.contains(TextId(name)))
        return path;
    const std::string rest = end == std::string::npos ? std::string() : path.substr(end);
    return std::string(textsPrefix) + nameIn(name, plan::Rename::Kind::AText, from, to) + rest;
}

/// A list of from with the names that its things have in to.
template <typename T>
std::vector<T> underNames(std::vector<T> list, plan::Rename::Kind kind, const plan::Tenant &from,
                          const plan::Tenant &to)
{
    for (const plan::Rename &rename : plan::renamesBetween(from, to)) {
        for (T &each : list) {
            if (rename.kind == kind && each.name == rename.from)
                each.name = rename.to;
        }
    }
    return list;
}

std::optional<std::size_t> movedTier(std::size_t index, const plan::Tenant &from, const plan::Tenant &to)
{
    if (const auto same = moved(index, from.tiers, to.tiers, &plan::Tier::id);
        same || index >= from.tiers.size())
        return same;
    const TierId name(nameIn(from.tiers[index].id.value, plan::Rename::Kind::ATier, from, to));
    const auto at = std::find_if(to.tiers.begin(), to.tiers.end(),
                                 [&](const plan::Tier &tier) { return tier.id == name; });
    return at == to.tiers.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(at - to.tiers.begin()));
}

/// A step has no id: an equal one, or whatever stands at its place. there: the route in to.
std::size_t movedStep(const RouteId &route, const RouteId &there, std::size_t index, const plan::Tenant &from,
                      const plan::Tenant &to)
{
    const auto before = from.routes.find(route);
    const auto after = to.routes.find(there);
    if (before == from.routes.end() || after == to.routes.end())
        return index;
    return moved(index, before->second, after->second, std::identity()).value_or(index);
}

std::optional<std::size_t> movedEntry(const Entry &entry, const plan::Tenant &from, const plan::Tenant &to)
{
    const auto dayAndName = [](const plan::HoursException &exception) {
        return std::pair(exception.day, exception.name);
    };
    if (entry.list == "tiers")
        return movedTier(entry.index, from, to);
    if (entry.list == "contacts")
        return moved(entry.index, from.contacts, to.contacts, &plan::Contact::id);
    if (entry.list == "directory")
        return moved(entry.index, from.directory, to.directory, &plan::DirectoryEntry::phone);
    if (entry.list == "callers")
        return moved(entry.index, underNames(from.callers, plan::Rename::Kind::ARule, from, to), to.callers,
                     &plan::CallerRule::name);
    if (entry.list == "numbers")
        return moved(entry.index, from.numbers, to.numbers, std::identity());
    if (entry.list == "hours.exceptions")
        return moved(entry.index,
                     underNames(from.hours.exceptions, plan::Rename::Kind::AnException, from, to),
                     to.hours.exceptions, dayAndName);
    return entry.index;
}

std::optional<std::string> samePlaceInside(const std::string &path, const plan::Tenant &from,
                                           const plan::Tenant &to)
{
    auto entry = entryOf(path);
    if (!entry)
        return movedName(path, from, to);
    if (entry->list.starts_with(routesPrefix)) {
        const RouteId route(entry->list.substr(routesPrefix.size()));
        entry->list = movedName(entry->list, from, to);
        const RouteId there(entry->list.substr(routesPrefix.size()));
        return pathOf(*entry, movedStep(route, there, entry->index, from, to));
    }
    const auto index = movedEntry(*entry, from, to);
    return index ? std::optional(pathOf(*entry, *index)) : std::nullopt;
}

} // namespace

std::optional<std::string> samePlace(const std::string &path, const plan::Plan &from, const plan::Plan &to)
{
    auto entry = entryOf(path);
    if (!entry || entry->list != "tenants")
        return path;
    const auto index = moved(entry->index, from.tenants, to.tenants, &plan::Tenant::id);
    if (!index)
        return {};
    if (entry->rest.starts_with('.')) {
        const auto inside =
            samePlaceInside(entry->rest.substr(1), from.tenants[entry->index], to.tenants[*index]);
        if (!inside)
            return {};
        entry->rest = "." + *inside;
    }
    return pathOf(*entry, *index);
}

} // namespace ringdown::review
