// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routing/RehearsedCall.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

RehearsedCall ringing()
{
    RehearsedCall call(RehearsalPlan().compile(), "+16195550178");
    call.arrive();
    return call;
}

} // namespace

class WhisperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhoCallsAndWhichBusinessAndAsksOnce();
    void keyOneJoins();
    void anotherKeyOrSilenceHangsUp_data();
    void anotherKeyOrSilenceHangsUp();
    void theFasterOfTwoGetsTheCall();
    void aPhoneOfAnEndedDialIsHungUp();
    void aPhoneOfAnEndedCallIsHungUp();
    void repeatedRequestsWriteNothingTwice();
    void withoutTheCallsEventsItStillAsks();
    void aWithheldCallerIsAnnouncedAsSuch();
    void aPositionWithoutPhoneIsHungUp();
};

void WhisperTest::itSaysWhoCallsAndWhichBusinessAndAsksOnce()
{
    RehearsedCall call = ringing();
    call.pickUp(0);
    QCOMPARE(call.last.answer.verbs.size(), std::size_t(1));
    const auto *ask = call.verb<AskVerb>();
    QCOMPARE(ask->prompt, "Call for Queen of San Diego from Port Authority. Press 1 to take it.");
    QCOMPARE(ask->seconds, 6);
    QCOMPARE(ask->next.attempt, 1);
    QCOMPARE(ask->next.contact, 0);
    QCOMPARE(legId(ask->next), call.dial().targets[0].leg);
    QCOMPARE(call.kinds().substr(call.kinds().rfind(' ') + 1), "leg.answered");
    QCOMPARE(call.state.findLeg(call.dial().targets[0].leg)->sid, "CA-leg-captain");
}

void WhisperTest::keyOneJoins()
{
    RehearsedCall call = ringing();
    call.pickUp(1);
    call.accept(1, '1');
    QVERIFY(call.last.answer.verbs.empty());
    const Event accepted = call.lastEvents(EventKind::LegAccepted).at(0);
    QCOMPARE(accepted.contact.value, "mate");
    QCOMPARE(accepted.key, "1");
    QVERIFY(call.state.wasAccepted(TierId("primary")));
    QVERIFY(!call.state.isConnected()); // not before the legs were joined
    call.dialEnds({DialStatus::Completed, true, 33, "CA-leg-mate"}, 33);
    QCOMPARE(call.state.answeredBy.value, "mate");
    QCOMPARE(call.lastEvents(EventKind::LegCancelled).at(0).why, "Mate took the call.");
}

void WhisperTest::anotherKeyOrSilenceHangsUp_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("why");
    QTest::newRow("silence") << 0
                             << QStringLiteral("Captain's phone was picked up, but nobody pressed 1 (a "
                                               "carrier's voicemail sounds like that).");
    QTest::newRow("another key") << int('5')
                                 << QStringLiteral("Captain picked up and pressed 5 instead of 1.");
}

void WhisperTest::anotherKeyOrSilenceHangsUp()
{
    QFETCH(int, key);
    QFETCH(QString, why);
    RehearsedCall call = ringing();
    call.pickUp(0);
    call.accept(0, static_cast<char>(key));
    QCOMPARE(call.last.answer.verbs, std::vector<Verb>{HangupVerb{}});
    QCOMPARE(QString::fromStdString(call.lastEvents(EventKind::LegDeclined).at(0).why), why);
    QVERIFY(!call.state.wasAccepted(TierId("primary")));
}

void WhisperTest::theFasterOfTwoGetsTheCall()
{
    RehearsedCall call = ringing();
    call.pickUp(0);
    call.pickUp(1);
    call.accept(1, '1');
    QVERIFY(call.last.answer.verbs.empty());
    call.accept(0, '1');
    QCOMPARE(call.last.answer.verbs, std::vector<Verb>{HangupVerb{}});
    QCOMPARE(call.lastEvents(EventKind::LegCancelled).at(0).why, "Mate was faster than Captain.");
    QCOMPARE(call.count(EventKind::LegAccepted), 1);
}

void WhisperTest::aPhoneOfAnEndedDialIsHungUp()
{
    RehearsedCall call = ringing();
    const DialTarget captain = call.dial().targets[0];
    call.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 20);
    const std::size_t written = call.events.size();
    call.report(LegPickedUp{}, captain.whisper, "CA-leg-captain");
    QCOMPARE(call.last.answer.verbs, std::vector<Verb>{HangupVerb{}});
    QCOMPARE(call.events.size(), written);
}

void WhisperTest::aPhoneOfAnEndedCallIsHungUp()
{
    RehearsedCall call = ringing();
    call.pickUp(0);
    call.goes();
    const std::size_t written = call.events.size();
    call.accept(0, '1');
    QCOMPARE(call.last.answer.verbs, std::vector<Verb>{HangupVerb{}});
    QCOMPARE(call.events.size(), written);
}

void WhisperTest::repeatedRequestsWriteNothingTwice()
{
    RehearsedCall call = ringing();
    call.pickUp(0);
    call.pickUp(0);
    QVERIFY(call.verb<AskVerb>());
    call.accept(0, '1');
    call.accept(0, '1');
    QVERIFY(call.last.answer.verbs.empty());
    QCOMPARE(call.count(EventKind::LegAnswered), 1);
    QCOMPARE(call.count(EventKind::LegAccepted), 1);
}

void WhisperTest::withoutTheCallsEventsItStillAsks()
{
    RehearsedCall call = ringing();
    call.state = CallState();
    call.caller = {"+16195550100", "+16195550111", "", "", "", ""}; // a child leg's own numbers
    call.pickUp(0);
    QCOMPARE(call.verb<AskVerb>()->prompt, "Call for Queen of San Diego. Press 1 to take it.");
    call.accept(0, '1');
    QVERIFY(call.last.answer.verbs.empty());
}

void WhisperTest::aWithheldCallerIsAnnouncedAsSuch()
{
    RehearsedCall call(RehearsalPlan().compile(), "anonymous");
    call.arrive();
    call.pickUp(0);
    QCOMPARE(call.verb<AskVerb>()->prompt,
             "Call for Queen of San Diego from a withheld number. Press 1 to take it.");
}

void WhisperTest::aPositionWithoutPhoneIsHungUp()
{
    RehearsedCall call = ringing();
    Position position = *call.dial().targets[0].whisper;
    for (const auto &[tier, contact] : {std::pair{9, 0}, std::pair{0, 9}, std::pair{-1, 0}}) {
        position.tier = tier;
        position.contact = contact;
        call.report(LegPickedUp{}, position, "CA-leg");
        QCOMPARE(call.last.answer.verbs, std::vector<Verb>{HangupVerb{}});
    }
}

QTEST_APPLESS_MAIN(WhisperTest)
#include "WhisperTest.moc"
