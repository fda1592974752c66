// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/SentToVoicemail.h"
#include "core/routing/RingStage.h"
#include "tests/routing/RehearsedCall.h"

#include "core/plan/PlanReader.h"

#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::routing;
using namespace std::chrono_literals;

namespace {

const std::string why = "Dana sent the caller to voicemail.";

/// A call at its first tier, whose phones (0 Captain, 1 Mate) one dial rings.
RehearsedCall dialling(const RehearsalPlan &plan = {})
{
    RehearsedCall call(plan.compile(), "+16195550178");
    call.arrive();
    return call;
}

/// The same with each phone on a call of its own, and the caller in the queue.
RehearsedCall queueing()
{
    RehearsedCall call(RehearsalPlan().compile(), "+16195550178");
    call.ownLegs = OwnLegs::Placed;
    call.arrive();
    call.place(0);
    call.place(1);
    call.waits();
    return call;
}

/// A call whose menu was asked and not answered.
RehearsedCall atMenu(const std::string &extraRoutes = {})
{
    RehearsalPlan plan;
    plan.extraRoutes = extraRoutes;
    RehearsedCall call(plan.compile());
    call.arrive();
    return call;
}

bool hears(const RehearsedCall &call, const std::string &words)
{
    const auto &verbs = call.last.answer.verbs;
    return std::any_of(verbs.begin(), verbs.end(), [&](const Verb &verb) {
        const auto *say = std::get_if<SayVerb>(&verb);
        const auto *ask = std::get_if<AskVerb>(&verb);
        return (say && say->text == words) || (ask && ask->prompt == words);
    });
}

const std::string defaultGreeting = "Please leave a message after the tone.";

} // namespace

class SentToVoicemailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLogSaysWhoAndWhere()
    {
        RehearsedCall call = dialling();
        call.isSent("Dana");
        const Event sent = call.last.events.back();
        QCOMPARE(sent.kind, EventKind::StepEntered);
        QCOMPARE(sent.what, std::string("sent-to-voicemail"));
        QCOMPARE(sent.by, std::string("Dana"));
        QCOMPARE(sent.why, why);
        QCOMPARE(sent.route, RouteId("sales"));
        QCOMPARE(sent.step, std::optional(2));
        QCOMPARE(call.state.sentToVoicemailBy, std::string("Dana"));
        QVERIFY(call.state.isOnWayToVoicemail());
        QVERIFY(!call.state.ringing);
    }

    void whoeverRingsIsLetGoAndTold()
    {
        RehearsedCall call = queueing();
        call.ownPicksUp(0);
        call.isSent("Dana");
        QCOMPARE(call.lastEvents(EventKind::LegCancelled).size(), std::size_t(2));
        QCOMPARE(call.lastWhy(EventKind::LegCancelled), why);
        QCOMPARE(call.legEnds.size(), std::size_t(2));
        QCOMPARE(call.legEnds[0].legSid, RehearsedCall::ownSid(0));
        QCOMPARE(call.legEnds[0].words, std::string("The caller goes to voicemail. Goodbye."));
        QCOMPARE(call.legEnds[1].words, std::string());
    }

    void aPhoneThatIsStillToRingIsNotRung()
    {
        RehearsedCall call(RehearsalPlan().compile(), "+16195550178");
        call.ownLegs = OwnLegs::Placed;
        call.arrive();
        call.isSent("Dana");
        QVERIFY(!whyNotNeeded(call.tenant(), call.state, call.legs[0].status).empty());
        call.place(0); // the carrier had taken the order already
        QCOMPARE(call.legEnds.size(), std::size_t(1));
        QCOMPARE(call.count(EventKind::LegRinging), 0);
    }

    /// They are those behind the ring step, as when nobody takes the call.
    void theTextsBehindTheRingGoOutOnce()
    {
        RehearsedCall call = dialling();
        call.isSent("Dana");
        QCOMPARE(call.texts.size(), std::size_t(2));
        QVERIFY2(call.texts[0].body.ends_with(why), call.texts[0].body.c_str());
        call.dialEnds({DialStatus::Cancelled, false, 0, {}}, 4);
        call.recordNothing();
        call.goes();
        QCOMPARE(call.texts.size(), std::size_t(2));
    }

    void aCallerInTheQueueLeavesItAtTheNextAsking()
    {
        RehearsedCall call = queueing();
        QVERIFY(!call.isSent("Dana"));
        call.waits();
        QVERIFY(call.verb<LeaveVerb>());
        QVERIFY(call.last.events.empty());
        call.queueEnds(QueueResult::Left);
        QVERIFY(hears(call, defaultGreeting));
        QVERIFY(call.verb<RecordVerb>());
        QCOMPARE(
            call.lastWhy(EventKind::StepEntered),
            std::string("Dana sent the caller to voicemail, so the caller is asked to leave a message."));
        QVERIFY(!call.state.isOnWayToVoicemail());
        QCOMPARE(call.count(EventKind::TierRinging), 1);
        call.record(12);
        call.goes();
        QCOMPARE(call.state.disposition(), Outcome::Voicemail);
    }

    void aCallerInADialIsTakenToAnEntranceOfItsOwn()
    {
        RehearsedCall call = dialling();
        const auto entrance = call.isSent("Dana");
        QVERIFY(entrance);
        QCOMPARE(positionFromPath(toPath(*entrance)), entrance);
        QCOMPARE(entrance->attempt, atSentToVoicemail);
        QCOMPARE(entrance->firstRing, call.now.seconds());
        QVERIFY(entrance->hop > call.dial().next.hop);
        call.report(NothingPressed{}, *entrance);
        QVERIFY(hears(call, defaultGreeting));
        QCOMPARE(call.verb<RecordVerb>()->next.hop, hopWhenSent + 1);
        call.record(9);
        QVERIFY(call.verb<HangupVerb>());
        QCOMPARE(call.state.disposition(), Outcome::Voicemail);
    }

    /// The carrier's answer was lost and it was asked again: the caller hears the greeting again, the log
    /// says it once.
    void anEntranceTakenTwiceIsWrittenOnce()
    {
        RehearsedCall call = dialling();
        const auto entrance = call.isSent("Dana");
        call.report(NothingPressed{}, *entrance);
        call.report(NothingPressed{}, *entrance);
        QVERIFY(hears(call, defaultGreeting));
        QCOMPARE(call.count(EventKind::CallVoicemail), 1);
    }

    void withoutTheCarriersHelpTheEndOfTheDialLeadsThere()
    {
        RehearsedCall call = dialling();
        call.isSent("Dana");
        call.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 20);
        QVERIFY(hears(call, defaultGreeting));
        QVERIFY(!call.verb<DialVerb>());
        QCOMPARE(call.count(EventKind::TierRinging), 1);
        QCOMPARE(call.count(EventKind::LegFailed), 0);
    }

    void aReportFromBeforeTheMoveLeadsNowhere()
    {
        RehearsedCall call = dialling();
        const auto entrance = call.isSent("Dana");
        call.report(NothingPressed{}, *entrance);
        const Position recording = call.verb<RecordVerb>()->next;
        call.dialEnds({DialStatus::Cancelled, false, 0, {}});
        QVERIFY(call.last.events.empty());
        QVERIFY(!call.verb<DialVerb>());
        call.report(Recorded{7, "https://api.twilio.com/recording", "RE1", 0}, recording);
        QCOMPARE(call.state.recordedSeconds, 7);
    }

    void aCallerAtAMenuIsTakenOrGoesAtTheNextKey()
    {
        RehearsedCall taken = atMenu();
        QVERIFY(taken.isSent("Dana"));
        RehearsedCall waiting = atMenu();
        waiting.isSent("Dana");
        waiting.last.answer = {};
        waiting.report(KeyPressed{'1'}, Position{TenantId("qdn"), 41, RouteId("open"), 1, 0, 0, 1, 1, 0});
        QVERIFY(hears(waiting, "We are closed."));
        QCOMPARE(waiting.count(EventKind::MenuPressed), 0);
    }

    void whoPressesTheKeyAfterwardsIsTooLate()
    {
        RehearsedCall call = queueing();
        call.ownPicksUp(1);
        call.isSent("Dana");
        call.ownPresses(1, '1');
        QVERIFY(!call.verb<JoinVerb>());
        QVERIFY(hears(call, "The call has gone on to others. Goodbye."));
        QCOMPARE(call.count(EventKind::LegAccepted), 0);
    }

    void aCallerWhoHangsUpOnTheWayIsMissed()
    {
        RehearsedCall call = queueing();
        call.isSent("Dana");
        call.now = call.now + 2s;
        call.callerLeft = true;
        call.queueEnds(QueueResult::CallerLeft);
        QVERIFY(call.last.events.empty());
        call.goes();
        QCOMPARE(call.state.disposition(), Outcome::Missed);
        QCOMPARE(call.lastWhy(EventKind::CallEnded), std::string("Nobody answered before the call ended."));
        QCOMPARE(whyNotToBeTaken(call.state), std::string("The call is over."));
    }

    void whereItGoes_data()
    {
        QTest::addColumn<QString>("extraRoutes");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("route");
        QTest::addColumn<int>("step");
        const QString none;
        QTest::newRow("the next one of the route") << none << "+16195550178"
                                                   << "sales" << 2;
        QTest::newRow("that of closed") << none << "+12025550147"
                                        << "closed" << 0;
    }
    void whereItGoes()
    {
        QFETCH(const QString, extraRoutes);
        QFETCH(const QString, from);
        QFETCH(const QString, route);
        QFETCH(const int, step);
        RehearsalPlan plan;
        plan.extraRoutes = extraRoutes.toStdString();
        RehearsedCall call(plan.compile(), from.toStdString());
        call.arrive();
        const auto entrance = call.isSent("Dana");
        QCOMPARE(entrance->route, RouteId(route.toStdString()));
        QCOMPARE(entrance->step, step);
    }

    void withoutARelayTheGreetingIsTheSameForThisCaller()
    {
        plan::Plan plan = plan::readPlan(RehearsalPlan().json()).plan;
        auto &step = std::get<plan::VoicemailStep>(plan.tenants[0].routes.at(RouteId("sales"))[2]);
        step.greeting = "Hello {caller}. {reason}";
        step.maxSeconds = 90;
        step.transcribe = true;
        RehearsedCall call(CompiledPlan::compile(plan, 41), "+16195550178");
        call.arrive();
        const auto entrance = call.isSent("Dana");
        const plan::VoicemailStep alone = call.alone;
        call.report(NothingPressed{}, *entrance);
        QVERIFY2(hears(call, alone.greeting), alone.greeting.c_str());
        QVERIFY2(alone.greeting.ends_with(why), alone.greeting.c_str());
        QCOMPARE(alone.maxSeconds, 90);
        QVERIFY(alone.transcribe);
    }

    /// Nobody would take the key, and nobody would send the text.
    void withoutARelayNoKeyIsOffered()
    {
        RehearsedCall call(RehearsalPlan().compile(), "+12025550147");
        call.arrive();
        const auto entrance = call.isSent("Dana");
        QCOMPARE(call.alone.greeting, defaultGreeting);
        QVERIFY(!call.alone.textBack);
        call.report(NothingPressed{}, *entrance);
        QVERIFY(!hears(call, defaultGreeting)); // the relay's offers one
    }

    /// Another revision without the place: the call finds a voicemail there.
    void aPlanThatLostThePlaceStillHasAVoicemail()
    {
        RehearsedCall call = dialling();
        auto entrance = call.isSent("Dana");
        call.planReplaced = true;
        call.state.step = 0; // the ring step stands there now
        entrance->step = 0;
        call.report(NothingPressed{}, *entrance);
        QVERIFY(hears(call, defaultGreeting));
        QCOMPARE(call.count(EventKind::RelayAlarm), 1);
    }

    /// The log could not be read: what the carrier asks for is answered.
    void theEntranceOfAnUnknownCallIsAVoicemail()
    {
        RehearsedCall call = dialling();
        const auto entrance = call.isSent("Dana");
        call.state = {};
        call.report(NothingPressed{}, *entrance);
        QVERIFY(hears(call, defaultGreeting));
        QCOMPARE(
            call.lastWhy(EventKind::StepEntered),
            std::string("Somebody sent the caller to voicemail, so the caller is asked to leave a message."));
    }

    void onlyWhoWaitsIsSent()
    {
        RehearsedCall call = dialling();
        QCOMPARE(call.objection(), VoicemailObjection::None);
        call.pickUp(0);
        QCOMPARE(call.objection(), VoicemailObjection::None); // Captain only listens
        call.accept(0, '1');
        QCOMPARE(call.objection(), VoicemailObjection::Talks);
        call.dialEnds({DialStatus::Completed, true, 30, {}}, 30);
        QCOMPARE(call.objection(), VoicemailObjection::Talks);
        call.goes();
        QCOMPARE(call.objection(), VoicemailObjection::Over);
    }

    void whoIsJoinedWithoutAKeyTalks()
    {
        RehearsalPlan plan;
        plan.accept = "none";
        RehearsedCall call = dialling(plan);
        call.hearLeg(0, LegProgress::PickedUp);
        QCOMPARE(call.objection(), VoicemailObjection::Talks);
    }

    void whoIsSentOrThereIsNotSentAgain()
    {
        RehearsedCall sent = dialling();
        sent.isSent("Dana");
        QCOMPARE(sent.objection(), VoicemailObjection::Sent);
        RehearsedCall there = dialling();
        there.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 20);
        there.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 25);
        QVERIFY(there.state.takesVoicemail);
        QCOMPARE(there.objection(), VoicemailObjection::AtVoicemail);
        there.recordNothing();
        QCOMPARE(there.objection(), VoicemailObjection::AtVoicemail);
        RehearsedCall refused(RehearsalPlan().compile(), "+16195550199");
        refused.arrive();
        QCOMPARE(refused.objection(), VoicemailObjection::Refused);
    }

    void aMoveThatFailedIsAnAlarmThatSaysWhatFollows()
    {
        RehearsedCall call = dialling();
        call.isSent("Dana");
        const Event alarm = notTaken(call.state, "The carrier refused it: no such call.", call.now);
        QCOMPARE(alarm.kind, EventKind::RelayAlarm);
        QCOMPARE(alarm.call, call.state.sid);
        QCOMPARE(alarm.why,
                 std::string("The caller could not be taken to voicemail at once (The carrier refused "
                             "it: no such call), and goes there when what they hear now is over."));
    }

    void theOrderOfItsEventsDoesNotMatterToTheFold()
    {
        RehearsedCall call = dialling();
        const auto entrance = call.isSent("Dana");
        call.now = call.now + 1s;
        call.report(NothingPressed{}, *entrance);
        std::int64_t seq = 0;
        for (Event &event : call.events)
            event.seq = ++seq;
        CallState forward;
        CallState backward;
        for (const Event &event : call.events)
            apply(forward, event);
        for (auto event = call.events.rbegin(); event != call.events.rend(); ++event)
            apply(backward, *event);
        QCOMPARE(backward.sentToVoicemailBy, forward.sentToVoicemailBy);
        QCOMPARE(backward.route, forward.route);
        QCOMPARE(backward.step, forward.step);
        QVERIFY(!backward.isOnWayToVoicemail());
    }
};

QTEST_GUILESS_MAIN(SentToVoicemailTest)
#include "SentToVoicemailTest.moc"
