// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Webhooks.h"

#include "tests/relay/CarrierByHand.h"

#include <QByteArray>
#include <QTest>

using namespace ringdown;
using namespace ringdown::test;

namespace {

const std::string sid = sidOf("CA", 1);
const std::string door = "/twilio/voice";
const std::string form = "application/x-www-form-urlencoded";

std::string signatureOf(const std::string &target, const std::string &body,
                        const twilio::WebhookKey &key = fakeKey)
{
    return twilio::signForm(key, publicUrl + target, *twilio::Form::decode(body));
}

} // namespace

class WebhooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotTheCarriersIsTurnedAway_data();
    void whatIsNotTheCarriersIsTurnedAway();
    void aFormOf512FieldsIsReadAndOneMoreIsNot();
    void anUnknownNumberLeavesNoTrace();
    void aDecisionIsWrittenBeforeItIsSpoken();
    void aRepeatGetsTheSameBytesAndWritesNothing();
    void theOrderOfTheFieldsMakesNoOtherRequest();
    void copiesWaitForTheFirstAndGetItsBytes();
    void aRepeatAfterARestartGetsTheSameBytes();
    void aPlanPushedMeanwhileDoesNotChangeARepeat();
    void aCallerIsAnsweredWhenNothingCanBeSaved();
    void whatLiesInTheSpoolIsAnsweredAndRepeated();
    void aSilentStoreKeepsNoCallerWaiting();
    void aReportWithoutItsCallIsRefusedWhileTheStoreIsSilent();
    void replyAfterTheDoorIsGone();
    void newKeysCountAtOnce();
    void aDrillHasItsOwnKeyAndClock();
    void drillsDoNotCount();
    void whatTheRelayWritesItselfGoesTheSameWay();
};

void WebhooksTest::whatIsNotTheCarriersIsTurnedAway_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const std::string &method, const std::string &target,
                        const std::string &type, const std::string &body, const std::string &signature,
                        int status) {
        const auto bytes = [](const std::string &text) { return QByteArray::fromStdString(text); };
        QTest::newRow(name) << bytes(method) << bytes(target) << bytes(type) << bytes(body)
                            << bytes(signature) << status;
    };
    const std::string body = twilio::encodeForm(callFields(sid));
    const std::string good = signatureOf(door, body);
    row("genuine", "POST", door, form, body, good, 200);
    row("charset", "POST", door, form + "; charset=UTF-8", body, good, 200);
    row("type in capitals", "POST", door, "Application/X-WWW-Form-Urlencoded", body, good, 200);
    row("no such door", "POST", "/twilio/voices", form, body, signatureOf("/twilio/voices", body), 404);
    row("no such position", "POST", "/twilio/voice/qdn", form, body, signatureOf("/twilio/voice/qdn", body),
        404);
    row("a query", "POST", door + "?x=1", form, body, signatureOf(door + "?x=1", body), 404);
    row("GET", "GET", door, "", "", signatureOf(door, ""), 405);
    row("PUT", "PUT", door, form, body, good, 405);
    row("JSON", "POST", door, "application/json", body, good, 415);
    row("no type", "POST", door, "", body, good, 415);
    row("a longer type", "POST", door, form + "x", body, good, 415);
    row("no signature", "POST", door, form, body, "", 403);
    row("wrong signature", "POST", door, form, body, signatureOf(door, body, otherKey), 403);
    row("another door's signature", "POST", door, form, body, signatureOf("/twilio/sms", body), 403);
    row("an added field", "POST", door, form, body + "&Digits=1", good, 403);
    row("a wrong hash of the body", "POST", door + "?bodySHA256=" + std::string(64, '0'), form, body,
        signatureOf(door + "?bodySHA256=" + std::string(64, '0'), body), 403);
    const auto signedRow = [&](const char *name, const twilio::FieldList &fields, int status) {
        const std::string text = twilio::encodeForm(fields);
        row(name, "POST", door, form, text, signatureOf(door, text), status);
    };
    signedRow("no fields", {}, 400);
    signedRow("a SID of another shape", with(callFields(sid), {{"CallSid", "CA1"}}), 400);
    signedRow("another account", with(callFields(sid), {{"AccountSid", sidOf("AC", 2)}}), 400);
    twilio::FieldList twice = callFields(sid);
    twice.emplace_back("To", "+16195550100");
    signedRow("a field twice", twice, 400);
    signedRow("an unknown number",
              with(callFields(sid), {{"To", "+16195550199"}, {"Called", "+16195550199"}}), 404);
}

