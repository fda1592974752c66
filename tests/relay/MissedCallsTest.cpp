// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/MissedCalls.h"
#include "core/relay/CallDecider.h"
#include "core/relay/SetClock.h"
#include "tests/relay/MissedCallsDesk.h"

#include <QByteArray>
#include <QTest>

using namespace ringdown;
using namespace ringdown::test;
using namespace ringdown::test::missed;
using missed::captain; // the desk has names that other tests have too
using missed::office;
using namespace std::chrono_literals;

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

    void aClockThatWasAheadKeepsNobodyFromTakingTheCall()
    {
        Desk desk;
        relay::SetClock::Steady offset{};
        desk.webhooks->useSteadyClock(
            [&] { return offset + std::chrono::milliseconds(desk.executor.now().milliseconds); });
        desk.webhooks->closeSilentCalls(); // looks at the clock
        desk.executor.sleep(-10h);
        offset += 10h;
        const std::string newer = sidOf("CA", 2);
        desk.text(captain, "1");
        QCOMPARE(desk.last(EventKind::MissedClaimed).call.value, call);
        QCOMPARE(desk.missed->find(CallSid(call))->texted.front().at, desk.executor.now());
        desk.executor.advance(1min);
        desk.miss(newer); // and is the newer one from then on
        QCOMPARE(desk.giveBack("Captain"), 200);
        desk.text(office, "1");
        QCOMPARE(desk.last(EventKind::MissedClaimed).call.value, newer);
    }

    void whatIsReadOfAnHourToComeIsTakenByAReplyThatComesLateToo()
    {
        Desk desk;
        desk.executor.sleep(-10h);
        desk.missed->forgetOld(desk.executor.now());
        const routing::TenantPlan &tenant = *desk.shelf->newest()->byId(TenantId("qdn"));
        const relay::Decided decided = desk.webhooks->takeText(
            tenant, {desk.executor.now() - 10min, sidOf("SM", 900), captain, business, "1", 0, {}, false});
        QVERIFY(std::any_of(decided.events.begin(), decided.events.end(),
                            [](const Event &event) { return event.kind == EventKind::MissedClaimed; }));
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

    void whoeverShowsAContactsNumberTakesNothing()
    {
        Desk desk;
        desk.miss(sidOf("CA", 2));
        const auto callIn = [&](int number, const std::string &verdict) {
            desk.post("/twilio/voice",
                      with(callFields(sidOf("CA", number)),
                           {{"From", captain}, {"Caller", captain}, {"StirVerstat", verdict}}));
        };
        callIn(7, "TN-Validation-Failed-C");
        QCOMPARE(desk.count(EventKind::MissedClaimed), 0);
        QVERIFY(desk.textsTo(office).empty());
        const auto &passedOver = desk.last(EventKind::RouteChosen).rejected;
        QVERIFY(!passedOver.empty());
        QVERIFY(passedOver.front().what.starts_with("taking over the call from (202) 555-0110 at "));
        QCOMPARE(passedOver.front().why,
                 std::string("The network says that this call does not come from the number it shows."));
        callIn(8, "No-TN-Validation"); // nothing is known of it
        QCOMPARE(desk.last(EventKind::MissedClaimed).call.value, sidOf("CA", 2));
    }
};

QTEST_GUILESS_MAIN(MissedCallsTest)
#include "MissedCallsTest.moc"
