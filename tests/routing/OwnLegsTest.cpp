// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/RingStage.h"
#include "tests/routing/RehearsedCall.h"

#include <QTest>

#include <set>

using namespace ringdown;
using namespace ringdown::routing;
using namespace std::chrono_literals;

namespace {

/// A call at its first tier, whose two phones (0 Captain, 1 Mate) are to ring on calls of their own.
RehearsedCall waiting(const RehearsalPlan &plan = {}, const std::string &token = {})
{
    RehearsedCall call(plan.compile(), "+16195550178");
    call.ownLegs = OwnLegs::Placed;
    call.caller.token = token;
    call.arrive();
    return call;
}

RehearsedCall ringing(const RehearsalPlan &plan = {})
{
    RehearsedCall call = waiting(plan);
    call.place(0);
    call.place(1);
    call.waits();
    return call;
}

/// The caller waits until the tier is given up.
void waitOut(RehearsedCall &call)
{
    for (int i = 0; i < 20 && !call.verb<LeaveVerb>(); ++i)
        call.waits();
}

std::string said(const RehearsedCall &call)
{
    return call.verb<SayVerb>() ? call.verb<SayVerb>()->text : std::string();
}

} // namespace

class OwnLegsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCallerWaitsAndEachPhoneIsCalledOnItsOwn()
    {
        const RehearsedCall call = waiting();
        const auto *queue = call.verb<EnqueueVerb>();
        QVERIFY(queue);
        QCOMPARE(queue->queue, call.state.sid.value + ".1");
        QCOMPARE(call.legs.size(), std::size_t(2));
        QCOMPARE(call.legs[0].id, call.state.sid.value + ".leg.1.0.0");
        QCOMPARE(call.legs[1].to, std::string("+16195550112"));
        QCOMPARE(call.legs[1].seconds, 20);
        QCOMPARE(legId(call.legs[1].whisper), std::string("1.0.1"));
        QCOMPARE(markOf(call.legs[1].whisper), legMark(call.state.sid));
        QVERIFY(call.state.ringing->byLegs);
        QCOMPARE(call.count(EventKind::LegRinging), 0); // not before the carrier has them
        QCOMPARE(call.lastWhy(EventKind::TierRinging),
                 std::string(
                     "Primary is first: Captain and Mate ring together for 20 s, each on a call of its own, "
                     "until one of them presses 1."));
    }

    void theUrlsOfACallAllDiffer()
    {
        RehearsedCall call = waiting();
        std::set<std::string> urls{toPath(call.verb<EnqueueVerb>()->wait),
                                   toPath(call.verb<EnqueueVerb>()->next), toPath(call.legs[0].whisper),
                                   toPath(call.legs[1].whisper)};
        QCOMPARE(urls.size(), std::size_t(4));
        call.waits();
        QVERIFY(urls.insert(toPath(call.verb<WaitVerb>()->next)).second);
        call.ownPicksUp(0);
        QVERIFY(urls.insert(toPath(call.verb<AskVerb>()->next)).second);
        call.ownPresses(0, '1');
        QVERIFY(urls.insert(toPath(call.verb<JoinVerb>()->next)).second);
    }

    void onlyTiersThatFitRingSo_data()
    {
        QTest::addColumn<QString>("ring");
        QTest::addColumn<QString>("accept");
        QTest::addColumn<int>("legs");
        QTest::addColumn<QString>("why");
        const int placed = static_cast<int>(OwnLegs::Placed);
        QTest::newRow("together, key") << "together"
                                       << "key" << placed << "";
        QTest::newRow("no key asked") << "together"
                                      << "none" << placed << "(dial)";
        QTest::newRow("in turn") << "in-turn"
                                 << "key" << placed << "(dial)";
        QTest::newRow("not said") << "together"
                                  << "key" << static_cast<int>(OwnLegs::Unsaid) << "(dial)";
        QTest::newRow("no API key")
            << "together"
            << "key" << static_cast<int>(OwnLegs::NoApiKey)
            << "This relay has no API key to place calls with, so one dial rings all of "
               "them, and the first that picks up may silence the others.";
    }
    void onlyTiersThatFitRingSo()
    {
        QFETCH(QString, ring);
        QFETCH(QString, accept);
        QFETCH(int, legs);
        QFETCH(QString, why);
        RehearsalPlan plan;
        plan.ring = ring.toStdString();
        plan.accept = accept.toStdString();
        RehearsedCall call(plan.compile(), "+16195550178");
        call.ownLegs = static_cast<OwnLegs>(legs);
        call.arrive();
        QCOMPARE(call.verb<EnqueueVerb>() != nullptr, why.isEmpty());
        QCOMPARE(call.verb<DialVerb>() != nullptr, !why.isEmpty());
        const auto rejected = call.lastEvents(EventKind::TierRinging).front().rejected;
        const QString given = rejected.empty() ? QString() : QString::fromStdString(rejected.front().why);
        QCOMPARE(given, why == u"(dial)" ? QString() : why);
    }

    void aPhoneShowsTheCallerOnlyWithTheCallsToken()
    {
        QCOMPARE(waiting().legs[0].from, std::string("+16195550100"));
        const RehearsedCall shown = waiting({}, "token");
        QCOMPARE(shown.legs[0].from, std::string("+16195550178"));
        QCOMPARE(shown.legs[0].token, std::string("token"));
        RehearsalPlan business;
        business.show = "business";
        QCOMPARE(waiting(business, "token").legs[0].from, std::string("+16195550100"));
        QVERIFY(waiting(business, "token").legs[0].token.empty());
    }

    void theFirstKeyHasTheCaller()
    {
        RehearsedCall call = ringing();
        call.ownPicksUp(0);
        QCOMPARE(call.verb<AskVerb>()->prompt,
                 std::string("Call for Queen of San Diego from Port Authority. Press 1 to take it."));
        call.ownPresses(0, '1');
        const auto *join = call.verb<JoinVerb>();
        QVERIFY(join);
        QCOMPARE(join->queue, call.state.sid.value + ".1");
        QCOMPARE(call.legEnds.size(), std::size_t(1));
        QCOMPARE(call.legEnds[0].legSid, RehearsedCall::ownSid(1));
        QVERIFY(call.legEnds[0].words.empty()); // it only rang
        QCOMPARE(call.state.findLeg("1.0.1")->status, LegStatus::Cancelled);
        call.now = call.now + 30s;
        call.queueEnds(QueueResult::Joined);
        QVERIFY(call.verb<HangupVerb>());
        QCOMPARE(call.state.answeredBy, ContactId("captain"));
        QCOMPARE(call.state.joinedSeconds, 30);
        call.goes();
        QCOMPARE(call.state.disposition(), Outcome::Answered);
    }

    /// The carrier asked by itself while no relay answered (decision 31).
    void aKeyWithoutAWhisperHasTheCallerToo()
    {
        RehearsedCall call = waiting();
        QCOMPARE(call.legs[0].alone.prompt,
                 std::string("Call for Queen of San Diego from Port Authority. It cannot be put through just "
                             "now. Press 1 to try again."));
        Position key = call.legs[0].whisper;
        ++key.attempt;
        QCOMPARE(toPath(call.legs[0].alone.next), toPath(key));
        call.ownPresses(0, '1'); // nor was the relay told that the phone rings
        QVERIFY(call.verb<JoinVerb>());
        QCOMPARE(call.lastEvents(EventKind::LegRinging).size(), std::size_t(1));
        QCOMPARE(call.lastEvents(EventKind::LegAnswered).size(), std::size_t(1));
        QCOMPARE(call.lastEvents(EventKind::LegAccepted).size(), std::size_t(1));
        call.ownPresses(0, '1'); // the answer was lost, and it was asked once more
        QVERIFY(call.verb<JoinVerb>());
        QCOMPARE(call.count(EventKind::LegAccepted), 1);
    }

    void twoKeysAtOnceMakeOneTaker()
    {
        RehearsedCall call = ringing();
        call.ownPicksUp(0);
        call.ownPicksUp(1);
        call.ownPresses(0, '1');
        QCOMPARE(call.legEnds[0].words, std::string("Captain took the call. Goodbye."));
        call.ownPresses(1, '1');
        QVERIFY(!call.verb<JoinVerb>());
        QCOMPARE(said(call), std::string("Captain took the call. Goodbye."));
        QCOMPARE(call.count(EventKind::LegAccepted), 1);
        call.ownPresses(0, '1'); // the carrier asks once more
        QVERIFY(call.verb<JoinVerb>());
    }

    void aVoicemailNeitherWinsNorEndsTheRinging()
    {
        RehearsedCall call = ringing();
        call.ownPicksUp(0);
        call.now = call.now + 8s;
        call.ownPresses(0, 0);
        QCOMPARE(call.state.findLeg("1.0.0")->status, LegStatus::Declined);
        call.waits();
        QVERIFY(call.verb<WaitVerb>()); // Mate still rings
        call.ownPicksUp(1);
        call.ownPresses(1, '1');
        QVERIFY(call.verb<JoinVerb>());
    }

    void theTierEndsInTimeAndTheCascadeGoesOn()
    {
        RehearsedCall call = ringing();
        const Instant began = call.state.ringing->since;
        waitOut(call);
        QCOMPARE((call.now - began).count(), 20'000);
        QCOMPARE(call.legEnds.size(), std::size_t(2));
        QCOMPARE(call.state.findLeg("1.0.0")->status, LegStatus::Failed);
        call.queueEnds(QueueResult::Left);
        QCOMPARE(
            call.lastWhy(EventKind::TierRinging),
            std::string(
                "Captain and Mate did not pick up within 20 s, so Backup is next: Office rings for 25 s."));
        QVERIFY(call.verb<DialVerb>()); // one phone needs no queue
        QCOMPARE(call.dial().next.hop, 2);
    }

    void theTierEndsAsSoonAsEveryPhoneHas()
    {
        RehearsedCall call = ringing();
        call.hearOwn(0, LegProgress::Busy);
        call.hearOwn(1, LegProgress::Failed);
        call.waits();
        QVERIFY(call.verb<LeaveVerb>());
        QVERIFY(call.legEnds.empty());
    }

    void whoIsAskedWhenTheTimeIsUpMayStillPress()
    {
        RehearsedCall call = ringing();
        call.now = call.state.ringing->until - 1s;
        call.ownPicksUp(1);
        call.now = call.now + 2s;
        call.waits();
        QVERIFY(call.verb<WaitVerb>());
        QCOMPARE(call.state.findLeg("1.0.0")->status, LegStatus::Failed); // the other one stops
        QCOMPARE(call.legEnds.size(), std::size_t(1));
        call.now = call.now + 20s;
        call.waits();
        QVERIFY(call.verb<LeaveVerb>());
    }

    void aKeyThatComesTooLateIsToldSo()
    {
        RehearsedCall call = ringing();
        call.ownPicksUp(1);
        call.now = call.state.ringing->until + 30s;
        call.waits();
        QVERIFY(call.verb<LeaveVerb>());
        QCOMPARE(call.legEnds.back().words, std::string("The call has gone on to others. Goodbye."));
        call.ownPresses(1, '1');
        QVERIFY(!call.verb<JoinVerb>());
        QCOMPARE(said(call), std::string("The call has gone on to others. Goodbye."));
    }

    void theCapHolds()
    {
        RehearsalPlan plan;
        plan.longestWait = 12;
        RehearsedCall call = waiting(plan);
        const Instant began = call.now;
        call.place(0);
        call.place(1);
        QCOMPARE(call.legs[0].seconds, 12);
        waitOut(call);
        QCOMPARE((call.now - began).count(), 12'000);
        call.queueEnds(QueueResult::Left);
        QVERIFY(call.verb<RecordVerb>() || call.verb<SayVerb>()); // the backup is passed over
        QCOMPARE(call.count(EventKind::TierRinging), 1);
    }

    void aCallerWhoLeavesEndsEveryPhone()
    {
        RehearsedCall call = ringing();
        call.ownPicksUp(0);
        call.callerLeft = true;
        call.queueEnds(QueueResult::CallerLeft);
        QCOMPARE(call.legEnds.size(), std::size_t(2));
        QCOMPARE(call.legEnds[0].words, std::string("The caller has hung up. Goodbye."));
        QVERIFY(call.legEnds[1].words.empty());
        QVERIFY(!call.texts.empty()); // the text steps behind the ring step
        call.goes();
        QCOMPARE(call.legEnds.size(), std::size_t(2)); // not twice
        call.ownPresses(0, '1');
        QCOMPARE(said(call), std::string("The caller has hung up. Goodbye."));
    }

    void theEndReportAloneEndsThemToo()
    {
        RehearsedCall call = ringing();
        call.goes();
        QCOMPARE(call.legEnds.size(), std::size_t(2));
        QCOMPARE(call.state.disposition(), Outcome::Missed);
        call.ownPicksUp(1);
        QCOMPARE(said(call), std::string("The caller has hung up. Goodbye."));
    }

    void aPhoneOfAForgottenCallIsSentOff()
    {
        RehearsedCall call = ringing();
        call.state = {};
        call.ownPicksUp(0);
        QCOMPARE(said(call), std::string("This call is over. Goodbye."));
        QVERIFY(call.last.events.empty());
    }

    void whoPressesAsTheCallerLeavesIsNoAnswerAfterAll()
    {
        RehearsedCall call = ringing();
        call.ownPicksUp(0);
        call.ownPresses(0, '1');
        call.callerLeft = true;
        call.goes(); // the accept flag decides
        QCOMPARE(call.state.disposition(), Outcome::Answered);
        call.queueEnds(QueueResult::CallerLeft);
        QCOMPARE(call.state.disposition(), Outcome::Missed);
    }

    void aRefusedPhoneMakesTheTierRingByDial()
    {
        RehearsedCall call = waiting();
        call.place(0);
        call.refuse(1);
        call.waits();
        QVERIFY(call.verb<LeaveVerb>());
        QCOMPARE(call.legEnds.size(), std::size_t(1)); // Captain, who rang
        call.queueEnds(QueueResult::Left);
        QCOMPARE(call.dial().targets.size(), std::size_t(2));
        QCOMPARE(
            call.lastWhy(EventKind::TierRinging),
            std::string("Mate's phone could not be called on a call of its own (the carrier says 21217), so "
                        "Primary rings by dial: Captain and Mate ring together for 20 s."));
        call.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 25);
        QCOMPARE(call.lastEvents(EventKind::TierRinging).front().tier, TierId("backup"));
    }

    void aForbiddenPhoneIsNotRungByDialEither()
    {
        RehearsedCall call = waiting();
        call.forbid(0);
        call.refuse(1);
        call.waits();
        call.queueEnds(QueueResult::Left);
        QVERIFY(call.verb<DialVerb>());
        QCOMPARE(call.dial().targets.size(), std::size_t(1));
        QCOMPARE(call.dial().targets[0].contact, ContactId("mate"));
        const auto rejected = call.lastEvents(EventKind::TierRinging).at(0).rejected;
        const auto captain = std::find_if(rejected.begin(), rejected.end(),
                                          [](const auto &each) { return each.what == "Captain"; });
        QVERIFY(captain != rejected.end());
        QVERIFY2(captain->why.starts_with("Captain's phone may not be rung: "), captain->why.c_str());
    }

    void aQueueThatFailsMakesTheTierRingByDial()
    {
        RehearsedCall call = waiting();
        call.place(0);
        call.now = call.now + 1s;
        call.queueEnds(QueueResult::Failed);
        QCOMPARE(call.dial().targets.size(), std::size_t(2));
        QCOMPARE(call.lastWhy(EventKind::LegCancelled), std::string("The call to Captain was cancelled."));
        for (const Event &event : call.events) // after a second nobody can have failed to do so in time
            QVERIFY2(event.why.find("did not pick up") == std::string::npos, event.why.c_str());
    }

    void whoIsNeverJoinedDoesNotHoldTheCaller()
    {
        RehearsedCall call = ringing();
        call.ownPicksUp(0);
        call.ownPresses(0, '1');
        call.waits();
        QVERIFY(call.verb<WaitVerb>());
        call.now = call.now + 15s;
        call.waits();
        QVERIFY(call.verb<LeaveVerb>());
        call.queueEnds(QueueResult::Left);
        QVERIFY(call.lastWhy(EventKind::TierRinging).starts_with("Captain picked up, but was never joined"));
    }

    void aPhoneThatIsPlacedTooLateIsEnded()
    {
        RehearsedCall call = waiting();
        call.place(0);
        QCOMPARE(whyNotNeeded(call.tenant(), call.state, call.legs[1].status), std::string());
        waitOut(call);
        QVERIFY(!whyNotNeeded(call.tenant(), call.state, call.legs[1].status).empty());
        const std::size_t before = call.legEnds.size();
        call.place(1);
        QCOMPARE(call.legEnds.size(), before + 1);
        QCOMPARE(call.legEnds.back().legSid, RehearsedCall::ownSid(1));
        call.queueEnds(QueueResult::Left);
        QVERIFY(call.lastWhy(EventKind::TierRinging)
                    .find("Mate could not be called: the carrier confirmed no call within 6 s") !=
                std::string::npos);
    }

    void aReportOfAPhoneMayComeBeforeTheWordThatItWasPlaced()
    {
        RehearsedCall call = waiting();
        call.hearOwn(0, LegProgress::Ringing);
        call.place(0);
        call.ownPicksUp(1);
        call.place(1);
        QCOMPARE(call.count(EventKind::LegRinging), 2);
        QCOMPARE(call.count(EventKind::LegAnswered), 1);
        QCOMPARE(call.state.findLeg("1.0.1")->sid, RehearsedCall::ownSid(1));
    }

    void theWaitGoesOnWithoutTheLog()
    {
        RehearsedCall call = waiting();
        call.state = {};
        int asked = 0;
        for (; asked < 20 && !call.verb<LeaveVerb>(); ++asked)
            call.waits();
        QCOMPARE(asked, 5); // at 0, 5, 10, 15 and 20 s
    }

    void marksFitIntoTheUrl()
    {
        for (int i = 0; i < 10'000; ++i) {
            const int mark = legMark(CallSid("CA" + std::to_string(i)));
            QVERIFY(mark >= 1 && mark <= 200'000'000);
        }
        Position position;
        position.tenant = TenantId("qdn");
        position.route = RouteId("open");
        position.attempt = 200'000'000 * stagesOfMark + atTalkEnd;
        QCOMPARE(positionFromPath(toPath(position)), std::optional(position));
    }
};

QTEST_GUILESS_MAIN(OwnLegsTest)
#include "OwnLegsTest.moc"
