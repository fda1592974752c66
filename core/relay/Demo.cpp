// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Demo.h"

#include "core/carrier/Carrier.h"
#include "core/relay/DemoCallers.h"
#include "core/relay/DemoLine.h"
#include "core/relay/DemoTexts.h"
#include "core/relay/InsideLine.h"
#include "core/twilio/RingTone.h"
#include "core/twilio/SignatureCheck.h"
#include "core/twilio/WebhookKey.h"
#include "core/twilio/WebhookPath.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace ringdown::relay {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const std::string demoAccount = "AC00000000000000000000000000000000";
constexpr std::size_t fewestRunning = 2; ///< calls that Live always has to show
constexpr auto lastHistoryCall = 10min;  ///< ago
constexpr std::chrono::seconds already[] = {100s, 62s, 38s, 21s,
                                            8s}; ///< how long the first calls have been running

/// The relay's thread, with the demo's time on its clock: yesterday's calls are decided by yesterday's hours.
class DemoExecutor final : public Executor {
public:
    DemoExecutor(Executor &executor, const carrier::Timeline &timeline)
        : m_executor(executor)
        , m_timeline(timeline)
    {
    }

    Instant now() const override { return m_timeline.now(); }
    void post(std::function<void()> work) override { m_executor.post(std::move(work)); }
    void after(std::chrono::milliseconds delay, std::function<void()> work) override
    {
        m_executor.after(delay, std::move(work));
    }
    void onReader(ReadFor whom, std::function<void()> work) override
    {
        m_executor.onReader(whom, std::move(work));
    }
    std::size_t apiReadsWaiting() const override { return m_executor.apiReadsWaiting(); }

private:
    Executor &m_executor;
    const carrier::Timeline &m_timeline;
};

} // namespace

