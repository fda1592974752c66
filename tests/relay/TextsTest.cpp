// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/OnceRequests.h"
#include "core/relay/texts/TextMemory.h"
#include "core/relay/texts/Threads.h"
#include "core/relay/texts/ThreadsApi.h"
#include "core/routing/texts/TextFate.h"
#include "core/twilio/WebhookPath.h"
#include "tests/relay/CarrierByHand.h"
#include "tests/support/ApiDoor.h"

#include <QByteArray>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace ringdown;
using namespace ringdown::test;
using nlohmann::json;

namespace {

constexpr const char *business = "+16195550100";
constexpr const char *captain = "+16195550111";
constexpr const char *customer = "+16195550177";

std::string planWithTexts()
{
    std::string plan = planText;
    plan.insert(plan.rfind("}]}"), R"(, "sms": {"forwardTo": ["captain", "office"], "reply": "relay"})");
    return plan;
}

/// A relay that gets texts one after another, with the routes of a console.
class Desk : public CarrierByHand {
public:
    Desk()
        : CarrierByHand(planWithTexts())
        , api(store, *shelf, webhooks->texts(), executor)
    {
        api.addRoutes(table);
    }

    relay::HttpReply text(const std::string &from, const std::string &body, twilio::FieldList more = {})
    {
        const std::string sid = sidOf("SM", ++m_texts);
        const auto reply = post("/twilio/sms", with({{"AccountSid", account},
                                                     {"ApiVersion", "2010-04-01"},
                                                     {"Body", body},
                                                     {"From", from},
                                                     {"MessageSid", sid},
                                                     {"NumMedia", "0"},
                                                     {"NumSegments", "1"},
                                                     {"SmsMessageSid", sid},
                                                     {"SmsSid", sid},
                                                     {"SmsStatus", "received"},
                                                     {"To", business}},
                                                    more));
        executor.advance(std::chrono::minutes(1));
        return reply;
    }
    relay::HttpReply report(const std::string &text, const std::string &status)
    {
        return post("/twilio/status/message/" + text, {{"AccountSid", account},
                                                       {"ApiVersion", "2010-04-01"},
                                                       {"From", business},
                                                       {"MessageSid", sidOf("SM", 900)},
                                                       {"MessageStatus", status},
                                                       {"SmsSid", sidOf("SM", 900)},
                                                       {"SmsStatus", status},
                                                       {"To", customer}});
    }
    json threads(std::vector<relay::NamedText> query = {})
    {
        const auto reply = ask(table, executor, {"GET", "/api/v1/threads", std::move(query), {}, {}});
        return reply.status == 200 ? json::parse(reply.body) : json{{"status", reply.status}};
    }
    relay::HttpReply write(const json &body)
    {
        return ask(table, executor, {"POST", "/api/v1/messages", {}, {}, body.dump()});
    }

