// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/merge/KeyedList.h"

#include <cstddef>
#include <variant>

namespace ringdown::plan {

void takeContactOrder(Tier &into, const Tier &from)
{
    if (isOrderedOtherwise<ContactId>(into.contacts, from.contacts, contactIdKey))
        takeOrder<ContactId>(into.contacts, from.contacts, contactIdKey);
}

void takeCascadeOrder(Route &into, const Route &from)
{
    for (std::size_t i = 0; i < std::min(into.size(), from.size()); ++i) {
        auto *ring = std::get_if<RingStep>(&into[i]);
        const auto *other = std::get_if<RingStep>(&from[i]);
        if (ring && other && isOrderedOtherwise<TierId>(ring->tiers, other->tiers, tierIdKey))
            takeOrder<TierId>(ring->tiers, other->tiers, tierIdKey);
    }
}

} // namespace ringdown::plan
