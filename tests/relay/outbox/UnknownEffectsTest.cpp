// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/outbox/OutboxDesk.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;
using rest::RestTrouble;

/// What becomes of effects of which nobody knows whether the carrier did them.
class UnknownEffectsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnansweredTextIsLookedUpAndNotSentAgain()
    {
        OutboxDesk desk;
        desk.queue({desk.text("t1")});
        desk.fails(0, RestTrouble::Unknown, 500);
        QCOMPARE(desk.kinds(), std::vector<EventKind>{EventKind::TextUnknown});
        QCOMPARE(desk.runner->figures().unknown, std::uint64_t(1));
        desk.executor.advance(5s);
        QCOMPARE(desk.line.asked.size(), std::size_t(2));
        QCOMPARE(desk.line.asked[1].method, std::string("GET"));
        QCOMPARE(desk.line.valueOf(1, "To"), captain);
        desk.lists(1, {"SM7"}, desk.executor.now());
        QCOMPARE(desk.last().kind, EventKind::TextSent);
        QCOMPARE(desk.last().sid, std::string("SM7"));
        QVERIFY(desk.store.outboxRows().empty());
        QCOMPARE(desk.runner->figures().unknown, std::uint64_t(0));
    }

    /// What the carrier lists is what was sent, not what somebody's phone had put into the row.
    void aTextThatIsSentInOtherBytesIsFoundAgain_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBFMissed call.");
        QTest::newRow("as it is") << QByteArray("Missed call.");
    }
    void aTextThatIsSentInOtherBytesIsFoundAgain()
    {
        QFETCH(const QByteArray, before);
        OutboxDesk desk;
        store::OutboxRow row = desk.text("t1");
        row.body = before.toStdString();
        desk.queue({row});
        QCOMPARE(desk.line.valueOf(0, "Body"), std::string("Missed call."));
        desk.fails(0, RestTrouble::Unknown, 500);
        desk.executor.advance(5s);
        desk.lists(1, {"SM7"}, desk.executor.now());
        QCOMPARE(desk.last().kind, EventKind::TextSent);
        QCOMPARE(desk.last().sid, std::string("SM7"));
    }

    /// By how much our clock is ahead of the carrier's when the text is tried, and when it is looked for.
    void aClockThatIsWrongHidesNoTextThatWasSent_data()
    {
        QTest::addColumn<int>("minutesAtTry");
        QTest::addColumn<int>("minutesAtLook");
        QTest::addColumn<bool>("hasDate");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("right") << 0 << 0 << true << true;
        QTest::newRow("an hour fast") << 60 << 60 << true << true;
        QTest::newRow("a day slow") << -1440 << -1440 << true << true;
        QTest::newRow("was fast, and is set right") << 600 << 0 << true << true;
        QTest::newRow("was slow, and is set right") << -600 << 0 << true << true;
        QTest::newRow("was right, and falls behind") << 0 << -60 << true << true;
        QTest::newRow("was right, and is fast") << 0 << 60 << true << true;
        QTest::newRow("fast, and the carrier does not say") << 60 << 60 << false << false;
    }
    void aClockThatIsWrongHidesNoTextThatWasSent()
    {
        QFETCH(int, minutesAtTry);
        QFETCH(int, minutesAtLook);
        QFETCH(bool, hasDate);
        QFETCH(bool, isFound);
        OutboxDesk desk;
        const auto theirs = [&](int minutesAhead) {
            return desk.executor.now() - std::chrono::minutes(minutesAhead);
        };
        desk.queue({desk.text("t1")});
        const Instant madeAt = theirs(minutesAtTry);
        desk.fails(0, RestTrouble::Unknown, 500);
        desk.executor.advance(5s);
        // What is seen of a clock that was set in between: the carrier's goes on by five seconds.
        const Instant date = madeAt + 5s;
        desk.executor.set(date + std::chrono::minutes(minutesAtLook));
        desk.lists(1, {"SM7"}, madeAt, hasDate ? std::optional(date) : std::nullopt);
        QCOMPARE(desk.last().kind == EventKind::TextSent, isFound);
    }

    void aLateLookAfterAClockWasSetBackFindsItToo()
    {
        OutboxDesk desk;
        desk.queue({desk.text("t1")});
        const Instant madeAt = desk.executor.now() - 10h; // the clock is ten hours fast
        desk.fails(0, RestTrouble::Unknown, 500);
        desk.executor.advance(5s);
        desk.executor.set(madeAt + 20min);
        desk.lists(1, {"SM7"}, madeAt, madeAt + 20min);
        QCOMPARE(desk.last().kind, EventKind::TextSent);
    }

    void anOlderTextIsNotTakenForItHoweverWrongTheClock()
    {
        OutboxDesk desk;
        desk.queue({desk.text("t1")});
        const Instant date = desk.executor.now() - 60min;
        desk.fails(0, RestTrouble::Unknown, 500);
        desk.executor.advance(5s);
        desk.lists(1, {"SM7"}, date - 16min, date + 5s);
        QCOMPARE(desk.last().kind, EventKind::TextUnknown);
    }

    void aTextThatTheCarrierNeverGotIsSentAgainOnlyWhenThatIsCertain()
    {
        OutboxDesk desk;
        desk.queue({desk.text("t1")});
        desk.fails(0, RestTrouble::Unknown);
        std::size_t posts = 1;
        for (int looks = 0; looks < 5; ++looks) {
            desk.executor.advance(25s);
            QCOMPARE(desk.line.asked.back().method, std::string("GET"));
            desk.lists(desk.line.asked.size() - 1, {}, desk.executor.now());
        }
        posts = static_cast<std::size_t>(
            std::count_if(desk.line.asked.begin(), desk.line.asked.end(),
                          [](const LineByHand::Asked &asked) { return asked.method == "POST"; }));
        QCOMPARE(posts, std::size_t(2));
        desk.taken(desk.line.asked.size() - 1, "SM8");
        QCOMPARE(desk.kinds(), (std::vector<EventKind>{EventKind::TextUnknown, EventKind::TextSent}));
    }

    /// It would stand in the path of a later request.
    void anIdThatIsNoneIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("sid");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("a way to elsewhere") << QByteArray("CA/../../IncomingPhoneNumbers");
        QTest::newRow("another resource") << QByteArray("../Keys/SK1");
        QTest::newRow("a line end") << QByteArray("CA1\\n");
        QTest::newRow("a query") << QByteArray("CA1?x=1");
        QTest::newRow("endless") << QByteArray(65, 'a');
    }
    void anIdThatIsNoneIsNoAnswer()
    {
        QFETCH(QByteArray, sid);
        OutboxDesk desk;
        desk.queue({desk.text("t1")});
        desk.taken(0, sid.toStdString());
        QCOMPARE(desk.kinds().back(), EventKind::TextUnknown);
        desk.executor.advance(5s);
        QCOMPARE(desk.line.asked.back().method, std::string("GET"));
        desk.lists(desk.line.asked.size() - 1, {"SM7"}, desk.executor.now());
        QCOMPARE(desk.last().sid, std::string("SM7"));
    }

    void theTextOfAnotherRowIsNotTakenForIt()
    {
        OutboxDesk desk;
        desk.queue({desk.text("t1"), desk.text("t2")});
        QCOMPARE(desk.line.asked.size(), std::size_t(1)); // the second waits: nothing would tell them apart
        desk.taken(0, "SM1");
        QCOMPARE(desk.line.asked.size(), std::size_t(2));
        desk.fails(1, RestTrouble::Unknown);
        desk.executor.advance(5s);
        desk.lists(2, {"SM1"}, desk.executor.now());
        QCOMPARE(desk.kinds().back(), EventKind::TextUnknown);
        desk.executor.advance(10s);
        desk.lists(3, {"SM2", "SM1"}, desk.executor.now());
        QCOMPARE(desk.last().sid, std::string("SM2"));
    }

    void whatWasUnderWayWhenARelayDiedIsLookedUp()
    {
        OutboxDesk desk;
        desk.queue({desk.text("t1")});
        desk.runner.reset();
        desk.start();
        QCOMPARE(desk.kinds(), std::vector<EventKind>{EventKind::TextUnknown});
        QCOMPARE(desk.line.asked.size(), std::size_t(2)); // at once: it may be there by now
        QCOMPARE(desk.line.asked[1].method, std::string("GET"));
        desk.runner.reset();
        desk.start();
        QCOMPARE(desk.kinds().size(), std::size_t(1)); // said once
    }

    void theLookAtOnceIsNoProofThatItWasNotDone()
    {
        OutboxDesk desk;
        desk.queue({desk.text("t1")});
        desk.runner.reset();
        desk.start();
        for (std::size_t look = 1; look <= 6; ++look) {
            QCOMPARE(desk.line.asked[look].method, std::string("GET"));
            desk.lists(look, {}, desk.executor.now());
            desk.executor.advance(25s);
        }
        QCOMPARE(desk.line.asked[7].method, std::string("POST"));
    }

    /// Relays that died again and again left more behind than one keeps in hand.
    void aBacklogOfUnknownTextsDoesNotKeepNewOnesWaiting()
    {
        OutboxDesk desk;
        desk.runner.reset();
        desk.tenant.limits.outgoingPerHour = 100'000;
        desk.tenant.limits.outgoingPerNumberPerHour = 10'000;
        std::vector<store::OutboxRow> tried;
        for (std::size_t i = 0; i < relay::OutboxRunner::mostInHand + 100; ++i)
            tried.push_back(desk.text("t" + std::to_string(i), captain, "Missed " + std::to_string(i)));
        Event event;
        event.at = desk.executor.now();
        desk.store.append({{}, {}, {event}, tried}, {});
        for (const store::OutboxRow &row : tried)
            desk.store.note({row.id, store::EffectNews::State::Tried, desk.executor.now(), {}, {}}, {});
        desk.start();
        desk.queue({desk.text("new", captain, "Missed call of now.")});
        bool isSent = false;
        for (std::size_t i = 0; i < 50 && !isSent; ++i) {
            QVERIFY(i < desk.line.asked.size());
            isSent = desk.line.asked[i].method == "POST";
            desk.lists(i, {}, desk.executor.now());
        }
        QVERIFY(isSent);
    }

    void aReportOfTheCarrierSettlesIt()
    {
        OutboxDesk desk;
        desk.queue({desk.text("t1")});
        desk.fails(0, RestTrouble::Unknown);
        desk.runner->confirm("t1", "SM5");
        desk.executor.advance(5s);
        QCOMPARE(desk.line.asked.size(), std::size_t(1));
        QCOMPARE(desk.last().sid, std::string("SM5"));
    }
};

QTEST_GUILESS_MAIN(UnknownEffectsTest)
#include "UnknownEffectsTest.moc"