void WebhooksTest::whatIsNotTheCarriersIsTurnedAway()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    QFETCH(int, status);
    CarrierByHand carrier;
    const auto view = [](const QByteArray &bytes) {
        return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    };
    const auto sent =
        carrier.sendRaw({view(method), view(target), view(body), view(signature), view(contentType)});
    carrier.executor.run();
    QVERIFY(sent->has_value());
    QCOMPARE((*sent)->status, status);
    QCOMPARE(carrier.kinds().empty(), status != 200);
    const relay::WebhookCounts &counts = carrier.webhooks->counts();
    QCOMPARE(counts.decided, std::uint64_t(status == 200));
    QCOMPARE(counts.forbidden, std::uint64_t(status == 403));
    QCOMPARE(counts.malformed, std::uint64_t(status == 400));
    QCOMPARE(counts.unknown, std::uint64_t(status == 404));
}

void WebhooksTest::aFormOf512FieldsIsReadAndOneMoreIsNot()
{
    CarrierByHand carrier;
    twilio::FieldList fields = callFields(sid);
    for (int i = 0; fields.size() < twilio::Form::maxFields; ++i)
        fields.emplace_back("SipHeader_X-" + std::to_string(i), "1");
    QCOMPARE(carrier.post(door, fields).status, 200);
    const std::string body = twilio::encodeForm(fields) + "&SipHeader_X-z=1";
    const auto sent = carrier.sendRaw({"POST", door, body, "", form});
    QCOMPARE((*sent)->status, 413);
}

void WebhooksTest::anUnknownNumberLeavesNoTrace()
{
    CarrierByHand carrier;
    const auto fields = with(callFields(sid), {{"To", "+16195550199"}, {"Called", "+16195550199"}});
    QCOMPARE(carrier.post(door, fields).status, 404);
    QVERIFY(carrier.kinds().empty());
    // Nothing of it is remembered: once a tenant has the number, the same request is a call.
    std::string plan = planText;
    plan.replace(plan.find("+16195550100"), 12, "+16195550199");
    carrier.push(plan);
    QCOMPARE(carrier.post(door, fields).status, 200);
}

void WebhooksTest::aDecisionIsWrittenBeforeItIsSpoken()
{
    CarrierByHand carrier;
    carrier.store.setCommitMode(CommitMode::ByHand);
    const auto sent = carrier.send(door, callFields(sid));
    carrier.executor.run();
    QVERIFY(!sent->has_value());
    carrier.store.commitHeld();
    QVERIFY(!sent->has_value()); // the answer leaves on the I/O thread
    carrier.executor.run();
    QCOMPARE((*sent)->status, 200);
    QCOMPARE((*sent)->contentType, std::string("text/xml; charset=utf-8"));
    QVERIFY(Document((*sent)->body).has("Dial"));
    QCOMPARE(carrier.count(EventKind::CallReceived), 1);
    QCOMPARE(carrier.count(EventKind::TierRinging), 1);
}

void WebhooksTest::aRepeatGetsTheSameBytesAndWritesNothing()
{
    CarrierByHand carrier;
    const auto first = carrier.post(door, callFields(sid));
    const auto written = carrier.store.events().size();
    carrier.executor.advance(std::chrono::seconds(90));
    for (int i = 0; i < 3; ++i) {
        const auto again = carrier.post(door, callFields(sid));
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, first.body);
    }
    QCOMPARE(carrier.store.events().size(), written);
    QCOMPARE(carrier.webhooks->counts().decided, std::uint64_t(1));
    QCOMPARE(carrier.webhooks->counts().repeated, std::uint64_t(3));
}

void WebhooksTest::theOrderOfTheFieldsMakesNoOtherRequest()
{
    CarrierByHand carrier;
    twilio::FieldList fields = callFields(sid);
    const auto first = carrier.post(door, fields);
    std::reverse(fields.begin(), fields.end());
    QCOMPARE(carrier.post(door, fields).body, first.body);
    QCOMPARE(carrier.webhooks->counts().decided, std::uint64_t(1));
    // Nor does the spelling of the URL that was signed.
    const std::string body = twilio::encodeForm(fields);
    const auto sent = carrier.sendRaw(
        {"POST", door, body,
         twilio::signForm(fakeKey, publicUrl + ":443" + door, *twilio::Form::decode(body)), form});
    carrier.executor.run();
    QCOMPARE((*sent)->body, first.body);
    QCOMPARE(carrier.webhooks->counts().decided, std::uint64_t(1));
}

