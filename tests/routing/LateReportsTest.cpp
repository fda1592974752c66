// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routing/RehearsedCall.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

RehearsedCall ringing(const RehearsalPlan &plan = {})
{
    RehearsedCall call(plan.compile(), "+16195550178");
    call.arrive();
    return call;
}

} // namespace

class LateReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReportTellsOnlyNews_data();
    void aReportTellsOnlyNews();
    void aLegThatStoppedForAnotherIsCancelled();
    void aLegThatStoppedForAPickedUpPhoneIsCancelled();
    void whoWasStillBeingAskedWhenAnotherTookTheCallDidNotDecline();
    void aRefusedLegThatCompletesIsNoNews();
    void thePhoneThatTalkedIsFoundAfterwards();
    void aPositionOfNoLegIsIgnored();
    void theTranscriptionOfADrillHasNoId();
    void transcriptsAndRecordingsAreWrittenOnce();
    void aReportAfterTheEndCorrectsWhatTheEndSaid();
    void legIdsFollowFromPositions();
};

void LateReportsTest::aReportTellsOnlyNews_data()
{
    QTest::addColumn<int>("progress");
    QTest::addColumn<QString>("accept");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, LegProgress progress, const char *accept, const char *why) {
        QTest::newRow(name) << static_cast<int>(progress) << QString::fromLatin1(accept)
                            << QString::fromLatin1(why);
    };
    row("ringing", LegProgress::Ringing, "key", "");
    row("picked up, key", LegProgress::PickedUp, "key", "Captain's phone was picked up.");
    row("picked up, none", LegProgress::PickedUp, "none", "Captain picked up and is joined with the caller.");
    row("busy", LegProgress::Busy, "key", "Captain is busy.");
    row("no answer", LegProgress::NoAnswer, "key", "Captain did not pick up within 20 s.");
    row("failed", LegProgress::Failed, "key",
        "Captain could not be reached (switched off, or the carrier found no way).");
    row("cancelled", LegProgress::Cancelled, "key", "The call to Captain was cancelled.");
    row("completed, key", LegProgress::Completed, "key",
        "Captain's phone was picked up, but nobody pressed 1 (a carrier's voicemail sounds like that).");
    row("completed, none", LegProgress::Completed, "none", "");
}

void LateReportsTest::aReportTellsOnlyNews()
{
    QFETCH(int, progress);
    QFETCH(QString, accept);
    QFETCH(QString, why);
    RehearsedCall call = ringing({.accept = accept.toStdString()});
    const std::size_t written = call.events.size();
    call.hearLeg(0, static_cast<LegProgress>(progress));
    QCOMPARE(call.events.size(), written + (why.isEmpty() ? 0 : 1));
    if (!why.isEmpty()) {
        const Event &event = call.events.back();
        QCOMPARE(QString::fromStdString(event.why), why);
        QCOMPARE(event.leg, call.dial().targets[0].leg);
        QCOMPARE(event.sid, "CA-leg-captain");
        QCOMPARE(event.tier.value, "primary");
    }
    call.hearLeg(0, static_cast<LegProgress>(progress));
    QCOMPARE(call.events.size(), written + (why.isEmpty() ? 0 : 1));
}

void LateReportsTest::aLegThatStoppedForAnotherIsCancelled()
{
    for (const LegProgress progress : {LegProgress::NoAnswer, LegProgress::Cancelled}) {
        RehearsedCall call = ringing();
        call.pickUp(0);
        call.accept(0, '1');
        call.hearLeg(1, progress);
        QCOMPARE(call.events.back().kind, EventKind::LegCancelled);
        QCOMPARE(call.events.back().why, "Captain took the call.");
        call.hearLeg(0, LegProgress::Completed);
        QCOMPARE(call.count(EventKind::LegDeclined), 0);
    }
}

void LateReportsTest::aLegThatStoppedForAPickedUpPhoneIsCancelled()
{
    for (const LegProgress progress : {LegProgress::NoAnswer, LegProgress::Cancelled}) {
        RehearsedCall call = ringing();
        call.pickUp(0);
        call.hearLeg(1, progress);
        QCOMPARE(call.events.back().kind, EventKind::LegCancelled);
        QCOMPARE(call.events.back().why, "Mate's phone stopped ringing when another one was picked up.");
    }
}

void LateReportsTest::whoWasStillBeingAskedWhenAnotherTookTheCallDidNotDecline()
{
    RehearsedCall call = ringing();
    call.pickUp(0);
    call.pickUp(1);
    call.accept(0, '1');
    call.hearLeg(1, LegProgress::Completed);
    QCOMPARE(call.events.back().kind, EventKind::LegCancelled);
    QCOMPARE(call.events.back().why, "Captain took the call.");
    QCOMPARE(call.count(EventKind::LegDeclined), 0);
}

void LateReportsTest::aRefusedLegThatCompletesIsNoNews()
{
    RehearsedCall call = ringing();
    call.pickUp(0);
    call.accept(0, 0);
    const std::size_t written = call.events.size();
    call.hearLeg(0, LegProgress::Completed);
    call.hearLeg(0, LegProgress::PickedUp);
    QCOMPARE(call.events.size(), written);
}

void LateReportsTest::thePhoneThatTalkedIsFoundAfterwards()
{
    RehearsedCall call = ringing({.accept = "none"});
    call.dialEnds({DialStatus::Completed, true, 21, "CA-leg-mate"}, 21);
    QVERIFY(call.state.answeredBy.isEmpty());
    QCOMPARE(call.lastWhy(EventKind::CallConnected),
             "Somebody took the call and talked with the caller for 21 s.");
    call.hearLeg(0, LegProgress::Cancelled);
    QVERIFY(call.state.answeredBy.isEmpty());
    call.hearLeg(1, LegProgress::PickedUp);
    QCOMPARE(call.state.answeredBy.value, "mate");
    const std::size_t written = call.events.size();
    call.hearLeg(1, LegProgress::Completed);
    QCOMPARE(call.events.size(), written);
}

