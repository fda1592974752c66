// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outage/QueueSweep.h"
#include "core/carrier/Carrier.h"
#include "core/relay/outbox/OutboxRunner.h"
#include "tests/carrier/ScriptedRelay.h"
#include "tests/relay/outbox/HostileLine.h"
#include "tests/relay/outbox/StepExecutor.h"
#include "tests/support/FakeStore.h"

#include <QTest>

#include <set>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

constexpr Instant started = Instant::fromSeconds(1'795'716'000);

struct Waiter final : carrier::QueuedCaller {
    void joinedWith(const std::shared_ptr<carrier::QueueDialler> &) override {}
    void diallerLeft() override {}
    std::optional<std::chrono::seconds> talks() const override { return std::nullopt; }
    void endTalk() override {}
};

carrier::RestAccount accountWithKey()
{
    carrier::RestAccount account;
    account.sid = testAccount().sid;
    const std::string sid = "SK" + std::string(32, '4');
    account.keys[sid] = {sid,
                         "not-a-secret",
                         "relay",
                         carrier::AccountKey::Type::Restricted,
                         {"/twilio/voice/queues/*", "/twilio/voice/calls/*"},
                         {},
                         0};
    return account;
}

/// A relay that has just begun to serve, with its outbox, and a carrier with queues.
struct Aftermath {
    Aftermath()
    {
        side.connect(&carrier);
        carrier.own({goneNumber, "", "", "", false, ""}); // without an address: its calls are over at once
        carrier.own({businessNumber, std::string(ScriptedRelay::base) + "/stays", "", "", false, ""});
        transport.answer("/stays", "<Pause length=\"9000\"/>");
        relay::OutboxParts parts{store, executor, &line, {}, {}, {}, {}, {}};
        parts.key = [this] { return key; };
        parts.tenant = [](const TenantId &) { return nullptr; };
        runner = std::make_unique<relay::OutboxRunner>(std::move(parts));
        runner->wake();
    }
    ~Aftermath() { side.connect(nullptr); }

    std::string call(const std::string &to)
    {
        carrier::CallScript script;
        script.from = callerNumber;
        script.to = to;
        return *carrier.call(std::move(script));
    }
    std::string callThatIsOver() { return call(goneNumber); }
    std::string callThatGoesOn() { return call(businessNumber); }
    enum class Waits { Nobody, Somebody };
    std::string queue(const std::string &name, std::chrono::minutes age, Waits waits = Waits::Nobody)
    {
        carrier.queues().enter(name, waiter, started - age, seed);
        if (waits == Waits::Nobody)
            carrier.queues().leave(name, *waiter);
        return name;
    }
    void begin(std::chrono::minutes lasting = 5min)
    {
        sweep.begin();
        executor.advance(lasting);
    }
    std::set<std::string> names()
    {
        std::set<std::string> all;
        for (const auto &queue : carrier.queues().list())
            all.insert(queue.name);
        return all;
    }

    static inline const std::string goneNumber = "+16195550109";
    StepExecutor executor{started};
    carrier::JumpingTimeline time{started};
    ScriptedRelay transport;
    carrier::Carrier carrier{testAccount(), time, transport, {}, 7};
    carrier::Seed seed{9};
    carrier::RestSide side{accountWithKey(), [this] { return executor.now(); }, 7};
    HostileLine line{side, executor, 3, {}};
    std::optional<relay::CarrierKey> key = HostileLine::keyOf(side.account);
    FakeStore store;
    relay::LiveCalls calls;
    std::shared_ptr<Waiter> waiter = std::make_shared<Waiter>();
    std::unique_ptr<relay::OutboxRunner> runner;
    int written = 0;
    relay::QueueSweep sweep{{calls, executor, [this] { return &line; }, [this] { return key; }, [] {},
                             [this](store::OutboxRow row) {
                                 ++written;
                                 store.append({{}, {}, {}, {std::move(row)}}, {});
                                 runner->wake();
                             }}};
};

} // namespace

