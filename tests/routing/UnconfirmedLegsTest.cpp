// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routing/RehearsedCall.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;
using namespace std::chrono_literals;

namespace {

/// A call at its first tier, whose two phones (0 Captain, 1 Mate) are ordered, and nothing is heard of them.
RehearsedCall ordered(const RehearsalPlan &plan = {})
{
    RehearsedCall call(plan.compile(), "+16195550178");
    call.ownLegs = OwnLegs::Placed;
    call.arrive();
    return call;
}

/// The caller waits until somebody takes them out of the queue. How long that took.
std::chrono::milliseconds waitOut(RehearsedCall &call)
{
    const Instant began = call.now;
    for (int i = 0; i < 20 && !call.verb<LeaveVerb>(); ++i)
        call.waits();
    return call.now - began;
}

} // namespace

/// The carrier is asked to call the phones of a tier and does not say that it does: it answers 503 or 429, is
/// not reached, or does not answer at all.
class UnconfirmedLegsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersThatWaitForOthersAreNotMade_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::addColumn<QString>("why");
        QTest::newRow("the last rings after 3 s") << 2 << "";
        QTest::newRow("after 4 s") << 3
                                   << "The carrier has 3 of our calls to start first, at 1 a second: not all "
                                      "of these phones would ring within 3 s.";
    }
    void ordersThatWaitForOthersAreNotMade()
    {
        QFETCH(int, ahead);
        QFETCH(QString, why);
        RehearsedCall call(RehearsalPlan().compile(), "+16195550178");
        call.ownLegs = OwnLegs::Placed;
        call.legsAhead = ahead;
        call.arrive();
        QCOMPARE(call.verb<EnqueueVerb>() != nullptr, why.isEmpty());
        QCOMPARE(call.verb<DialVerb>() != nullptr, !why.isEmpty());
        const auto rejected = call.lastEvents(EventKind::TierRinging).front().rejected;
        QCOMPARE(rejected.empty() ? QString() : QString::fromStdString(rejected.front().why), why);
    }

    void withoutASignTheTierRingsByDial_data()
    {
        QTest::addColumn<int>("tierSeconds");
        QTest::addColumn<int>("longestWait");
        QTest::addColumn<int>("takes");
        QTest::newRow("a usual tier") << 20 << 120 << 6;
        QTest::newRow("one that is shorter than that") << 5 << 120 << 5;
        QTest::newRow("little is left of the longest wait") << 20 << 12 << 6;
    }
    void withoutASignTheTierRingsByDial()
    {
        QFETCH(int, tierSeconds);
        QFETCH(int, longestWait);
        QFETCH(int, takes);
        RehearsalPlan plan;
        plan.seconds = tierSeconds;
        plan.longestWait = longestWait;
        RehearsedCall call = ordered(plan);
        QCOMPARE(waitOut(call), std::chrono::milliseconds(std::chrono::seconds(takes)));
        QCOMPARE(call.count(EventKind::LegFailed), 2);
        QVERIFY(call.legEnds.empty());
        call.queueEnds(QueueResult::Left);
        QCOMPARE(call.dial().targets.size(), std::size_t(2));
        QVERIFY(call.verb<DialVerb>());
        const std::string within = std::to_string(takes);
        const std::string rings = std::to_string(std::min(tierSeconds, longestWait - takes));
        QCOMPARE(call.lastWhy(EventKind::TierRinging),
                 "Captain and Mate could not be called: the carrier confirmed no call within " + within +
                     " s, so Primary rings by dial: Captain and Mate ring together for " + rings + " s.");
        QVERIFY(!call.state.ringing->byLegs);
        call.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 20);
        if (longestWait > 100)
            QCOMPARE(call.lastEvents(EventKind::TierRinging).front().tier, TierId("backup"));
    }

    /// What the carrier was asked for may be done at any time after that.
    void whatIsDoneAfterThatIsUndone_data()
    {
        QTest::addColumn<bool>("isOutOfQueue");
        QTest::newRow("while the caller leaves the queue") << false;
        QTest::newRow("while the dial rings") << true;
    }
    void whatIsDoneAfterThatIsUndone()
    {
        QFETCH(bool, isOutOfQueue);
        RehearsedCall call = ordered();
        QVERIFY(whyNotNeeded(call.tenant(), call.state, call.legs[1].status).empty());
        waitOut(call);
        if (isOutOfQueue)
            call.queueEnds(QueueResult::Left);
        QVERIFY(!whyNotNeeded(call.tenant(), call.state, call.legs[1].status).empty()); // 429, not reached
        call.place(0); // the order hung, or was looked up after a 503
        QCOMPARE(call.legEnds.size(), std::size_t(1));
        QCOMPARE(call.legEnds[0].legSid, RehearsedCall::ownSid(0));
        call.refuse(1);
        call.hearOwn(0, LegProgress::Ringing);
        call.ownPicksUp(0); // before it is ended
        QCOMPARE(call.verb<SayVerb>()->text, std::string("The call has gone on to others. Goodbye."));
        QVERIFY(call.verb<HangupVerb>());
        if (!isOutOfQueue)
            call.queueEnds(QueueResult::Left);
        QCOMPARE(call.dial().targets.size(), std::size_t(2));
        call.pickUp(1);
        call.accept(1, '1');
        call.dialEnds({DialStatus::Completed, true, 30, {}}, 30);
        QCOMPARE(call.state.answeredBy, ContactId("mate"));
    }

    void aSignInTimeKeepsTheQueue_data()
    {
        QTest::addColumn<bool>("isPlaced");
        QTest::newRow("the carrier has it") << true;
        QTest::newRow("its report that the phone rings") << false;
    }
    void aSignInTimeKeepsTheQueue()
    {
        QFETCH(bool, isPlaced);
        RehearsedCall call = ordered();
        call.now = call.now + 5s;
        for (const int leg : {0, 1})
            isPlaced ? call.place(leg) : call.hearOwn(leg, LegProgress::Ringing);
        waitOut(call);
        QCOMPARE((call.now - call.state.ringing->since).count(), 20'000);
        call.queueEnds(QueueResult::Left);
        QCOMPARE(call.lastEvents(EventKind::TierRinging).front().tier, TierId("backup"));
    }

    void onePhoneThatRingsKeepsTheQueueAndTheLogNamesTheOther()
    {
        RehearsedCall call = ordered();
        call.place(0);
        QCOMPARE(waitOut(call).count(), 20'000);
        QCOMPARE(call.state.findLeg("1.0.1")->why,
                 std::string("Mate could not be called: the carrier confirmed no call within 6 s."));
        call.queueEnds(QueueResult::Left);
        QCOMPARE(call.lastWhy(EventKind::TierRinging),
                 std::string("Captain did not pick up within 20 s and Mate could not be called: the carrier "
                             "confirmed no call within 6 s, so Backup is next: Office rings for 25 s."));
    }

    void soDoesTheLogWhenTheOneWhoRingsTakesTheCall_data()
    {
        QTest::addColumn<int>("pressedAfter");
        QTest::addColumn<QString>("ofMate");
        QTest::newRow("at 4 s") << 4 << "Captain took the call.";
        QTest::newRow("at 9 s") << 9 << "Mate could not be called: the carrier confirmed no call within 6 s.";
    }
    void soDoesTheLogWhenTheOneWhoRingsTakesTheCall()
    {
        QFETCH(int, pressedAfter);
        QFETCH(QString, ofMate);
        RehearsedCall call = ordered();
        call.place(0);
        call.now = call.now + std::chrono::seconds(pressedAfter);
        call.ownPicksUp(0);
        call.ownPresses(0, '1');
        call.now = call.now + 60s;
        call.queueEnds(QueueResult::Joined);
        QCOMPARE(call.state.answeredBy, ContactId("captain"));
        QCOMPARE(QString::fromStdString(call.state.findLeg("1.0.1")->why), ofMate);
    }

    /// The only one that rang stops ringing while nothing is known of the other.
    void aTierInWhichNothingRingsAnyMoreRingsByDial()
    {
        RehearsedCall call = ordered();
        call.hearOwn(0, LegProgress::Busy);
        QCOMPARE(waitOut(call).count(), 6'000);
        call.queueEnds(QueueResult::Left);
        QVERIFY(call.verb<DialVerb>());
        QVERIFY(call.lastWhy(EventKind::TierRinging)
                    .starts_with("Mate could not be called: the carrier confirmed no call within 6 s, so "
                                 "Primary rings by dial: "));
    }

    void whoIsNotToBeRungIsNotRungByDial()
    {
        RehearsedCall call = ordered();
        call.forbid(0);
        waitOut(call);
        call.queueEnds(QueueResult::Left);
        QCOMPARE(call.dial().targets.size(), std::size_t(1));
        QCOMPARE(call.dial().targets[0].contact, ContactId("mate"));
    }

    void aCallerWhoLeavesMeanwhileIsNotDialledFor()
    {
        RehearsedCall call = ordered();
        waitOut(call);
        call.callerLeft = true;
        call.queueEnds(QueueResult::CallerLeft);
        QVERIFY(!call.verb<DialVerb>());
        QVERIFY(!call.texts.empty());
        call.goes();
        QCOMPARE(call.state.disposition(), Outcome::Missed);
    }
};

QTEST_GUILESS_MAIN(UnconfirmedLegsTest)
#include "UnconfirmedLegsTest.moc"
