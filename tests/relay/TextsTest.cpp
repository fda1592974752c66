// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/texts/TextMemory.h"
#include "core/routing/texts/TextFate.h"
#include "core/twilio/WebhookPath.h"
#include "tests/relay/TextsDesk.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::test;
using nlohmann::json;
using ringdown::test::texts::business;
using ringdown::test::texts::captain;
using ringdown::test::texts::customer;
using ringdown::test::texts::Desk;

class TextsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextIsForwardedInTheRecordThatKeepsIt()
    {
        Desk desk;
        const auto reply = desk.text(customer, "Are you open?");
        QCOMPARE(reply.status, 200);
        QVERIFY(Document(reply.body).isWellFormed && !Document(reply.body).has("Message"));
        const auto rows = desk.store.outboxRows();
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].id, sidOf("SM", 1) + ".forward.captain");
        QVERIFY(rows[0].from == business && rows[0].to == captain && rows[0].tenant.value == "qdn");
        QVERIFY(rows[0].body.find("Are you open?") != std::string::npos && rows[0].call.isEmpty());
        QVERIFY(twilio::WebhookUrls(publicUrl, {}).parse("/twilio/status/message/" + rows[0].id));
        QCOMPARE(desk.kinds(), (std::vector<std::string>{"message.received", "text.queued", "text.queued"}));
    }

    void anAnswerThatDoesNotArriveIsToldToItsWriterOnce()
    {
        Desk desk;
        desk.text(customer, "Are you open?");
        desk.text(captain, "Yes");
        const std::string answer = desk.store.outboxRows().back().id;
        QCOMPARE(answer, sidOf("SM", 2) + ".answer");
        desk.report(answer, "undelivered");
        const auto told = desk.store.outboxRows().back();
        QCOMPARE(told.id, answer + ".notice");
        QVERIFY(told.to == captain && told.from == business);
        QVERIFY2(told.body.find("did not arrive. The carrier could not deliver the text.") !=
                     std::string::npos,
                 told.body.c_str());
        const std::size_t rows = desk.store.outboxRows().size();
        desk.report(answer, "failed");
        QCOMPARE(desk.store.outboxRows().size(), rows);
        desk.report(sidOf("SM", 1) + ".forward.office", "undelivered"); // nobody's answer
        QCOMPARE(desk.store.outboxRows().size(), rows);
    }

    void aStopThatOnlyTheCarrierHeardIsHeardHere()
    {
        Desk desk;
        desk.text(customer, "Are you open?");
        const auto refuse = [&](const char *id, const std::string &phone) {
            store::OutboxRow row;
            row.id = id;
            row.tenant = TenantId("qdn");
            row.from = business;
            row.to = phone;
            desk.webhooks->textLost(row, "The carrier refused it.", 21610);
        };
        refuse("console.1", customer);
        refuse("SM1.forward.captain", captain);
        desk.executor.run();
        const json stops = desk.threads().at("stops");
        QCOMPARE(stops.size(), std::size_t(2));
        QCOMPARE(stops[0].at("contact").get<std::string>() + stops[1].at("contact").get<std::string>(),
                 std::string("captain"));
        QCOMPARE(desk.write({{"tenant", "qdn"}, {"to", customer}, {"body", "Hello"}}).status, 409);
        const auto again = relay::recallTexts(desk.store, desk.executor.now()); // a restart knows it too
        QVERIFY(again && again->book.isStopped(business, customer) &&
                again->book.isStopped(business, captain));
    }

    void aRepeatedWebhookForwardsNothingAgain()
    {
        Desk desk;
        desk.text(customer, "Are you open?");
        const std::string sid = sidOf("SM", 1);
        const auto again = desk.post("/twilio/sms", {{"AccountSid", account},
                                                     {"ApiVersion", "2010-04-01"},
                                                     {"Body", "Are you open?"},
                                                     {"From", customer},
                                                     {"MessageSid", sid},
                                                     {"NumMedia", "0"},
                                                     {"NumSegments", "1"},
                                                     {"SmsMessageSid", sid},
                                                     {"SmsSid", sid},
                                                     {"SmsStatus", "received"},
                                                     {"To", business}});
        QCOMPARE(again.status, 200);
        QCOMPARE(desk.store.outboxRows().size(), std::size_t(2));
        QCOMPARE(desk.count(EventKind::MessageReceived), 1);
    }

    void anAnswerFindsItsReaderAfterARestart()
    {
        Desk desk;
        desk.text(customer, "Are you open?");
        desk.text("+16195550178", "STOP");
        desk.restart();
        desk.webhooks->texts() = relay::recallTexts(desk.store, desk.executor.now())->book;
        desk.text(captain, "Until five.");
        const Event sent = desk.last(EventKind::MessageSent);
        QVERIFY(sent.to == customer && sent.body == "Until five." && sent.by == "Captain");
        QVERIFY(desk.webhooks->texts().isStopped(business, "+16195550178"));
    }

    void whatIsOlderThanTwoWeeksIsNotAnswered()
    {
        Desk desk;
        desk.text(customer, "Are you open?");
        const auto recalled =
            relay::recallTexts(desk.store, desk.executor.now() + std::chrono::hours(24 * 14 + 1));
        QVERIFY(recalled->book.conversations(TenantId("qdn"), business, ContactId("captain")).empty());
    }

    /// The other contact's, all of them: five thousand texts and more, of whatever business, hide no answer.
    void aConversationBehindManyTextsIsKnownAfterARestart()
    {
        Desk desk;
        Event text;
        text.kind = EventKind::MessageReceived;
        text.at = desk.executor.now();
        text.tenant = TenantId("qdn");
        text.from = customer;
        text.to = business;
        text.contacts = {ContactId("captain")};
        store::Record record;
        record.events.assign(5'101, text);
        for (std::size_t i = 1; i < record.events.size(); ++i) {
            record.events[i].from = "+12025550111";
            record.events[i].contacts = {ContactId("office")};
        }
        desk.store.append(std::move(record), {});
        const auto talksWithCaptain = [&](relay::Reach reach) {
            const auto recalled = relay::recallTexts(desk.store, desk.executor.now(), reach);
            return recalled ? recalled->book.conversations(text.tenant, business, ContactId("captain")).size()
                            : 0;
        };
        QCOMPARE(talksWithCaptain(relay::Reach::Whole), std::size_t(1));
        QCOMPARE(talksWithCaptain(relay::Reach::Newest), std::size_t(0)); // the rest is read beside the calls
        QVERIFY(!relay::recallTexts(desk.store, desk.executor.now(), relay::Reach::Newest)->isWhole);
    }

    void theCarriersWordForStopGoesBeforeTheText()
    {
        Desk desk;
        desk.text(captain, "No more please", {{"OptOutType", "STOP"}});
        QCOMPARE(desk.count(EventKind::TextsStopped), 1);
        QCOMPARE(desk.last(EventKind::TextsStopped).contact.value, std::string("captain"));
    }

    void aMissedCallTextsNobodyWhoWroteStop()
    {
        Desk desk;
        desk.text(captain, "STOP");
        const std::string sid = sidOf("CA", 1);
        const Document first(desk.post("/twilio/voice", callFields(sid)).body);
        const Document second(
            desk.post(first.target("Dial.action"), dialEnd(sid, "no-answer", "false")).body);
        desk.post(second.target("Dial.action"), dialEnd(sid, "no-answer", "false"));
        QVERIFY(desk.store.outboxRows().empty());
        QCOMPARE(desk.count(EventKind::TextQueued), 0);
        const auto events = desk.store.events();
        const auto step = std::find_if(events.begin(), events.end(), [](const Event &event) {
            return event.kind == EventKind::StepEntered && event.what == "text";
        });
        QVERIFY(step != events.end());
        QCOMPARE(step->rejected.at(0).what, std::string("Captain"));
        QVERIFY(step->rejected.at(0).why.find("wrote STOP") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TextsTest)
#include "TextsTest.moc"