void WebhooksTest::copiesWaitForTheFirstAndGetItsBytes()
{
    CarrierByHand carrier;
    carrier.store.setCommitMode(CommitMode::ByHand);
    std::vector<CarrierByHand::Sent> copies;
    for (int i = 0; i < 8; ++i)
        copies.push_back(carrier.send(door, callFields(sid)));
    const auto other = carrier.send(door, callFields(sidOf("CA", 2)));
    carrier.executor.run();
    QCOMPARE(carrier.store.heldCount(), std::size_t(2));
    carrier.store.commitHeld();
    carrier.executor.run();
    for (const auto &copy : copies) {
        QVERIFY(copy->has_value());
        QCOMPARE((*copy)->body, (*copies.front())->body);
    }
    QVERIFY(other->has_value());
    QCOMPARE(carrier.count(EventKind::CallReceived), 2);
    QCOMPARE(carrier.webhooks->counts().repeated, std::uint64_t(7));
}

void WebhooksTest::aRepeatAfterARestartGetsTheSameBytes()
{
    CarrierByHand carrier;
    const auto first = carrier.post(door, callFields(sid));
    const auto written = carrier.store.events().size();
    carrier.executor.advance(std::chrono::hours(25));
    carrier.restart();
    QCOMPARE(carrier.post(door, callFields(sid)).body, first.body);
    QCOMPARE(carrier.store.events().size(), written);
}

void WebhooksTest::aPlanPushedMeanwhileDoesNotChangeARepeat()
{
    CarrierByHand carrier;
    const auto first = carrier.post(door, callFields(sid));
    std::string plan = planText;
    plan.replace(plan.find("Welcome aboard."), 15, "Another greeting.");
    carrier.push(plan);
    QCOMPARE(carrier.post(door, callFields(sid)).body, first.body);
    const auto next = carrier.post(door, callFields(sidOf("CA", 2)));
    QVERIFY(next.body.find("Another greeting.") != std::string::npos);
}

void WebhooksTest::aCallerIsAnsweredWhenNothingCanBeSaved()
{
    CarrierByHand carrier;
    carrier.store.setCommitMode(CommitMode::Refused);
    const auto reply = carrier.post(door, callFields(sid));
    QCOMPARE(reply.status, 200);
    const Document document(reply.body);
    QVERIFY(document.has("Dial"));
    QCOMPARE(carrier.webhooks->counts().unsaved, std::uint64_t(1));
    // The call is known here all the same, and goes on.
    QVERIFY(Document(carrier.post(document.target("Dial.action"), dialEnd(sid, "no-answer", "false")).body)
                .has("Dial"));
    QVERIFY(carrier.kinds().empty());
}

void WebhooksTest::whatLiesInTheSpoolIsAnsweredAndRepeated()
{
    CarrierByHand carrier;
    carrier.store.setCommitMode(CommitMode::Spooled);
    const auto first = carrier.post(door, callFields(sid));
    QVERIFY(Document(first.body).has("Dial"));
    QCOMPARE(carrier.post(door, callFields(sid)).body, first.body);
    carrier.store.setCommitMode(CommitMode::AtOnce);
    carrier.store.mergeSpool();
    QCOMPARE(carrier.count(EventKind::CallReceived), 1);
    QCOMPARE(carrier.webhooks->counts().unsaved, std::uint64_t(0));
}

void WebhooksTest::aSilentStoreKeepsNoCallerWaiting()
{
    CarrierByHand carrier;
    const auto first = carrier.post(door, callFields(sid));
    carrier.restart();
    carrier.store.setReadError(Error{ErrorCode::Unavailable, "the disk is asleep"});
    // The key may be stored, and the store does not say: it is decided again, and the store refuses the
    // second writing.
    QCOMPARE(carrier.post(door, callFields(sid)).body, first.body);
    QCOMPARE(carrier.count(EventKind::CallReceived), 1);
    // A call that is not known here goes on by its position.
    const auto next =
        carrier.post(Document(first.body).target("Dial.action"), dialEnd(sid, "no-answer", "false"));
    QVERIFY(Document(next.body).has("Dial"));
}

