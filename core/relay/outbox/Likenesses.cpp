// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/Likenesses.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace ringdown::relay {
namespace {

std::chrono::milliseconds between(const HandPtr &hand, Instant madeAt)
{
    // The carrier tells whole seconds.
    return std::chrono::abs(madeAt - Instant::fromSeconds(hand->row.triedAt->seconds()));
}

} // namespace

void Likenesses::takeTried(const HandPtr &hand)
{
    m_kinds[hand->likeness].underWay.push_back(hand);
    hand->holdsLikeness = true;
}

bool Likenesses::take(const HandPtr &hand)
{
    if (hand->holdsLikeness)
        return true;
    Kind &kind = m_kinds[hand->likeness];
    if (!hand->isLeg() && !kind.underWay.empty()) {
        kind.waiting.push_back(hand);
        return false;
    }
    takeTried(hand);
    return true;
}

HandPtr Likenesses::end(const HandPtr &hand)
{
    if (!std::exchange(hand->holdsLikeness, false))
        return nullptr;
    const auto found = m_kinds.find(hand->likeness);
    Kind &kind = found->second;
    std::erase(kind.underWay, hand);
    if (!kind.underWay.empty())
        return nullptr;
    if (kind.waiting.empty()) {
        m_kinds.erase(found);
        return nullptr;
    }
    HandPtr next = std::move(kind.waiting.front());
    kind.waiting.pop_front();
    takeTried(next);
    return next;
}

bool Likenesses::mayBe(const HandPtr &hand, Instant madeAt) const
{
    const auto found = m_kinds.find(hand->likeness);
    if (!hand->isLeg() || found == m_kinds.end())
        return true;
    const auto &others = found->second.underWay;
    return std::none_of(others.begin(), others.end(), [&](const HandPtr &other) {
        return other != hand && between(other, madeAt) <= between(hand, madeAt);
    });
}

} // namespace ringdown::relay