void LateReportsTest::aPositionOfNoLegIsIgnored()
{
    RehearsedCall call = ringing();
    Position position = call.dial().targets[0].status;
    position.hop += 5;
    QVERIFY(noteLeg(call.tenant(), call.state, {call.now, position, LegProgress::Busy, "CA-leg"}).empty());
    position.route = RouteId("gone");
    QVERIFY(noteLeg(call.tenant(), call.state, {call.now, position, LegProgress::Busy, "CA-leg"}).empty());
    QVERIFY(noteLeg(call.tenant(), CallState(),
                    {call.now, call.dial().targets[0].status, LegProgress::Busy, "CA-leg"})
                .empty());
}

void LateReportsTest::theTranscriptionOfADrillHasNoId()
{
    RehearsedCall call = ringing();
    const TranscriptReport transcript{call.now, "RE1", "Please call me.", "TR1"};
    call.state.test = true;
    QCOMPARE(noteTranscript(call.state, transcript).at(0).text, "");
    QCOMPARE(noteTranscript(call.state, transcript).at(0).body, "Please call me.");
    call.state.isLiveTest = true; // the carrier wrote it down
    QCOMPARE(noteTranscript(call.state, transcript).at(0).text, "TR1");
}

void LateReportsTest::transcriptsAndRecordingsAreWrittenOnce()
{
    RehearsedCall call = ringing();
    const TranscriptReport transcript{call.now, "RE1", "Please call me.", "TR1"};
    const auto first = noteTranscript(call.state, transcript);
    QCOMPARE(first.at(0).body, "Please call me.");
    QCOMPARE(first.at(0).call, call.state.sid);
    QCOMPARE(first.at(0).text, "TR1");
    apply(call.state, first.at(0));
    QVERIFY(noteTranscript(call.state, transcript).empty());
    QCOMPARE(noteTranscript(call.state, {call.now, "RE2", "And one thing more.", "TR2"}).size(),
             std::size_t(1));
    Event deleted;
    deleted.kind = EventKind::VoicemailDeleted;
    deleted.call = call.state.sid;
    deleted.sid = "RE3";
    deleted.what = "ordered";
    apply(call.state, deleted);
    QCOMPARE(noteTranscript(call.state, {call.now, "RE3", "Never mind.", "TR3"}).size(), std::size_t(1));
    deleted.what.clear();
    apply(call.state, deleted);
    QVERIFY(noteTranscript(call.state, {call.now, "RE3", "Never mind.", "TR3"}).empty());
    QVERIFY(noteRecording(call.state, {call.now, "RE1", "https://api.twilio.com/r", 0}).empty());
    const auto recorded = noteRecording(call.state, {call.now, "RE1", "https://api.twilio.com/r", 9});
    QCOMPARE(recorded.at(0).seconds, 9);
    QCOMPARE(recorded.at(0).url, "https://api.twilio.com/r");
    apply(call.state, recorded.at(0));
    QVERIFY(noteRecording(call.state, {call.now, "RE1", "https://api.twilio.com/r", 9}).empty());
    QCOMPARE(noteRecording(call.state, {call.now, "RE2", "https://api.twilio.com/s", 3}).size(),
             std::size_t(1));
}

void LateReportsTest::aReportAfterTheEndCorrectsWhatTheEndSaid()
{
    RehearsedCall call = ringing();
    call.goes();
    QCOMPARE(call.events.back().outcome, Outcome::Missed);
    const auto recorded =
        noteRecording(call.state, {call.now + std::chrono::seconds(2), "RE1", "https://api.twilio.com/r", 9});
    QCOMPARE(recorded.size(), std::size_t(2));
    QCOMPARE(recorded[1].kind, EventKind::CallEnded);
    QCOMPARE(recorded[1].outcome, Outcome::Voicemail);
    QCOMPARE(recorded[1].call, call.state.sid);
    QCOMPARE(recorded[1].why, "Nobody answered, and the caller left a message of 9 s, as a report after the "
                              "call's end shows.");
    for (const Event &event : recorded)
        apply(call.state, event);
    QCOMPARE(call.state.endedAt, call.now);
    QCOMPARE(noteRecording(call.state, {call.now, "RE2", "https://api.twilio.com/s", 3}).size(),
             std::size_t(1)); // it was a voicemail already

    RehearsedCall talked = ringing({.accept = "none"});
    talked.dialEnds({DialStatus::Completed, true, 21, "CA-leg-mate"}, 21);
    talked.goes();
    QVERIFY(talked.events.back().contact.isEmpty());
    talked.hearLeg(1, LegProgress::PickedUp);
    QCOMPARE(talked.events.back().kind, EventKind::CallEnded);
    QCOMPARE(talked.events.back().contact.value, "mate");
    QCOMPARE(talked.events.back().why,
             "Mate talked with the caller for 21 s, as a report after the call's end shows.");
}

void LateReportsTest::legIdsFollowFromPositions()
{
    Position position;
    position.hop = 4;
    position.tier = 1;
    position.contact = 2;
    QCOMPARE(legId(position), "4.1.2");
    position.attempt = 1; // the question is one answer further
    position.hop = 5;
    QCOMPARE(legId(position), "4.1.2");
}

QTEST_APPLESS_MAIN(LateReportsTest)
#include "LateReportsTest.moc"
