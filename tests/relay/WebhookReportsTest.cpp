// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/OneCall.h"

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
    void aTextThatDidNotArriveSaysWhy();
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
    QCOMPARE(carrier.post("/twilio/sms", with(textFields("hi"), {{"To", "+16195550199"}})).status, 404);
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
    QCOMPARE(carrier.count(EventKind::TextFailed), 0);
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
