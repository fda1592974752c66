// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/ClaimsApi.h"
#include "core/relay/ApiReads.h"
#include "core/relay/OnceRequests.h"
#include "tests/support/ApiDoor.h"
#include "tests/support/FakeStore.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace ringdown;
using namespace ringdown::relay;
using nlohmann::json;
using ringdown::test::ApiAsking;

namespace {

Event happening(const std::string &sid, EventKind kind, Instant at)
{
    Event event;
    event.kind = kind;
    event.at = at;
    event.tenant = TenantId("qdn");
    event.call = CallSid(sid);
    event.why = "It happened.";
    return event;
}

struct House {
    test::FakeStore store;
    test::HandExecutor executor;
    LiveCalls calls;
    ClaimsApi api{store, calls, executor};
    RouteTable table;

    House() { api.addRoutes(table); }
    HttpReply ask(const ApiAsking &asking) { return test::ask(table, executor, asking); }
    HttpReply claim(const std::string &by)
    {
        return ask({"POST", "/api/v1/calls/CA1/claim", {}, {}, "{\"by\":\"" + by + "\"}"});
    }
    HttpReply giveBack(const std::string &by)
    {
        return ask({"POST", "/api/v1/calls/CA1/unclaim", {}, {}, "{\"by\":\"" + by + "\"}"});
    }
    std::string claimedBy(const std::string &sid) { return store.call(CallSid(sid))->call.claimedBy; }
    Event newest() const { return store.events().back(); }

    /// A call in the log that rang and was missed; with seconds, one that was joined so long.
    void log(const std::string &sid, int minute, int joinedSeconds = 0)
    {
        const Instant at = executor.now() + std::chrono::minutes(minute);
        Event received = happening(sid, EventKind::CallReceived, at);
        received.from = "+12025550147";
        received.to = "+16195550100";
        received.revision = 1;
        Event tier = happening(sid, EventKind::TierRinging, at);
        tier.tier = TierId("primary");
        Event ended = happening(sid, EventKind::CallEnded, at + std::chrono::seconds(50));
        ended.outcome = joinedSeconds > 0 ? Outcome::Answered : Outcome::Missed;
        ended.seconds = joinedSeconds;
        store::Record record;
        record.events = {received, tier};
        if (joinedSeconds > 0)
            record.events.push_back(happening(sid, EventKind::CallConnected, at + std::chrono::seconds(9)));
        record.events.push_back(ended);
        store.append(std::move(record), [](const Result<store::Committed> &) {});
    }
    /// The captain was texted about the call, calls back, presses 1 and is put through.
    void callBack(const std::string &sid, const std::string &missed, Outcome outcome,
                  std::chrono::minutes later = std::chrono::hours(1),
                  const std::string &phone = "+16195550111")
    {
        Event text = happening(missed, EventKind::TextQueued, executor.now());
        text.text = missed + ".missed.captain";
        text.contact = ContactId("captain");
        text.from = "+16195550100";
        text.to = "+16195550111";
        const Instant at = executor.now() + later;
        Event received = happening(sid, EventKind::CallReceived, at);
        received.from = phone;
        received.to = "+16195550100";
        Event asked = happening(sid, EventKind::StepEntered, at);
        asked.what = "call-back";
        asked.sid = missed;
        Event rings = happening(sid, EventKind::LegRinging, at);
        rings.leg = "2.0.0";
        Event joined = rings;
        joined.kind = outcome == Outcome::Answered ? EventKind::CallConnected : EventKind::LegFailed;
        joined.seconds = 40;
        Event ended = happening(sid, EventKind::CallEnded, at + std::chrono::seconds(60));
        ended.outcome = outcome;
        store::Record record;
        record.events = {text, received, asked, rings, joined, ended};
        store.append(std::move(record), [](const Result<store::Committed> &) {});
    }
};

} // namespace