    relay::ThreadsApi api;
    relay::RouteTable table;

private:
    int m_texts = 0;
};

} // namespace

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

    /// The text and what its writer is answered are one commit (docs/decisions/0028).
    void whoRepeatsATextAfterAKillHasWrittenIt()
    {
        Desk desk;
        relay::OnceRequests once(desk.store, desk.executor);
        once.guard(desk.table);
        const ApiAsking asking{"POST",
                               "/api/v1/messages",
                               {},
                               {{"idempotency-key", "a"}},
                               R"({"tenant": "qdn", "to": "+16195550177", "body": "Until five."})"};
        desk.store.setCommitMode(CommitMode::ByHand);
        send(desk.table, asking);
        desk.store.commitHeld(); // the text, and then nothing more is done by this relay
        desk.store.setCommitMode(CommitMode::AtOnce);
        HandExecutor next;
        relay::ThreadsApi api(desk.store, *desk.shelf, desk.webhooks->texts(), next);
        relay::RouteTable table;
        api.addRoutes(table);
        relay::OnceRequests known(desk.store, next);
        known.guard(table);
        const relay::HttpReply again = ask(table, next, asking);
        QCOMPARE(again.status, 202);
        const auto rows = desk.store.outboxRows();
        QCOMPARE(rows.size(), std::size_t(1));
        QVERIFY(json::parse(again.body).at("text") == rows[0].id);
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

    /// As the log has them: a report that came late may stand behind the other one.
    void whatArrivedHasArrivedInWhateverOrderItIsTold()
    {
        std::vector<Event> events(3);
        for (Event &event : events)
            event.text = "SM1.reply";
        events[0].kind = EventKind::TextFailed;
        events[1].kind = EventKind::TextDelivered;
        events[2].kind = EventKind::MessageSent;
        for (int order = 0; order < 2; ++order) {
            const auto threads = relay::threadsOf(events);
            QCOMPARE(threads.size(), std::size_t(1));
            QCOMPARE(threads[0].texts[0].fate, EventKind::TextDelivered);
            std::swap(events[0], events[1]);
        }
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

    void threadsHaveBothSidesAndWhatBecameOfThem()
    {
        Desk desk;
        desk.text(customer, "Are you open?");
        desk.text("+18585550124", "Hello");
        desk.text(captain, "0177 Until five.");
        desk.report(desk.last(EventKind::MessageSent).text, "delivered");
        const json answer = desk.threads();
        QCOMPARE(answer["threads"].size(), 2U);
        const json &thread = answer["threads"][0];
        QVERIFY(thread["with"] == customer && thread["number"] == business && thread["tenant"] == "qdn");
        QCOMPARE(thread["texts"].size(), 2U);
        const json &in = thread["texts"][0];
        const json &out = thread["texts"][1];
        QVERIFY(in["way"] == "in" && in["body"] == "Are you open?" && in["state"] == "received");
        QVERIFY(in["forwardedTo"] == (json{"captain", "office"}));
        QVERIFY(out["way"] == "out" && out["body"] == "Until five." && out["by"] == "Captain");
        QVERIFY(out["state"] == "delivered");
        QVERIFY(answer["threads"][1]["with"] == "+18585550124");
        QVERIFY(answer["next"].is_null() && answer["stops"].empty());
        QVERIFY(desk.threads({{"tenant", "venue"}})["threads"].empty());
        QVERIFY(desk.threads({{"colour", "red"}})["status"] == 400);
    }

    void picturesAreCounted()
    {
        Desk desk;
        desk.text(customer, "", {{"NumMedia", "2"}, {"MediaUrl0", "https://api.twilio.com/x"}});
        desk.text(customer, "And this?");
        QVERIFY(desk.store.outboxRows().front().body.find("2 attachments") != std::string::npos);
        const json texts = desk.threads()["threads"][0]["texts"];
        QVERIFY(texts[0]["attachments"] == 2 && texts[0]["body"] == "");
        QVERIFY(!texts[1].contains("attachments"));
    }

    void theTextsOfOneWriterAreReadByKeyAmongMany()
    {
        Desk desk;
        desk.text(customer, "One");
        for (int i = 0; i < 30; ++i)
            desk.text("+18585550124", "Hello");
        desk.text(customer, "Two");
        const json newest = desk.threads({{"with", customer}, {"limit", "4"}});
        QCOMPARE(newest["threads"].size(), 1U);
        QVERIFY(newest["threads"][0]["with"] == customer &&
                newest["threads"][0]["texts"][0]["body"] == "Two");
        QCOMPARE(newest["threads"][0]["texts"].size(), 1U);
        const json older = desk.threads({{"with", customer}, {"limit", "4"}, {"after", newest["next"]}});
        QCOMPARE(older["threads"].size(), 1U);
        QVERIFY(older["threads"][0]["texts"][0]["body"] == "One" && older["next"].is_null());
        QVERIFY(desk.threads({{"with", "+12025550190"}})["threads"].empty());
    }

    void aWriterOfLongAgoIsNotLookedForAllAtOnce()
    {
        Desk desk;
        desk.text(customer, "One");
        for (int i = 0; i < 60; ++i)
            desk.text("+18585550124", "Hello");
        const json page = desk.threads({{"with", customer}, {"limit", "1"}});
        QVERIFY(page["threads"].empty() && page["next"].is_string());
    }

    void aFailedTextSaysWhyAndStaysFailed()
    {
        Desk desk;
        desk.text(customer, "Hello");
        desk.text(captain, "Hello");
        const std::string text = desk.last(EventKind::MessageSent).text;
        QVERIFY(desk.threads()["threads"][0]["texts"][1]["state"] == "queued");
        desk.report(text, "undelivered");
        Event late;
        late.kind = EventKind::TextSent;
        late.tenant = TenantId("qdn");
        late.text = text;
        desk.store.append({std::nullopt, {}, {late}, {}}, {});
        const json out = desk.threads()["threads"][0]["texts"][1];
        QVERIFY(out["state"] == "failed" && out["why"] == "The carrier could not deliver the text.");
    }

    void whoWroteStopIsListedWithTheThreads()
    {
        Desk desk;
        desk.text(captain, "STOP");
        const json stops = desk.threads()["stops"];
        QCOMPARE(stops.size(), 1U);
        QVERIFY(stops[0]["contact"] == "captain" && stops[0]["phone"] == captain &&
                stops[0]["number"] == business);
        QVERIFY(desk.threads({{"tenant", "venue"}})["stops"].empty());
    }

    void aTextFromTheConsoleIsWrittenWithItsEffect()
    {
        Desk desk;
        const auto reply =
            desk.write({{"tenant", "qdn"}, {"to", customer}, {"body", "We are open."}, {"by", "Dana"}});
        QCOMPARE(reply.status, 202);
        const auto rows = desk.store.outboxRows();
        QCOMPARE(rows.size(), std::size_t(1));
        QVERIFY(rows[0].from == business && rows[0].to == customer && rows[0].body == "We are open.");
        QVERIFY(json::parse(reply.body)["text"] == rows[0].id);
        QVERIFY(twilio::WebhookUrls(publicUrl, {}).parse("/twilio/status/message/" + rows[0].id));
        QCOMPARE(desk.last(EventKind::MessageSent).by, std::string("Dana (token admin)"));
        QVERIFY(desk.threads()["threads"][0]["texts"][0]["state"] == "queued");
        desk.write({{"tenant", "qdn"}, {"to", customer}, {"body", "We are open."}});
        QVERIFY(desk.store.outboxRows().at(1).id != rows[0].id);
    }

    /// The carrier took it, and says later that it did not arrive: once, however often it says so.
    void aTextThatDoesNotArriveIsToldOnce()
    {
        Desk desk;
        std::vector<std::string> failures;
        desk.webhooks->whenTextFailed([&](const std::string &why) { failures.push_back(why); });
        desk.write({{"tenant", "qdn"}, {"to", customer}, {"body", "We are open."}});
        const std::string text = desk.store.outboxRows().front().id;
        desk.report(text, "sent");
        QVERIFY(failures.empty());
        desk.report(text, "undelivered");
        desk.report(text, "undelivered");
        QCOMPARE(failures.size(), std::size_t(1));
        QVERIFY(failures[0].starts_with("The carrier could not deliver the text"));
    }

    void aTextThatCannotGoIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("names");
        const auto row = [](const char *name, const QByteArray &body, int status, const char *names) {
            QTest::newRow(name) << body << status << QByteArray(names);
        };
        row("no number", R"({"tenant": "qdn", "to": "the captain", "body": "x"})", 400, "to");
        row("no words", R"({"tenant": "qdn", "to": "+16195550177", "body": ""})", 400, "body");
        row("too long",
            R"({"tenant": "qdn", "to": "+16195550177", "body": ")" + QByteArray(1601, 'x') + R"("})", 400,
            "1600");
        row("nobody's business", R"({"tenant": "nobody", "to": "+16195550177", "body": "x"})", 404, "nobody");
        row("another's number",
            R"({"tenant": "qdn", "from": "+16195550102", "to": "+16195550177", "body": "x"})", 400, "from");
        row("unknown field", R"({"tenant": "qdn", "to": "+16195550177", "body": "x", "colour": "red"})", 400,
            "colour");
        row("another country", R"({"tenant": "qdn", "to": "+442079460000", "body": "x"})", 409,
            "+442079460000 is in GB, and texts and legs of this business go to US only");
        row("premium", R"({"tenant": "qdn", "to": "+19005550100", "body": "x"})", 409,
            "+19005550100 is a premium rate number, and nothing goes to those.");
        row("wrote STOP", R"({"tenant": "qdn", "to": "+16195550199", "body": "x"})", 409, "wrote STOP");
    }
    void aTextThatCannotGoIsRefusedInWords()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, names);
        Desk desk;
        desk.text("+16195550199", "STOP");
        const auto reply =
            ask(desk.table, desk.executor, {"POST", "/api/v1/messages", {}, {}, body.toStdString()});
        QCOMPARE(reply.status, status);
        QVERIFY2(reply.body.find(names.toStdString()) != std::string::npos, reply.body.c_str());
        QVERIFY(desk.store.outboxRows().empty());
    }
};

QTEST_APPLESS_MAIN(TextsTest)
#include "TextsTest.moc"
