// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace ringdown::plan {

// Lists whose elements are told apart by a key.

template <typename T>
using KeyOf = std::function<std::string(const T &)>;

inline std::string contactKey(const Contact &contact)
{
    return contact.id.value;
}
inline std::string tierKey(const Tier &tier)
{
    return tier.id.value;
}
inline std::string exceptionKey(const HoursException &exception)
{
    return exception.name;
}

inline std::string entryKey(const DirectoryEntry &entry)
{
    return entry.phone.e164();
}
inline std::string ruleKey(const CallerRule &rule)
{
    return rule.name;
}

inline std::string contactIdKey(const ContactId &id)
{
    return id.value;
}
inline std::string tierIdKey(const TierId &id)
{
    return id.value;
}

/// Elements of a list that share a key count as one piece.
template <typename T>
std::vector<T> elementsOf(const std::vector<T> &list, const std::string &key, const KeyOf<T> &keyOf)
{
    std::vector<T> out;
    std::copy_if(list.begin(), list.end(), std::back_inserter(out),
                 [&](const T &element) { return keyOf(element) == key; });
    return out;
}

template <typename T>
std::vector<std::string> differingKeys(const std::vector<T> &a, const std::vector<T> &b,
                                       const KeyOf<T> &keyOf)
{
    std::vector<std::string> keys;
    std::set<std::string> seen;
    for (const std::vector<T> *list : {&a, &b}) {
        for (const T &element : *list) {
            const std::string key = keyOf(element);
            if (seen.insert(key).second && elementsOf(a, key, keyOf) != elementsOf(b, key, keyOf))
                keys.push_back(key);
        }
    }
    return keys;
}

/// Where the elements of a key belong in a list: where they stand now, else behind what goes before them in
/// from.
template <typename T>
std::size_t placeFor(const std::vector<T> &list, const std::vector<T> &from, const std::string &key,
                     const KeyOf<T> &keyOf)
{
    const auto positionOf = [&](const std::vector<T> &in, const std::string &wanted) {
        return std::find_if(in.begin(), in.end(), [&](const T &element) { return keyOf(element) == wanted; });
    };
    if (const auto now = positionOf(list, key); now != list.end())
        return static_cast<std::size_t>(now - list.begin());
    for (auto before = positionOf(from, key); before != from.begin();) {
        --before;
        if (const auto at = positionOf(list, keyOf(*before)); at != list.end())
            return static_cast<std::size_t>(at - list.begin()) + 1;
    }
    return from.empty() || keyOf(from.front()) == key ? 0 : list.size();
}

template <typename T>
void takeKey(std::vector<T> &into, const std::vector<T> &from, const std::string &key, const KeyOf<T> &keyOf)
{
    const std::vector<T> elements = elementsOf(from, key, keyOf);
    const auto place = static_cast<std::ptrdiff_t>(placeFor(into, from, key, keyOf));
    std::vector<T> rest;
    std::ptrdiff_t shift = 0;
    for (std::size_t i = 0; i < into.size(); ++i) {
        if (keyOf(into[i]) != key)
            rest.push_back(into[i]);
        else if (static_cast<std::ptrdiff_t>(i) < place)
            ++shift;
    }
    rest.insert(rest.begin() + (place - shift), elements.begin(), elements.end());
    into = std::move(rest);
}

template <typename T>
bool areKeysPlain(const std::vector<T> &list, const KeyOf<T> &keyOf)
{
    std::set<std::string> seen;
    return std::all_of(list.begin(), list.end(), [&](const T &element) {
        const std::string key = keyOf(element);
        return !key.empty() && seen.insert(key).second;
    });
}

/// The keys of those that are in both lists, in the order of one.
template <typename T>
std::vector<std::string> sharedKeys(const std::vector<T> &list, const std::vector<T> &other,
                                    const KeyOf<T> &keyOf)
{
    std::set<std::string> there;
    for (const T &element : other)
        there.insert(keyOf(element));
    std::vector<std::string> keys;
    for (const T &element : list) {
        if (there.contains(keyOf(element)))
            keys.push_back(keyOf(element));
    }
    return keys;
}

/// Puts the elements into the order of from; what from does not have stays behind what it is behind.
template <typename T>
void takeOrder(std::vector<T> &into, const std::vector<T> &from, const KeyOf<T> &keyOf)
{
    std::map<std::string, std::size_t> places;
    for (const T &element : from)
        places.emplace(keyOf(element), places.size() + 1);
    std::vector<std::pair<std::size_t, T>> placed;
    std::size_t place = 0;
    for (T &element : into) {
        if (const auto known = places.find(keyOf(element)); known != places.end())
            place = known->second;
        placed.emplace_back(place, std::move(element));
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    into.clear();
    for (auto &each : placed)
        into.push_back(std::move(each.second));
}

/// Whether what is in both lists comes in another order; not where a name comes twice.
template <typename T>
bool isOrderedOtherwise(const std::vector<T> &a, const std::vector<T> &b, const KeyOf<T> &keyOf)
{
    return areKeysPlain(a, keyOf) && areKeysPlain(b, keyOf) &&
           sharedKeys(a, b, keyOf) != sharedKeys(b, a, keyOf);
}

/// The contacts of both in the order of the other.
void takeContactOrder(Tier &into, const Tier &from);
/// Of the ring steps that stand at the same place in both.
void takeCascadeOrder(Route &into, const Route &from);

} // namespace ringdown::plan
