// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/link/CallBook.h"
#include "core/plan/PlanWriter.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "ui/link/DayTally.h"
#include "ui/link/Desk.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace std::chrono_literals;

class CallBookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eventsInAnyOrderAndTwiceGiveTheSameCall()
    {
        const client::CallDetail call =
            tests::play({"+16195550100", "+12025550147", 0, "1", "office@9", false, "", -1});
        link::CallBook book;
        for (const Event &event : call.events)
            book.apply(event);
        const routing::CallState straight = *book.find(call.call.sid);
        link::CallBook other;
        auto shuffled = call.events;
        std::reverse(shuffled.begin(), shuffled.end());
        for (int turn = 0; turn < 2; ++turn) {
            for (const Event &event : shuffled)
                other.apply(event);
        }
        QCOMPARE(summarize(*other.find(call.call.sid)), summarize(straight));
        QCOMPARE(other.events(call.call.sid), call.events);
    }

    void aRepeatTellsNobody()
    {
        const client::CallDetail call =
            tests::play({"+16195550100", "+12025550147", 0, "1", "office@9", false, "", -1});
        link::CallBook book;
        QSignalSpy changed(&book, &link::CallBook::callChanged);
        book.apply(call.events.front());
        book.apply(call.events.front());
        QCOMPARE(changed.size(), 1);
    }

    void aCallWithoutItsBeginningIsAskedForOnceAndNotShown()
    {
        const client::CallDetail call =
            tests::play({"+16195550100", "+12025550147", 0, "1", "", false, "", 30});
        link::CallBook book;
        QSignalSpy changed(&book, &link::CallBook::callChanged);
        QSignalSpy missing(&book, &link::CallBook::beginningMissing);
        book.apply(call.events[3]);
        book.apply(call.events[4]);
        QCOMPARE(missing.size(), 1);
        QCOMPARE(changed.size(), 0);
        book.apply(call);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(book.events(call.call.sid), call.events);
    }

    void aLateReceiptDoesNotBringAnOldCallBack()
    {
        link::CallBook book;
        QSignalSpy missing(&book, &link::CallBook::beginningMissing);
        Event receipt;
        receipt.seq = 9;
        receipt.kind = EventKind::TextDelivered;
        receipt.call = CallSid("CAold");
        book.apply(receipt);
        QCOMPARE(missing.size(), 0);
        QVERIFY(!book.find(receipt.call));
    }

    void aDayCountsEachRealCallOnce()
    {
        link::DayTally tally;
        auto calls = tests::manyCalls(12); // two of each outcome
        for (int turn = 0; turn < 2; ++turn) {
            for (const CallSummary &call : calls)
                tally.apply(call);
        }
        calls[0].sid = CallSid("CAdrill");
        calls[0].test = true;
        tally.apply(calls[0]);
        QCOMPARE(tally.count({}, tests::sampleNow - 24h), (link::DayCounts{12, 2, 2, 2}));
        QCOMPARE(tally.count(TenantId("music-box"), tests::sampleNow - 24h).all, 4);
        QCOMPARE(tally.count({}, tests::sampleNow - 5min).all, 6);
    }

    void whatIsCountedAlreadyIsCorrectedByWhatComes()
    {
        auto calls = tests::manyCalls(40);
        const Instant day = tests::sampleNow - 10min;
        link::DayTally tally;
        const auto isAsCountedAfresh = [&](const TenantId &tenant, Instant since) {
            link::DayTally fresh;
            for (const CallSummary &call : calls)
                fresh.apply(call);
            return tally.count(tenant, since) == fresh.count(tenant, since);
        };
        for (const CallSummary &call : calls)
            tally.apply(call);
        for (const char *asked : {"", "music-box"}) {
            const TenantId tenant(asked);
            QVERIFY(isAsCountedAfresh(tenant, day));
            for (CallSummary &call : calls) { // each ends otherwise, is another's, or began long before
                call.outcome = call.outcome == Outcome::Missed ? Outcome::Answered : Outcome::Missed;
                tally.apply(call);
                QVERIFY(isAsCountedAfresh(tenant, day));
            }
            calls[3].tenant = TenantId("music-box");
            calls[4].startedAt = day - 1h;
            tally.apply(calls[3]);
            tally.apply(calls[4]);
            QVERIFY(isAsCountedAfresh(tenant, day));
            QVERIFY(isAsCountedAfresh(tenant, day + 5min));
        }
        tally.clear();
        QCOMPARE(tally.count({}, day), link::DayCounts());
    }

    void theDeskLearnsPlanRunningCallsAndTheDay()
    {
        tests::FakeRelay relay;
        relay.planText = tests::samplePlanText();
        int running = 0;
        for (const client::CallDetail &call : tests::sampleDay()) {
            running += call.call.endedAt ? 0 : 1;
            relay.add(call);
        }
        QVERIFY(running > 0);
        link::Desk desk([] { return tests::sampleNow; });
        QSignalSpy day(&desk, &link::Desk::dayLoaded);
        QSignalSpy changed(&desk, &link::Desk::callChanged);
        desk.follow(relay);
        Q_EMIT relay.connected(relay.revision);
        QCOMPARE(desk.names().revision(), 41);
        QCOMPARE(desk.names().tenant(TenantId("qdn")), QStringLiteral("Queen of San Diego"));
        QCOMPARE(day.size(), 1);
        QCOMPARE(changed.size(), running);
        for (const CallSummary &call : day[0][0].value<std::vector<CallSummary>>())
            QVERIFY(call.endedAt.has_value());
    }

    void aPushedPlanIsReadAgain()
    {
        tests::FakeRelay relay;
        relay.planText = tests::samplePlanText();
        link::Desk desk([] { return tests::sampleNow; });
        desk.follow(relay);
        Q_EMIT relay.connected(relay.revision);
        relay.revision = 42;
        Event pushed;
        pushed.kind = EventKind::PlanPushed;
        Q_EMIT relay.eventArrived(pushed);
        QCOMPARE(desk.names().revision(), 42);
    }

    void whatHadNoAnswerIsAskedAgainOnceTheRelayIsLive()
    {
        tests::FakeRelay relay;
        relay.planText = tests::samplePlanText();
        link::Desk desk([] { return tests::sampleNow; });
        QSignalSpy day(&desk, &link::Desk::dayLoaded);
        desk.follow(relay);
        relay.failure = client::ApiFailure{{ErrorCode::Unavailable, "timeout"}, 0, {}, {}};
        Q_EMIT relay.connected(relay.revision);
        QCOMPARE(desk.names().revision(), 0);
        relay.failure.reset();
        Q_EMIT relay.livenessChanged(client::Liveness::Lost);
        QCOMPARE(desk.names().revision(), 0);
        Q_EMIT relay.livenessChanged(client::Liveness::Live);
        QCOMPARE(desk.names().revision(), 41);
        QCOMPARE(day.size(), 1);
        Q_EMIT relay.livenessChanged(client::Liveness::Live);
        QCOMPARE(day.size(), 1);
    }

    void anotherStoreIsAskedForItsPlanWhateverItsNumber()
    {
        tests::FakeRelay relay;
        relay.planText = tests::samplePlanText();
        link::Desk desk([] { return tests::sampleNow; });
        desk.follow(relay);
        Q_EMIT relay.connected(relay.revision);
        const QString before = desk.names().tenant(TenantId("qdn"));
        plan::Plan other = desk.names().plan();
        other.tenants[0].name = "Another Queen";
        relay.planText = plan::writePlan(other);
        Q_EMIT relay.historyReset();
        Q_EMIT relay.connected(relay.revision);
        QCOMPARE(before, QStringLiteral("Queen of San Diego"));
        QCOMPARE(QString::fromStdString(desk.names().plan().tenants[0].name),
                 QStringLiteral("Another Queen"));
    }
};

QTEST_MAIN(CallBookTest)
#include "CallBookTest.moc"
