// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"

#include <deque>
#include <functional>
#include <map>

namespace ringdown::test {

/// An executor that runs nothing by itself: the test says when, in one thread, and owns the clock.
class HandExecutor final : public relay::Executor {
public:
    Instant now() const override { return m_now; }
    void post(std::function<void()> work) override { m_posted.push_back(std::move(work)); }
    void after(std::chrono::milliseconds delay, std::function<void()> work) override
    {
        m_later.emplace(m_now + delay, std::move(work));
    }
    void onReader(relay::ReadFor whom, std::function<void()> work) override
    {
        (whom == relay::ReadFor::Api ? m_apiReads : m_webhookReads).push_back(std::move(work));
    }
    std::size_t apiReadsWaiting() const override { return m_apiReads.size(); }

    /// Runs what was posted and read until nothing is left.
    void run()
    {
        while (!m_posted.empty() || readsWaiting() > 0) {
            runOneRead();
            takeFirst(m_posted);
        }
    }
    /// Lets time pass: what is due runs in its order, each with everything it posts.
    void advance(std::chrono::milliseconds time)
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
    /// The machine sleeps: the clock goes on, what was to be done later waits as long as before.
    void sleep(std::chrono::milliseconds time)
    {
        std::multimap<Instant, std::function<void()>> later;
        for (auto &[due, work] : m_later)
            later.emplace(due + time, std::move(work));
        m_later = std::move(later);
        m_now = m_now + time;
    }
    std::size_t readsWaiting() const { return m_webhookReads.size() + m_apiReads.size(); }
    void runOneRead() { takeFirst(m_webhookReads.empty() ? m_apiReads : m_webhookReads); }
    void runPosted()
    {
        while (!m_posted.empty())
            takeFirst(m_posted);
    }

private:
    static void takeFirst(std::deque<std::function<void()>> &queue)
    {
        if (queue.empty())
            return;
        auto work = std::move(queue.front());
        queue.pop_front();
        work();
    }

    Instant m_now = Instant::fromSeconds(1'795'716'000); // 2026-11-26T18:00:00Z
    std::deque<std::function<void()>> m_posted;
    std::deque<std::function<void()>> m_webhookReads;
    std::deque<std::function<void()>> m_apiReads;
    std::multimap<Instant, std::function<void()>> m_later;
};

} // namespace ringdown::test
