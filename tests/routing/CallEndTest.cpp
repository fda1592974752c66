// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routing/RehearsedCall.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;

class CallEndTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCallerMayLeaveAtAnyPoint_data();
    void theCallerMayLeaveAtAnyPoint();
    void aFailedCallSaysSo();
    void theJoinedSecondsAreThoseOfTheTalk();
    void anEndReportBeforeTheDialsOwnCountsThePressedKey();
    void aLateDialReportStillTellsOfTheTalk();
    void aLateDialReportOfTheOnlyPhoneTellsOfTheTalk();
    void aLateDialReportTakesBackATalkThatWasNone();
    void anUnknownCallWritesNothing();
    void lateAndRepeatedRequestsAreHarmless();
    void openLegsAreClosedWithTheCall();
};

namespace {

RehearsedCall ringing(const RehearsalPlan &plan = {})
{
    RehearsedCall call(plan.compile(), "+16195550178");
    call.arrive();
    return call;
}

} // namespace

void CallEndTest::theCallerMayLeaveAtAnyPoint_data()
{
    QTest::addColumn<int>("point");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("texts");
    QTest::newRow("at the menu") << 0 << QStringLiteral("abandoned") << 0;
    QTest::newRow("while the first tier rings") << 1 << QStringLiteral("missed") << 2;
    QTest::newRow("while somebody hears the whisper") << 2 << QStringLiteral("missed") << 2;
    QTest::newRow("while the second tier rings") << 3 << QStringLiteral("missed") << 2;
    QTest::newRow("at the voicemail's greeting") << 4 << QStringLiteral("missed") << 2;
    QTest::newRow("after a message") << 5 << QStringLiteral("voicemail") << 2;
}

void CallEndTest::theCallerMayLeaveAtAnyPoint()
{
    QFETCH(int, point);
    QFETCH(QString, outcome);
    QFETCH(int, texts);
    RehearsedCall call(RehearsalPlan().compile());
    call.arrive();
    if (point >= 1)
        call.press('1');
    if (point >= 2)
        call.pickUp(0);
    if (point >= 3)
        call.dialEnds({DialStatus::Completed, false, 3, {}}, 20);
    if (point >= 4)
        call.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 25);
    if (point >= 5)
        call.record(8);
    call.goes();
    const Event ended = call.events.back();
    QCOMPARE(ended.kind, EventKind::CallEnded);
    QCOMPARE(QString::fromUtf8(outcomeName(*ended.outcome).data()), outcome);
    QCOMPARE(ended.seconds, 0);
    QCOMPARE(call.count(EventKind::TextQueued), texts);
    QCOMPARE(summarize(call.state).outcome, ended.outcome);
    const std::size_t written = call.events.size();
    call.goes();
    call.goes(true);
    QCOMPARE(call.events.size(), written);
}

void CallEndTest::aFailedCallSaysSo()
{
    RehearsedCall call(RehearsalPlan().compile());
    call.arrive();
    call.goes(true);
    QCOMPARE(call.events.back().outcome, Outcome::Failed);
    QCOMPARE(call.state.disposition(), Outcome::Failed);
}

void CallEndTest::theJoinedSecondsAreThoseOfTheTalk()
{
    RehearsedCall call = ringing();
    call.pickUp(0);
    call.accept(0, '1');
    call.dialEnds({DialStatus::Completed, true, 62, "CA-leg-captain"}, 62);
    call.goes();
    QCOMPARE(call.events.back().outcome, Outcome::Answered);
    QCOMPARE(call.events.back().seconds, 62);
    QCOMPARE(call.events.back().why, "Captain talked with the caller for 62 s.");
    const CallSummary summary = summarize(call.state);
    QCOMPARE(summary.seconds, 62);
    QCOMPARE(summary.contact.value, "captain");
    QCOMPARE(summary.tier.value, "primary");
    QCOMPARE(summary.route.value, "sales");
}

void CallEndTest::anEndReportBeforeTheDialsOwnCountsThePressedKey()
{
    for (const char *accept : {"key", "none"}) {
        RehearsedCall call = ringing({.accept = accept});
        if (std::string(accept) == "key") {
            call.pickUp(0);
            call.accept(0, '1');
        } else {
            call.hearLeg(0, LegProgress::PickedUp);
        }
        call.now = call.now + std::chrono::seconds(30);
        call.goes();
        QCOMPARE(call.events.back().outcome, Outcome::Answered);
        QCOMPARE(call.events.back().seconds, 30);
        QVERIFY(call.texts.empty());
        call.callerLeft = true;
        call.dialEnds({DialStatus::Completed, true, 30, "CA-leg-captain"});
        QCOMPARE(call.count(EventKind::CallConnected), 1);
        QCOMPARE(call.count(EventKind::CallEnded), 1);
    }
}

