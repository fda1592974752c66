// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/CallDecider.h"
#include "core/relay/ClaimsApi.h"
#include "core/relay/MissedCalls.h"
#include "tests/relay/CarrierByHand.h"
#include "tests/support/ApiDoor.h"

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

const std::string business = "+16195550100";
const std::string captain = "+16195550111";
const std::string office = "+16195550122";
const std::string customer = "+12025550150";
const std::string call = sidOf("CA", 1);

const std::string planWithRecorder = R"({"format": 1, "tenants": [{
  "id": "qdn", "name": "Queen of San Diego", "timeZone": "America/Los_Angeles", "numbers": ["+16195550100"],
  "contacts": [{"id": "captain", "name": "Captain", "phone": "+16195550111"}, {"id": "office", "name": "Office", "phone": "+16195550122"}],
  "hours": {"week": {"mon": ["00:00-24:00"], "tue": ["00:00-24:00"], "wed": ["00:00-24:00"], "thu": ["00:00-24:00"],
                     "fri": ["00:00-24:00"], "sat": ["00:00-24:00"], "sun": ["00:00-24:00"]}},
  "tiers": [{"id": "primary", "contacts": ["captain"]}, {"id": "backup", "contacts": ["office"]}],
  "routes": {"open": [{"ring": ["primary"]}, {"text": "missed"}, {"ring": ["backup"]}, {"voicemail": {}}], "closed": [{"voicemail": {}}]},
  "texts": {"missed": {"to": ["captain", "office"], "body": "Missed call from {caller}."}},
  "sms": {"forwardTo": ["captain"], "reply": "relay"}}]})";

/// A relay with a customer who has just written to the captain, and a call about which captain and office
/// were texted; its caller speaks to the recorder.
struct Desk : CarrierByHand {
    Desk()
        : CarrierByHand(planWithRecorder)
    {
        know();
        text(customer, "Do you sail tomorrow?");
        tell(call, EventKind::CallReceived);
        tellOfTexts(call);
        tell(call, EventKind::CallVoicemail);
    }
    void know()
    {
        missed = std::make_unique<relay::MissedCalls>(*calls);
        missed->fill(relay::MissedCalls::fromLog(store, executor.now())->calls);
        webhooks->useMissedCalls(*missed);
        claims = std::make_unique<relay::ClaimsApi>(store, *calls, executor);
        claims->useMissedCalls(*missed, *shelf);
        table = {};
        claims->addRoutes(table);
    }
    void beginAgain()
    {
        restart();
        calls->apply(store.eventsOfRunningCalls().value());
        know();
    }
    Event happening(const std::string &sid, EventKind kind) const
    {
        Event event;
        event.at = executor.now();
        event.kind = kind;
        event.tenant = TenantId("qdn");
        event.call = CallSid(sid);
        if (kind == EventKind::CallReceived) {
            event.from = "+12025550110";
            event.to = business;
            event.revision = 1;
        }
        return event;
    }
    void tell(const std::string &sid, EventKind kind) { tell(happening(sid, kind)); }
    void tell(Event event)
    {
        webhooks->write({std::move(event)});
        executor.run();
    }
    void tellOfTexts(const std::string &sid)
    {
        Event rang = happening(sid, EventKind::TierRinging);
        rang.tier = TierId("primary");
        tell(rang);
        for (const auto &[contact, phone] : {std::pair("captain", captain), std::pair("office", office)}) {
            Event queued = happening(sid, EventKind::TextQueued);
            queued.text = sid + ".missed." + contact;
            queued.contact = ContactId(contact);
            queued.from = business;
            queued.to = phone;
            tell(queued);
        }
    }
    void tellOfOffice(EventKind kind)
    {
        Event event = happening(call, kind);
        event.leg = "2.1.0";
        event.contact = ContactId("office");
        event.tier = TierId("backup");
        tell(event);
    }
    void end(const std::string &sid, Outcome outcome)
    {
        Event ended = happening(sid, EventKind::CallEnded);
        ended.outcome = outcome;
        tell(ended);
    }
    int order(const std::string &deed)
    {
        return ask(table, executor,
                   {"POST", "/api/v1/calls/" + call + '/' + deed, {}, {}, R"({"by": "Dana"})"})
            .status;
    }
    void text(const std::string &from, const std::string &body)
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
                             {"To", business}});
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
    std::string lastTo(const std::string &phone) const
    {
        const auto all = textsTo(phone);
        return all.empty() ? std::string() : all.back();
    }

    relay::RouteTable table;
    std::unique_ptr<relay::MissedCalls> missed;
    std::unique_ptr<relay::ClaimsApi> claims;