void WebhooksTest::aReportWithoutItsCallIsRefusedWhileTheStoreIsSilent()
{
    CarrierByHand carrier;
    carrier.post(door, callFields(sid));
    carrier.restart();
    carrier.store.setReadError(Error{ErrorCode::Unavailable, "the disk is asleep"});
    QCOMPARE(carrier.post("/twilio/status/call", callFields(sid, "completed")).status, 503);
    carrier.store.setReadError(std::nullopt);
    QCOMPARE(carrier.post("/twilio/status/call", callFields(sid, "completed")).status, 200);
    QCOMPARE(carrier.count(EventKind::CallEnded), 1);
}

void WebhooksTest::replyAfterTheDoorIsGone()
{
    CarrierByHand carrier;
    carrier.store.setCommitMode(CommitMode::ByHand);
    const auto writing = carrier.send(door, callFields(sid));
    const auto reading = carrier.send("/twilio/status/call", callFields(sidOf("CA", 7), "completed"));
    QCOMPARE(carrier.executor.readsWaiting(), std::size_t(1));
    carrier.webhooks.reset();
    carrier.store.commitHeld();
    carrier.executor.run();
    QVERIFY(!writing->has_value() && !reading->has_value());
    QCOMPARE(carrier.count(EventKind::CallReceived), 1); // written, so the carrier's repeat finds it
}

void WebhooksTest::newKeysCountAtOnce()
{
    CarrierByHand carrier;
    QCOMPARE(carrier.post(door, callFields(sid), otherKey).status, 403);
    carrier.webhooks->useKeys(keys({fakeKey, otherKey}));
    QCOMPARE(carrier.post(door, callFields(sid), otherKey).status, 200);
    QCOMPARE(carrier.post(door, callFields(sidOf("CA", 2))).status, 200);
    carrier.webhooks->useKeys(keys({otherKey}));
    QCOMPARE(carrier.post(door, callFields(sidOf("CA", 3))).status, 403);
}

void WebhooksTest::aDrillHasItsOwnKeyAndClock()
{
    CarrierByHand carrier;
    carrier.webhooks->useDrillKeys(keys({otherKey}));
    QCOMPARE(carrier.post(door, callFields(sid), otherKey).status, 403); // not from outside
    const std::string body = twilio::encodeForm(callFields(sid));
    const auto drill = [&](const twilio::WebhookKey &key) {
        int status = 0;
        const std::string signature = signatureOf(door, body, key);
        carrier.webhooks->receiveDrill({"POST", door, body, signature, form},
                                       Instant::fromSeconds(1'800'000'000),
                                       [&](const relay::HttpReply &reply) { status = reply.status; });
        carrier.executor.run();
        return status;
    };
    QCOMPARE(drill(fakeKey), 403);
    QCOMPARE(drill(otherKey), 200);
    QVERIFY(!carrier.kinds().empty());
    for (const Event &event : carrier.store.events()) {
        if (event.kind == EventKind::PlanPushed)
            continue;
        QVERIFY(event.test);
        QCOMPARE(event.at.seconds(), std::int64_t(1'800'000'000));
    }
}

void WebhooksTest::drillsDoNotCount()
{
    CarrierByHand carrier;
    const std::string body = twilio::encodeForm(callFields(sid));
    const std::string signature = signatureOf(door, body);
    for (int i = 0; i < 2; ++i)
        carrier.webhooks->receiveDrill({"POST", door, body, signature, form}, carrier.executor.now(),
                                       [](const relay::HttpReply &) {});
    carrier.executor.run();
    QCOMPARE(carrier.count(EventKind::CallReceived), 1);
    QCOMPARE(carrier.webhooks->counts().decided + carrier.webhooks->counts().repeated, std::uint64_t(0));
}

void WebhooksTest::whatTheRelayWritesItselfGoesTheSameWay()
{
    CarrierByHand carrier;
    carrier.post(door, callFields(sid));
    Event claim;
    claim.at = carrier.executor.now();
    claim.kind = EventKind::MissedClaimed;
    claim.call = CallSid(sid);
    claim.by = "captain";
    carrier.webhooks->write({claim});
    QCOMPARE(carrier.calls->find(CallSid(sid))->claimedBy, std::string("captain"));
    QCOMPARE(carrier.count(EventKind::MissedClaimed), 1);
    carrier.store.setCommitMode(CommitMode::Refused);
    carrier.webhooks->write({claim});
    carrier.executor.run();
    QCOMPARE(carrier.webhooks->counts().unsaved, std::uint64_t(1));
}

QTEST_APPLESS_MAIN(WebhooksTest)
#include "WebhooksTest.moc"
