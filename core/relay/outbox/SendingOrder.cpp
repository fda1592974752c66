// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/SendingOrder.h"

#include <algorithm>
#include <utility>

namespace ringdown::relay {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds firstHold = 1s;
constexpr std::chrono::milliseconds longestHold = 30s;

HandPtr takeFrom(std::deque<HandPtr> &queue)
{
    HandPtr first = std::move(queue.front());
    queue.pop_front();
    return first;
}

} // namespace

SendingOrder::SendingOrder(Executor &executor, std::function<double()> chance, std::function<void()> ready)
    : m_executor(executor)
    , m_chance(std::move(chance))
    , m_ready(std::move(ready))
{
}

HandPtr SendingOrder::next(UnknownEffects &looks)
{
    while (!m_isHeld && m_underWay + looks.underWay() < mostAtOnce) {
        if (!m_urgent.empty())
            return takeFrom(m_urgent);
        const bool hasRoom = m_underWay + looks.underWay() < mostTextsAtOnce;
        if (!hasRoom || (!looks.isDue() && m_patient.empty()))
            return nullptr;
        const bool isLook = looks.isDue() && (m_patient.empty() || m_isLooksTurn);
        m_isLooksTurn = !isLook;
        if (!isLook)
            return takeFrom(m_patient);
        looks.lookNext();
    }
    return nullptr;
}

void SendingOrder::takeSlot(const HandPtr &hand)
{
    hand->isUnderWay = true;
    ++m_underWay;
}

void SendingOrder::freeSlot(const HandPtr &hand)
{
    if (!std::exchange(hand->isUnderWay, false))
        return;
    --m_underWay;
    m_ready();
}

void SendingOrder::holdBack()
{
    if (std::exchange(m_isHeld, true))
        return;
    const auto most = std::min(longestHold, firstHold * (1 << std::min(m_holds, 5)));
    ++m_holds;
    const auto wait = std::chrono::milliseconds(
        static_cast<std::int64_t>(static_cast<double>(most.count()) * (0.5 + m_chance() / 2)));
    m_executor.after(wait, [this, life = std::weak_ptr(m_life)] {
        if (life.expired())
            return;
        m_isHeld = false;
        m_ready();
    });
}

} // namespace ringdown::relay
