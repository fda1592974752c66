// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routing/RehearsedCall.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

const DialEnded noAnswer{DialStatus::NoAnswer, false, 0, {}};

RehearsedCall ringing(const RehearsalPlan &plan)
{
    RehearsedCall call(plan.compile(), "+16195550178");
    call.arrive();
    return call;
}

} // namespace

class CascadeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void togetherRingsEverybodyInOneDial();
    void inTurnRingsOneContactAfterTheOther();
    void tiersAndLegsAreAnnouncedOnce();
    void theTimeoutIsExactlyTheSeconds();
    void theCapCutsTheLastRing();
    void lessThanFiveSecondsLeftSkipsTheRest();
    void fiveSecondsLeftStillRing();
    void theCapCountsFromTheFirstRingNotFromEntry();
    void theCallerIdFollowsShow_data();
    void theCallerIdFollowsShow();
    void aTierWithoutPhonesIsPassedOver();
    void severalFatesAreToldApart();
    void phonesOfOneFateAreNamedTogether();
    void reportsOnSinglePhonesReadTheSame();
    void theBackupSentenceReadsWell();
    void aSecondVisitHasLegsOfItsOwn();
};

void CascadeTest::togetherRingsEverybodyInOneDial()
{
    RehearsedCall call = ringing({});
    QCOMPARE(call.last.answer.verbs.size(), std::size_t(1));
    const DialVerb &dial = call.dial();
    QCOMPARE(dial.targets.size(), std::size_t(2));
    QCOMPARE(dial.targets[0].phone.e164(), "+16195550111");
    QCOMPARE(dial.targets[1].phone.e164(), "+16195550112");
    QCOMPARE(dial.targets[1].leg, legId(dial.targets[1].status));
    QCOMPARE(legId(*dial.targets[1].whisper), dial.targets[1].leg);
    const std::string t0 = std::to_string(call.now.seconds());
    QCOMPARE(toPath(dial.next), "qdn/41/sales/0/0.0.2/1/" + t0);
    QCOMPARE(toPath(*dial.targets[0].whisper), "qdn/41/sales/0/0.0.0/1/" + t0);
    QCOMPARE(toPath(*dial.targets[1].whisper), "qdn/41/sales/0/0.1.0/1/" + t0);
    QVERIFY(dial.next != *dial.targets[0].whisper);
}

void CascadeTest::inTurnRingsOneContactAfterTheOther()
{
    RehearsedCall call = ringing({.ring = "in-turn", .accept = "none"});
    QCOMPARE(call.dial().targets.size(), std::size_t(1));
    QCOMPARE(call.dial().targets[0].contact.value, "captain");
    QCOMPARE(call.dial().next.contact, 0);
    QVERIFY(!call.dial().targets[0].whisper);
    call.dialEnds(noAnswer, 20);
    QCOMPARE(call.dial().targets[0].contact.value, "mate");
    QCOMPARE(call.dial().next.contact, 1);
    QCOMPARE(call.dial().seconds, 20);
    QCOMPARE(call.lastWhy(EventKind::LegRinging),
             "Captain did not pick up within 20 s, so Mate's phone rings for 20 s.");
    call.dialEnds(noAnswer, 20);
    QCOMPARE(call.dial().targets[0].contact.value, "office");
    QCOMPARE(call.lastWhy(EventKind::TierRinging),
             "Mate did not pick up within 20 s, so Backup is next: Office rings for 25 s.");
}

void CascadeTest::tiersAndLegsAreAnnouncedOnce()
{
    for (const char *ring : {"together", "in-turn"}) {
        RehearsedCall call = ringing({.ring = ring});
        const bool isInTurn = std::string(ring) == "in-turn";
        const Event tier = call.lastEvents(EventKind::TierRinging).at(0);
        QCOMPARE(tier.contacts.size(), std::size_t(2));
        QCOMPARE(tier.seconds, isInTurn ? 40 : 20);
        QCOMPARE(*tier.until, tier.at + std::chrono::seconds(*tier.seconds));
        const Event leg = call.lastEvents(EventKind::LegRinging).at(0);
        QCOMPARE(*leg.until, call.now + std::chrono::seconds(20));
        for (int i = 0; i < (isInTurn ? 3 : 2); ++i)
            call.dialEnds(noAnswer, 20);
        QCOMPARE(call.count(EventKind::TierRinging), 2);
        QCOMPARE(call.count(EventKind::LegRinging), 3);
        QCOMPARE(call.count(EventKind::LegFailed), 3);
        QCOMPARE(call.count(EventKind::CallVoicemail), 1);
    }
}

