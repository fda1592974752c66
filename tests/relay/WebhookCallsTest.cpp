// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/OutgoingGuard.h"
#include "tests/relay/OneCall.h"

#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::test;

namespace {

/// Lets everything be dialled, and wants as many dials written as the test says.
class CountingGuard final : public relay::OutgoingGuard {
public:
    std::optional<std::string> whyNotDialled(const plan::Tenant &, const std::string &) override
    {
        return std::nullopt;
    }
    const plan::OutgoingHour *hourOf(const TenantId &) override { return nullptr; }
    relay::DialRows noteDialled(const TenantId &tenant, const std::string &to) override
    {
        dialled.push_back(tenant.value + ' ' + to);
        return rows;
    }
    void noteOrdered(const std::string &, const TenantId &, const std::string &) override {}

    relay::DialRows rows;
    std::vector<std::string> dialled;
};

} // namespace

/// Calls, told by webhooks.
class WebhookCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCallIsRungDownTwoTiersUntilSomebodyHasIt();
    void aPhoneWhoseCallIsNotNamedBecomesNoCall();
    void aCallNobodyTakesIsTextedAndRecorded();
    void aCallerWhoLeavesWhileItRingsIsMissed();
    void aCallGoesOnAfterARestart();
    void aCallWhoseBeginningIsNotStoredNamesItsCaller();
    void aCallKeepsTheRevisionItBeganWith();
    void aLostRevisionGoesOnInTheNewest();
    void aBusinessThatIsGoneApologizes();
    void aCallTheCarrierBeginsAgainGoesToVoicemail();
    void aCallThatComesBackFromARingingPhoneGoesToVoicemail();
    void anOlderRevisionIsReadOnAReaderThread();
    void aRevisionThatIsNowhereIsLookedForOnce();
    void onePhoneBehindAMenuShowsTheCallerWhoHearsMusic();
    void aDialIsWrittenDownWhenItsCountAsksForIt();
};

void WebhookCallsTest::aCallIsRungDownTwoTiersUntilSomebodyHasIt()
{
    CarrierByHand carrier;
    const Document first(carrier.post(door, callFields(sid)).body);
    QVERIFY(first.isWellFormed && first.has("Say"));
    QCOMPARE(first.text("Number"), std::string("+16195550111"));
    carrier.executor.advance(std::chrono::seconds(2));
    carrier.post(first.target("Number.statusCallback"),
                 legFields(captainSid, sid, "+16195550111", "ringing"));
    carrier.executor.advance(std::chrono::seconds(20));
    const Document second(carrier.post(first.target("Dial.action"), dialEnd(sid, "no-answer", "false")).body);
    QCOMPARE(second.text("Number"), std::string("+16195550122"));
    QVERIFY(second.text("Dial.action") != first.text("Dial.action"));
    carrier.executor.advance(std::chrono::seconds(6));
    const Document whisper(
        carrier.post(second.target("Number.url"), legFields(officeSid, sid, "+16195550122")).body);
    QVERIFY(whisper.has("Gather") && whisper.text("Say").find("Queen of San Diego") != std::string::npos);
    carrier.executor.advance(std::chrono::seconds(3));
    const auto key = with(legFields(officeSid, sid, "+16195550122"), {{"Digits", "1"}});
    const Document join(carrier.post(whisper.target("Gather.action"), key).body);
    QCOMPARE(join.elements, QStringList{QStringLiteral("Response")});
    carrier.executor.advance(std::chrono::seconds(60));
    const auto talked =
        with(dialEnd(sid, "completed", "true"), {{"DialCallDuration", "63"}, {"DialCallSid", officeSid}});
    QVERIFY(Document(carrier.post(second.target("Dial.action"), talked).body).has("Hangup"));
    QCOMPARE(carrier.post("/twilio/status/call", callFields(sid, "completed")).status, 200);

    const routing::CallState call = carrier.folded(sid);
    QCOMPARE(call.disposition(), Outcome::Answered);
    QCOMPARE(call.answeredBy, ContactId("office"));
    QCOMPARE(call.joinedSeconds, 60);
    QVERIFY(!call.isRunning());
    QCOMPARE(carrier.count(EventKind::TierRinging), 2);
    QCOMPARE(carrier.count(EventKind::LegAccepted), 1);
    QCOMPARE(carrier.count(EventKind::CallConnected), 1);
    QCOMPARE(carrier.last(EventKind::CallEnded).outcome, std::optional(Outcome::Answered));
    QVERIFY(carrier.store.outboxRows().empty());
    const routing::CallState *live = carrier.calls->find(CallSid(sid));
    QVERIFY(live && routing::summarize(*live) == routing::summarize(call));
}

