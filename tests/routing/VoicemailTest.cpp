// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/OutgoingHour.h"
#include "core/routing/texts/TextBook.h"
#include "tests/routing/RehearsedCall.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

RehearsedCall atNight(const std::string &from)
{
    RehearsedCall call(RehearsalPlan().compile(), from);
    call.now = parseRfc3339("2026-11-24T18:30:00-08:00")->at;
    return call;
}

/// A call that came after hours, to the voicemail that offers a text back.
RehearsedCall closed(const std::string &from = "+16195550177")
{
    RehearsedCall call = atNight(from);
    call.arrive();
    return call;
}

const std::string bell = "https://example.com/bell.mp3";

/// The same of a business whose greetings are recordings.
RehearsedCall closedWithSound(const std::string &from)
{
    plan::Plan plan;
    plan.tenants.push_back(RehearsalPlan().compile()->tenants().front()->tenant);
    plan.tenants.front().callers.clear(); // one of them refuses withheld numbers
    for (plan::Step &step : plan.tenants.front().routes.at(RouteId("closed"))) {
        if (auto *voicemail = std::get_if<plan::VoicemailStep>(&step))
            voicemail->greetingSound = bell;
    }
    RehearsedCall call(CompiledPlan::compile(plan, 41), from);
    call.now = atNight(from).now;
    call.arrive();
    return call;
}

/// A call that nobody took, at the plain voicemail.
RehearsedCall unanswered()
{
    RehearsedCall call(RehearsalPlan{.accept = "none"}.compile(), "+16195550178");
    call.arrive();
    call.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 20);
    call.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 25);
    return call;
}

} // namespace

class VoicemailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGreetingIsSpokenAndRecordingStarts();
    void aTextBackIsOfferedDuringTheGreeting();
    void aRecordedGreetingIsPlayedInstead();
    void silenceAndOtherKeysRecord();
    void theKeyDuringTheGreetingQueuesTheText();
    void theKeyDuringTheRecordingQueuesTheText();
    void theTextBackIsQueuedOnce();
    void withheldCallersAreNotOfferedAText();
    void whomNoTextReachesIsNotOfferedOne_data();
    void whomNoTextReachesIsNotOfferedOne();
    void whoWroteStopIsNotOfferedAText();
    void aBudgetThatIsSpentOffersNoText();
    void aRecordingIsWrittenOnce();
    void anEmptyRecordingIsNone();
    void aCallerWhoHungUpAfterSpeakingLeftAMessage();
    void textsBehindAVoicemailGoOutEvenIfTheCallerHungUp();
    void afterARingNobodyAnsweredTheReasonIsSaid();
};

void VoicemailTest::theGreetingIsSpokenAndRecordingStarts()
{
    RehearsedCall call = unanswered();
    QCOMPARE(call.last.answer.verbs.size(), std::size_t(2));
    QCOMPARE(call.verb<SayVerb>()->text, "Please leave a message after the tone.");
    const auto *record = call.verb<RecordVerb>();
    QCOMPARE(record->maxSeconds, 120);
    QCOMPARE(record->finishKeys, "#");
    QVERIFY(!record->transcribe);
    QCOMPARE(record->next.attempt, 1);
    QCOMPARE(record->next.step, 2);
    QCOMPARE(call.count(EventKind::CallVoicemail), 1);
}

void VoicemailTest::aTextBackIsOfferedDuringTheGreeting()
{
    RehearsedCall call = closed();
    QCOMPARE(call.last.answer.verbs.size(), std::size_t(1));
    QCOMPARE(call.verb<AskVerb>()->prompt, "We are closed.");
    QCOMPARE(call.verb<AskVerb>()->next.attempt, 0);
    QCOMPARE(call.lastWhy(EventKind::CallVoicemail),
             "The greeting plays, then up to 90 s are recorded; key 1 asks for a text instead.");
}

void VoicemailTest::aRecordedGreetingIsPlayedInstead()
{
    RehearsedCall offered = closedWithSound("+16195550177");
    QCOMPARE(offered.last.answer.verbs.size(), std::size_t(1));
    QCOMPARE(offered.verb<AskVerb>()->sound, bell);
    QCOMPARE(offered.verb<AskVerb>()->prompt, std::string());
    RehearsedCall withheld = closedWithSound("anonymous");
    QCOMPARE(withheld.last.answer.verbs.size(), std::size_t(2));
    QCOMPARE(withheld.verb<PlayVerb>()->url, bell);
    QVERIFY(withheld.verb<RecordVerb>() && !withheld.verb<SayVerb>());
}

