// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/outbox/StepExecutor.h"

#include <algorithm>
#include <utility>

namespace ringdown::test {

StepExecutor::StepExecutor(Instant start)
    : m_now(start)
{
}

StepExecutor::~StepExecutor() = default;

void StepExecutor::after(std::chrono::milliseconds delay, std::function<void()> work)
{
    m_later.emplace(m_now + delay, std::move(work));
}

bool StepExecutor::step()
{
    for (auto *queue : {&m_posted, &m_reads}) {
        if (queue->empty())
            continue;
        auto work = std::move(queue->front());
        queue->pop_front();
        work();
        return true;
    }
    if (m_later.empty())
        return false;
    m_now = std::max(m_now, m_later.begin()->first);
    auto work = std::move(m_later.begin()->second);
    m_later.erase(m_later.begin());
    work();
    return true;
}

void StepExecutor::advance(std::chrono::milliseconds time)
{
    const Instant end = m_now + time;
    while (!m_posted.empty() || !m_reads.empty() || (!m_later.empty() && m_later.begin()->first <= end))
        step();
    m_now = end;
}

void StepExecutor::post(std::function<void()> work)
{
    m_posted.push_back(std::move(work));
}

void StepExecutor::onReader(relay::ReadFor, std::function<void()> work)
{
    m_reads.push_back(std::move(work));
}

} // namespace ringdown::test
