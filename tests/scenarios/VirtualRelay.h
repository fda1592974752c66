// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Timeline.h"
#include "core/relay/LiveCalls.h"
#include "core/relay/PlanShelf.h"
#include "core/relay/Ports.h"
#include "core/relay/Webhooks.h"
#include "core/relay/outbox/LegReports.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <string>

namespace ringdown::test {

/// The relay's thread in simulated time: the test's own thread.
class VirtualExecutor final : public relay::Executor {
public:
    explicit VirtualExecutor(carrier::JumpingTimeline &timeline)
        : m_timeline(timeline)
    {
    }

    Instant now() const override { return m_timeline.now(); }
    void post(std::function<void()> work) override;
    void after(std::chrono::milliseconds delay, std::function<void()> work) override;
    void onReader(relay::ReadFor, std::function<void()> work) override { post(std::move(work)); }
    std::size_t apiReadsWaiting() const override { return 0; }

    /// Runs what was posted. While time is held, waits for whatever holds it.
    void settle();
    /// Lets simulated time pass up to this moment, with everything that happens on the way.
    void runUntil(Instant moment);

private:
    bool runOne(bool mayWait);

    carrier::JumpingTimeline &m_timeline;
    std::mutex m_mutex;
    std::condition_variable m_posted;
    std::deque<std::function<void()>> m_works;
};

/// The webhook side of a relay on some store, which can be stopped and started again.
class VirtualRelay {
public:
    static constexpr const char *publicUrl = "https://relay.example";

    VirtualRelay(store::CallStore &log, store::PlanStore &plans, VirtualExecutor &executor);
    ~VirtualRelay();

    /// Loads the plan and what was running; call after the store has a plan.
    Result<void> start();
    void stop();
    bool isUp() const { return m_parts != nullptr; }
    /// From the next start on.
    void useOwnLegs(routing::OwnLegs legs) { m_ownLegs = legs; }
    /// Call tokens outlive a stop in this file. From the next start on.
    void keepTokensIn(const std::string &path) { m_tokenFile = path; }
    relay::LegReports &legReports();
    void receive(const relay::HttpRequest &request, relay::Reply reply);
    void closeSilentCalls();
    Result<void> push(const std::string &planText);

private:
    struct Parts;

    store::CallStore &m_log;
    store::PlanStore &m_plans;
    VirtualExecutor &m_executor;
    std::unique_ptr<Parts> m_parts;
    routing::OwnLegs m_ownLegs = routing::OwnLegs::Unsaid;
    std::string m_tokenFile;
};

} // namespace ringdown::test
