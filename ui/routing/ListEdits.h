// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <vector>

namespace ringdown::routing_ui {

/// Where a list of the draft has what a sheet was opened on: it may have moved or have been changed since, by
/// a push of another desk that the draft took over. What is the same comes before what has the same key
/// alone, where that is one; the end when it was removed.
template <typename Item, typename Key>
auto findAgain(std::vector<Item> &list, const Item &before, Key Item::*key)
{
    const auto same = std::find(list.begin(), list.end(), before);
    if (same != list.end() || before.*key == Key() || std::ranges::count(list, before.*key, key) != 1)
        return same;
    return std::ranges::find(list, before.*key, key);
}

/// Puts an item in the place of what it was; at the end when that is gone.
template <typename Item, typename Key>
Item &putAgain(std::vector<Item> &list, const Item &before, const Item &now, Key Item::*key)
{
    const auto found = findAgain(list, before, key);
    if (found == list.end())
        return list.emplace_back(now);
    *found = now;
    return *found;
}

/// Does to a list what made after of before: what is new or other in after comes in, and the rest stays.
template <typename Item, typename Key>
void putDifference(std::vector<Item> &list, const std::vector<Item> &before, const std::vector<Item> &after,
                   Key Item::*key)
{
    if (list == before) {
        list = after;
        return;
    }
    for (const Item &item : after) {
        if (std::find(before.begin(), before.end(), item) == before.end())
            putAgain(list, item, item, key);
    }
}

} // namespace ringdown::routing_ui