/// Who takes care of a missed call, over HTTP.
class ClaimsApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The claim and its answer are one commit (docs/decisions/0028).
    void aClaimThatIsRepeatedAfterAKillIsAnsweredAsBefore()
    {
        House killed;
        killed.log("CA1", 0);
        OnceRequests once(killed.store, killed.executor);
        once.guard(killed.table);
        const ApiAsking asking{
            "POST", "/api/v1/calls/CA1/claim", {}, {{"idempotency-key", "a"}}, R"({"by":"Dana"})"};
        killed.store.setCommitMode(test::CommitMode::ByHand);
        test::send(killed.table, asking);
        killed.executor.run();
        killed.store.commitHeld(); // and then nothing more is done by this relay
        killed.store.setCommitMode(test::CommitMode::AtOnce);
        test::HandExecutor executor;
        ClaimsApi api(killed.store, killed.calls, executor);
        RouteTable table;
        api.addRoutes(table);
        OnceRequests next(killed.store, executor);
        next.guard(table);
        const HttpReply again = test::ask(table, executor, asking);
        QCOMPARE(again.status, 200);
        QVERIFY(json::parse(again.body)["call"]["claimedBy"] == "Dana (token admin)");
        QCOMPARE(test::ask(table, executor, {"POST", asking.path, {}, {}, asking.body}).status, 409);
    }

    void aMissedCallIsClaimedOnce()
    {
        House house;
        house.log("CA1", 0);
        const HttpReply claimed = house.ask({"POST", "/api/v1/calls/CA1/claim", {}, {}, R"({"by":"Dana"})"});
        QCOMPARE(claimed.status, 200);
        QVERIFY(json::parse(claimed.body)["call"]["claimedBy"] == "Dana (token admin)");
        const HttpReply second = house.ask({"POST", "/api/v1/calls/CA1/claim", {}, {}, R"({"by":"Lee"})"});
        QCOMPARE(second.status, 409);
        QVERIFY(second.body.find("Dana") != std::string::npos);
        QCOMPARE(house.claimedBy("CA1"), std::string("Dana (token admin)"));
    }

    void twoWhoClaimAtOnceGetOneWinner()
    {
        House house;
        house.log("CA1", 0);
        const auto first =
            test::send(house.table, {"POST", "/api/v1/calls/CA1/claim", {}, {}, R"({"by":"Dana"})"});
        const auto second =
            test::send(house.table, {"POST", "/api/v1/calls/CA1/claim", {}, {}, R"({"by":"Lee"})"});
        house.executor.run();
        QCOMPARE((*first)->status, 200);
        QCOMPARE((*second)->status, 409);
    }

    void aClaimIsRefusedWhileTooManyReadsWait()
    {
        House house;
        house.log("CA1", 0);
        for (std::size_t i = 0; i < maxApiReadsWaiting; ++i)
            house.executor.onReader(ReadFor::Api, [] {});
        const auto claim = test::send(house.table, {"POST", "/api/v1/calls/CA1/claim", {}, {}, {}});
        QVERIFY(claim->has_value()); // at once
        QCOMPARE((*claim)->status, 503);
        house.executor.run();
        QCOMPARE(house.ask({"POST", "/api/v1/calls/CA1/claim", {}, {}, {}}).status, 200);
    }

    void anAnsweredCallIsNotClaimed()
    {
        House house;
        house.log("CA1", 0, 40);
        const HttpReply reply = house.ask({"POST", "/api/v1/calls/CA1/claim", {}, {}, {}});
        QCOMPARE(reply.status, 409);
        QVERIFY(reply.body.find("answered") != std::string::npos);
    }

    void aClaimThatCannotBeWrittenIsNotMade()
    {
        House house;
        house.log("CA1", 0);
        house.calls.apply(house.store.events());
        const PlanShelf shelf(house.store);
        MissedCalls missed(house.calls);
        missed.fill(MissedCalls::fromLog(house.store, house.executor.now())->calls);
        house.api.useMissedCalls(missed, shelf);
        house.store.setCommitMode(test::CommitMode::Refused);
        QCOMPARE(house.ask({"POST", "/api/v1/calls/CA1/claim", {}, {}, {}}).status, 503);
        QCOMPARE(house.calls.find(CallSid("CA1"))->claimedBy, std::string());
        QVERIFY(missed.find(CallSid("CA1"))->isOpen());
        house.store.setCommitMode(test::CommitMode::AtOnce);
        QCOMPARE(house.ask({"POST", "/api/v1/calls/CA1/claim", {}, {}, {}}).status, 200);
        QCOMPARE(house.calls.find(CallSid("CA1"))->claimedBy, std::string("admin"));
        QVERIFY(!missed.find(CallSid("CA1"))->isOpen());
    }

    void aWrongBodyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"[]", "{", R"({"by":7})", R"({"who":"Dana"})"})
            QTest::newRow(body) << QByteArray(body);
        QTest::newRow("long name") << QByteArray("{\"by\":\"" + QByteArray(101, 'x') + "\"}");
    }
    void aWrongBodyIsRefused()
    {
        QFETCH(QByteArray, body);
        House house;
        house.log("CA1", 0);
        QCOMPARE(house.ask({"POST", "/api/v1/calls/CA1/claim", {}, {}, body.toStdString()}).status, 400);
    }

    void theyAreForOperators_data()
    {
        QTest::addColumn<QByteArray>("deed");
        QTest::newRow("claim") << QByteArray("claim");
        QTest::newRow("unclaim") << QByteArray("unclaim");
    }
    void theyAreForOperators()
    {
        QFETCH(QByteArray, deed);
        const House house;
        const auto match = house.table.find("POST", "/api/v1/calls/CA1/" + deed.toStdString());
        QVERIFY(match.route);
        QVERIFY(match.route->access == Access::Operator);
    }

    void aClaimedCallIsGivenBackAndMayBeClaimedAgain()
    {
        House house;
        house.log("CA1", 0);
        QCOMPARE(house.claim("Dana").status, 200);
        const HttpReply back = house.giveBack("Lee");
        QCOMPARE(back.status, 200);
        QVERIFY(json::parse(back.body)["call"]["claimedBy"].is_null());
        QCOMPARE(house.newest().kind, EventKind::MissedReturned);
        QCOMPARE(house.newest().by, std::string("Lee (token admin)"));
        QCOMPARE(house.newest().why,
                 std::string("Lee (token admin) gave this call back, which Dana had claimed."));
        QCOMPARE(house.claimedBy("CA1"), std::string());
        QCOMPARE(house.claim("Lee").status, 200);
        QCOMPARE(house.claimedBy("CA1"), std::string("Lee (token admin)"));
        QCOMPARE(house.giveBack("Lee").status, 200);
        QCOMPARE(house.newest().why, std::string("Lee (token admin) gave this call back."));
    }

    void aCallThatNobodyHasIsNotGivenBack()
    {
        House house;
        house.log("CA1", 0);
        const HttpReply open = house.giveBack("Dana");
        QCOMPARE(open.status, 409);
        QVERIFY2(open.body.find("nobody has claimed this call") != std::string::npos, open.body.c_str());
        house.claim("Dana");
        QCOMPARE(house.giveBack("Dana").status, 200);
        QCOMPARE(house.giveBack("Dana").status, 409);
        QCOMPARE(house.ask({"POST", "/api/v1/calls/CA9/unclaim", {}, {}, {}}).status, 404);
        QCOMPARE(house.ask({"POST", "/api/v1/calls/CA1/unclaim", {}, {}, R"({"who":"Dana"})"}).status, 400);
    }

    void ofTwoWhoGiveItBackAtOnceOneDoes()
    {
        House house;
        house.log("CA1", 0);
        house.claim("Dana");
        const ApiAsking asking{"POST", "/api/v1/calls/CA1/unclaim", {}, {}, {}};
        const auto first = test::send(house.table, asking);
        const auto second = test::send(house.table, asking);
        house.executor.run();
        QCOMPARE((*first)->status, 200);
        QCOMPARE((*second)->status, 409);
    }

    void aCallWhoseCallerWasCalledBackStays_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("status");
        QTest::newRow("they talked") << int(Outcome::Answered) << 409;
        QTest::newRow("nobody answered") << int(Outcome::Abandoned) << 200;
    }
    void aCallWhoseCallerWasCalledBackStays()
    {
        QFETCH(int, outcome);
        QFETCH(int, status);
        House house;
        house.log("CA1", 0);
        house.log("CA2", 1);
        house.callBack("CA3", "CA1", static_cast<Outcome>(outcome));
        house.callBack("CA4", "CA2", Outcome::Answered); // about another
        house.claim("Dana");
        const HttpReply reply = house.giveBack("Dana");
        QCOMPARE(reply.status, status);
        if (status == 409)
            QVERIFY2(reply.body.find("called back already, so this call stays with Dana") !=
                         std::string::npos,
                     reply.body.c_str());
    }

    void aCallBackIsFoundBehindAnyNumberOfOthers()
    {
        House house;
        house.log("CA1", 0);
        house.log("CA2", 1);
        house.callBack("CA3", "CA1", Outcome::Answered);
        for (int other = 0; other < 450; ++other)
            house.callBack("CA" + std::to_string(1000 + other), "CA2", Outcome::Answered,
                           std::chrono::minutes(61 + other));
        house.claim("Dana");
        QCOMPARE(house.giveBack("Dana").status, 409);
    }

    /// Its text goes out while the caller still speaks to the recorder.
    void aCallBackMayComeBeforeTheEndOfTheMissedCall()
    {
        House house;
        house.log("CA1", 0);
        house.callBack("CA3", "CA1", Outcome::Answered, std::chrono::minutes(0));
        house.claim("Dana");
        QCOMPARE(house.giveBack("Dana").status, 409);
    }

    void aCallFromANumberThatOnlyBeginsAsTheContactsIsNoCallBack()
    {
        House house;
        house.log("CA1", 0);
        house.callBack("CA3", "CA1", Outcome::Answered, std::chrono::hours(1), "+161955501117");
        house.claim("Dana");
        QCOMPARE(house.giveBack("Dana").status, 200);
    }

    /// The return and its answer are one commit (docs/decisions/0028).
    void aReturnThatIsRepeatedAfterAKillIsAnsweredAsBefore()
    {
        House killed;
        killed.log("CA1", 0);
        killed.claim("Dana");
        OnceRequests once(killed.store, killed.executor);
        once.guard(killed.table);
        const ApiAsking asking{
            "POST", "/api/v1/calls/CA1/unclaim", {}, {{"idempotency-key", "a"}}, R"({"by":"Dana"})"};
        killed.store.setCommitMode(test::CommitMode::ByHand);
        test::send(killed.table, asking);
        killed.executor.run();
        killed.store.commitHeld(); // and then nothing more is done by this relay
        killed.store.setCommitMode(test::CommitMode::AtOnce);
        test::HandExecutor executor;
        ClaimsApi api(killed.store, killed.calls, executor);
        RouteTable table;
        api.addRoutes(table);
        OnceRequests next(killed.store, executor);
        next.guard(table);
        const std::size_t written = killed.store.events().size();
        QCOMPARE(test::ask(table, executor, asking).status, 200);
        QCOMPARE(killed.store.events().size(), written);
        QCOMPARE(test::ask(table, executor, {"POST", asking.path, {}, {}, asking.body}).status, 409);
    }

    void nobodyIsTextedAboutACallThatIsTooOldToBeTaken_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("some days") << 6 << true;
        QTest::newRow("more than a week") << 8 << false;
    }
    void nobodyIsTextedAboutACallThatIsTooOldToBeTaken()
    {
        QFETCH(const int, days);
        QFETCH(const bool, isKnown);
        House house;
        house.log("CA1", 0);
        QCOMPARE(house.claim("Dana").status, 200);
        Event text = happening("CA1", EventKind::TextQueued, house.executor.now());
        text.text = "CA1.missed.captain";
        text.contact = ContactId("captain");
        house.store.append({{}, {}, {text}, {}}, {});
        const PlanShelf shelf(house.store);
        MissedCalls missed(house.calls);
        house.api.useMissedCalls(missed, shelf);
        house.executor.advance(std::chrono::hours(24 * days));
        QCOMPARE(house.giveBack("Dana").status, 200);
        QCOMPARE(house.claimedBy("CA1"), std::string());
        QCOMPARE(missed.find(CallSid("CA1")) != nullptr, isKnown);
    }

    void aReturnThatCannotBeWrittenIsNotMade()
    {
        House house;
        house.log("CA1", 0);
        house.calls.apply(house.store.events());
        const PlanShelf shelf(house.store);
        MissedCalls missed(house.calls);
        missed.fill(MissedCalls::fromLog(house.store, house.executor.now())->calls);
        house.api.useMissedCalls(missed, shelf);
        QCOMPARE(house.claim("Dana").status, 200);
        house.store.setCommitMode(test::CommitMode::Refused);
        QCOMPARE(house.giveBack("Dana").status, 503);
        QCOMPARE(house.calls.find(CallSid("CA1"))->claimedBy, std::string("Dana (token admin)"));
        QVERIFY(!missed.find(CallSid("CA1"))->isOpen());
        house.store.setCommitMode(test::CommitMode::AtOnce);
        QCOMPARE(house.giveBack("Dana").status, 200);
        QCOMPARE(house.calls.find(CallSid("CA1"))->claimedBy, std::string());
        QVERIFY(missed.find(CallSid("CA1"))->isOpen());
    }
};

QTEST_APPLESS_MAIN(ClaimsApiTest)
#include "ClaimsApiTest.moc"
