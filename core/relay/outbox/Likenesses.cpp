// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/Likenesses.h"

#include <utility>

namespace ringdown::relay {

void Likenesses::takeTried(const HandPtr &hand)
{
    ++m_kinds[hand->likeness].underWay;
    hand->holdsLikeness = true;
}

bool Likenesses::take(const HandPtr &hand)
{
    if (hand->holdsLikeness)
        return true;
    Kind &kind = m_kinds[hand->likeness];
    if (kind.underWay > 0) {
        kind.waiting.push_back(hand);
        return false;
    }
    ++kind.underWay;
    hand->holdsLikeness = true;
    return true;
}

HandPtr Likenesses::end(const HandPtr &hand)
{
    if (!std::exchange(hand->holdsLikeness, false))
        return nullptr;
    const auto kind = m_kinds.find(hand->likeness);
    if (--kind->second.underWay > 0)
        return nullptr;
    if (kind->second.waiting.empty()) {
        m_kinds.erase(kind);
        return nullptr;
    }
    HandPtr next = std::move(kind->second.waiting.front());
    kind->second.waiting.pop_front();
    ++kind->second.underWay;
    next->holdsLikeness = true;
    return next;
}

} // namespace ringdown::relay
