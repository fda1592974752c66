// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"

#include <deque>
#include <functional>
#include <map>

namespace ringdown::test {

/// An executor that does one piece of work at a time, so that a test can stop the world between any two.
class StepExecutor final : public relay::Executor {
public:
    explicit StepExecutor(Instant start);
    ~StepExecutor() override;

    Instant now() const override { return m_now; }
    void post(std::function<void()> work) override;
    void after(std::chrono::milliseconds delay, std::function<void()> work) override;
    void onReader(relay::ReadFor, std::function<void()> work) override;
    std::size_t apiReadsWaiting() const override { return m_reads.size(); }

    /// Does the next piece of work and lets the time pass that it needs. False when nothing is left.
    bool step();
    /// Everything that happens in this time.
    void advance(std::chrono::milliseconds time);
    /// Somebody sets the clock.
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
    std::deque<std::function<void()>> m_posted;
    std::deque<std::function<void()>> m_reads;
    std::multimap<Instant, std::function<void()>> m_later;
};

} // namespace ringdown::test
