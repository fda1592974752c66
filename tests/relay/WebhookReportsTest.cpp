// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanReader.h"
#include "core/store/Voicemails.h"
#include "tests/relay/OneCall.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace ringdown;
using namespace ringdown::test;

namespace {

twilio::FieldList textFields(const std::string &body)
{
    return {{"AccountSid", account},    {"Body", body},
            {"From", "+16195550177"},   {"MessageSid", sidOf("SM", 1)},
            {"NumMedia", "0"},          {"SmsMessageSid", sidOf("SM", 1)},
            {"SmsSid", sidOf("SM", 1)}, {"SmsStatus", "received"},
            {"To", "+16195550100"}};
}

} // namespace

/// What the carrier reports beside a call, and texts.
class WebhookReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsInAnyOrderLeadToTheSameEnd();
    void aTextIsNotedAndNotAnswered();
    void theFateOfATextIsNotedOnce();
    void aTextThatArrivedBeforeARestartDoesNotFailBehindIt();
    void aTextThatDidNotArriveSaysWhy();
    void aTranscriptIsKeptWithItsIdOverARestart();
    void theWordsOfADeletedMessageAreDeletedUnread_data();
    void theWordsOfADeletedMessageAreDeletedUnread();
    void theWordsOfADeletedTestGoUnlessItIsADrill_data();
    void theWordsOfADeletedTestGoUnlessItIsADrill();
    void aReportOfACallNobodyKnowsIsAcknowledged();
};

void WebhookReportsTest::reportsInAnyOrderLeadToTheSameEnd()
{
    CarrierByHand plain;
    const Document dial(plain.post(door, callFields(sid)).body);
    const std::string leg = dial.target("Number.statusCallback");
    using Sent = std::pair<std::string, twilio::FieldList>;
    const std::vector<Sent> reports = {
        {leg, legFields(captainSid, sid, "+16195550111", "ringing")},
        {leg, legFields(captainSid, sid, "+16195550111", "no-answer")},
        {dial.target("Dial.action"), dialEnd(sid, "canceled", "false", "completed")},
        {"/twilio/status/call", callFields(sid, "completed")},
        {"/twilio/status/recording", recordingReport()},
        {"/twilio/status/transcript", transcript("Call me.")}};
    std::mt19937 random(9);
    for (int round = 0; round < 300; ++round) {
        CarrierByHand carrier;
        carrier.post(door, callFields(sid));
        std::vector<Sent> order = reports;
        order.insert(order.end(), reports.begin(), reports.end()); // each twice
        std::shuffle(order.begin(), order.end(), random);
        for (const auto &[target, fields] : order) {
            carrier.executor.advance(std::chrono::seconds(1));
            if (random() % 8 == 0)
                carrier.restart();
            QCOMPARE(carrier.post(target, fields).status, 200);
        }
        const routing::CallState call = carrier.folded(sid);
        QCOMPARE(call.disposition(), Outcome::Voicemail);
        QVERIFY(!call.isRunning());
        QVERIFY(carrier.count(EventKind::CallEnded) <=
                2); // corrected when the recording is told of behind it
        QCOMPARE(carrier.last(EventKind::CallEnded).outcome, std::optional(Outcome::Voicemail));
        QCOMPARE(carrier.count(EventKind::VoicemailRecorded), 1);
        QCOMPARE(carrier.count(EventKind::VoicemailTranscribed), 1);
        QCOMPARE(carrier.store.outboxRows().size(), std::size_t(1));
    }
}

void WebhookReportsTest::aTextIsNotedAndNotAnswered()
{
    CarrierByHand carrier;
    for (int i = 0; i < 2; ++i) {
        const auto reply = carrier.post("/twilio/sms", textFields("Is the ship out on Friday? <1>"));
        QCOMPARE(reply.status, 200);
        QCOMPARE(Document(reply.body).elements, QStringList{QStringLiteral("Response")});
    }
    QCOMPARE(carrier.count(EventKind::MessageReceived), 1);
    const Event event = carrier.last(EventKind::MessageReceived);
    QCOMPARE(event.body, std::string("Is the ship out on Friday? <1>"));
    QCOMPARE(event.from, std::string("+16195550177"));
    QCOMPARE(event.to, std::string("+16195550100"));
    QCOMPARE(event.tenant, TenantId("qdn"));
    QCOMPARE(event.sid, sidOf("SM", 1));
    QCOMPARE(carrier
                 .post("/twilio/sms",
                       with(textFields("hi"), {{"MessageSid", sidOf("SM", 2)}, {"To", "+16195550199"}}))
                 .status,
             404);
}