std::string Demo::planText()
{
    QFile file(u":/ringdown/plans/harbor.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

class Demo::Private {
public:
    Private(WebhookSettings where, std::shared_ptr<const twilio::SignatureCheck> signatures,
            twilio::WebhookKey key, store::CallStore &log, PlanShelf &shelf, LiveCalls &live,
            Executor &thread, DemoSettings wanted)
        : plans(shelf)
        , calls(live)
        , executor(thread)
        , settings(wanted)
        , isLogEmpty(hasNoCalls(log))
        , timeline(clockOf(thread), thread.now() - std::chrono::hours(24) * wanted.historyDays, thread.now())
        , demoExecutor(thread, timeline)
        , webhooks(where, std::move(signatures), log, shelf, live, demoExecutor)
        , line(where.publicUrl, [this](const HttpRequest &request,
                                       Reply reply) { webhooks.receive(request, std::move(reply)); })
        , carrier({where.accountSid.empty() ? demoAccount : where.accountSid, std::move(key)}, timeline, line,
                  {}, seedOf(wanted, log))
        , restLine(carrier, where.accountSid.empty() ? demoAccount : where.accountSid,
                   seedOf(wanted, log) + 1)
        , callers(seedOf(wanted, log))
        , urls(where.publicUrl, where.secretPath)
    {
        carrier.whenEnded([this](const carrier::CallEnd &) { keepAlive(); });
        carrier.soundLasts(urls.ringTone(), std::chrono::seconds(twilio::ringToneSeconds));
    }

    void start(std::function<void()> whenReady)
    {
        ownNumbers();
        endStrays();
        if (isLogEmpty)
            scheduleHistory();
        for (const auto ago : already)
            timeline.at(executor.now() - ago, [this] { call(); });
        timeline.whenCaughtUp([this, whenReady = std::move(whenReady)] {
            webhooks.useOwnLegs(routing::OwnLegs::Placed); // the outbox is as late as the clock on the wall
            scheduleNext();
            whenReady();
        });
        timeline.start();
    }

    CarrierLine &outboxLine() { return restLine; }

private:
    /// The same callers for the same seed and log, but never the same SIDs twice in one log.
    static std::uint64_t seedOf(const DemoSettings &wanted, const store::CallStore &log)
    {
        return wanted.seed + (static_cast<std::uint64_t>(log.newestSeq()) << 16U);
    }

    static bool hasNoCalls(store::CallStore &log)
    {
        store::CallFilter one;
        one.limit = 1;
        const auto page = log.calls(one);
        return page && page->calls.empty();
    }

    static carrier::WallClock clockOf(Executor &thread)
    {
        return {[&thread] { return thread.now(); },
                [&thread](std::chrono::milliseconds delay, std::function<void()> work) {
                    thread.after(delay, std::move(work));
                }};
    }

    void ownNumbers()
    {
        const auto plan = plans.newest();
        for (std::size_t i = 0; plan && i < plan->tenantCount(); ++i) {
            for (const PhoneNumber &number : plan->tenants()[i]->tenant.numbers)
                carrier.own({number.e164(), urls.newCall(), "", urls.callStatus(), true, urls.sms()});
        }
    }

    /// Calls of a demo that was stopped: their carrier is gone with it.
    void endStrays()
    {
        for (const routing::CallState &call : calls.running()) {
            timeline.at(executor.now(), [this, sid = call.sid.value, from = call.from, to = call.to] {
                carrier.endStray(sid, from.empty() ? "anonymous" : from, to);
            });
        }
    }

    /// Calls and texts of the past days, all over before the first that still runs.
    void scheduleHistory()
    {
        const auto plan = plans.newest();
        const Instant now = executor.now();
        const Instant begin = timeline.now();
        if (!plan || plan->tenantCount() == 0)
            return;
        for (int i = 0; i < settings.historyCalls; ++i) {
            const Instant day =
                begin + std::chrono::hours(24) * (i * settings.historyDays / settings.historyCalls + 1);
            Instant moment = callers.moment(*plan, day);
            if (moment > now - lastHistoryCall)
                moment = moment - 24h;
            timeline.at(std::max(moment, begin), [this] { call(); });
        }
        for (const DemoText &text : demoTexts(*plan))
            timeline.at(now - text.ago, [this, text] { restLine.receive(text); });
    }

    void call()
    {
        const auto plan = plans.newest();
        if (!plan || plan->tenantCount() == 0)
            return;
        ownNumbers(); // an operator may have pushed another plan
        if (auto script = callers.next(*plan, timeline.now()))
            static_cast<void>(carrier.call(std::move(*script)));
    }

    void scheduleNext()
    {
        timeline.after(callers.pause(), [this] {
            call();
            scheduleNext();
        });
    }

    void keepAlive()
    {
        if (!timeline.isCatchingUp() && carrier.runningCalls() <= fewestRunning)
            timeline.after(std::chrono::seconds(callers.seed().between(1, 4)), [this] { call(); });
    }

    PlanShelf &plans;
    LiveCalls &calls;
    Executor &executor;
    DemoSettings settings;
    bool isLogEmpty;
    carrier::PacedTimeline timeline;
    DemoExecutor demoExecutor;
    Webhooks webhooks;
    InsideLine line;
    carrier::Carrier carrier;
    DemoLine restLine;
    DemoCallers callers;
    twilio::WebhookUrls urls;
};

Demo::Demo(WebhookSettings webhooks, std::shared_ptr<const twilio::SignatureCheck> signatures,
           twilio::WebhookKey key, store::CallStore &log, PlanShelf &plans, LiveCalls &calls,
           Executor &executor, DemoSettings settings)
    : d(std::make_shared<Private>(std::move(webhooks), std::move(signatures), std::move(key), log, plans,
                                  calls, executor, settings))
{
}

Demo::~Demo() = default;

CarrierLine &Demo::line()
{
    return d->outboxLine();
}

void Demo::start(std::function<void()> whenReady)
{
    d->start(std::move(whenReady));
}

} // namespace ringdown::relay