/// Queues whose end no relay saw.
class QueueSweepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasLeftIsDeletedAndNothingElse()
    {
        Aftermath desk;
        desk.queue(desk.callThatIsOver() + ".2", 61min);
        desk.queue(desk.callThatIsOver() + ".17", 24h);
        const std::string runsHere = desk.callThatIsOver(); // as the carrier has it for a moment longer
        const std::string over = desk.callThatIsOver();
        const std::set<std::string> stay{
            desk.queue(desk.callThatIsOver() + ".4", 50min),                             // too fresh
            desk.queue(desk.callThatIsOver() + ".2", 90min, Aftermath::Waits::Somebody), // not empty
            desk.queue(desk.callThatGoesOn() + ".2", 24h),       // in a talk, elsewhere
            desk.queue("CA" + std::string(32, '7') + ".2", 24h), // no call of the account
            desk.queue("support", 24h),                          // of somebody else
            desk.queue(over, 24h),
            desk.queue(over + ".x", 24h),
            desk.queue(over + ".", 24h),
            desk.queue(over + ".2.callers", 24h),
            desk.queue("x" + over + ".2", 24h),
            desk.queue(runsHere + ".2", 24h)};
        Event event;
        event.kind = EventKind::CallReceived;
        event.at = started;
        event.call = CallSid(runsHere);
        event.tenant = TenantId("qdn");
        desk.calls.apply(std::vector{event});
        desk.begin();
        QCOMPARE(desk.written, 2);
        QCOMPARE(desk.names(), stay);
        QVERIFY(desk.store.outboxRows().empty());
    }

    /// Its row is done, and the queue is there: the carrier had an answer, and nothing became of it.
    void aQueueThatOutlivedItsEndIsDeletedAllTheSame()
    {
        Aftermath desk;
        const std::string call = desk.callThatIsOver();
        desk.queue(call + ".2", 2h);
        store::OutboxRow row;
        row.id = call + ".queue." + desk.carrier.queues().list().front().sid;
        row.call = CallSid(call);
        row.kind = store::EffectKind::DeleteQueue;
        row.to = "QU" + std::string(32, '0'); // the carrier has none of that name
        row.queuedAt = started;
        desk.store.append({{}, {}, {}, {row}}, {});
        desk.runner->wake();
        desk.executor.advance(10s);
        QVERIFY(desk.store.outboxRows().empty());
        QCOMPARE(desk.names().size(), std::size_t(1));
        desk.begin();
        QVERIFY(desk.names().empty());
    }

    void allPagesAreReadAndQueuesAreAskedAboutOneAfterTheOther()
    {
        Aftermath desk;
        for (int number = 1; number <= 450; ++number)
            desk.queue(desk.callThatIsOver() + ".2", 2h);
        desk.begin(2min);
        QVERIFY2(desk.written >= 40 && desk.written <= 61, std::to_string(desk.written).c_str());
        desk.executor.advance(10min);
        QCOMPARE(desk.names().size(), std::size_t(0));
        QVERIFY(desk.line.mostAtOnce() <= 2); // itself, and the outbox
    }

    void aSweepHasAnEnd()
    {
        Aftermath desk;
        for (int number = 1; number <= 1'100; ++number)
            desk.queue(desk.callThatIsOver() + ".2", 2h);
        desk.begin(60min);
        QCOMPARE(desk.written, 1'000);
        QCOMPARE(desk.names().size(), std::size_t(100));
    }

    /// One that was too fresh at the start.
    void itIsLookedAgainLater()
    {
        Aftermath desk;
        desk.queue(desk.callThatIsOver() + ".2", 5min);
        desk.begin();
        QCOMPARE(desk.names().size(), std::size_t(1));
        desk.executor.advance(7h);
        QVERIFY(desk.names().empty());
    }

    void aKeyThatMayNotSeeThemLeavesThem_data()
    {
        QTest::addColumn<QString>("permission");
        QTest::addColumn<int>("requests");
        QTest::newRow("no queues") << "/twilio/voice/calls/*" << 1;
        QTest::newRow("no calls") << "/twilio/voice/queues/*" << 2;
    }
    void aKeyThatMayNotSeeThemLeavesThem()
    {
        QFETCH(const QString, permission);
        QFETCH(const int, requests);
        Aftermath desk;
        desk.side.account.keys.begin()->second.permissions = {permission.toStdString()};
        desk.queue(desk.callThatIsOver() + ".2", 2h);
        desk.begin();
        QCOMPARE(desk.names().size(), std::size_t(1));
        QCOMPARE(desk.line.requests(), requests);
    }

    void aCarrierThatDoesNotAnswerIsAskedAgain()
    {
        Aftermath desk;
        desk.line.setHostility({0, 0, 100}); // 500 for everything
        desk.queue(desk.callThatIsOver() + ".2", 2h);
        desk.begin(1min);
        QCOMPARE(desk.line.requests(), 1);
        desk.line.setHostility({});
        desk.executor.advance(2min);
        QVERIFY(desk.names().empty());
    }

    void aCarrierThatNeverAnswersIsAskedALittle()
    {
        Aftermath desk;
        desk.line.setHostility({0, 0, 100});
        desk.queue(desk.callThatIsOver() + ".2", 2h);
        desk.begin(60min);
        QCOMPARE(desk.line.requests(), relay::QueueSweep::mostTries);
        QCOMPARE(desk.names().size(), std::size_t(1));
    }

    void withoutAKeyNobodyIsAsked()
    {
        Aftermath desk;
        desk.key.reset();
        desk.begin();
        QCOMPARE(desk.line.requests(), 0);
    }
};

QTEST_GUILESS_MAIN(QueueSweepTest)
#include "QueueSweepTest.moc"
