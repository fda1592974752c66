// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/MissedCalls.h"
#include "core/relay/CallDecider.h"
#include "core/relay/ClaimsApi.h"
#include "tests/relay/CarrierByHand.h"
#include "tests/support/ApiDoor.h"

#include <QByteArray>
#include <QTest>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

const std::string business = "+16195550100";
const std::string captain = "+16195550111";
const std::string office = "+16195550122";
const std::string mate = "+16195550133";
const std::string call = sidOf("CA", 1);

const std::string planOfThree = R"({"format": 1, "tenants": [{
  "id": "qdn", "name": "Queen of San Diego", "timeZone": "America/Los_Angeles", "numbers": ["+16195550100", "+16195550101"],
  "contacts": [{"id": "captain", "name": "Captain", "phone": "+16195550111"}, {"id": "office", "name": "Office", "phone": "+16195550122"},
               {"id": "mate", "name": "Mate", "phone": "+16195550133"}],
  "hours": {"week": {"mon": ["00:00-24:00"], "tue": ["00:00-24:00"], "wed": ["00:00-24:00"], "thu": ["00:00-24:00"],
                     "fri": ["00:00-24:00"], "sat": ["00:00-24:00"], "sun": ["00:00-24:00"]}},
  "tiers": [{"id": "primary", "contacts": ["captain"]}],
  "routes": {"open": [{"ring": ["primary"]}, {"text": "missed"}, {"hangup": {}}], "closed": [{"hangup": {}}]},
  "texts": {"missed": {"to": ["captain", "office"], "body": "Missed call from {caller}."}}}]})";

/// A relay that knows which calls were missed, and a call that captain and office were texted about.
struct Desk : CarrierByHand {
    Desk()
        : CarrierByHand(planOfThree)
    {
        know();
        claims.addRoutes(table);
        claims.useMissedCalls(*missed, *shelf);
        miss(call, 20min);
    }
    void know()
    {
        missed = std::make_unique<relay::MissedCalls>(*calls);
        missed->fill(relay::MissedCalls::fromLog(store, executor.now())->calls);
        webhooks->useMissedCalls(*missed);
    }
    void miss(const std::string &sid, std::chrono::minutes ago = 0min)
    {
        std::vector<Event> events(5);
        for (Event &event : events) {
            event.at = executor.now() - ago;
            event.tenant = TenantId("qdn");
            event.call = CallSid(sid);
            event.from = business;
        }
        events[0].kind = EventKind::CallReceived;
        events[0].from = "+12025550110";
        events[0].to = business;
        events[0].revision = 1;
        for (const auto &[index, contact, phone] :
             {std::tuple(1, "captain", captain), std::tuple(2, "office", office)}) {
            Event &queued = events[static_cast<std::size_t>(index)];
            queued.kind = EventKind::TextQueued;
            queued.text = sid + ".missed." + contact;
            queued.contact = ContactId(contact);
            queued.to = phone;
            queued.body = "Missed call.";
        }
        events[3].kind = EventKind::TierRinging;
        events[3].tier = TierId("primary");
        events[3].seconds = 20;
        events[4].kind = EventKind::CallEnded;
        events[4].outcome = Outcome::Missed;
        webhooks->write(events);
        executor.run();
    }
    int giveBack(const std::string &by)
    {
        return ask(table, executor,
                   {"POST", "/api/v1/calls/" + call + "/unclaim", {}, {}, "{\"by\": \"" + by + "\"}"})
            .status;
    }
    void text(const std::string &from, const std::string &body, const std::string &to = business)
    {
        const std::string sid = sidOf("SM", ++m_texts);
        post("/twilio/sms", {{"AccountSid", account},
                             {"ApiVersion", "2010-04-01"},
                             {"Body", body},
                             {"From", from},
                             {"MessageSid", sid},
                             {"NumMedia", "0"},
                             {"NumSegments", "1"},
                             {"SmsMessageSid", sid},
                             {"SmsSid", sid},
                             {"SmsStatus", "received"},
                             {"To", to}});
    }
    std::vector<std::string> textsTo(const std::string &phone) const
    {
        std::vector<std::string> bodies;
        for (const store::OutboxRow &row : store.outboxRows()) {
            if (row.to == phone)
                bodies.push_back(row.body);
        }
        return bodies;
    }

