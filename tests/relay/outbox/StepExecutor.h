// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"

#include <deque>
#include <functional>
#include <map>
#include <utility>

namespace ringdown::test {

/// An executor that does one piece of work at a time, so that a test can stop the world between any two.
class StepExecutor final : public relay::Executor {
public:
    explicit StepExecutor(Instant start)
        : m_now(start)
    {
    }

    Instant now() const override { return m_now; }
    void post(std::function<void()> work) override { m_posted.push_back(std::move(work)); }
    void after(std::chrono::milliseconds delay, std::function<void()> work) override
    {
        m_later.emplace(m_now + delay, std::move(work));
    }
    void onReader(relay::ReadFor, std::function<void()> work) override { m_reads.push_back(std::move(work)); }
    std::size_t apiReadsWaiting() const override { return m_reads.size(); }

    /// Does the next piece of work and lets the time pass that it needs. False when nothing is left.
    bool step()
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
    /// Everything that happens in this time.
    void advance(std::chrono::milliseconds time)
    {
        const Instant end = m_now + time;
        while (!m_posted.empty() || !m_reads.empty() || (!m_later.empty() && m_later.begin()->first <= end))
            step();
        m_now = end;
    }

private:
    Instant m_now;
    std::deque<std::function<void()>> m_posted;
    std::deque<std::function<void()>> m_reads;
    std::multimap<Instant, std::function<void()>> m_later;
};

} // namespace ringdown::test