void CascadeTest::theTimeoutIsExactlyTheSeconds()
{
    RehearsedCall call = ringing({});
    QCOMPARE(call.dial().seconds, 20);
    call.dialEnds(noAnswer, 25); // the carrier rings some 5 s longer
    QCOMPARE(call.dial().seconds, 25);
}

void CascadeTest::theCapCutsTheLastRing()
{
    RehearsedCall call = ringing({.longestWait = 40});
    call.dialEnds(noAnswer, 24);
    QCOMPARE(call.dial().seconds, 16);
    const Event tier = call.lastEvents(EventKind::TierRinging).at(0);
    QCOMPARE(tier.seconds, 16);
    QVERIFY(tier.why.ends_with("Office rings for 16 s."));
    call.dialEnds(noAnswer, 16);
    QCOMPARE(call.lastWhy(EventKind::LegFailed), "Office did not pick up within 16 s.");
}

void CascadeTest::lessThanFiveSecondsLeftSkipsTheRest()
{
    RehearsedCall call = ringing({.longestWait = 24});
    call.dialEnds(noAnswer, 20);
    QVERIFY(!call.verb<DialVerb>());
    QCOMPARE(call.count(EventKind::CallVoicemail), 1);
    const Event text = call.lastEvents(EventKind::StepEntered).at(0);
    QCOMPARE(text.rejected.at(0),
             (RejectedAlternative{"tier backup", "The caller has waited 20 s of at most 24 s."}));
    QVERIFY(text.why.starts_with("The caller has waited 20 s of at most 24 s, so the text"));
}

void CascadeTest::fiveSecondsLeftStillRing()
{
    RehearsedCall call = ringing({.longestWait = 25});
    call.dialEnds(noAnswer, 20);
    QCOMPARE(call.dial().seconds, 5);
    QCOMPARE(call.dial().targets[0].contact.value, "office");
}

void CascadeTest::theCapCountsFromTheFirstRingNotFromEntry()
{
    RehearsedCall call(RehearsalPlan{.longestWait = 30}.compile());
    call.arrive();
    call.now = call.now + std::chrono::seconds(300);
    call.press('1');
    QCOMPARE(call.dial().seconds, 20);
    QCOMPARE(call.dial().next.firstRing, call.now.seconds());
}

void CascadeTest::theCallerIdFollowsShow_data()
{
    QTest::addColumn<QString>("show");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("callerId");
    QTest::newRow("caller") << QStringLiteral("caller") << QStringLiteral("+16195550178") << QString();
    QTest::newRow("business") << QStringLiteral("business") << QStringLiteral("+16195550178")
                              << QStringLiteral("+16195550101");
    QTest::newRow("withheld") << QStringLiteral("caller") << QStringLiteral("anonymous")
                              << QStringLiteral("+16195550101");
    QTest::newRow("client") << QStringLiteral("caller") << QStringLiteral("client:web")
                            << QStringLiteral("+16195550101");
}

void CascadeTest::theCallerIdFollowsShow()
{
    QFETCH(QString, show);
    QFETCH(QString, from);
    QFETCH(QString, callerId);
    RehearsedCall call(RehearsalPlan{.show = show.toStdString()}.compile(), from.toStdString(),
                       "+16195550101");
    call.arrive();
    QCOMPARE(QString::fromStdString(call.dial().callerId.e164()), callerId);
}

void CascadeTest::aTierWithoutPhonesIsPassedOver()
{
    const auto valid = RehearsalPlan().compile();
    plan::Plan changed{{valid->tenants().front()->tenant}};
    changed.tenants[0].tiers[0].contacts.clear();
    RehearsedCall call(CompiledPlan::compile(changed, 1), "+16195550178");
    call.arrive();
    QCOMPARE(call.dial().targets[0].contact.value, "office");
    QCOMPARE(call.lastEvents(EventKind::TierRinging).at(0).rejected.at(0),
             (RejectedAlternative{"tier primary", "It has no phone to ring."}));
}

