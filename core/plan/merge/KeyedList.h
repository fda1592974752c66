// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace ringdown::plan {

// Lists whose elements are told apart by a key.

template <typename T>
using KeyOf = const std::string &(*)(const T &);

inline const std::string &contactKey(const Contact &contact)
{
    return contact.id.value;
}
inline const std::string &tierKey(const Tier &tier)
{
    return tier.id.value;
}
inline const std::string &exceptionKey(const HoursException &exception)
{
    return exception.name;
}

inline const std::string &entryKey(const DirectoryEntry &entry)
{
    return entry.phone.e164();
}
inline const std::string &ruleKey(const CallerRule &rule)
{
    return rule.name;
}

inline const std::string &contactIdKey(const ContactId &id)
{
    return id.value;
}
inline const std::string &tierIdKey(const TierId &id)
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
            const std::string &key = keyOf(element);
            if (seen.insert(key).second && elementsOf(a, key, keyOf) != elementsOf(b, key, keyOf))
                keys.push_back(key);
        }
    }
    return keys;
}

/// Where an element of from belongs in a list: behind what goes before it in from, where that is there too.
template <typename T>
std::size_t placeFor(const std::vector<T> &list, const std::vector<T> &from, std::size_t index,
                     const KeyOf<T> &keyOf)
{
    for (std::size_t before = index; before-- > 0;) {
        const std::string &key = keyOf(from[before]);
        std::size_t left = 1 + static_cast<std::size_t>(std::count_if(
                                   from.begin(), from.begin() + static_cast<std::ptrdiff_t>(before),
                                   [&](const T &element) { return keyOf(element) == key; }));
        for (std::size_t place = 0; place < list.size(); ++place) {
            if (keyOf(list[place]) == key && --left == 0)
                return place + 1;
        }
    }
    return index == 0 ? 0 : list.size();
}

/// Elements that share a key go each to the place of one that is there.
template <typename T>
void takeKey(std::vector<T> &into, const std::vector<T> &from, const std::string &key, const KeyOf<T> &keyOf)
{
    std::size_t next = 0;
    const auto findNext = [&] {
        while (next < from.size() && keyOf(from[next]) != key)
            ++next;
        return next < from.size();
    };
    for (auto own = into.begin(); own != into.end();) {
        if (keyOf(*own) != key)
            ++own;
        else if (findNext())
            *own++ = from[next++];
        else
            own = into.erase(own);
    }
    for (; findNext(); ++next) {
        std::size_t behind = into.size(); // the one of this key before it: they keep their order
        while (behind > 0 && keyOf(into[behind - 1]) != key)
            --behind;
        const std::size_t place = std::max(behind, placeFor(into, from, next, keyOf));
        into.insert(into.begin() + static_cast<std::ptrdiff_t>(place), from[next]);
    }
}

template <typename T>
bool areKeysPlain(const std::vector<T> &list, const KeyOf<T> &keyOf)
{
    std::set<std::string> seen;
    return std::all_of(list.begin(), list.end(), [&](const T &element) {
        const std::string &key = keyOf(element);
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

/// Puts the elements into the order of from; what from does not have stays behind what it is behind. Those
/// that share a key keep the order that they have among themselves.
template <typename T>
void takeOrder(std::vector<T> &into, const std::vector<T> &from, const KeyOf<T> &keyOf)
{
    std::map<std::string, std::vector<std::size_t>> places;
    for (std::size_t i = 0; i < from.size(); ++i)
        places[keyOf(from[i])].push_back(i + 1);
    std::map<std::string, std::size_t> placedOf;
    std::vector<std::pair<std::size_t, T>> placed;
    std::size_t place = 0;
    for (T &element : into) {
        if (const auto known = places.find(keyOf(element)); known != places.end())
            place = known->second[std::min(placedOf[known->first]++, known->second.size() - 1)];
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