    relay::RouteTable table;
    relay::ClaimsApi claims{store, *calls, executor};
    std::unique_ptr<relay::MissedCalls> missed;

private:
    int m_texts = 0;
};

} // namespace

/// Who takes a missed call over, and who is told.
class MissedCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReplyTakesTheCallAndTellsTheOthers()
    {
        Desk desk;
        desk.text(captain, "1");
        QCOMPARE(desk.last(EventKind::MissedClaimed).by, std::string("Captain"));
        QCOMPARE(desk.last(EventKind::MissedClaimed).call.value, call);
        QCOMPARE(desk.last(EventKind::MessageReceived).contact.value, std::string("captain"));
        QCOMPARE(desk.textsTo(office).size(), std::size_t(1));
        QVERIFY(desk.textsTo(office).front().starts_with("Captain has the call from (202) 555-0110"));
        QCOMPARE(desk.textsTo(captain).size(), std::size_t(1));
        QVERIFY(desk.textsTo(mate).empty());
    }

    void ofTwoRepliesInTheSameMomentTheFirstHasIt()
    {
        Desk desk;
        desk.store.setCommitMode(CommitMode::ByHand);
        desk.text(captain, "1");
        desk.text(office, "1");
        desk.store.commitHeld();
        desk.executor.run();
        QCOMPARE(desk.count(EventKind::MissedClaimed), 1);
        QCOMPARE(desk.textsTo(office).size(), std::size_t(2));
        QVERIFY(desk.textsTo(office).back().starts_with("Captain has the call from "));
        QVERIFY(desk.textsTo(office).back().ends_with(" already."));
    }

    void theNewestOpenCallIsTakenFirst()
    {
        Desk desk;
        const std::string newer = sidOf("CA", 2);
        desk.miss(newer);
        desk.text(captain, "1");
        QCOMPARE(desk.last(EventKind::MissedClaimed).call.value, newer);
        desk.text(captain, "1");
        QCOMPARE(desk.last(EventKind::MissedClaimed).call.value, call);
        desk.text(office, "1");
        QCOMPARE(desk.count(EventKind::MissedClaimed), 2);
    }

    void aReplyThatComesLateTakesNoCallThatCameAfterIt()
    {
        Desk desk;
        const std::string newer = sidOf("CA", 2);
        desk.miss(newer);
        const routing::TenantPlan &tenant = *desk.shelf->newest()->byId(TenantId("qdn"));
        const auto written = [&](std::chrono::minutes ago) {
            return routing::IncomingText{
                desk.executor.now() - ago, sidOf("SM", 900), captain, business, "1", 0, {}, false};
        };
        const auto claimed = [&](std::chrono::minutes ago) {
            const relay::Decided decided = desk.webhooks->takeText(tenant, written(ago));
            const auto claim =
                std::find_if(decided.events.begin(), decided.events.end(),
                             [](const Event &event) { return event.kind == EventKind::MissedClaimed; });
            return claim == decided.events.end() ? std::string() : claim->call.value;
        };
        QCOMPARE(claimed(10min), call); // between the two
        QCOMPARE(claimed(0min), newer);
        QCOMPARE(claimed(30min), std::string()); // before both
    }

    void aCallThatIsTextedAboutAgainIsTakenByAReplyToTheFirstText()
    {
        Desk desk;
        Event again;
        again.at = desk.executor.now();
        again.kind = EventKind::TextQueued;
        again.tenant = TenantId("qdn");
        again.call = CallSid(call);
        again.text = call + ".missed.captain.r2";
        again.contact = ContactId("captain");
        again.from = business;
        again.to = captain;
        desk.webhooks->write({again});
        desk.executor.run();
        const routing::TenantPlan &tenant = *desk.shelf->newest()->byId(TenantId("qdn"));
        const relay::Decided decided = desk.webhooks->takeText(
            tenant, {desk.executor.now() - 10min, sidOf("SM", 900), captain, business, "1", 0, {}, false});
        QVERIFY(std::any_of(decided.events.begin(), decided.events.end(),
                            [](const Event &event) { return event.kind == EventKind::MissedClaimed; }));
    }

    void whatIsNoReplyToTheTextTakesNothing_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("a stranger") << QByteArray("+12025550110") << QByteArray("1")
                                    << QByteArray("+16195550100");
        QTest::newRow("a contact who was not texted")
            << QByteArray("+16195550133") << QByteArray("1") << QByteArray("+16195550100");
        QTest::newRow("other words") << QByteArray("+16195550111") << QByteArray("10")
                                     << QByteArray("+16195550100");
        QTest::newRow("another number of the business")
            << QByteArray("+16195550111") << QByteArray("1") << QByteArray("+16195550101");
    }

    void whatIsNoReplyToTheTextTakesNothing()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, to);
        Desk desk;
        desk.text(from.toStdString(), body.toStdString(), to.toStdString());
        QCOMPARE(desk.count(EventKind::MissedClaimed), 0);
        QCOMPARE(desk.count(EventKind::MessageReceived), 1);
    }

    void aClaimFromTheConsoleTellsThemToo()
    {
        Desk desk;
        const auto claimed = [&](const std::string &by) {
            return ask(desk.table, desk.executor,
                       {"POST", "/api/v1/calls/" + call + "/claim", {}, {}, "{\"by\": \"" + by + "\"}"})
                .status;
        };
        QCOMPARE(claimed("Dana"), 200);
        QCOMPARE(desk.textsTo(captain).size(), std::size_t(1));
        QVERIFY2(desk.textsTo(office).front().starts_with("Dana has the call from "),
                 desk.textsTo(office).front().c_str());
        desk.text(captain, "1");
        QCOMPARE(desk.count(EventKind::MissedClaimed), 1);
        QVERIFY(desk.textsTo(captain).back().ends_with(" already."));
        QCOMPARE(claimed("Lee"), 409);
    }

    void aClaimFromTheConsoleThatCannotBeWrittenLeavesTheCallToTheOthers()
    {
        Desk desk;
        desk.store.setCommitMode(CommitMode::Refused);
        const ApiAsking claim{"POST", "/api/v1/calls/" + call + "/claim", {}, {}, R"({"by": "Dana"})"};
        QCOMPARE(ask(desk.table, desk.executor, claim).status, 503);
        desk.store.setCommitMode(CommitMode::AtOnce);
        QCOMPARE(desk.missed->open().size(), std::size_t(1)); // is texted about again
        desk.text(office, "1");
        QCOMPARE(desk.last(EventKind::MissedClaimed).by, std::string("Office"));
        QCOMPARE(desk.textsTo(office).size(), std::size_t(1));
        QVERIFY(desk.textsTo(office).front().starts_with("You have the call from "));
    }

    void whoWasToldOfAClaimIsToldThatTheCallIsOpenAgain()
    {
        Desk desk;
        desk.text(captain, "1");
        QCOMPARE(desk.giveBack("Dana"), 200);
        QCOMPARE(desk.last(EventKind::MissedReturned).contact.value, std::string("captain"));
        QCOMPARE(desk.last(EventKind::MissedReturned).by, std::string("Dana"));
        for (const std::string &phone : {captain, office}) {
            QCOMPARE(desk.textsTo(phone).size(), std::size_t(2));
            QVERIFY2(desk.textsTo(phone).back().starts_with("Open again: the call from (202) 555-0110"),
                     desk.textsTo(phone).back().c_str());
        }
        QVERIFY(desk.textsTo(mate).empty());
        QCOMPARE(desk.missed->open().size(), std::size_t(1)); // is texted about again
        desk.text(office, "1");
        QCOMPARE(desk.last(EventKind::MissedClaimed).by, std::string("Office"));
        QCOMPARE(desk.textsTo(captain).size(), std::size_t(3)); // no id of before stands in the way
        QVERIFY(desk.textsTo(captain).back().starts_with("Office has the call from "));
    }

    void aClaimThatIsNotInTheLogYetIsGivenBackToo()
    {
        Desk desk;
        desk.store.setCommitMode(CommitMode::ByHand);
        desk.text(captain, "1");
        const auto back =
            send(desk.table, {"POST", "/api/v1/calls/" + call + "/unclaim", {}, {}, R"({"by": "Dana"})"});
        desk.executor.run();
        desk.store.commitHeld();
        desk.executor.run();
        QCOMPARE((*back)->status, 200);
        QCOMPARE(desk.store.call(CallSid(call))->call.claimedBy, std::string());
    }

    void aCallThatWasGivenBackIsOpenAfterARestart()
    {
        Desk desk;
        desk.text(captain, "1");
        QCOMPARE(desk.giveBack("Dana"), 200);
        desk.restart();
        desk.know();
        QCOMPARE(desk.missed->find(CallSid(call))->returns, 1);
        desk.text(office, "1");
        QCOMPARE(desk.last(EventKind::MissedClaimed).by, std::string("Office"));
        QVERIFY(desk.textsTo(captain).back().starts_with("Office has the call from "));
    }

    void aReturnThatWasNotReadYetStays()
    {
        Desk desk;
        desk.text(captain, "1");
        std::vector<routing::MissedCall> read =
            relay::MissedCalls::fromLog(desk.store, desk.executor.now())->calls;
        QCOMPARE(desk.giveBack("Dana"), 200);
        desk.missed->fill(std::move(read));
        QVERIFY(desk.missed->find(CallSid(call))->isOpen());
        desk.text(office, "1");
        QCOMPARE(desk.last(EventKind::MissedClaimed).by, std::string("Office"));
    }

    void aClaimThatWasForgottenIsTextedAboutAgainWhenItIsGivenBack()
    {
        Desk desk;
        desk.text(captain, "1");
        desk.missed->forgetOld(desk.executor.now() + 25h);
        QVERIFY(!desk.missed->find(CallSid(call)));
        QCOMPARE(desk.giveBack("Dana"), 200);
        QCOMPARE(desk.missed->open().size(), std::size_t(1));
        QVERIFY(desk.textsTo(office).back().starts_with("Open again: "));
    }

    void aCallBackSoonAfterItWasGivenBackTakesIt()
    {
        Desk desk; // its text is 20 minutes old
        desk.text(captain, "1");
        QCOMPARE(desk.giveBack("Dana"), 200);
        desk.post("/twilio/voice", with(callFields(sidOf("CA", 7)), {{"From", office}, {"Caller", office}}));
        QCOMPARE(desk.last(EventKind::MissedClaimed).by, std::string("Office"));
    }

    void aReplyStillCountsAfterARestart()
    {
        Desk desk;
        desk.restart();
        desk.know();
        desk.text(office, "1");
        QCOMPARE(desk.last(EventKind::MissedClaimed).by, std::string("Office"));
        desk.restart();
        desk.know();
        desk.text(captain, "1");
        QCOMPARE(desk.count(EventKind::MissedClaimed), 1);
        QVERIFY(desk.textsTo(captain).back().starts_with("Office has the call from "));
    }

    void anOpenCallBehindManyThatSomebodyHasIsTakenAfterARestart()
    {
        Desk desk; // its call is the oldest
        for (int number = 2; number <= 150; ++number) {
            desk.miss(sidOf("CA", number), 10min);
            Event claimed;
            claimed.kind = EventKind::MissedClaimed;
            claimed.at = desk.executor.now();
            claimed.tenant = TenantId("qdn");
            claimed.call = CallSid(sidOf("CA", number));
            claimed.by = "Mate";
            claimed.contact = ContactId("mate");
            desk.webhooks->write({claimed});
        }
        desk.restart();
        desk.know();
        desk.text(captain, "1");
        QCOMPARE(desk.count(EventKind::MissedClaimed), 150);
        QCOMPARE(desk.last(EventKind::MissedClaimed).call.value, call);
    }

    void aCallBackSoonAfterTheTextTakesTheCall()
    {
        Desk desk;
        const auto callIn = [&](int number) {
            desk.post("/twilio/voice",
                      with(callFields(sidOf("CA", number)), {{"From", captain}, {"Caller", captain}}));
        };
        callIn(7); // the text is 20 minutes old
        QCOMPARE(desk.count(EventKind::MissedClaimed), 0);
        const std::string newer = sidOf("CA", 2);
        desk.miss(newer);
        callIn(8);
        QCOMPARE(desk.last(EventKind::MissedClaimed).call.value, newer);
        QVERIFY(desk.last(EventKind::MissedClaimed).why.find("calling back") != std::string::npos);
        QCOMPARE(desk.textsTo(office).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(MissedCallsTest)
#include "MissedCallsTest.moc"
