// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routing/RehearsedCall.h"

#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

/// A situation of the carrier's state machine at the end of a dial, and what the product makes of it.
struct DialRow {
    const char *situation;
    DialEnded end;
    enum Whisper { NotAsked, Pressed1, PressedOther, Silent } whisper;
    bool answersWithKey;
    bool answersWithout;
    const char *why; ///< part of the reason that leads on, with key / without key after '|'
};

const DialRow rows[] = {
    {"talked", {DialStatus::Completed, true, 42, {}}, DialRow::Pressed1, true, true, ""},
    {"talked, carrier silent on joining",
     {DialStatus::Completed, {}, 42, {}},
     DialRow::Pressed1,
     true,
     true,
     ""},
    {"nobody picked up",
     {DialStatus::NoAnswer, false, 0, {}},
     DialRow::NotAsked,
     false,
     false,
     "did not pick up within 20 s"},
    {"busy", {DialStatus::Busy, false, 0, {}}, DialRow::NotAsked, false, false, "busy"},
    {"failed", {DialStatus::Failed, false, 0, {}}, DialRow::NotAsked, false, false, "could not be reached"},
    {"cancelled", {DialStatus::Cancelled, false, 0, {}}, DialRow::NotAsked, false, false, "was cancelled"},
    {"voicemail pressed nothing",
     {DialStatus::Completed, false, 7, {}},
     DialRow::Silent,
     false,
     false,
     "nobody pressed 1|was never joined"},
    {"pressed another key",
     {DialStatus::Completed, false, 7, {}},
     DialRow::PressedOther,
     false,
     false,
     "pressed 5 instead of 1|was never joined"},
    {"callee hung up in the whisper",
     {DialStatus::Completed, false, 3, {}},
     DialRow::NotAsked,
     false,
     false,
     "nobody pressed 1|was never joined"},
    {"accepted but never joined",
     {DialStatus::Completed, false, 7, {}},
     DialRow::Pressed1,
     false,
     false,
     "never joined|was never joined"},
    {"refusal reported as no answer",
     {DialStatus::NoAnswer, false, 0, {}},
     DialRow::Silent,
     false,
     false,
     "nobody pressed 1|did not pick up"},
    {"completed after no time",
     {DialStatus::Completed, {}, 0, {}},
     DialRow::NotAsked,
     false,
     false,
     "nobody pressed 1|was never joined"},
    {"voicemail, carrier silent on joining",
     {DialStatus::Completed, {}, 9, {}},
     DialRow::Silent,
     false,
     true,
     "nobody pressed 1|"},
    {"joined without the key",
     {DialStatus::Completed, true, 9, {}},
     DialRow::Silent,
     false,
     true,
     "nobody pressed 1|"},
};

} // namespace

class StepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDialEndsAsTheTableSays_data();
    void aDialEndsAsTheTableSays();
    void theCallerLeavesWhileItRings_data();
    void theCallerLeavesWhileItRings();
    void everyAnswerRaisesTheHop();
    void theHundredthHopGoesToVoicemailWithAnAlarm();
    void aDialAtTheLastHopStillCountsAnAnswer();
    void voicemailAtTheLastHopEndsTheCall();
    void aLostRevisionGoesOnWhereRouteAndStepExist();
    void talkCountsFromTheKeyAndNotFromThePickingUp();
    void aPhoneOfSeveralIsNotCalledBusyForAnothersSake();
    void aLostRouteGoesToClosedWithAnAlarm();
    void aStepThatIsSomethingElseByNowIsEntered();
    void afterAnAnswerNothingFurtherRuns();
    void aCallThatIsAskedAgainGoesToVoicemail();
    void routesWithoutEndAreStopped();
    void aGoneTenantGetsAnApology();
    void withheldCallersAreRecognised_data();
    void withheldCallersAreRecognised();
    void theSameArgumentsGiveTheSameDecision();
    void everyEventSaysWhyInASentence();
};

void StepTest::aDialEndsAsTheTableSays_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("ring");
    QTest::addColumn<QString>("accept");
    for (int i = 0; i < static_cast<int>(std::size(rows)); ++i) {
        for (const char *ring : {"together", "in-turn"}) {
            for (const char *accept : {"key", "none"})
                QTest::addRow("%s, %s, %s", rows[i].situation, ring, accept)
                    << i << QString::fromLatin1(ring) << QString::fromLatin1(accept);
        }
    }
}

