// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/OnceRequests.h"
#include "core/relay/texts/Threads.h"
#include "core/twilio/WebhookPath.h"
#include "tests/relay/TextsDesk.h"

#include <QByteArray>
#include <QTest>

using namespace ringdown;
using namespace ringdown::test;
using nlohmann::json;
using ringdown::test::texts::business;
using ringdown::test::texts::captain;
using ringdown::test::texts::customer;
using ringdown::test::texts::Desk;

/// The threads of texts as a console reads them, and the texts it writes.
class ThreadsApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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

QTEST_APPLESS_MAIN(ThreadsApiTest)
#include "ThreadsApiTest.moc"