void WebhookReportsTest::theFateOfATextIsNotedOnce()
{
    CarrierByHand carrier;
    const Document document(carrier.post(door, callFields(sid)).body);
    carrier.post(document.target("Dial.action"), dialEnd(sid, "canceled", "false", "completed"));
    const std::string id = carrier.store.outboxRows().front().id;
    const auto status = [&](const std::string &word, const std::string &code) {
        twilio::FieldList fields = {{"AccountSid", account},
                                    {"From", "+16195550100"},
                                    {"MessageSid", sidOf("SM", 4)},
                                    {"MessageStatus", word},
                                    {"To", "+16195550111"}};
        if (!code.empty())
            fields.emplace_back("ErrorCode", code);
        return carrier.post("/twilio/status/message/" + id, fields).status;
    };
    QCOMPARE(status("sent", ""), 200);
    QCOMPARE(carrier.count(EventKind::TextDelivered), 0);
    carrier.restart();
    QCOMPARE(status("delivered", ""), 200);
    QCOMPARE(status("delivered", ""), 200);
    QCOMPARE(carrier.count(EventKind::TextDelivered), 1);
    QCOMPARE(carrier.last(EventKind::TextDelivered).text, id);
    QCOMPARE(carrier.last(EventKind::TextDelivered).call, CallSid(sid));
    QCOMPARE(status("undelivered", "30003"), 200); // late: it has arrived
    carrier.restart();
    QCOMPARE(status("failed", "30003"), 200); // another relay knows it too
    QCOMPARE(status("delivered", ""), 200);
    QCOMPARE(carrier.count(EventKind::TextFailed), 0);
    QCOMPARE(carrier.count(EventKind::TextDelivered), 1);
}

/// Of a call that runs, too: nobody reads it from the log again.
void WebhookReportsTest::aTextThatArrivedBeforeARestartDoesNotFailBehindIt()
{
    CarrierByHand carrier;
    Document document(carrier.post(door, callFields(sid)).body);
    document = Document(carrier.post(document.target("Dial.action"), dialEnd(sid, "busy", "false")).body);
    carrier.post(document.target("Dial.action"), dialEnd(sid, "busy", "false")); // at the voicemail
    const std::string status = "/twilio/status/message/" + carrier.store.outboxRows().front().id;
    const auto report = [&](const std::string &word) {
        return twilio::FieldList{{"AccountSid", account},  {"ErrorCode", word == "delivered" ? "" : "30003"},
                                 {"From", "+16195550100"}, {"MessageSid", sidOf("SM", 4)},
                                 {"MessageStatus", word},  {"To", "+16195550111"}};
    };
    carrier.post(status, report("delivered"));
    carrier.restart();
    carrier.calls->apply(carrier.store.eventsOfRunningCalls().value());
    int failed = 0;
    carrier.webhooks->whenTextFailed([&](const std::string &) { ++failed; });
    QCOMPARE(carrier.post(status, report("undelivered")).status, 200);
    QCOMPARE(failed, 0);
    QCOMPARE(carrier.count(EventKind::TextFailed), 0);
}

void WebhookReportsTest::aTranscriptIsKeptWithItsIdOverARestart()
{
    CarrierByHand carrier;
    carrier.post(door, callFields(sid));
    carrier.post("/twilio/status/recording", recordingReport());
    carrier.restart(); // killed between the recording and its transcript
    QCOMPARE(carrier.post("/twilio/status/transcript", transcript("Call me.")).status, 200);
    const auto voicemails = store::voicemailsOf(*carrier.store.call(CallSid(sid)));
    QCOMPARE(voicemails->size(), std::size_t(1));
    QCOMPARE(voicemails->front().transcript, std::string("Call me."));
    QCOMPARE(voicemails->front().transcription, sidOf("TR", 1));
    QVERIFY(carrier.store.outboxRows().empty());
}

void WebhookReportsTest::theWordsOfADeletedMessageAreDeletedUnread_data()
{
    QTest::addColumn<bool>("isRestarted");
    QTest::newRow("the same relay") << false;
    QTest::newRow("the next relay") << true;
}