void CascadeTest::phonesOfOneFateAreNamedTogether()
{
    RehearsedCall busy = ringing({});
    busy.hearLeg(0, LegProgress::Busy);
    busy.hearLeg(1, LegProgress::Busy);
    busy.dialEnds({DialStatus::Busy, false, 0, {}}, 2);
    QCOMPARE(busy.lastWhy(EventKind::TierRinging),
             "Captain and Mate are busy, so Backup is next: Office rings for 25 s.");
    RehearsedCall voicemail = ringing({});
    voicemail.pickUp(1);
    voicemail.accept(1, 0);
    voicemail.dialEnds({DialStatus::Completed, false, 8, "CA-leg-mate"}, 12);
    QCOMPARE(voicemail.lastWhy(EventKind::TierRinging), "Mate's phone was picked up, but nobody pressed 1 (a "
                                                        "carrier's voicemail sounds like that), so Backup is "
                                                        "next: Office rings for 25 s.");
    QCOMPARE(voicemail.lastWhy(EventKind::LegCancelled),
             "Captain's phone stopped ringing when another one was picked up.");
}

void CascadeTest::reportsOnSinglePhonesReadTheSame()
{
    for (const bool isReported : {false, true}) {
        RehearsedCall call = ringing({});
        for (int target = 0; isReported && target < 2; ++target)
            call.hearLeg(target, LegProgress::NoAnswer);
        call.dialEnds(noAnswer, 20);
        QCOMPARE(call.count(EventKind::LegFailed), 2);
        QCOMPARE(call.lastWhy(EventKind::TierRinging),
                 "Captain and Mate did not pick up within 20 s, so Backup is next: Office rings for 25 s.");
    }
    RehearsedCall left = ringing({});
    left.hearLeg(0, LegProgress::Cancelled);
    left.callerLeft = true;
    left.dialEnds({DialStatus::Cancelled, false, 0, {}}, 4);
    QCOMPARE(
        left.texts.front().body,
        "Missed call from (619) 555-0178 at 10:00. The caller hung up before Captain or Mate took the call.");
}

void CascadeTest::severalFatesAreToldApart()
{
    RehearsedCall call = ringing({});
    call.hearLeg(1, LegProgress::Busy);
    call.hearLeg(1, LegProgress::Busy);
    call.dialEnds(noAnswer, 20);
    QCOMPARE(call.count(EventKind::LegFailed), 2);
    QCOMPARE(
        call.lastWhy(EventKind::TierRinging),
        "Captain did not pick up within 20 s and Mate is busy, so Backup is next: Office rings for 25 s.");
}

void CascadeTest::theBackupSentenceReadsWell()
{
    RehearsedCall call = ringing({});
    QCOMPARE(call.lastWhy(EventKind::TierRinging),
             "Primary is first: Captain and Mate ring together for 20 s.");
    call.dialEnds(noAnswer, 20);
    QCOMPARE(call.lastWhy(EventKind::TierRinging),
             "Captain and Mate did not pick up within 20 s, so Backup is next: Office rings for 25 s.");
}

void CascadeTest::aSecondVisitHasLegsOfItsOwn()
{
    const RehearsalPlan plan{
        .extraRoutes =
            R"("again": [{"ring": ["backup"]}, {"menu": {"prompt": "1 to try again", "keys": {"1": "again"}}}],)"};
    RehearsedCall call(plan.compile());
    call.arrive();
    Position position = call.verb<AskVerb>()->next;
    position.route = RouteId("again");
    position.step = 1;
    call.report(KeyPressed{'1'}, position);
    call.dialEnds(noAnswer, 25);
    call.press('1');
    QCOMPARE(call.state.legs.size(), std::size_t(2));
    QVERIFY(!call.state.legs[0].isOpen());
    QVERIFY(call.state.legs[1].isOpen());
}

QTEST_APPLESS_MAIN(CascadeTest)
#include "CascadeTest.moc"
