// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/diff/Changes.h"

#include <algorithm>
#include <deque>
#include <unordered_map>

namespace ringdown::plan {
namespace {

/// The elements outside a longest rising run of old places: those that must have moved.
std::vector<std::size_t> outsideLongestRise(const std::vector<std::optional<std::size_t>> &oldOf)
{
    std::vector<std::size_t> ends; // new index that ends the best run of each length
    std::vector<std::optional<std::size_t>> cameFrom(oldOf.size());
    for (std::size_t i = 0; i < oldOf.size(); ++i) {
        if (!oldOf[i])
            continue;
        const auto end =
            std::lower_bound(ends.begin(), ends.end(), *oldOf[i],
                             [&](std::size_t index, std::size_t place) { return *oldOf[index] < place; });
        if (end != ends.begin())
            cameFrom[i] = *(end - 1);
        if (end == ends.end())
            ends.push_back(i);
        else
            *end = i;
    }
    std::vector<bool> stays(oldOf.size(), false);
    for (auto i = ends.empty() ? std::nullopt : std::optional(ends.back()); i; i = cameFrom[*i])
        stays[*i] = true;
    std::vector<std::size_t> moved;
    for (std::size_t i = 0; i < oldOf.size(); ++i) {
        if (oldOf[i] && !stays[i])
            moved.push_back(i);
    }
    return moved;
}

} // namespace

Pairing pairByKey(const std::vector<std::string> &before, const std::vector<std::string> &after)
{
    std::unordered_map<std::string_view, std::deque<std::size_t>> places;
    for (std::size_t i = 0; i < before.size(); ++i)
        places[before[i]].push_back(i);
    Pairing pairing;
    std::vector<bool> isKept(before.size(), false);
    for (const std::string &key : after) {
        auto &left = places[key];
        pairing.oldOf.push_back(left.empty() ? std::nullopt : std::optional(left.front()));
        if (left.empty())
            continue;
        isKept[left.front()] = true;
        left.pop_front();
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (!isKept[i])
            pairing.removed.push_back(i);
    }
    pairing.moved = outsideLongestRise(pairing.oldOf);
    return pairing;
}

} // namespace ringdown::plan
