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
    HandExecutor();
    ~HandExecutor() override;

    Instant now() const override { return m_now; }
    void post(std::function<void()> work) override;
    void after(std::chrono::milliseconds delay, std::function<void()> work) override;
    void onReader(relay::ReadFor whom, std::function<void()> work) override;
    std::size_t apiReadsWaiting() const override { return m_apiReads.size(); }

    /// Runs what was posted and read until nothing is left.
    void run();
    /// Lets time pass: what is due runs in its order, each with everything it posts.
    void advance(std::chrono::milliseconds time);
    /// The machine sleeps: the clock goes on, what was to be done later waits as long as before.
    void sleep(std::chrono::milliseconds time);
    std::size_t readsWaiting() const { return m_webhookReads.size() + m_apiReads.size(); }
    void runOneRead() { takeFirst(m_webhookReads.empty() ? m_apiReads : m_webhookReads); }
    void runPosted();

private:
    static void takeFirst(std::deque<std::function<void()>> &queue);

    Instant m_now = Instant::fromSeconds(1'795'716'000); // 2026-11-26T18:00:00Z
    std::deque<std::function<void()>> m_posted;
    std::deque<std::function<void()>> m_webhookReads;
    std::deque<std::function<void()>> m_apiReads;
    std::multimap<Instant, std::function<void()>> m_later;
};

} // namespace ringdown::test