void StepTest::aDialEndsAsTheTableSays()
{
    QFETCH(int, row);
    QFETCH(QString, ring);
    QFETCH(QString, accept);
    const DialRow &situation = rows[row];
    const bool hasKey = accept == QLatin1String("key");
    const bool isInTurn = ring == QLatin1String("in-turn");
    RehearsedCall call(RehearsalPlan{.ring = ring.toStdString(), .accept = accept.toStdString()}.compile(),
                       "+16195550178");
    call.arrive();
    QCOMPARE(call.dial().targets.size(), isInTurn ? std::size_t(1) : std::size_t(2));
    QCOMPARE(call.dial().targets.front().whisper.has_value(), hasKey);
    if (hasKey && situation.whisper != DialRow::NotAsked) {
        call.pickUp(0);
        call.accept(0, situation.whisper == DialRow::Pressed1       ? '1'
                       : situation.whisper == DialRow::PressedOther ? '5'
                                                                    : '\0');
    }
    if (!hasKey && situation.end.status == DialStatus::Completed)
        call.hearLeg(0, LegProgress::PickedUp);
    DialEnded end = situation.end;
    end.legSid = "CA-leg-captain";
    call.dialEnds(end, std::max(20, end.seconds));

    const bool isAnswered = hasKey ? situation.answersWithKey : situation.answersWithout;
    QCOMPARE(call.count(EventKind::CallConnected), isAnswered ? 1 : 0);
    if (isAnswered) {
        QCOMPARE(call.last.answer.verbs, std::vector<Verb>{HangupVerb{}});
        QCOMPARE(call.state.answeredBy.value, "captain");
        QCOMPARE(call.state.answeredTier.value, "primary");
        QCOMPARE(call.state.joinedSeconds, situation.end.seconds);
        QCOMPARE(call.goes().events.back().outcome, Outcome::Answered);
        return;
    }
    // The next one rings: Mate in turn, Office's tier otherwise; its reason says what became of Captain.
    const DialVerb *next = call.verb<DialVerb>();
    QVERIFY(next);
    QCOMPARE(next->targets.front().contact.value, isInTurn ? "mate" : "office");
    const QString whole = QString::fromUtf8(situation.why);
    const QString expected = whole.contains(QLatin1Char('|'))
                                 ? whole.section(QLatin1Char('|'), hasKey ? 0 : 1, hasKey ? 0 : 1)
                                 : whole;
    const QString why =
        QString::fromStdString(call.lastWhy(isInTurn ? EventKind::LegRinging : EventKind::TierRinging));
    QVERIFY2(why.contains(expected) || (hasKey && situation.whisper == DialRow::NotAsked && !isInTurn),
             qPrintable(why));
    QVERIFY2(why.contains(isInTurn ? QStringLiteral("so Mate's phone rings for 20 s.")
                                   : QStringLiteral("so Backup is next: Office rings for 25 s.")),
             qPrintable(why));
    QCOMPARE(call.count(EventKind::TierRinging), isInTurn ? 1 : 2);
    for (const LegState &leg : call.state.legs)
        QCOMPARE(leg.isOpen(), leg.contact == next->targets.front().contact);
}

void StepTest::theCallerLeavesWhileItRings_data()
{
    QTest::addColumn<QString>("ring");
    QTest::addColumn<QString>("accept");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("endReportComesFirst");
    for (const char *ring : {"together", "in-turn"}) {
        for (const char *accept : {"key", "none"}) {
            for (const DialStatus status :
                 {DialStatus::Cancelled, DialStatus::NoAnswer, DialStatus::Completed}) {
                for (const bool isFirst : {false, true})
                    QTest::addRow("%s, %s, status %d, end report first %d", ring, accept,
                                  static_cast<int>(status), isFirst)
                        << QString::fromLatin1(ring) << QString::fromLatin1(accept)
                        << static_cast<int>(status) << isFirst;
            }
        }
    }
}

