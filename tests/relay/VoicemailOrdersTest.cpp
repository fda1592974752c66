// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/VoicemailOrders.h"
#include "tests/relay/CarrierByHand.h"
#include "tests/support/ApiDoor.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace ringdown;
using namespace ringdown::relay;
using namespace ringdown::test;
using nlohmann::json;
using namespace std::chrono_literals;

namespace {

const std::string caller = sidOf("CA", 1);
const std::string phone = sidOf("CA", 2);

/// A relay's doors: the carrier's, and the operator's order.
struct House : CarrierByHand {
    House() { open(); }

    void open(routing::OwnLegs legs = routing::OwnLegs::Placed)
    {
        orders = std::make_unique<VoicemailOrders>(WebhookSettings{publicUrl, "", account}, store, *shelf,
                                                   *calls, *webhooks, executor);
        orders->useOwnLegs(legs);
        table = std::make_unique<RouteTable>();
        orders->addRoutes(*table);
    }
    /// A relay that was killed, and the next one on the same store.
    void startAgain()
    {
        orders.reset();
        restart();
        open();
    }
    ApiAsking asking(const std::string &body = "{\"by\": \"Dana\"}") const
    {
        return {"POST", "/api/v1/calls/" + caller + "/voicemail", {}, {}, body};
    }
    HttpReply order(const std::string &body = "{\"by\": \"Dana\"}")
    {
        return ask(*table, executor, asking(body));
    }
    /// The call comes in and Captain's phone rings; the dial's document.
    Document ring()
    {
        const HttpReply answer = post("/twilio/voice", callFields(caller));
        return Document(answer.body);
    }
    std::vector<store::OutboxRow> moves() const
    {
        std::vector<store::OutboxRow> rows;
        for (const store::OutboxRow &row : store.outboxRows()) {
            if (row.kind == store::EffectKind::MoveCall)
                rows.push_back(row);
        }
        return rows;
    }

    std::unique_ptr<VoicemailOrders> orders;
    std::unique_ptr<RouteTable> table;
};

/// As it is requested: the carrier keeps what stands behind the # to itself.
std::string urlIn(const store::OutboxRow &row)
{
    const std::string url(twilio::Form::decode(row.form)->value("Url"));
    return url.substr(0, url.find('#'));
}

std::string titleOf(const HttpReply &reply)
{
    return json::parse(reply.body).dump();
}

} // namespace

class VoicemailOrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOrderIsWrittenTogetherWithTheMove()
    {
        House house;
        house.ring();
        const HttpReply reply = house.order();
        QCOMPARE(reply.status, 200);
        QVERIFY(json::parse(reply.body)["by"] == "Dana (token admin)");
        QVERIFY(json::parse(reply.body)["call"]["sid"] == caller);
        const Event sent = house.last(EventKind::StepEntered);
        QCOMPARE(sent.what, std::string("sent-to-voicemail"));
        QCOMPARE(sent.by, std::string("Dana (token admin)"));
        QCOMPARE(sent.why, std::string("Dana sent the caller to voicemail."));
        QCOMPARE(house.count(EventKind::LegCancelled), 1);
        const auto moves = house.moves();
        QCOMPARE(moves.size(), std::size_t(1));
        QCOMPARE(moves[0].id, caller + ".voicemail");
        QCOMPARE(moves[0].to, caller);
        QCOMPARE(moves[0].tenant, TenantId("qdn"));
        QVERIFY(!moves[0].test);
        QVERIFY2(urlIn(moves[0]).starts_with(publicUrl + "/twilio/voice/qdn/1/open/3/0.0.9/50/"),
                 urlIn(moves[0]).c_str());
    }

    void theCarriersNextRequestAnswersTheVoicemail()
    {
        House house;
        house.ring();
        house.order();
        const std::string target = urlIn(house.moves().front()).substr(publicUrl.size());
        const Document greeting(house.post(target, callFields(caller, "in-progress")).body);
        QVERIFY(greeting.has("Record"));
        QCOMPARE(greeting.text("Say"), std::string("Please leave a message after the tone."));
        QCOMPARE(house.count(EventKind::CallVoicemail), 1);
        QVERIFY(!house.webhooks->whyNotNeeded(house.moves().front()).empty());
    }

    void aSecondOrderChangesNothing()
    {
        House house;
        house.ring();
        house.order();
        const std::size_t events = house.store.events().size();
        const HttpReply again = house.order("{\"by\": \"Lee\"}");
        QCOMPARE(again.status, 200);
        QVERIFY(json::parse(again.body)["by"] == "Dana (token admin)");
        QCOMPARE(house.store.events().size(), events);
        QCOMPARE(house.moves().size(), std::size_t(1));
    }

    void twoAtTheSameMomentGetOneAnswer()
    {
        House house;
        house.ring();
        const auto first = send(*house.table, house.asking());
        const auto second = send(*house.table, house.asking("{\"by\": \"Lee\"}"));
        QVERIFY(!*first && !*second); // nothing is said before it is written
        house.executor.run();
        QCOMPARE((*first)->status, 200);
        QCOMPARE((*second)->body, (*first)->body);
        QCOMPARE(house.moves().size(), std::size_t(1));
    }

    void whoeverAsksGetsASentence_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown") << "unknown" << 404 << "the log has no call";
        QTest::newRow("over") << "over" << 409 << "this call is over";
        QTest::newRow("over long ago") << "forgotten" << 409 << "this call is over";
        QTest::newRow("talks") << "talks" << 409 << "somebody has this call";
        QTest::newRow("at the voicemail") << "voicemail" << 409 << "asked for a message already";
    }
    void whoeverAsksGetsASentence()
    {
        QFETCH(const QString, state);
        QFETCH(const int, status);
        QFETCH(const QString, says);
        House house;
        const Document dial = state == u"unknown" ? Document("<Response/>") : house.ring();
        if (state == u"over" || state == u"forgotten")
            house.post("/twilio/status/call", callFields(caller, "completed"));
        if (state == u"forgotten")
            house.startAgain();
        if (state == u"talks") {
            const Document whisper(
                house.post(dial.target("Number.url"), legFields(phone, caller, "+16195550111")).body);
            house.post(whisper.target("Gather.action"),
                       with(legFields(phone, caller, "+16195550111"), {{"Digits", "1"}}));
        }
        if (state == u"voicemail") {
            const Document next(
                house.post(dial.target("Dial.action"), dialEnd(caller, "no-answer", "false")).body);
            house.post(next.target("Dial.action"), dialEnd(caller, "no-answer", "false"));
        }
        const std::size_t events = house.store.events().size();
        const HttpReply reply = house.order();
        QCOMPARE(reply.status, status);
        QVERIFY2(titleOf(reply).find(says.toStdString()) != std::string::npos, reply.body.c_str());
        QCOMPARE(house.store.events().size(), events);
        QVERIFY(house.moves().empty());
    }

    void aBodyThatIsNoneIsNamed()
    {
        House house;
        house.ring();
        QCOMPARE(house.order("{\"colour\": \"red\"}").status, 400);
        QCOMPARE(house.order("{\"by\": \"" + std::string(101, 'x') + "\"}").status, 400);
        QCOMPARE(house.order("").status, 200); // the token's name is enough
        QCOMPARE(house.last(EventKind::StepEntered).why, std::string("admin sent the caller to voicemail."));
    }

    void withoutAKeyADialGoesOn()
    {
        House house;
        house.open(routing::OwnLegs::NoApiKey);
        const Document dial = house.ring();
        const HttpReply reply = house.order();
        QCOMPARE(reply.status, 409);
        QVERIFY2(titleOf(reply).find("Give the relay an API key") != std::string::npos, reply.body.c_str());
        const Document next(
            house.post(dial.target("Dial.action"), dialEnd(caller, "no-answer", "false")).body);
        QVERIFY(next.has("Dial")); // Office is next
    }

    /// The log is known again after a start, and what was not done yet is done.
    void aKilledRelaysOrderHoldsInTheNextOne()
    {
        House house;
        const Document dial = house.ring();
        house.order();
        house.startAgain();
        QCOMPARE(house.moves().size(), std::size_t(1));
        const Document next(
            house.post(dial.target("Dial.action"), dialEnd(caller, "canceled", "false")).body);
        QVERIFY(next.has("Record"));
        QVERIFY(!next.has("Dial"));
        QCOMPARE(house.order().status, 200);
    }

    void anOrderThatIsNotKeptIsNotAnnounced()
    {
        House house;
        house.ring();
        house.store.setCommitMode(CommitMode::Refused);
        QCOMPARE(house.order().status, 503);
        QVERIFY(house.moves().empty());
    }

    void aMoveThatTheCarrierRefusesIsAnAlarm()
    {
        House house;
        house.ring();
        house.order();
        house.webhooks->refused(house.moves().front(), "The carrier refused it: no.");
        house.executor.run();
        QCOMPARE(house.last(EventKind::RelayAlarm).call.value, caller);
        QCOMPARE(house.last(EventKind::RelayAlarm).what, std::string("not-sent"));
    }

    void whoHungUpNeedsNoMove()
    {
        House house;
        house.ring();
        house.order();
        QVERIFY(house.webhooks->whyNotNeeded(house.moves().front()).empty());
        house.post("/twilio/status/call", callFields(caller, "completed"));
        QCOMPARE(house.webhooks->whyNotNeeded(house.moves().front()), std::string("The call is over."));
        house.webhooks->refused(house.moves().front(), "The carrier refused it: it is over.");
        house.executor.run();
        QCOMPARE(house.count(EventKind::RelayAlarm), 0);
        QCOMPARE(house.folded(caller).disposition(), Outcome::Missed);
    }

    void aDrillsCarrierIsAskedAtOnceAndNobodyElse()
    {
        House house;
        house.open(routing::OwnLegs::NoApiKey); // it needs none
        std::vector<store::OutboxRow> acts;
        house.webhooks->whenDrillActs([&acts](const store::OutboxRow &row) { acts.push_back(row); });
        house.webhooks->useDrillKeys(keys({fakeKey}));
        const std::string body = twilio::encodeForm(callFields(caller));
        const std::string signature =
            twilio::signForm(fakeKey, publicUrl + "/twilio/voice", *twilio::Form::decode(body));
        house.webhooks->receiveDrill(
            {"POST", "/twilio/voice", body, signature, "application/x-www-form-urlencoded"},
            house.executor.now(), [](const HttpReply &) {});
        house.executor.run();
        QCOMPARE(house.order().status, 200);
        QCOMPARE(acts.size(), std::size_t(1));
        QCOMPARE(acts[0].kind, store::EffectKind::MoveCall);
        QVERIFY(acts[0].test);
        QVERIFY(house.last(EventKind::StepEntered).test);
    }
};

QTEST_GUILESS_MAIN(VoicemailOrdersTest)
#include "VoicemailOrdersTest.moc"