void WebhookCallsTest::aPhoneWhoseCallIsNotNamedBecomesNoCall()
{
    CarrierByHand carrier;
    const Document first(carrier.post(door, callFields(sid)).body);
    const Document second(carrier.post(first.target("Dial.action"), dialEnd(sid, "no-answer", "false")).body);
    const std::size_t eventsBefore = carrier.kinds().size();
    auto orphan = legFields(officeSid, sid, "+16195550122");
    std::erase_if(orphan, [](const auto &field) { return field.first == "ParentCallSid"; });
    const Document whisper(carrier.post(second.target("Number.url"), orphan).body);
    QVERIFY(whisper.has("Gather")); // the phone is asked all the same
    const Document join(carrier.post(whisper.target("Gather.action"), with(orphan, {{"Digits", "1"}})).body);
    QCOMPARE(join.elements, QStringList{QStringLiteral("Response")});
    QCOMPARE(carrier.kinds().size(), eventsBefore);
    QVERIFY(!carrier.calls->find(CallSid(officeSid)));
}

void WebhookCallsTest::aCallNobodyTakesIsTextedAndRecorded()
{
    CarrierByHand carrier;
    Document document(carrier.post(door, callFields(sid)).body);
    document = Document(carrier.post(document.target("Dial.action"), dialEnd(sid, "busy", "false")).body);
    document =
        Document(carrier.post(document.target("Dial.action"), dialEnd(sid, "no-answer", "false")).body);
    QVERIFY(document.has("Record"));
    const auto rows = carrier.store.outboxRows();
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows.front().from, std::string("+16195550100"));
    QCOMPARE(rows.front().to, std::string("+16195550111"));
    QCOMPARE(rows.front().call, CallSid(sid));
    QCOMPARE(rows.front().tenant, TenantId("qdn"));
    QVERIFY(!rows.front().test);
    QCOMPARE(carrier.post(document.target("Record.action"), recorded("completed")).status, 200);
    QCOMPARE(carrier.post(document.target("Record.recordingStatusCallback"), recordingReport()).status, 200);
    QCOMPARE(carrier.post("/twilio/status/call", callFields(sid, "completed")).status, 200);
    QCOMPARE(
        carrier.post(document.target("Record.transcribeCallback"), transcript("Please call back.")).status,
        200);
    QCOMPARE(carrier.count(EventKind::VoicemailRecorded), 1);
    QCOMPARE(carrier.last(EventKind::VoicemailRecorded).url, recordingUrl);
    QCOMPARE(carrier.last(EventKind::VoicemailTranscribed).body, std::string("Please call back."));
    QCOMPARE(carrier.folded(sid).disposition(), Outcome::Voicemail);
    QCOMPARE(carrier.store.outboxRows().size(), std::size_t(1));
}

void WebhookCallsTest::aCallerWhoLeavesWhileItRingsIsMissed()
{
    CarrierByHand carrier;
    const Document document(carrier.post(door, callFields(sid)).body);
    carrier.post(document.target("Dial.action"), dialEnd(sid, "canceled", "false", "completed"));
    carrier.post("/twilio/status/call", callFields(sid, "completed"));
    QCOMPARE(carrier.folded(sid).disposition(), Outcome::Missed);
    QCOMPARE(carrier.store.outboxRows().size(), std::size_t(1));
    QCOMPARE(carrier.count(EventKind::TierRinging), 1);
}

void WebhookCallsTest::aCallGoesOnAfterARestart()
{
    CarrierByHand carrier;
    const Document first(carrier.post(door, callFields(sid)).body);
    carrier.restart();
    QVERIFY(!carrier.calls->find(CallSid(sid)));
    const Document second(carrier.post(first.target("Dial.action"), dialEnd(sid, "no-answer", "false")).body);
    QCOMPARE(second.text("Number"), std::string("+16195550122"));
    const Document whisper(
        carrier.post(second.target("Number.url"), legFields(officeSid, sid, "+16195550122")).body);
    carrier.post(whisper.target("Gather.action"),
                 with(legFields(officeSid, sid, "+16195550122"), {{"Digits", "1"}}));
    carrier.restart();
    // The carrier does not say whether they were joined: the key that the log remembers decides.
    const auto talked =
        with(callFields(sid, "in-progress"), {{"DialCallStatus", "completed"}, {"DialCallDuration", "30"}});
    QVERIFY(Document(carrier.post(second.target("Dial.action"), talked).body).has("Hangup"));
    QCOMPARE(carrier.folded(sid).disposition(), Outcome::Answered);
    QCOMPARE(carrier.folded(sid).answeredBy, ContactId("office"));
}