void CallEndTest::aLateDialReportStillTellsOfTheTalk()
{
    RehearsedCall call = ringing({.accept = "none"});
    call.hearLeg(0, LegProgress::Ringing);
    Event sid; // only the carrier's id of the leg is known, not that it was picked up
    sid.kind = EventKind::LegRinging;
    sid.leg = call.dial().targets[0].leg;
    sid.sid = "CA-leg-captain";
    apply(call.state, sid);
    call.goes();
    QCOMPARE(call.events.back().outcome, Outcome::Missed);
    call.callerLeft = true;
    call.dialEnds({DialStatus::Completed, true, 30, "CA-leg-captain"});
    QCOMPARE(call.count(EventKind::CallConnected), 1);
    const Event &ended = call.events.back();
    QCOMPARE(ended.kind, EventKind::CallEnded);
    QCOMPARE(ended.outcome, Outcome::Answered);
    QCOMPARE(ended.seconds, 30);
    QCOMPARE(ended.contact.value, "captain");
    QCOMPARE(ended.why, "Captain talked with the caller for 30 s, as a report after the call's end shows.");
    QCOMPARE(call.count(EventKind::CallEnded), 2);
    QCOMPARE(call.state.disposition(), Outcome::Answered);
    QCOMPARE(call.state.joinedSeconds, 30);
}

/// Its pick-up was not reported yet, so nothing but the dial tells which phone has the carrier's id.
void CallEndTest::aLateDialReportOfTheOnlyPhoneTellsOfTheTalk()
{
    RehearsedCall call = ringing({.ring = "in-turn", .accept = "none"});
    call.hearLeg(0, LegProgress::Ringing);
    call.goes();
    QCOMPARE(call.state.disposition(), Outcome::Missed);
    call.callerLeft = true;
    call.dialEnds({DialStatus::Completed, true, 20, "CA-leg-captain"});
    QCOMPARE(call.state.disposition(), Outcome::Answered);
    QCOMPARE(call.events.back().contact.value, "captain");
    QCOMPARE(call.events.back().seconds, 20);
}

void CallEndTest::aLateDialReportTakesBackATalkThatWasNone()
{
    RehearsedCall call = ringing();
    call.pickUp(0);
    call.accept(0, '1');
    call.now = call.now + std::chrono::seconds(2);
    call.goes();
    QCOMPARE(call.state.disposition(), Outcome::Answered);
    QVERIFY(call.texts.empty());
    call.now = call.now + std::chrono::seconds(1);
    call.callerLeft = true;
    call.dialEnds({DialStatus::Completed, false, 2, "CA-leg-captain"});
    QCOMPARE(
        call.lastWhy(EventKind::LegFailed),
        "A late report: Captain picked up, but was never joined with the caller, so nobody took the call.");
    QCOMPARE(call.texts.size(), std::size_t(2));
    const Event &ended = call.events.back();
    QCOMPARE(ended.kind, EventKind::CallEnded);
    QCOMPARE(ended.outcome, Outcome::Missed);
    QCOMPARE(ended.seconds, 0);
    QVERIFY(ended.tier.isEmpty() && ended.contact.isEmpty());
    QCOMPARE(ended.why, "Nobody answered before the call ended, as a report after the call's end shows.");
    QCOMPARE(call.count(EventKind::CallEnded), 2);
    QCOMPARE(call.state.endedAt, call.now - std::chrono::seconds(1)); // when it ended stays
    const CallSummary summary = summarize(call.state);
    QCOMPARE(summary.outcome, Outcome::Missed);
    QCOMPARE(summary.seconds, 0);
    QVERIFY(summary.contact.isEmpty());
    const std::size_t written = call.events.size();
    call.dialEnds({DialStatus::Completed, false, 2, "CA-leg-captain"});
    call.dialEnds({DialStatus::Completed, true, 2, "CA-leg-captain"});
    QCOMPARE(call.events.size(), written);
}

void CallEndTest::anUnknownCallWritesNothing()
{
    RehearsedCall call(RehearsalPlan().compile());
    call.goes();
    QVERIFY(call.events.empty());
    QCOMPARE(call.last.answer.verbs, std::vector<Verb>{HangupVerb{}});
}

void CallEndTest::lateAndRepeatedRequestsAreHarmless()
{
    RehearsedCall call(RehearsalPlan().compile());
    call.arrive();
    const Position menu = call.verb<AskVerb>()->next;
    call.press('1');
    const DialTarget phone = call.dial().targets[0];
    call.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 20);
    call.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 25);
    const Position recorded = call.verb<RecordVerb>()->next;
    call.goes();
    const std::size_t written = call.events.size();
    const std::pair<Report, std::optional<Position>> late[] = {
        {CallArrived{}, std::nullopt},  {KeyPressed{'1'}, menu},         {NothingPressed{}, menu},
        {LegPickedUp{}, phone.whisper}, {DialEnded{}, call.dial().next}, {NothingRecorded{}, recorded},
        {CallGone{}, std::nullopt},     {KeyPressed{'1'}, std::nullopt}};
    for (const auto &[report, position] : late) {
        call.report(report, position);
        QCOMPARE(call.last.answer.verbs, std::vector<Verb>{HangupVerb{}});
    }
    QCOMPARE(call.events.size(), written);
    QCOMPARE(call.state.disposition(), Outcome::Missed);
}

void CallEndTest::openLegsAreClosedWithTheCall()
{
    RehearsedCall call = ringing();
    call.goes();
    QCOMPARE(call.lastEvents(EventKind::LegCancelled).size(), std::size_t(2));
    QCOMPARE(call.lastEvents(EventKind::LegCancelled).at(0).why,
             "The caller hung up before Captain took the call.");
    for (const LegState &leg : call.state.legs)
        QVERIFY(!leg.isOpen());
    QVERIFY(!call.state.ringing);
}

QTEST_APPLESS_MAIN(CallEndTest)
#include "CallEndTest.moc"
