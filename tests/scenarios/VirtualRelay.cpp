// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/scenarios/VirtualRelay.h"

#include "core/carrier/Sound.h"
#include "core/plan/OutgoingRules.h"
#include "core/plan/PlanReader.h"
#include "core/relay/MissedCalls.h"
#include "core/relay/hold/HoldMusic.h"
#include "core/relay/outbox/OutgoingGuard.h"
#include "core/twilio/SignatureCheck.h"
#include "tests/carrier/ScriptedRelay.h"

namespace ringdown::test {

using namespace std::chrono_literals;

void VirtualExecutor::post(std::function<void()> work)
{
    const std::lock_guard lock(m_mutex);
    m_works.push_back(std::move(work));
    m_posted.notify_one();
}

void VirtualExecutor::after(std::chrono::milliseconds delay, std::function<void()> work)
{
    m_timeline.after(delay, std::move(work));
}

bool VirtualExecutor::runOne(bool mayWait)
{
    std::unique_lock lock(m_mutex);
    if (mayWait && !m_posted.wait_for(lock, 10s, [this] { return !m_works.empty(); }))
        qFatal("the relay never answered");
    if (m_works.empty())
        return false;
    const auto work = std::move(m_works.front());
    m_works.pop_front();
    lock.unlock();
    work();
    return true;
}

void VirtualExecutor::settle()
{
    while (runOne(m_timeline.isHeld())) {
    }
}

void VirtualExecutor::runUntil(Instant moment)
{
    settle();
    while (const auto next = m_timeline.next()) {
        if (*next > moment)
            break;
        m_timeline.runNext();
        settle();
    }
    m_timeline.runUntil(moment);
}

namespace {

/// The rules that need no store.
class RulesOfPlan final : public relay::OutgoingGuard {
public:
    std::optional<std::string> whyNotDialled(const plan::Tenant &tenant, const std::string &to) override
    {
        return plan::whyNotTo(tenant, to);
    }
    const plan::OutgoingHour *hourOf(const TenantId &) override { return nullptr; }
    relay::DialRows noteDialled(const TenantId &, const std::string &) override { return {}; }
    void noteOrdered(const std::string &, const TenantId &, const std::string &) override {}
};

/// All music is half a minute of one tone.
class ToneSource final : public relay::MusicSource {
public:
    void fetch(const std::string &, WhenFetched done) override { done(carrier::toneWave(30)); }
};

} // namespace

struct VirtualRelay::Parts {
    Parts(store::CallStore &log, store::PlanStore &plans, VirtualExecutor &executor)
        : shelf(plans)
        , webhooks({publicUrl, "", testAccount().sid},
                   std::make_shared<twilio::SignatureCheck>(publicUrl, std::vector{testAccount().key}), log,
                   shelf, calls, executor)
        , music(source, executor, publicUrl, {})
    {
        webhooks.useHoldSounds(music);
    }

    relay::PlanShelf shelf;
    relay::LiveCalls calls;
    relay::MissedCalls missed{calls};
    relay::Webhooks webhooks;
    RulesOfPlan rules;
    ToneSource source;
    relay::HoldMusic music;
};

VirtualRelay::VirtualRelay(store::CallStore &log, store::PlanStore &plans, VirtualExecutor &executor)
    : m_log(log)
    , m_plans(plans)
    , m_executor(executor)
{
}

VirtualRelay::~VirtualRelay() = default;

Result<void> VirtualRelay::start()
{
    auto parts = std::make_unique<Parts>(m_log, m_plans, m_executor);
    if (auto loaded = parts->shelf.load(); !loaded)
        return loaded;
    const auto running = m_log.eventsOfRunningCalls();
    if (!running)
        return running.error();
    parts->calls.apply(*running);
    auto missed = relay::MissedCalls::fromLog(m_log, m_executor.now());
    if (!missed)
        return missed.error();
    parts->missed.fill(std::move(missed->calls));
    parts->webhooks.useMissedCalls(parts->missed);
    parts->webhooks.useOutgoingGuard(parts->rules);
    if (!m_tokenFile.empty())
        parts->webhooks.keepTokensIn(m_tokenFile);
    parts->webhooks.useOwnLegs(m_ownLegs);
    m_parts = std::move(parts);
    return {};
}

void VirtualRelay::stop()
{
    m_parts.reset();
}

relay::LegReports &VirtualRelay::legReports()
{
    return m_parts->webhooks;
}

void VirtualRelay::receive(const relay::HttpRequest &request, relay::Reply reply)
{
    m_parts->webhooks.receive(request, std::move(reply));
}

void VirtualRelay::closeSilentCalls()
{
    m_parts->webhooks.closeSilentCalls();
    m_executor.settle();
}

Result<void> VirtualRelay::push(const std::string &planText)
{
    const auto newest = m_plans.newestRevision();
    if (!newest)
        return newest.error();
    const auto number = m_plans.push(*newest, planText, {*newest + 1, m_executor.now(), "scenario", "edited"},
                                     m_executor.now());
    if (!number)
        return number.error();
    const plan::PlanReading reading = plan::readPlan(planText);
    m_parts->shelf.serve(routing::CompiledPlan::compile(reading.plan, *number));
    return {};
}

} // namespace ringdown::test