void StepTest::theCallerLeavesWhileItRings()
{
    QFETCH(QString, ring);
    QFETCH(QString, accept);
    QFETCH(int, status);
    QFETCH(bool, endReportComesFirst);
    RehearsedCall call(RehearsalPlan{.ring = ring.toStdString(), .accept = accept.toStdString()}.compile(),
                       "+16195550178");
    call.arrive();
    call.callerLeft = true;
    if (endReportComesFirst)
        call.goes();
    call.dialEnds({static_cast<DialStatus>(status), false, 0, {}}, 8);
    QCOMPARE(call.last.answer.verbs, std::vector<Verb>{HangupVerb{}});
    if (!endReportComesFirst)
        call.goes();
    call.goes();
    QCOMPARE(call.count(EventKind::CallEnded), 1);
    QCOMPARE(call.count(EventKind::TextQueued), 2);
    QCOMPARE(call.count(EventKind::CallVoicemail), 0);
    QCOMPARE(call.count(EventKind::TierRinging), 1);
    QCOMPARE(call.texts.size(), std::size_t(2));
    QCOMPARE(call.state.disposition(), Outcome::Missed);
    QVERIFY2(call.texts.front().body.find("The caller hung up before") != std::string::npos,
             call.texts.front().body.c_str());
    for (const LegState &leg : call.state.legs)
        QVERIFY(!leg.isOpen());
}

void StepTest::everyAnswerRaisesTheHop()
{
    RehearsedCall call(RehearsalPlan().compile());
    call.arrive();
    QCOMPARE(call.verb<AskVerb>()->next.hop, 1);
    call.press('7');
    QCOMPARE(call.verb<AskVerb>()->next.hop, 2);
    call.press('1');
    QCOMPARE(call.dial().next.hop, 3);
    QCOMPARE(call.dial().next.firstRing, call.now.seconds());
    call.pickUp(1);
    QCOMPARE(call.verb<AskVerb>()->next.hop, 4);
    call.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 20);
    QCOMPARE(call.dial().next.hop, 4);
    QCOMPARE(call.dial().next.firstRing, call.now.seconds() - 20);
    QCOMPARE(call.dial().next.revision, 41);
    QCOMPARE(call.dial().next.tenant.value, "qdn");
}

void StepTest::theHundredthHopGoesToVoicemailWithAnAlarm()
{
    RehearsedCall call(RehearsalPlan().compile());
    call.arrive();
    Position position = call.verb<AskVerb>()->next;
    position.hop = maxHops - 1;
    call.report(KeyPressed{'7'}, position);
    QVERIFY(call.verb<AskVerb>());
    QCOMPARE(call.count(EventKind::RelayAlarm), 0);
    call.press('1');
    QCOMPARE(call.count(EventKind::RelayAlarm), 1);
    QCOMPARE(call.count(EventKind::CallVoicemail), 1);
    QCOMPARE(call.count(EventKind::TierRinging), 0);
    QCOMPARE(call.lastEvents(EventKind::RelayAlarm).front().what, "hops");
}

void StepTest::aDialAtTheLastHopStillCountsAnAnswer()
{
    for (const bool joined : {true, false}) {
        RehearsedCall call(RehearsalPlan{.accept = "none"}.compile(), "+16195550178");
        call.arrive();
        Position position = call.dial().next;
        position.hop = maxHops;
        call.report(DialEnded{DialStatus::Completed, joined, 30, {}}, position);
        QCOMPARE(call.count(EventKind::CallConnected), joined ? 1 : 0);
        QCOMPARE(call.count(EventKind::RelayAlarm), joined ? 0 : 1);
        QCOMPARE(call.count(EventKind::CallVoicemail), joined ? 0 : 1);
        QCOMPARE(call.texts.size(), joined ? std::size_t(0) : std::size_t(2));
    }
}

void StepTest::voicemailAtTheLastHopEndsTheCall()
{
    const RehearsalPlan plan{.extraRoutes = R"("loop": [{"voicemail": {}}, {"goto": "open"}],)"};
    RehearsedCall call(plan.compile());
    call.arrive();
    Position position = call.verb<AskVerb>()->next;
    position.route = RouteId("loop");
    position.step = 0;
    position.attempt = 1;
    position.hop = maxHops - 1;
    call.report(Recorded{5, "https://api.twilio.com/r", "RE1", 0}, position);
    QVERIFY(call.verb<AskVerb>());
    position.hop = maxHops;
    call.report(NothingRecorded{}, position);
    QCOMPARE(call.last.answer.verbs, std::vector<Verb>{HangupVerb{}});
    QCOMPARE(call.count(EventKind::VoicemailRecorded), 1);
}