void WebhookReportsTest::theWordsOfADeletedMessageAreDeletedUnread()
{
    QFETCH(bool, isRestarted);
    CarrierByHand carrier;
    carrier.post(door, callFields(sid));
    carrier.post("/twilio/status/recording", recordingReport());
    Event deleted;
    deleted.at = carrier.executor.now();
    deleted.kind = EventKind::VoicemailDeleted;
    deleted.tenant = TenantId("qdn");
    deleted.call = CallSid(sid);
    deleted.sid = recordingSid;
    carrier.store.append({std::nullopt, {}, {deleted}, {}}, {});
    if (isRestarted)
        carrier.restart();
    else
        carrier.calls->apply(std::vector{deleted});
    for (int i = 0; i < 2; ++i)
        QCOMPARE(carrier.post("/twilio/status/transcript", transcript("Call me.")).status, 200);
    QCOMPARE(carrier.count(EventKind::VoicemailTranscribed), 0);
    const auto rows = carrier.store.outboxRows();
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows.front().kind, store::EffectKind::DeleteTranscription);
    QCOMPARE(rows.front().to, sidOf("TR", 1));
}

void WebhookReportsTest::theWordsOfADeletedTestGoUnlessItIsADrill_data()
{
    QTest::addColumn<bool>("isLive");
    QTest::newRow("drill") << false;
    QTest::newRow("live test") << true;
}

void WebhookReportsTest::theWordsOfADeletedTestGoUnlessItIsADrill()
{
    QFETCH(bool, isLive);
    CarrierByHand carrier;
    const auto plan = routing::CompiledPlan::compile(plan::readPlan(planText).plan, 1);
    carrier.webhooks->useDrillKeys(keys({fakeKey}));
    carrier.webhooks->useLiveTests([&](const twilio::Form &) { return plan; });
    const auto post = [&](const std::string &target, const twilio::FieldList &fields) {
        const std::string body = twilio::encodeForm(fields);
        const std::string signature =
            twilio::signForm(fakeKey, publicUrl + target, *twilio::Form::decode(body));
        const relay::HttpRequest request{"POST", target, body, signature,
                                         "application/x-www-form-urlencoded"};
        if (isLive)
            carrier.webhooks->receive(request, [](const relay::HttpReply &) {});
        else
            carrier.webhooks->receiveDrill(request, carrier.executor.now(), [](const relay::HttpReply &) {});
        carrier.executor.run();
    };
    post(door, callFields(sid));
    post("/twilio/status/recording", recordingReport());
    QCOMPARE(carrier.count(EventKind::VoicemailRecorded), 1);
    Event deleted = carrier.last(EventKind::VoicemailRecorded);
    QVERIFY(deleted.test);
    deleted.kind = EventKind::VoicemailDeleted;
    carrier.calls->apply(std::vector{deleted});
    post("/twilio/status/transcript", transcript("Call me."));
    QCOMPARE(carrier.count(EventKind::VoicemailTranscribed), 0);
    const auto rows = carrier.store.outboxRows();
    QCOMPARE(std::count_if(rows.begin(), rows.end(),
                           [](const store::OutboxRow &row) {
                               return row.kind == store::EffectKind::DeleteTranscription;
                           }),
             isLive ? 1 : 0);
}

void WebhookReportsTest::aTextThatDidNotArriveSaysWhy()
{
    CarrierByHand carrier;
    const Document document(carrier.post(door, callFields(sid)).body);
    carrier.post(document.target("Dial.action"), dialEnd(sid, "canceled", "false", "completed"));
    const std::string id = carrier.store.outboxRows().front().id;
    for (int i = 0; i < 2; ++i)
        QCOMPARE(carrier
                     .post("/twilio/status/message/" + id, {{"AccountSid", account},
                                                            {"ErrorCode", "30003"},
                                                            {"From", "+16195550100"},
                                                            {"MessageSid", sidOf("SM", 4)},
                                                            {"MessageStatus", "undelivered"},
                                                            {"To", "+16195550111"}})
                     .status,
                 200);
    QCOMPARE(carrier.count(EventKind::TextFailed), 1);
    QVERIFY(carrier.last(EventKind::TextFailed).why.find("30003") != std::string::npos);
}

void WebhookReportsTest::aReportOfACallNobodyKnowsIsAcknowledged()
{
    CarrierByHand carrier;
    const std::string position = "qdn/1/open/1/0.0.0/1/0";
    QCOMPARE(carrier.post("/twilio/status/call", callFields(sid, "completed")).status, 200);
    QCOMPARE(
        carrier.post("/twilio/status/leg/" + position, legFields(captainSid, sid, "+16195550111", "busy"))
            .status,
        200);
    QCOMPARE(carrier.post("/twilio/status/recording", recordingReport()).status, 200);
    QCOMPARE(carrier.post("/twilio/status/transcript", transcript("?")).status, 200);
    QVERIFY(carrier.kinds().empty());
}

QTEST_APPLESS_MAIN(WebhookReportsTest)
#include "WebhookReportsTest.moc"
