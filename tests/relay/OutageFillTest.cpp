// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/Aftermath.h"

#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::test;

/// The log after an outage, from the carrier's lists.
class OutageFillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheLogDoesNotHaveIsWrittenOnce()
    {
        Aftermath after;
        for (int number = 1; number <= 5; ++number)
            after.call(number, dialled);
        after.call(6, "+12025550100"); // no number of the plan
        after.text(7, "Hello?");
        after.begin(after.gap);
        for (int number = 1; number <= 5; ++number)
            QCOMPARE(after.written(sidOf("CA", number)), 1);
        QCOMPARE(after.written(sidOf("CA", 6)), 0);
        QCOMPARE(after.texts, std::vector<std::string>{"Hello?"});
        QCOMPARE(after.line.asked["Calls.json"], 3); // pages
        after.begin(after.gap);
        QCOMPARE(after.written(sidOf("CA", 1)), 1);
        QCOMPARE(after.texts.size(), std::size_t(1));
    }

    /// The relay that ended had a clock that was ahead.
    void aLogOfAnHourToComeHidesNoOutage()
    {
        Aftermath after;
        after.call(1, dialled);
        after.begin(after.executor.now() + 10h);
        QCOMPARE(after.written(sidOf("CA", 1)), 1);
    }

    void whatOneTextLeadsToIsKnownBeforeTheNextIsTaken()
    {
        Aftermath after;
        after.isSlow = true;
        after.text(1, "1");
        after.text(2, "1");
        after.begin(after.gap);
        QCOMPARE(after.texts.size(), std::size_t(1));
        after.goOn();
        QCOMPARE(after.texts.size(), std::size_t(2));
    }

    void nothingIsWrittenBeforeItIsKnownWhoWasTexted()
    {
        Aftermath after;
        after.isReady = false;
        after.text(1, "1");
        after.begin(after.gap);
        QVERIFY(after.texts.empty());
        after.isReady = true;
        after.executor.advance(1min);
        QCOMPARE(after.texts.size(), std::size_t(1));
    }

    void aCallThatNobodyAnsweredIsTextedToThosePlanned_data()
    {
        QTest::addColumn<QString>("leg");
        QTest::addColumn<int>("recorded");
        QTest::addColumn<int>("texts");
        QTest::newRow("a voicemail") << QStringLiteral("no-answer") << 12 << 2;
        QTest::newRow("missed") << QStringLiteral("no-answer") << 0 << 2;
        QTest::newRow("somebody talked") << QStringLiteral("completed") << 0 << 0;
    }
    void aCallThatNobodyAnsweredIsTextedToThosePlanned()
    {
        QFETCH(QString, leg);
        QFETCH(int, recorded);
        QFETCH(int, texts);
        Aftermath after;
        after.call(1, dialled);
        after.leg(2, 1, leg.toStdString());
        if (recorded > 0)
            after.recording(3, 1, recorded);
        after.begin(after.gap);
        const auto rows = after.store.outboxRows();
        QCOMPARE(static_cast<int>(rows.size()), texts);
        for (const store::OutboxRow &row : rows) {
            QCOMPARE(row.call.value, sidOf("CA", 1));
            QCOMPARE(row.queuedAt, after.gap + 1min + 30s); // too old tomorrow
            QVERIFY2(row.body.find("(202) 555-0147") != std::string::npos, row.body.c_str());
        }
        QCOMPARE(after.written(sidOf("CA", 1)), 1);
    }

    void aLiveTestThatDidNotComeInIsNoCallOfAnybodys_data()
    {
        QTest::addColumn<int>("seconds"); // from the order to the call's beginning
        QTest::addColumn<bool>("isTest");
        QTest::newRow("at once") << 2 << true;
        QTest::newRow("the carrier's clock is behind") << -50 << true;
        QTest::newRow("as late as it may") << 70 << true;
        QTest::newRow("before it") << -70 << false;
        QTest::newRow("too late") << 80 << false;
    }
    void aLiveTestThatDidNotComeInIsNoCallOfAnybodys()
    {
        QFETCH(int, seconds);
        QFETCH(bool, isTest);
        Aftermath after;
        const Instant began = after.gap + 1min;
        after.orders(began - std::chrono::seconds(seconds));
        after.call(1, dialled);
        after.leg(2, 1, "no-answer");
        after.call(5, dialled); // a second one is anybody's
        after.leg(6, 5, "no-answer");
        after.begin(after.gap);
        QCOMPARE(after.written(sidOf("CA", 1)), 1);
        for (const Event &event : after.store.events()) {
            if (event.call.value == sidOf("CA", 1))
                QCOMPARE(event.test, isTest);
            if (event.call.value == sidOf("CA", 5))
                QVERIFY(!event.test);
        }
        const auto rows = after.store.outboxRows();
        QCOMPARE(std::any_of(rows.begin(), rows.end(),
                             [](const auto &row) { return row.call.value == sidOf("CA", 1); }),
                 !isTest);
        QVERIFY(std::any_of(rows.begin(), rows.end(),
                            [](const auto &row) { return row.call.value == sidOf("CA", 5); }));
    }

    void anOrderWhoseCallCameInMarksNoOther()
    {
        Aftermath after;
        after.orders(after.gap - 3s + 1min);
        after.call(1, dialled);
        after.call(2, dialled); // 63 s behind the order
        after.hears(EventKind::CallReceived, sidOf("CA", 1));
        after.begin(after.gap);
        QCOMPARE(after.written(sidOf("CA", 2)), 1);
        for (const Event &event : after.store.events())
            QVERIFY(event.call.value != sidOf("CA", 2) || !event.test);
    }

    void nobodyIsTextedAboutYesterday()
    {
        Aftermath after;
        after.call(-20 * 60, dialled);
        after.leg(2, -20 * 60, "no-answer");
        after.begin(after.gap - 30h);
        QCOMPARE(after.written(sidOf("CA", -20 * 60)), 1);
        QVERIFY(after.store.outboxRows().empty());
    }

    void anEmptyLogIsNotFilledWithThePast()
    {
        Aftermath after;
        after.call(1, dialled);
        after.begin(std::nullopt);
        QVERIFY(after.line.asked.empty());
    }

    void readingEndsWhereTheGapBegins()
    {
        Aftermath after;
        for (int number = -400; number <= 2; ++number)
            after.call(number, dialled);
        after.begin(after.gap);
        QVERIFY(after.line.asked["Calls.json"] < 50);
        QCOMPARE(after.written(sidOf("CA", 2)), 1);
        QCOMPARE(after.written(sidOf("CA", -60)), 0);
    }

    void aLongListIsReadToTheBeginOfTheGap()
    {
        Aftermath after;
        for (int number = -120; number <= 0; ++number)
            after.call(number, dialled);
        after.begin(after.gap - 3h);
        QCOMPARE(after.line.asked["Calls.json"], 61); // pages
        for (const int number : {-120, -60, 0})
            QCOMPARE(after.written(sidOf("CA", number)), 1);
        QVERIFY(after.alarms.empty());
    }

    void whatLiesBehindTheLongestListIsToldOnce()
    {
        Aftermath after;
        const int entries = 2 * relay::ListReading::mostPages;
        for (int number = -entries; number <= 0; ++number)
            after.call(number, dialled, number == 0 ? "in-progress" : "completed"); // looked for again
        const Instant since = after.gap - 48h;
        after.begin(since);
        QCOMPARE(after.line.asked["Calls.json"], relay::ListReading::mostPages);
        after.executor.advance(6min);
        QCOMPARE(after.alarms, std::vector<std::string>{
                                   "The carrier lists more calls after an outage than are read: those "
                                   "between " +
                                   toRfc3339(since) + " and " + toRfc3339(after.gap - (entries - 1) * 1min) +
                                   " that did not reach this relay stay unknown."});
    }

    void aGapThatIsLongerThanTheListsAreReadIsTold()
    {
        Aftermath after;
        const Instant lastHeard = after.executor.now() - 24h * 9;
        const Instant read = after.executor.now() - 24h * 7;
        after.call(1, dialled);
        after.begin(lastHeard);
        QCOMPARE(after.alarms, std::vector<std::string>{
                                   "The log has nothing since " + toRfc3339(lastHeard) +
                                   ", and the carrier's lists are read for the last 7 days alone: calls and "
                                   "texts before " +
                                   toRfc3339(read) + " that did not reach this relay stay unknown."});
        QCOMPARE(after.written(sidOf("CA", 1)), 1);
    }

    void aCarrierThatDoesNotAnswerIsAskedAgain()
    {
        Aftermath after;
        after.call(1, dialled);
        after.line.failures = 3;
        after.begin(after.gap);
        QCOMPARE(after.written(sidOf("CA", 1)), 0);
        after.executor.advance(5min);
        QCOMPARE(after.written(sidOf("CA", 1)), 1);
        QCOMPARE(after.line.failures, 0);
    }

    void aStoreThatDoesNotReadIsAskedAgain()
    {
        Aftermath after;
        after.call(1, dialled);
        after.store.setReadError(Error{ErrorCode::Unavailable, "disk"});
        after.begin(after.gap);
        after.store.setReadError(std::nullopt);
        QCOMPARE(after.written(sidOf("CA", 1)), 0);
        after.executor.advance(2min);
        QCOMPARE(after.written(sidOf("CA", 1)), 1);
    }

    void aCallThatStillRunsIsLookedForLater()
    {
        Aftermath after;
        after.call(58, dialled, "in-progress");
        after.begin(after.gap);
        QCOMPARE(after.written(sidOf("CA", 58)), 0);
        after.line.lists.clear();
        after.call(58, dialled);
        after.executor.advance(6min);
        QCOMPARE(after.written(sidOf("CA", 58)), 1);
    }

    void aCallThatRunsHereIsEndedAsTheListSays()
    {
        Aftermath after;
        for (const int number : {1, 2, 3})
            after.runsHere(number);
        after.call(1, dialled);
        after.leg(4, 1, "no-answer");
        after.leg(5, 1, "completed");
        after.call(2, dialled, "in-progress");
        after.call(3, dialled);
        after.recording(1, 1);
        after.recording(2, 2);
        after.fill.begin(after.gap);
        after.executor.advance(30s); // one look: their reports may be on their way
        QVERIFY(after.ended.empty());
        Event ended; // and this one's comes
        ended.kind = EventKind::CallEnded;
        ended.at = after.gap + 4min;
        ended.call = CallSid(sidOf("CA", 3));
        after.calls.apply(std::vector{ended});
        after.executor.advance(30s);
        QCOMPARE(after.ended.size(), std::size_t(1));
        QCOMPARE(after.ended[0].call.sid, sidOf("CA", 1));
        QCOMPARE(after.ended[0].recordings.size(), std::size_t(1));
        QCOMPARE(after.ended[0].recordings[0].seconds, 7);
        QCOMPARE(after.ended[0].legs.size(), std::size_t(2));
        QCOMPARE(after.ended[0].legs[0].sid, sidOf("CA", 4)); // oldest first
        QCOMPARE(after.ended[0].legs[1].seconds, 20);
        QCOMPARE(after.written(sidOf("CA", 1)), 0); // it is no call that never came here
    }

    void whatWasSeenOverIsForgottenWithItsCall()
    {
        Aftermath after;
        after.runsHere(1);
        after.call(1, dialled);
        after.fill.begin(after.gap);
        after.executor.advance(30s); // seen over, once
        Event ended;
        ended.kind = EventKind::CallEnded;
        ended.at = after.gap + 4min;
        ended.call = CallSid(sidOf("CA", 1));
        after.calls.apply(std::vector{ended});
        after.executor.advance(30s);
        after.calls.forgetEndedBefore(after.executor.now());
        after.runsHere(1); // for the looks it is as if it were another one
        after.fill.lookSoon();
        after.executor.advance(25s);
        QVERIFY(after.ended.empty());
        after.executor.advance(25s);
        QCOMPARE(after.ended.size(), std::size_t(1));
    }

    void whatBecameOfACall_data()
    {
        QTest::addColumn<QString>("leg"); // its status, "" for none
        QTest::addColumn<int>("legSeconds");
        QTest::addColumn<int>("recorded");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char *name, const char *leg, int legSeconds, int recorded,
                            Outcome outcome) {
            QTest::newRow(name) << QString::fromLatin1(leg) << legSeconds << recorded
                                << static_cast<int>(outcome);
        };
        row("a phone was connected", "completed", 30, 0, Outcome::Answered);
        row("nobody picked up", "no-answer", 0, 0, Outcome::Missed);
        row("picked up and recorded behind it", "completed", 4, 12, Outcome::Voicemail);
        row("recorded", "no-answer", 0, 12, Outcome::Voicemail);
        row("nothing rang", "", 0, 0, Outcome::Failed);
    }
    void whatBecameOfACall()
    {
        QFETCH(QString, leg);
        QFETCH(int, legSeconds);
        QFETCH(int, recorded);
        QFETCH(int, outcome);
        const Aftermath after;
        relay::OutageCall outage;
        outage.call = {sidOf("CA", 1), {},        customer,         dialled, "inbound",
                       "completed",    after.gap, after.gap + 1min, 60};
        if (!leg.isEmpty())
            outage.legs.push_back({sidOf("CA", 2), sidOf("CA", 1), customer, "+16195550122", "outbound-dial",
                                   leg.toStdString(), after.gap + 5s, after.gap + 40s, legSeconds});
        if (recorded > 0)
            outage.recordings.push_back({sidOf("RE", 1), sidOf("CA", 1),
                                         "/2010-04-01/Accounts/AC1/Recordings/RE1", after.gap + 45s,
                                         recorded});
        routing::CallState state;
        for (const Event &event : relay::eventsOf(outage, *after.shelf.newest()->byNumber(dialled))) {
            QVERIFY(!event.why.empty());
            routing::apply(state, event);
        }
        const CallSummary call = routing::summarize(state);
        QCOMPARE(static_cast<int>(*call.outcome), outcome);
        QCOMPARE(call.startedAt, after.gap);
        QCOMPARE(*call.endedAt, after.gap + 1min);
        QCOMPARE(call.seconds, *call.outcome == Outcome::Answered ? 30 : 0);
        QCOMPARE(call.contact.value, std::string(*call.outcome == Outcome::Answered ? "office" : ""));
    }
};

QTEST_GUILESS_MAIN(OutageFillTest)
#include "OutageFillTest.moc"