void VoicemailTest::silenceAndOtherKeysRecord()
{
    for (const char key : {'\0', '7', '#'}) {
        RehearsedCall call = closed();
        call.press(key);
        const auto *record = call.verb<RecordVerb>();
        QVERIFY(record);
        QCOMPARE(record->finishKeys, "1#");
        QCOMPARE(record->maxSeconds, 90);
        QVERIFY(record->transcribe);
        QCOMPARE(call.count(EventKind::CallVoicemail), 1);
        QVERIFY(call.texts.empty());
    }
}

void VoicemailTest::theKeyDuringTheGreetingQueuesTheText()
{
    RehearsedCall call = closed();
    call.press('1');
    QCOMPARE(call.last.answer.verbs,
             (std::vector<Verb>{SayVerb{"Thank you. We will text you."}, HangupVerb{}}));
    QCOMPARE(call.texts, (std::vector<TextEffect>{{"CA00000000000000000000000000000001.textback",
                                                   "+16195550100", "+16195550177",
                                                   "Thanks for calling Queen of San Diego.", ContactId()}}));
    QCOMPARE(call.lastEvents(EventKind::TextQueued).at(0).text, call.texts[0].id);
}

void VoicemailTest::theKeyDuringTheRecordingQueuesTheText()
{
    RehearsedCall call = closed();
    call.press(0);
    call.record(6, '1');
    QCOMPARE(call.count(EventKind::VoicemailRecorded), 1);
    QCOMPARE(call.texts.size(), std::size_t(1));
    QCOMPARE(call.last.answer.verbs,
             (std::vector<Verb>{SayVerb{"Thank you. We will text you."}, HangupVerb{}}));
    RehearsedCall other = closed();
    other.press(0);
    other.record(6, '#');
    QVERIFY(other.texts.empty());
}

void VoicemailTest::theTextBackIsQueuedOnce()
{
    RehearsedCall call = closed();
    const Position greeting = call.verb<AskVerb>()->next;
    call.report(KeyPressed{'1'}, greeting);
    call.report(KeyPressed{'1'}, greeting);
    QCOMPARE(call.texts.size(), std::size_t(1));
    QCOMPARE(call.count(EventKind::TextQueued), 1);
}

void VoicemailTest::withheldCallersAreNotOfferedAText()
{
    const auto valid = RehearsalPlan().compile();
    plan::Plan changed{{valid->tenants().front()->tenant}};
    changed.tenants[0].callers.clear();
    RehearsedCall call(CompiledPlan::compile(changed, 1), "anonymous");
    call.now = parseRfc3339("2026-11-24T18:30:00-08:00")->at;
    call.arrive();
    QVERIFY(!call.verb<AskVerb>());
    QCOMPARE(call.verb<SayVerb>()->text, "We are closed.");
    QCOMPARE(call.verb<RecordVerb>()->finishKeys, "#");
    call.record(6, '1');
    QVERIFY(call.texts.empty());
}

void VoicemailTest::whomNoTextReachesIsNotOfferedOne_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("why");
    QTest::newRow("another country") << "+442079460958"
                                     << "is in GB";
    QTest::newRow("premium") << "+12129765550"
                             << "premium rate";
}

void VoicemailTest::whomNoTextReachesIsNotOfferedOne()
{
    QFETCH(QString, from);
    QFETCH(QString, why);
    RehearsedCall call = closed(from.toStdString());
    QVERIFY(!call.verb<AskVerb>());
    QCOMPARE(call.verb<RecordVerb>()->finishKeys, "#");
    const auto voicemail = call.lastEvents(EventKind::CallVoicemail);
    QCOMPARE(voicemail.at(0).rejected.size(), std::size_t(1));
    QCOMPARE(voicemail[0].rejected[0].what, "a text instead");
    QVERIFY2(voicemail[0].rejected[0].why.find(why.toStdString()) != std::string::npos,
             voicemail[0].rejected[0].why.c_str());
    call.record(6, '1');
    QVERIFY(call.texts.empty());
    QVERIFY(!call.verb<SayVerb>());
}