void StepTest::aLostRevisionGoesOnWhereRouteAndStepExist()
{
    RehearsedCall call(RehearsalPlan().compile(41), "+16195550178");
    call.arrive();
    call.plan = RehearsalPlan().compile(57);
    call.planReplaced = true;
    call.dialEnds({DialStatus::Busy, false, 0, {}}, 3);
    QCOMPARE(call.dial().targets.front().contact.value, "office");
    QCOMPARE(call.dial().next.revision, 57);
    QCOMPARE(call.lastEvents(EventKind::RelayAlarm).size(), std::size_t(1));
    QVERIFY(call.lastWhy(EventKind::RelayAlarm).find("Revision 41") != std::string::npos);
}

void StepTest::aLostRouteGoesToClosedWithAnAlarm()
{
    const RehearsalPlan old{.extraRoutes =
                                R"("extra": [{"menu": {"prompt": "?", "keys": {"1": "sales"}}}],)"};
    for (const bool isReplaced : {true, false}) {
        RehearsedCall call(old.compile(41));
        call.arrive();
        Position position = call.verb<AskVerb>()->next;
        position.route = RouteId("extra");
        position.step = 0;
        call.plan = RehearsalPlan().compile(57);
        call.planReplaced = isReplaced;
        call.report(KeyPressed{'1'}, position);
        QCOMPARE(call.lastEvents(EventKind::RelayAlarm).size(), std::size_t(1));
        QCOMPARE(call.lastEvents(EventKind::StepEntered).front().route.value, "closed");
        QCOMPARE(call.verb<AskVerb>()->prompt, "We are closed.");
    }
}

void StepTest::aStepThatIsSomethingElseByNowIsEntered()
{
    RehearsedCall call(RehearsalPlan().compile(41));
    call.arrive();
    Position position = call.verb<AskVerb>()->next;
    position.route = RouteId("sales");
    position.step = 0;
    position.attempt = 0;
    call.planReplaced = true;
    call.report(NothingPressed{}, position);
    QVERIFY(call.verb<DialVerb>());
    QCOMPARE(call.lastEvents(EventKind::TierRinging).size(), std::size_t(1));
}

void StepTest::talkCountsFromTheKeyAndNotFromThePickingUp()
{
    RehearsedCall call(RehearsalPlan().compile(), "+16195550178");
    call.arrive();
    call.pickUp(0);
    call.now = call.now + std::chrono::seconds(5);
    call.accept(0, '1');
    call.dialEnds({DialStatus::Completed, true, 35, "CA-leg-captain"}, 30);
    QCOMPARE(call.state.joinedSeconds, 30);
    QCOMPARE(call.lastWhy(EventKind::CallConnected),
             "Captain took the call and talked with the caller for 30 s.");
}

void StepTest::aPhoneOfSeveralIsNotCalledBusyForAnothersSake()
{
    RehearsedCall call(RehearsalPlan().compile(), "+16195550178");
    call.arrive();
    call.hearLeg(1, LegProgress::Busy);
    call.dialEnds({DialStatus::Busy, false, 0, {}}, 2);
    QCOMPARE(call.state.legs.at(0).why, "Captain did not take the call.");
    QCOMPARE(call.state.legs.at(1).why, "Mate is busy.");
}

void StepTest::afterAnAnswerNothingFurtherRuns()
{
    RehearsedCall call(RehearsalPlan{.accept = "none"}.compile(), "+16195550178");
    call.arrive();
    call.dialEnds({DialStatus::Completed, true, 30, {}}, 30);
    const std::size_t written = call.events.size();
    call.dialEnds({DialStatus::Completed, true, 30, {}});
    call.dialEnds({DialStatus::NoAnswer, false, 0, {}});
    QCOMPARE(call.last.answer.verbs, std::vector<Verb>{HangupVerb{}});
    QCOMPARE(call.events.size(), written);
    QVERIFY(call.texts.empty());
}

void StepTest::aCallThatIsAskedAgainGoesToVoicemail()
{
    RehearsedCall call(RehearsalPlan().compile(), "+16195550178");
    call.arrive();
    call.arrive();
    QCOMPARE(call.count(EventKind::CallReceived), 1);
    QCOMPARE(call.count(EventKind::RelayAlarm), 1);
    QVERIFY(call.verb<AskVerb>() || call.verb<RecordVerb>());
}

