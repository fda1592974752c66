// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/outbox/Hand.h"
#include "core/relay/outbox/UnknownEffects.h"

#include <deque>
#include <functional>
#include <memory>

namespace ringdown::relay {

/// Whose turn it is: legs and changes of calls before texts, texts and looks in turns, so many at once, and
/// nobody while the carrier wants fewer requests. I/O thread.
class SendingOrder {
public:
    /// chance: 0 to 1, for waits that differ. ready: somebody may go who might not before.
    SendingOrder(Executor &executor, std::function<double()> chance, std::function<void()> ready);

    void addLast(const HandPtr &hand) { queueOf(*hand).push_back(hand); }
    void addFirst(const HandPtr &hand) { queueOf(*hand).push_front(hand); }
    /// The effect to begin now, nullptr for none. Looks whose turn comes before it are begun.
    HandPtr next(UnknownEffects &looks);

    void takeSlot(const HandPtr &hand);
    void freeSlot(const HandPtr &hand);

    void holdBack(); ///< for a while, longer each time in a row
    void wentWell() { m_holds = 0; }

    static constexpr int mostAtOnce = 6;
    static constexpr int mostTextsAtOnce = 4;

private:
    /// Nobody on the line waits for a text, or for a queue to go.
    static bool isUrgent(const Hand &hand)
    {
        return hand.isOfCall() || hand.row.kind == store::EffectKind::EndCall;
    }
    std::deque<HandPtr> &queueOf(const Hand &hand) { return isUrgent(hand) ? m_urgent : m_patient; }

    Executor &m_executor;
    std::function<double()> m_chance;
    std::function<void()> m_ready;
    std::deque<HandPtr> m_urgent;
    std::deque<HandPtr> m_patient;
    bool m_isLooksTurn = true; ///< when a text and a look wait
    bool m_isHeld = false;     ///< the carrier wants fewer requests, or is not reached
    int m_holds = 0;           ///< in a row
    int m_underWay = 0;
    std::shared_ptr<bool> m_life = std::make_shared<bool>(true);
};

} // namespace ringdown::relay
