// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/HandExecutor.h"

#include <utility>

namespace ringdown::test {

HandExecutor::HandExecutor() = default;
HandExecutor::~HandExecutor() = default;

void HandExecutor::after(std::chrono::milliseconds delay, std::function<void()> work)
{
    m_later.emplace(m_now + delay, std::move(work));
}

void HandExecutor::onReader(relay::ReadFor whom, std::function<void()> work)
{
    (whom == relay::ReadFor::Api ? m_apiReads : m_webhookReads).push_back(std::move(work));
}

void HandExecutor::run()
{
    while (!m_posted.empty() || readsWaiting() > 0) {
        runOneRead();
        takeFirst(m_posted);
    }
}

void HandExecutor::advance(std::chrono::milliseconds time)
{
    const Instant end = m_now + time;
    run();
    while (!m_later.empty() && m_later.begin()->first <= end) {
        m_now = m_later.begin()->first;
        auto work = std::move(m_later.begin()->second);
        m_later.erase(m_later.begin());
        work();
        run();
    }
    m_now = end;
}

void HandExecutor::sleep(std::chrono::milliseconds time)
{
    std::multimap<Instant, std::function<void()>> later;
    for (auto &[due, work] : m_later)
        later.emplace(due + time, std::move(work));
    m_later = std::move(later);
    m_now = m_now + time;
}

void HandExecutor::runPosted()
{
    while (!m_posted.empty())
        takeFirst(m_posted);
}

void HandExecutor::takeFirst(std::deque<std::function<void()>> &queue)
{
    if (queue.empty())
        return;
    auto work = std::move(queue.front());
    queue.pop_front();
    work();
}

void HandExecutor::post(std::function<void()> work)
{
    m_posted.push_back(std::move(work));
}

} // namespace ringdown::test
