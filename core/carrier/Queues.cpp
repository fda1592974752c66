// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Queues.h"

#include <algorithm>

namespace ringdown::carrier {
namespace {

template <typename Party>
void drop(std::deque<std::weak_ptr<Party>> &line, const Party *who)
{
    std::erase_if(line, [who](const std::weak_ptr<Party> &one) {
        const auto party = one.lock();
        return !party || party.get() == who;
    });
}

} // namespace

std::string Queues::enter(const std::string &name, const std::shared_ptr<QueuedCaller> &caller, Instant now,
                          Seed &seed)
{
    Queue &queue = m_queues[name];
    if (queue.sid.empty()) {
        queue.sid = seed.sid("QU");
        queue.madeAt = now;
    }
    queue.callers.push_back(caller);
    return queue.sid;
}

void Queues::leave(const std::string &name, const QueuedCaller &caller)
{
    if (const auto queue = m_queues.find(name); queue != m_queues.end())
        drop(queue->second.callers, &caller);
}

int Queues::size(const std::string &name) const
{
    const auto queue = m_queues.find(name);
    return queue == m_queues.end() ? 0 : static_cast<int>(queue->second.callers.size());
}

Queues::Dialled Queues::dial(const std::string &name, const std::shared_ptr<QueueDialler> &dialler)
{
    const auto queue = m_queues.find(name);
    if (queue == m_queues.end())
        return Dialled::NoSuchQueue;
    queue->second.diallers.push_back(dialler);
    match(queue->second);
    const auto &waiting = queue->second.diallers;
    const bool isWaiting =
        std::any_of(waiting.begin(), waiting.end(), [&](const auto &one) { return one.lock() == dialler; });
    return isWaiting ? Dialled::Waiting : Dialled::Joined;
}

void Queues::giveUp(const std::string &name, const QueueDialler &dialler)
{
    if (const auto queue = m_queues.find(name); queue != m_queues.end())
        drop(queue->second.diallers, &dialler);
}

std::vector<Queues::Listed> Queues::list() const
{
    std::vector<Listed> all;
    for (const auto &[name, queue] : m_queues)
        all.push_back({queue.sid, name, static_cast<int>(queue.callers.size()), queue.madeAt});
    return all;
}

Queues::Deleted Queues::remove(const std::string &sid)
{
    const auto queue = std::find_if(m_queues.begin(), m_queues.end(),
                                    [&](const auto &entry) { return entry.second.sid == sid; });
    if (queue == m_queues.end())
        return Deleted::NoSuchQueue;
    if (!queue->second.callers.empty())
        return Deleted::NotEmpty;
    m_queues.erase(queue);
    return Deleted::Done;
}

void Queues::match(Queue &queue)
{
    drop<QueuedCaller>(queue.callers, nullptr);
    drop<QueueDialler>(queue.diallers, nullptr);
    while (!queue.callers.empty() && !queue.diallers.empty()) {
        const auto caller = queue.callers.front().lock();
        const auto dialler = queue.diallers.front().lock();
        queue.callers.pop_front();
        queue.diallers.pop_front();
        dialler->joinedWith(caller);
        caller->joinedWith(dialler);
    }
}

void Queues::matchAll(const std::string &name)
{
    if (const auto queue = m_queues.find(name); queue != m_queues.end())
        match(queue->second);
}

} // namespace ringdown::carrier