void WebhookCallsTest::aCallWhoseBeginningIsNotStoredNamesItsCaller()
{
    CarrierByHand carrier;
    const Document next(
        carrier.post("/twilio/voice/qdn/1/open/1/0.0.0/1/0", dialEnd(sid, "no-answer", "false")).body);
    QCOMPARE(next.text("Number"), std::string("+16195550122"));
    QCOMPARE(carrier.count(EventKind::CallReceived), 0);
    const std::string from = carrier.folded(sid).from;
    QVERIFY(!from.empty());
    QCOMPARE(carrier.folded(sid).to, std::string("+16195550100"));
    carrier.post(next.target("Dial.action"), dialEnd(sid, "no-answer", "false"));
    QCOMPARE(carrier.last(EventKind::TextQueued).to, std::string("+16195550111"));
    QCOMPARE(carrier.folded(sid).from, from); // not the text's
    const Document withheld(
        carrier
            .post("/twilio/voice/qdn/1/open/1/0.0.0/1/0",
                  with(dialEnd(sidOf("CA", 9), "no-answer", "false"), {{"From", "anonymous"}}))
            .body);
    QVERIFY(withheld.has("Dial"));
    QCOMPARE(carrier.folded(sidOf("CA", 9)).from, std::string());
}

void WebhookCallsTest::aCallKeepsTheRevisionItBeganWith()
{
    CarrierByHand carrier;
    const Document first(carrier.post(door, callFields(sid)).body);
    std::string plan = planText;
    plan.replace(plan.find(R"(["primary", "backup"])"), 21, R"(["primary"])");
    carrier.push(plan);
    const Document second(carrier.post(first.target("Dial.action"), dialEnd(sid, "no-answer", "false")).body);
    QCOMPARE(second.text("Number"), std::string("+16195550122"));
    const Document other(carrier.post(door, callFields(sidOf("CA", 9))).body);
    QVERIFY(Document(
                carrier.post(other.target("Dial.action"), dialEnd(sidOf("CA", 9), "no-answer", "false")).body)
                .has("Record"));
}

void WebhookCallsTest::aLostRevisionGoesOnInTheNewest()
{
    CarrierByHand carrier;
    const std::string target = "/twilio/voice/qdn/9/open/1/0.0.2/3/0";
    const Document document(carrier.post(target, dialEnd(sid, "no-answer", "false")).body);
    QVERIFY(document.has("Dial"));
    QCOMPARE(carrier.count(EventKind::RelayAlarm), 1);
    QVERIFY(document.text("Dial.action").find("/twilio/voice/qdn/1/open/") != std::string::npos);
}

void WebhookCallsTest::aBusinessThatIsGoneApologizes()
{
    CarrierByHand carrier;
    const auto reply =
        carrier.post("/twilio/voice/gone/4/open/1/0.0.0/3/0", dialEnd(sid, "no-answer", "false"));
    QCOMPARE(reply.status, 200);
    const Document document(reply.body);
    QVERIFY(document.has("Say") && document.has("Hangup"));
    QCOMPARE(carrier.last(EventKind::RelayAlarm).what, std::string("tenant-gone"));
}

void WebhookCallsTest::aCallTheCarrierBeginsAgainGoesToVoicemail()
{
    CarrierByHand carrier;
    carrier.post(door, callFields(sid));
    carrier.restart();
    const auto again = with(callFields(sid), {{"ErrorCode", "12100"}, {"ErrorUrl", publicUrl + door}});
    QVERIFY(Document(carrier.post(door, again).body).has("Record"));
    QCOMPARE(carrier.count(EventKind::CallReceived), 1);
    QCOMPARE(carrier.last(EventKind::RelayAlarm).what, std::string("call-again"));
}

void WebhookCallsTest::aCallThatComesBackFromARingingPhoneGoesToVoicemail()
{
    CarrierByHand carrier;
    carrier.post(door, callFields(sid)); // rings the captain
    const auto forwarded = with(callFields(sidOf("CA", 8)), {{"ForwardedFrom", "+16195550111"}});
    QVERIFY(Document(carrier.post(door, forwarded).body).has("Record"));
    carrier.post("/twilio/status/call", callFields(sid, "completed"));
    const auto later = with(callFields(sidOf("CA", 9)), {{"ForwardedFrom", "+16195550111"}});
    QVERIFY(Document(carrier.post(door, later).body).has("Dial"));
}