void StepTest::routesWithoutEndAreStopped()
{
    // A valid plan cannot have such routes; a damaged one must not hang the relay.
    const auto valid = RehearsalPlan().compile();
    plan::Plan damaged{{valid->tenants().front()->tenant}};
    damaged.tenants[0].routes[RouteId("open")] = {plan::SayStep{"Again"}, plan::GotoStep{RouteId("open")}};
    RehearsedCall call(CompiledPlan::compile(damaged, 1));
    call.arrive();
    QCOMPARE(call.lastEvents(EventKind::RelayAlarm).front().what, "endless-route");
    QCOMPARE(call.count(EventKind::CallVoicemail), 1);
    damaged.tenants[0].routes = {{RouteId("open"), {plan::GotoStep{RouteId("open")}}}};
    RehearsedCall bare(CompiledPlan::compile(damaged, 1));
    bare.arrive();
    QCOMPARE(bare.verb<SayVerb>()->text, "Please leave a message after the tone.");
    bare.record(4);
    QCOMPARE(bare.count(EventKind::VoicemailRecorded), 1);
    QVERIFY(bare.verb<HangupVerb>());
}

void StepTest::aGoneTenantGetsAnApology()
{
    Request request;
    request.sid = CallSid("CA1");
    request.position = Position{.tenant = TenantId("gone"), .route = RouteId("open")};
    const Decision decision = apologize(CallState(), request);
    QVERIFY(std::holds_alternative<SayVerb>(decision.answer.verbs.at(0)));
    QVERIFY(std::holds_alternative<HangupVerb>(decision.answer.verbs.at(1)));
    QCOMPARE(decision.events.front().kind, EventKind::RelayAlarm);
    QCOMPARE(decision.events.front().tenant.value, "gone");
    CallState ended;
    ended.sid = CallSid("CA1");
    ended.endedAt = Instant{1};
    QVERIFY(apologize(ended, request).events.empty());
}

void StepTest::withheldCallersAreRecognised_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("isWithheldCaller");
    QTest::newRow("empty") << QString() << true;
    for (const char *word :
         {"anonymous", "Anonymous", "unknown", "Restricted", "client:office", "sip:a@example.com",
          "6195550100", "+266696687", "+7378742833", "+2562533", "+8656696", "+86282452253", "+0195550100"})
        QTest::newRow(word) << QString::fromLatin1(word) << true;
    QTest::newRow("a number") << QStringLiteral("+16195550177") << false;
    QTest::newRow("like ANONYMOUS, but longer") << QStringLiteral("+2666966870") << false;
}

void StepTest::withheldCallersAreRecognised()
{
    QFETCH(QString, from);
    QFETCH(bool, isWithheldCaller);
    QCOMPARE(isWithheld(from.toStdString()), isWithheldCaller);
}

void StepTest::theSameArgumentsGiveTheSameDecision()
{
    RehearsedCall first(RehearsalPlan().compile());
    RehearsedCall second(RehearsalPlan().compile());
    QCOMPARE(first.arrive(), second.arrive());
    QCOMPARE(first.press('1'), second.press('1'));
    QCOMPARE(first.dialEnds({DialStatus::Busy, false, 0, {}}),
             second.dialEnds({DialStatus::Busy, false, 0, {}}));
}

void StepTest::everyEventSaysWhyInASentence()
{
    RehearsedCall call(RehearsalPlan{.ring = "in-turn"}.compile());
    call.arrive();
    call.press('9');
    call.press(0);
    call.pickUp(0);
    call.accept(0, 0);
    call.dialEnds({DialStatus::Completed, false, 5, {}}, 20);
    call.dialEnds({DialStatus::Busy, false, 0, {}}, 2);
    call.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 25);
    call.record(12);
    call.goes();
    for (const Event &event : call.events) {
        const QString why = QString::fromStdString(event.why);
        QVERIFY2(why.size() > 10 && (why.endsWith(QLatin1Char('.')) || event.kind == EventKind::StepEntered),
                 qPrintable(why));
        QVERIFY2(why.front().isUpper() || why.front() == QLatin1Char('+'), qPrintable(why));
        QCOMPARE(event.tenant.value, "qdn");
        QVERIFY(!event.call.isEmpty());
    }
    QCOMPARE(call.state.disposition(), Outcome::Voicemail);
}

QTEST_APPLESS_MAIN(StepTest)
#include "StepTest.moc"