void VoicemailTest::whoWroteStopIsNotOfferedAText()
{
    TextBook book;
    Event stop;
    stop.kind = EventKind::TextsStopped;
    stop.tenant = TenantId("qdn");
    stop.from = "+16195550177";
    stop.to = "+16195550100";
    book.apply(stop);
    RehearsedCall call = atNight("+16195550177");
    call.book = &book;
    call.arrive();
    QVERIFY(!call.verb<AskVerb>());
    RehearsedCall other = atNight("+16195550176");
    other.book = &book;
    other.arrive();
    QVERIFY(other.verb<AskVerb>());
}

void VoicemailTest::aBudgetThatIsSpentOffersNoText()
{
    plan::OutgoingHour hour{{6000, 0}, {}};
    RehearsedCall call = atNight("+16195550177");
    call.outgoing = &hour;
    call.arrive();
    QVERIFY(!call.verb<AskVerb>());
    hour.all.count = 5999;
    RehearsedCall last = atNight("+16195550177");
    last.outgoing = &hour;
    last.arrive();
    QVERIFY(last.verb<AskVerb>());
}

void VoicemailTest::aRecordingIsWrittenOnce()
{
    RehearsedCall call = unanswered();
    const Position end = call.verb<RecordVerb>()->next;
    const Recorded recorded{14, "https://api.twilio.com/r", "RE1", '#'};
    call.report(recorded, end);
    call.report(recorded, end);
    QCOMPARE(call.count(EventKind::VoicemailRecorded), 1);
    for (const Event &event : noteRecording(call.state, {call.now, "RE1", "https://api.twilio.com/r", 14}))
        QFAIL(event.why.c_str());
    call.goes();
    QCOMPARE(call.events.back().outcome, Outcome::Voicemail);
    QCOMPARE(call.events.back().why, "Nobody answered, and the caller left a message of 14 s.");
}

void VoicemailTest::anEmptyRecordingIsNone()
{
    RehearsedCall silent = unanswered();
    silent.recordNothing();
    QVERIFY(silent.verb<HangupVerb>());
    RehearsedCall empty = unanswered();
    empty.record(0);
    for (RehearsedCall *call : {&silent, &empty}) {
        call->goes();
        QCOMPARE(call->count(EventKind::VoicemailRecorded), 0);
        QCOMPARE(call->events.back().outcome, Outcome::Missed);
    }
}

void VoicemailTest::aCallerWhoHungUpAfterSpeakingLeftAMessage()
{
    for (const bool endComesFirst : {false, true}) {
        RehearsedCall call = closed();
        call.press(0);
        call.callerLeft = true;
        const Position end = call.verb<RecordVerb>()->next;
        if (endComesFirst)
            call.goes();
        call.report(Recorded{9, "https://api.twilio.com/r", "RE1", 0}, end);
        QCOMPARE(call.last.answer.verbs, std::vector<Verb>{HangupVerb{}});
        call.goes();
        QCOMPARE(call.count(EventKind::VoicemailRecorded), 1);
        QCOMPARE(call.count(EventKind::CallEnded), endComesFirst ? 2 : 1); // the second corrects the first
        QCOMPARE(call.state.disposition(), Outcome::Voicemail);
    }
}

void VoicemailTest::textsBehindAVoicemailGoOutEvenIfTheCallerHungUp()
{
    const auto valid = RehearsalPlan().compile();
    plan::Plan changed{{valid->tenants().front()->tenant}};
    changed.tenants[0].routes[RouteId("open")] = {plan::VoicemailStep{}, plan::TextStep{TextId("missed")},
                                                  plan::SayStep{"Bye"}};
    for (const bool hangsUp : {false, true}) {
        RehearsedCall call(CompiledPlan::compile(changed, 1));
        call.arrive();
        call.callerLeft = hangsUp;
        call.record(5);
        QCOMPARE(call.texts.size(), std::size_t(2));
        QCOMPARE(call.verb<SayVerb>() != nullptr, !hangsUp);
    }
}

void VoicemailTest::afterARingNobodyAnsweredTheReasonIsSaid()
{
    RehearsedCall call = unanswered();
    QCOMPARE(call.lastWhy(EventKind::StepEntered),
             "Office did not pick up within 25 s, so the caller is asked to leave a message.");
}

QTEST_APPLESS_MAIN(VoicemailTest)
#include "VoicemailTest.moc"