private:
    int m_texts = 0;
};

} // namespace

/// A call is taken over before it has ended, and no "1" of a contact goes to a customer.
class EarlyClaimsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReplyWhileTheCallerSpeaksTakesTheCall()
    {
        Desk desk;
        desk.text(captain, "1");
        QCOMPARE(desk.last(EventKind::MissedClaimed).call.value, call);
        QVERIFY(desk.lastTo(captain).starts_with("You have the call from (202) 555-0110"));
        QVERIFY(desk.lastTo(office).starts_with("Captain has the call from (202) 555-0110"));
        QVERIFY(desk.textsTo(customer).empty());
        desk.text(office, "1");
        QVERIFY(desk.lastTo(office).ends_with(" already."));
        desk.end(call, Outcome::Missed);
        QCOMPARE(desk.folded(call).claimedBy, std::string("Captain"));
        QVERIFY(desk.missed->open().empty()); // is not texted about again
        QCOMPARE(desk.count(EventKind::MissedClaimed), 1);
    }

    void itIsTakenBeforeAnOlderOneThatIsOpen()
    {
        Desk desk;
        desk.end(call, Outcome::Missed);
        desk.executor.advance(60s);
        const std::string newer = sidOf("CA", 2);
        desk.tell(newer, EventKind::CallReceived);
        desk.tellOfTexts(newer);
        desk.text(captain, "1");
        QCOMPARE(desk.last(EventKind::MissedClaimed).call.value, newer);
        desk.text(captain, "1");
        QCOMPARE(desk.last(EventKind::MissedClaimed).call.value, call);
    }

    void theConsoleTakesItAndGivesItBackWhileItRuns()
    {
        Desk desk;
        QCOMPARE(desk.order("claim"), 200);
        QVERIFY(desk.lastTo(office).starts_with("Dana has the call from (202) 555-0110"));
        QCOMPARE(desk.order("claim"), 409);
        QCOMPARE(desk.order("unclaim"), 200);
        QVERIFY(desk.lastTo(office).starts_with("Open again: the call from (202) 555-0110"));
        desk.text(office, "1");
        QCOMPARE(desk.last(EventKind::MissedClaimed).by, std::string("Office"));
    }

    void whoCallsTheNumberBackTakesIt()
    {
        Desk desk;
        desk.post("/twilio/voice",
                  with(callFields(sidOf("CA", 7)), {{"From", captain}, {"Caller", captain}}));
        QCOMPARE(desk.last(EventKind::MissedClaimed).call.value, call);
        QVERIFY(desk.lastTo(office).starts_with("Captain has the call from "));
    }

    void aRestartForgetsNothingOfIt()
    {
        Desk desk;
        desk.beginAgain();
        desk.text(captain, "1");
        QCOMPARE(desk.last(EventKind::MissedClaimed).call.value, call);
        desk.beginAgain();
        desk.text(office, "1");
        QCOMPARE(desk.count(EventKind::MissedClaimed), 1);
        QVERIFY(desk.lastTo(office).starts_with("Captain has the call from "));
        QVERIFY(desk.lastTo(office).ends_with(" already."));
        QVERIFY(desk.textsTo(customer).empty());
    }

    void aCallNobodyWasTextedAboutIsNotTakenYet()
    {
        Desk desk;
        const std::string newer = sidOf("CA", 2);
        desk.tell(newer, EventKind::CallReceived);
        const auto reply =
            ask(desk.table, desk.executor, {"POST", "/api/v1/calls/" + newer + "/claim", {}, {}, {}});
        QCOMPARE(reply.status, 409);
        QVERIFY2(reply.body.find("nobody was texted about it") != std::string::npos, reply.body.c_str());
    }

    void whoRepliesAfterItWasAnsweredIsToldSo_data()
    {
        QTest::addColumn<bool>("isRestarted");
        QTest::addColumn<bool>("isOver");
        QTest::newRow("while they talk") << false << false;
        QTest::newRow("while they talk, behind a restart") << true << false;
        QTest::newRow("afterwards") << false << true;
        QTest::newRow("afterwards, behind a restart") << true << true;
    }

    void whoRepliesAfterItWasAnsweredIsToldSo()
    {
        QFETCH(bool, isRestarted);
        QFETCH(bool, isOver);
        Desk desk;
        desk.tellOfOffice(EventKind::LegAccepted);
        if (isOver) {
            desk.tellOfOffice(EventKind::CallConnected);
            desk.end(call, Outcome::Answered);
        }
        if (isRestarted)
            desk.beginAgain();
        desk.text(captain, "1");
        QCOMPARE(desk.count(EventKind::MissedClaimed), 0);
        QVERIFY(desk.textsTo(customer).empty());
        QVERIFY2(
            desk.lastTo(captain).starts_with("Nothing is open: Office answered the call from (202) 555-0110"),
            desk.lastTo(captain).c_str());
        QCOMPARE(desk.order("claim"), 409);
    }

    void whoRepliesAfterTheCallerLeftIsToldSo()
    {
        Desk desk;
        desk.end(call, Outcome::Abandoned);
        desk.text(captain, "1");
        QVERIFY(desk.lastTo(captain).starts_with("Nothing is open: the call from (202) 555-0110"));
        QVERIFY(desk.textsTo(customer).empty());
    }

    void muchLaterAOneGoesToNoCustomerEither()
    {
        Desk desk;
        desk.tellOfOffice(EventKind::CallConnected);
        desk.end(call, Outcome::Answered);
        desk.executor.advance(61min);
        desk.text(captain, "1");
        QVERIFY(desk.textsTo(customer).empty());
        QCOMPARE(desk.lastTo(captain), std::string("Queen of San Diego: there is no missed call to take. To "
                                                   "answer a customer with 1, begin with the last 4 digits "
                                                   "of their number: 0150 1"));
        desk.text(captain, "0150 1");
        QCOMPARE(desk.lastTo(customer), std::string("1"));
    }

    void whatSomebodyTookIsAnsweredAfterAll()
    {
        Desk desk;
        desk.text(captain, "1");
        const std::size_t toCaptain = desk.textsTo(captain).size();
        const std::size_t toOffice = desk.textsTo(office).size();
        desk.tellOfOffice(EventKind::CallConnected);
        desk.end(call, Outcome::Answered);
        QCOMPARE(desk.textsTo(captain).size(), toCaptain);
        QCOMPARE(desk.textsTo(office).size(), toOffice);
        const CallSummary told = desk.store.call(CallSid(call))->call;
        QCOMPARE(told.outcome, std::optional(Outcome::Answered));
        QCOMPARE(told.contact.value, std::string("office"));
        QCOMPARE(told.claimedBy, std::string("Captain"));
        QCOMPARE(desk.order("unclaim"), 409); // there is nothing to call back about
        QVERIFY(desk.missed->open().empty());
    }

    void aCallBackWhileTheCallerSpokeCountsAsOne()
    {
        Desk desk;
        desk.text(captain, "1");
        const std::string back = sidOf("CA", 9);
        Event begins = desk.happening(back, EventKind::CallReceived);
        begins.from = captain;
        desk.tell(begins);
        Event asked = desk.happening(back, EventKind::StepEntered);
        asked.what = "call-back";
        asked.sid = call;
        desk.tell(asked);
        Event joined = desk.happening(back, EventKind::CallConnected);
        joined.leg = "2.0.0";
        joined.seconds = 40;
        desk.tell(joined);
        desk.end(back, Outcome::Answered);
        desk.executor.advance(5s);
        desk.end(call, Outcome::Missed);
        QCOMPARE(desk.order("unclaim"), 409);
    }
};

QTEST_GUILESS_MAIN(EarlyClaimsTest)
#include "EarlyClaimsTest.moc"
