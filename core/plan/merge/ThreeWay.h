// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/merge/Resolve.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace ringdown::plan {

/// The same thing in the common plan and in the two that came of it.
template <typename T>
struct Three {
    const T &base;
    const T &theirs;
    const T &yours;

    const T &of(Side side) const { return side == Side::Base ? base : side == Side::Theirs ? theirs : yours; }
};

/// The same field of each.
template <typename T, typename Field>
Three<Field> fieldOf(const Three<T> &three, Field T::*field)
{
    return {three.base.*field, three.theirs.*field, three.yours.*field};
}

template <typename T>
Side sideOf(const Three<T> &three, const Picks &picks)
{
    if (three.theirs == three.yours)
        return three.base == three.theirs ? Side::Base : picks.alike;
    if (three.base == three.theirs)
        return picks.onlyYours;
    return three.base == three.yours ? picks.onlyTheirs : picks.conflict;
}

/// As one piece.
template <typename T>
T whole(const Three<T> &three, const Picks &picks)
{
    return three.of(sideOf(three, picks));
}

/// What both sides still have is made of its own pieces, what one of them lacks is one piece.
template <typename T>
using Inside = std::function<T(const Three<T> &three, const Picks &picks)>;

template <typename T>
std::optional<T> entry(const T *base, const T *theirs, const T *yours, const Picks &picks,
                       const Inside<T> &inside)
{
    if (base && theirs && yours)
        return inside({*base, *theirs, *yours}, picks);
    const auto copy = [](const T *from) { return from ? std::optional<T>(*from) : std::nullopt; };
    const std::optional<T> sides[] = {copy(base), copy(theirs), copy(yours)};
    return whole<std::optional<T>>({sides[0], sides[1], sides[2]}, picks);
}

template <typename Id, typename T>
std::map<Id, T> entries(const Three<std::map<Id, T>> &three, const Picks &picks, const Inside<T> &inside)
{
    const auto find = [](const std::map<Id, T> &map, const Id &id) {
        const auto found = map.find(id);
        return found == map.end() ? nullptr : &found->second;
    };
    std::set<Id> ids;
    for (const auto *map : {&three.base, &three.theirs, &three.yours}) {
        for (const auto &[id, value] : *map)
            ids.insert(id);
    }
    std::map<Id, T> out;
    for (const Id &id : ids) {
        if (auto one =
                entry<T>(find(three.base, id), find(three.theirs, id), find(three.yours, id), picks, inside))
            out.emplace(id, std::move(*one));
    }
    return out;
}

using Keys = std::vector<std::string>;

/// The order of the elements that are left, by their keys.
Keys orderOf(const Three<Keys> &three, const std::set<std::string> &left, const Picks &picks);

/// The elements of a list by their keys; nothing when one comes twice.
template <typename T, typename KeyOf>
std::optional<std::unordered_map<std::string, const T *>> byKey(const std::vector<T> &list, KeyOf keyOf)
{
    std::unordered_map<std::string, const T *> found;
    for (const T &element : list) {
        if (!found.emplace(keyOf(element), &element).second)
            return {};
    }
    return found;
}

template <typename T, typename KeyOf>
std::vector<T> elements(const Three<std::vector<T>> &three, const Picks &picks, KeyOf keyOf,
                        const Inside<T> &inside)
{
    const auto base = byKey(three.base, keyOf);
    const auto theirs = byKey(three.theirs, keyOf);
    const auto yours = byKey(three.yours, keyOf);
    if (!base || !theirs || !yours)
        return whole(three, picks);
    const auto find = [](const auto &map, const std::string &key) {
        const auto found = map->find(key);
        return found == map->end() ? nullptr : found->second;
    };
    std::map<std::string, T> kept;
    std::set<std::string> left;
    Keys keys[3];
    const std::vector<T> *lists[] = {&three.base, &three.theirs, &three.yours};
    for (int i = 0; i < 3; ++i) {
        for (const T &element : *lists[i]) {
            const std::string key = keyOf(element);
            keys[i].push_back(key);
            if (left.contains(key))
                continue;
            auto one = entry<T>(find(base, key), find(theirs, key), find(yours, key), picks, inside);
            if (!one)
                continue;
            left.insert(key);
            kept.emplace(key, std::move(*one));
        }
    }
    std::vector<T> out;
    for (const std::string &key : orderOf({keys[0], keys[1], keys[2]}, left, picks))
        out.push_back(std::move(kept.at(key)));
    return out;
}

/// A list of things that have nothing inside, each its own key.
template <typename T, typename KeyOf>
std::vector<T> plainElements(const Three<std::vector<T>> &three, const Picks &picks, KeyOf keyOf)
{
    return elements<T>(three, picks, keyOf, [](const Three<T> &one, const Picks &) { return one.base; });
}

/// Steps have no ids: between steps that all three have, what stands there is told apart step by step where
/// it is as long in all three, and is one piece where it is not. So is the whole route when a side moved a
/// step, or both put in the same.
Route steps(const Three<Route> &three, const Picks &picks, const Inside<Step> &inside);

} // namespace ringdown::plan
