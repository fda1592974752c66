// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/SendingOrder.h"
#include "tests/relay/outbox/OutboxDesk.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;
using rest::RestTrouble;

/// How effects go out, one after the other.
class OutboxRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsMarkedOnDiskBeforeItLeaves()
    {
        OutboxDesk desk;
        desk.store.setCommitMode(CommitMode::Refused);
        desk.store.setCommitMode(CommitMode::AtOnce);
        desk.queue({desk.text("CA1.missed.captain")});
        QCOMPARE(desk.line.asked.size(), std::size_t(1));
        QVERIFY(desk.store.outboxRows().front().triedAt);
        QCOMPARE(desk.line.asked[0].path, std::string("Messages.json"));
        QCOMPARE(desk.line.valueOf(0, "To"), captain);
        QCOMPARE(desk.line.valueOf(0, "From"), business);
        QCOMPARE(desk.line.valueOf(0, "Body"), std::string("Missed call."));
        QCOMPARE(desk.line.valueOf(0, "StatusCallback"), std::string("https://relay/CA1.missed.captain"));
        desk.taken(0, "SM1");
        QVERIFY(desk.store.outboxRows().empty());
        QCOMPARE(desk.last().kind, EventKind::TextSent);
        QCOMPARE(desk.last().sid, std::string("SM1"));
        QCOMPARE(desk.runner->figures().sent, std::uint64_t(1));
        QCOMPARE(desk.uses, 1);
    }

    void aTextThatCannotBeMarkedDoesNotLeave()
    {
        OutboxDesk desk;
        desk.queue({});
        Event event;
        event.at = desk.executor.now();
        desk.store.append({{}, {}, {event}, {desk.text("t1")}}, {});
        desk.store.setCommitMode(CommitMode::Refused);
        desk.runner->wake();
        desk.executor.advance(0ms);
        QVERIFY(desk.line.asked.empty());
        desk.store.setCommitMode(CommitMode::AtOnce);
        desk.executor.advance(5s);
        QCOMPARE(desk.line.asked.size(), std::size_t(1));
    }

    void aTextThatDidNotArriveCountsAsFailed()
    {
        OutboxDesk desk;
        desk.queue({desk.text("t1")});
        desk.taken(0, "SM1");
        QCOMPARE(desk.runner->figures().failed, std::uint64_t(0));
        desk.runner->countUndelivered("The carrier could not deliver the text.");
        QCOMPARE(desk.runner->figures().failed, std::uint64_t(1));
        QCOMPARE(desk.runner->figures().lastWhy, std::string("The carrier could not deliver the text."));
    }

    void legsGoBeforeTexts()
    {
        OutboxDesk desk;
        std::vector<store::OutboxRow> rows;
        for (int i = 0; i < 10; ++i)
            rows.push_back(desk.text("t" + std::to_string(i), captain, std::to_string(i)));
        rows.push_back(desk.leg("leg"));
        desk.queue(rows);
        QCOMPARE(desk.line.asked.size(), std::size_t(relay::SendingOrder::mostTextsAtOnce));
        QCOMPARE(desk.line.asked[0].path, std::string("Calls.json"));
        int events = 0;
        for (const auto &[name, value] : desk.line.asked[0].parameters)
            events += name == "StatusCallbackEvent" ? 1 : 0;
        QCOMPARE(events, 2);
        desk.taken(0, "CA9");
        QCOMPARE(desk.legs.news, std::vector<std::string>{"leg CA9"});
    }

    void aThrottledTextIsSentAgainLater()
    {
        OutboxDesk desk;
        desk.queue({desk.text("t1"), desk.text("t2", captain, "other")});
        desk.fails(0, RestTrouble::Throttled, 429);
        QCOMPARE(desk.line.asked.size(), std::size_t(2));
        desk.executor.advance(400ms);
        QCOMPARE(desk.line.asked.size(), std::size_t(2)); // the first wait is 0.5 to 1 s
        desk.executor.advance(600ms);
        QCOMPARE(desk.line.asked.size(), std::size_t(3));
        QCOMPARE(desk.line.valueOf(2, "Body"), std::string("Missed call."));
        QVERIFY(desk.kinds().empty());
    }

    void aLegThatNobodyNeedsOrThatComesTooLateIsNotPlaced()
    {
        OutboxDesk desk;
        desk.legs.notNeeded = "The caller left.";
        desk.queue({desk.leg("l1")});
        QVERIFY(desk.line.asked.empty());
        QVERIFY(desk.store.outboxRows().empty());
        QVERIFY(desk.legs.news.empty());
        desk.legs.notNeeded.clear();
        desk.queue({desk.leg("l2")});
        desk.fails(0, RestTrouble::Unreachable);
        desk.executor.advance(1s);
        desk.fails(1, RestTrouble::Unreachable);
        for (std::size_t i = 2; i < 10 && desk.legs.news.empty(); ++i) {
            desk.executor.advance(30s);
            if (desk.line.asked.size() > i)
                desk.fails(i, RestTrouble::Unreachable);
        }
        QCOMPARE(desk.legs.news.size(), std::size_t(1));
        QVERIFY(desk.legs.news.front().find("45 seconds") != std::string::npos);
    }

    void anEndingIsRepeatedAndACallThatIsOverIsNoTrouble()
    {
        OutboxDesk desk;
        store::OutboxRow ending = desk.text("e1", "CA5", {});
        ending.kind = store::EffectKind::EndCall;
        ending.form = "Status=completed";
        desk.queue({ending});
        QCOMPARE(desk.line.asked[0].path, std::string("Calls/CA5.json"));
        desk.fails(0, RestTrouble::Unknown);
        desk.executor.advance(1s);
        QCOMPARE(desk.line.asked.size(), std::size_t(2));
        desk.fails(1, RestTrouble::Refused, 400, 21220);
        QVERIFY(desk.store.outboxRows().empty());
        QCOMPARE(desk.runner->figures().failed, std::uint64_t(0));
    }

    void aQueueIsDeletedAndOneThatIsGoneIsNoTrouble()
    {
        OutboxDesk desk;
        store::OutboxRow row = desk.text("q1", "QU5", {});
        row.kind = store::EffectKind::DeleteQueue;
        desk.queue({row});
        QCOMPARE(desk.line.asked[0].method, std::string("DELETE"));
        QCOMPARE(desk.line.asked[0].path, std::string("Queues/QU5.json"));
        desk.fails(0, RestTrouble::Refused, 400, 20001); // somebody is still in it
        desk.executor.advance(1s);
        QCOMPARE(desk.line.asked.size(), std::size_t(2));
        desk.fails(1, RestTrouble::NotFound, 404, 20404);
        QVERIFY(desk.store.outboxRows().empty());
        QCOMPARE(desk.runner->figures().failed, std::uint64_t(0));
    }

    void aTranscriptionIsDeletedAndOneThatIsGoneIsNoTrouble()
    {
        OutboxDesk desk;
        desk.queue({desk.transcription("TR5")});
        QCOMPARE(desk.line.asked[0].method, std::string("DELETE"));
        QCOMPARE(desk.line.asked[0].path, std::string("Transcriptions/TR5.json"));
        desk.fails(0, RestTrouble::Unknown, 500);
        desk.executor.advance(1s);
        QCOMPARE(desk.line.asked.size(), std::size_t(2));
        desk.fails(1, RestTrouble::NotFound, 404, 20404);
        desk.queue({desk.transcription("TR6")});
        desk.answer(2, rest::RestReply{204, {}});
        QVERIFY(desk.store.outboxRows().empty());
        QVERIFY(desk.stays.empty());
        QCOMPARE(desk.runner->figures().failed, std::uint64_t(0));
    }

    void aTranscriptionThatMayNotBeDeletedIsSaidToStayAndAskedForOnce()
    {
        OutboxDesk desk;
        desk.queue({desk.transcription("TR5")});
        desk.fails(0, RestTrouble::Unauthorized, 403, 20003);
        desk.executor.advance(1h);
        QCOMPARE(desk.line.asked.size(), std::size_t(1));
        QVERIFY(desk.store.outboxRows().empty());
        QCOMPARE(desk.stays, std::vector<std::string>{
                                 "TR5: The relay's API key does not reach this: what the carrier said."});
        desk.queue({desk.transcription("TR6")});
        for (std::size_t i = 1; i < desk.line.asked.size(); ++i) { // nor for ever
            desk.fails(i, RestTrouble::Unknown, 500);
            desk.executor.advance(10s);
        }
        QCOMPARE(desk.stays.back(), std::string("TR6: The carrier did not answer."));
        QVERIFY(desk.store.outboxRows().empty());
    }

    void aTranscriptionWaitsForAKeyAlsoOverARestart()
    {
        OutboxDesk desk(false);
        desk.queue({desk.transcription("TR5"), desk.text("t1")});
        desk.executor.advance(1h);
        QVERIFY(desk.line.asked.empty());
        QVERIFY(desk.stays.empty());
        QCOMPARE(desk.last().kind, EventKind::TextFailed); // a text does not wait
        QCOMPARE(desk.store.outboxRows().size(), std::size_t(1));
        desk.start(); // the next relay
        QCOMPARE(desk.store.outboxRows().size(), std::size_t(1));
        desk.key = relay::CarrierKey{"AC1", {"SK1", Secret("not-a-secret")}};
        desk.runner->wake();
        desk.executor.advance({});
        QCOMPARE(desk.line.asked.size(), std::size_t(1));
        QCOMPARE(desk.line.asked[0].path, std::string("Transcriptions/TR5.json"));
        desk.key.reset(); // revoked, and taken out of service
        desk.fails(0, RestTrouble::Unauthorized, 401);
        QVERIFY(desk.stays.empty());
        QCOMPARE(desk.store.outboxRows().size(), std::size_t(1));
        desk.key = relay::CarrierKey{"AC1", {"SK2", Secret("not-a-secret")}};
        desk.runner->wake();
        desk.executor.advance({});
        QCOMPARE(desk.line.asked.size(), std::size_t(2));
        QCOMPARE(desk.line.asked[1].key, std::string("SK2"));
        desk.answer(1, rest::RestReply{204, {}});
        QVERIFY(desk.store.outboxRows().empty());
    }

    void anUnknownKeyIsToldOfAndAnIdThatIsNoneIsNotFollowed()
    {
        OutboxDesk desk;
        desk.queue({desk.text("t1"), desk.text("t2"), desk.text("t3")});
        desk.fails(0, RestTrouble::Unauthorized, 401);
        QCOMPARE(desk.keyRefusals, 1);
        desk.fails(1, RestTrouble::Unauthorized, 403, 20003); // it lacks a permission
        QCOMPARE(desk.keyRefusals, 1);
        desk.answer(2, rest::RestReply{201, R"({"sid":"SM/../../IncomingPhoneNumbers"})"});
        QCOMPARE(desk.last().kind, EventKind::TextUnknown);
    }

    void aNewKeyIsUsedAtOnce()
    {
        OutboxDesk desk;
        desk.queue({desk.text("t1")});
        desk.key = relay::CarrierKey{"AC1", {"SK2", Secret("not-a-secret")}};
        desk.fails(0, RestTrouble::Unauthorized, 401);
        QCOMPARE(desk.line.asked.size(), std::size_t(2));
        QCOMPARE(desk.line.asked[1].key, std::string("SK2"));
        desk.fails(1, RestTrouble::Unauthorized, 401);
        QCOMPARE(desk.last().kind, EventKind::TextFailed);
    }
};

QTEST_GUILESS_MAIN(OutboxRunnerTest)
#include "OutboxRunnerTest.moc"