void WebhookCallsTest::anOlderRevisionIsReadOnAReaderThread()
{
    CarrierByHand carrier;
    const Document first(carrier.post(door, callFields(sid)).body);
    carrier.push(planText);
    carrier.restart(); // the newest revision is at hand, the call's is not
    const auto sent = carrier.send(first.target("Dial.action"), dialEnd(sid, "no-answer", "false"));
    while (!*sent && carrier.executor.readsWaiting() > 0) {
        QCOMPARE(carrier.executor.apiReadsWaiting(), std::size_t(0));
        carrier.store.setReadError(std::nullopt);
        carrier.executor.runOneRead();
        carrier.store.setReadError(Error{ErrorCode::Unavailable, "read on the I/O thread"});
        carrier.executor.runPosted();
    }
    QVERIFY(*sent);
    QCOMPARE(Document((*sent)->body).text("Number"), std::string("+16195550122"));
    QCOMPARE(carrier.count(EventKind::RelayAlarm), 0);
}

void WebhookCallsTest::aRevisionThatIsNowhereIsLookedForOnce()
{
    CarrierByHand carrier;
    const auto answer = [&](const std::string &hop) {
        return Document(carrier
                            .post("/twilio/voice/qdn/7/open/1/0.0.2/" + hop + "/1795716000",
                                  dialEnd(sid, "no-answer", "false"))
                            .body);
    };
    QCOMPARE(answer("2").text("Number"), std::string("+16195550122"));
    QVERIFY(carrier.shelf->mustRead(8) && !carrier.shelf->mustRead(7));
    QCOMPARE(carrier.last(EventKind::RelayAlarm).what, std::string("plan-lost"));
}

/// The carrier gives the token with the first request only.
void WebhookCallsTest::onePhoneBehindAMenuShowsTheCallerWhoHearsMusic()
{
    std::string plan = planWith(R"({"say": "Welcome aboard."}, {"ring": ["primary", "backup"]})",
                                R"({"menu": {"prompt": "For sales press 1.", "keys": {"1": "sales"},
            "seconds": 6, "tries": 2, "otherwise": "sales"}}],
            "sales": [{"ring": ["primary", "backup"], "waiting": {"music": "https://example.com/a.mp3"}})");
    const std::string tier = R"("contacts": ["captain"])";
    plan.replace(plan.find(tier), tier.size(), tier + R"(, "show": "caller", "accept": "key")");
    CarrierByHand carrier(plan);
    carrier.webhooks->useOwnLegs(routing::OwnLegs::Placed);
    const std::string token = "token-of-this-call";
    const Document menu(carrier.post(door, with(callFields(sid), {{"CallToken", token}})).body);
    QVERIFY(menu.has("Gather"));
    const auto key = with(callFields(sid, "in-progress"), {{"Digits", "1"}});
    QVERIFY(Document(carrier.post(menu.target("Gather.action"), key).body).has("Enqueue"));
    const auto rows = carrier.store.outboxRows();
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].to, std::string("+16195550111"));
    QCOMPARE(rows[0].from, std::string("+16195550177"));
    QVERIFY2(rows[0].form.find(token) != std::string::npos, rows[0].form.c_str());
}

void WebhookCallsTest::aDialIsWrittenDownWhenItsCountAsksForIt()
{
    CarrierByHand carrier;
    CountingGuard guard;
    carrier.webhooks->useOutgoingGuard(guard);
    const Instant begin = carrier.executor.now();
    const Document first(carrier.post(door, callFields(sid)).body);
    QCOMPARE(guard.dialled, std::vector<std::string>{"qdn +16195550111"});
    QVERIFY(carrier.store.triedSince(begin)->empty());
    guard.rows = {7, true};
    carrier.post(first.target("Dial.action"), dialEnd(sid, "no-answer", "false"));
    QCOMPARE(guard.dialled.size(), std::size_t(2));
    auto tried = carrier.store.triedSince(begin);
    QCOMPARE(tried->size(), std::size_t(2));
    std::ranges::sort(*tried, {}, &store::TriedEffect::to);
    QCOMPARE(tried->front().kind, store::EffectKind::Dialled);
    QCOMPARE(tried->front().to, std::string()); // a relay began to dial
    QCOMPARE(tried->back().kind, store::EffectKind::Dialled);
    QCOMPARE(tried->back().tenant, TenantId("qdn"));
    QCOMPARE(tried->back().to, std::string("+16195550122"));
    QCOMPARE(tried->back().times, 7);
    QVERIFY(carrier.store.outboxRows().empty());
}

QTEST_APPLESS_MAIN(WebhookCallsTest)
#include "WebhookCallsTest.moc"
