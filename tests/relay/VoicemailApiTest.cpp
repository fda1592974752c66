// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/VoicemailHouse.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace ringdown;
using namespace ringdown::relay;
using nlohmann::json;
using test::House;

class VoicemailApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSoundComesThroughTheRelayWithItsKey_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::newRow("with its call") << QByteArray("CA1");
        QTest::newRow("without it") << QByteArray();
    }
    void theSoundComesThroughTheRelayWithItsKey()
    {
        QFETCH(QByteArray, call);
        House house;
        const HttpReply reply = house.ask("GET", "RE1/audio", call.toStdString());
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.contentType, std::string("audio/mpeg"));
        QCOMPARE(reply.body, std::string("sound"));
        QCOMPARE(house.recordings.asked,
                 std::vector<std::string>{"SK0000000000000000000000000000d77a https://api.twilio.com/RE1"});
    }

    void aFetchThatFailsSaysWhy_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<int>("status");
        QTest::newRow("gone") << int(rest::RestTrouble::NotFound) << 404;
        QTest::newRow("refused") << int(rest::RestTrouble::Refused) << 502;
        QTest::newRow("not allowed") << int(rest::RestTrouble::Unauthorized) << 502;
        QTest::newRow("unreachable") << int(rest::RestTrouble::Unreachable) << 502;
        QTest::newRow("throttled") << int(rest::RestTrouble::Throttled) << 503;
    }
    void aFetchThatFailsSaysWhy()
    {
        QFETCH(int, trouble);
        QFETCH(int, status);
        House house;
        house.recordings.failure =
            rest::RestFailure{static_cast<rest::RestTrouble>(trouble), 0, 0, "It is so because it is.", {}};
        const HttpReply reply = house.ask("GET", "RE1/audio", "CA1");
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.contentType, std::string("application/problem+json"));
        QVERIFY(json::parse(reply.body)["detail"] == "It is so because it is.");
    }

    void withoutAKeyNothingIsFetchedAndNothingDeleted()
    {
        House house;
        house.key.reset();
        for (const auto &[method, path] : {std::pair("GET", "RE1/audio"), std::pair("DELETE", "RE1")}) {
            const HttpReply reply = house.ask(method, path, "CA1");
            QCOMPARE(reply.status, 409);
            QVERIFY(reply.body.find("has no API key") != std::string::npos);
        }
        QVERIFY(house.recordings.asked.empty() && house.recordings.removed.empty());
        QVERIFY(house.forgetting.forgotten.empty());
    }

    void whatIsNoVoicemailIsNotThere()
    {
        House house;
        QCOMPARE(house.ask("GET", "RE9/audio").status, 404);
        QCOMPARE(house.ask("GET", "RE2/audio", "CA1").status, 404); // another call's
        QCOMPARE(house.ask("GET", "RE1/audio", "CA9").status, 404);
        QCOMPARE(house.ask("POST", "RE9/heard").status, 404);
        QCOMPARE(house.ask("DELETE", "RE9").status, 404);
        QVERIFY(house.recordings.asked.empty() && house.recordings.removed.empty());
    }

    void whoListenedFirstIsKept()
    {
        House house;
        const HttpReply reply = house.ask("POST", "RE1/heard", "CA1", R"({"by": "Dana"})");
        QCOMPARE(reply.status, 200);
        QVERIFY(json::parse(reply.body)["voicemail"]["heardBy"] == "Dana (token admin)");
        const HttpReply again = house.ask("POST", "RE1/heard", "CA1", R"({"by": "Lee"})");
        QVERIFY(json::parse(again.body)["voicemail"]["heardBy"] == "Dana (token admin)");
        QCOMPARE(house.count(EventKind::VoicemailHeard), 1);
        QVERIFY(house.store.voicemails({})->voicemails.back().heardAt.has_value());
        QVERIFY(!house.store.voicemails({})->voicemails.front().heardAt);
    }

    void aVoicemailIsDeletedAtTheCarrierFirst()
    {
        House house;
        QCOMPARE(house.ask("DELETE", "RE1", "CA1").status, 204);
        QCOMPARE(house.recordings.removed, std::vector<std::string>{"RE1"});
        QCOMPARE(house.forgetting.forgotten, std::vector<std::string>{"CA1 RE1"});
        QCOMPARE(house.count(EventKind::VoicemailDeleted), 2);
        const auto events = house.store.events();
        QCOMPARE(events[events.size() - 2].what, std::string("ordered"));
        QCOMPARE(events.back().what, std::string());
        QCOMPARE(events.back().by, std::string("admin"));
    }

    /// No row, no effect.
    void aDeletionThatCannotBeWrittenDownIsNotBegun()
    {
        House house;
        house.store.setCommitMode(test::CommitMode::Refused);
        QCOMPARE(house.ask("DELETE", "RE1", "CA1").status, 503);
        QVERIFY(house.recordings.removed.empty() && house.forgetting.forgotten.empty());
        house.store.setCommitMode(test::CommitMode::AtOnce);
        QCOMPARE(house.ask("DELETE", "RE1", "CA1").status, 204);
    }

    void theCarrierIsAskedWhenTheOrderIsKept()
    {
        House house;
        house.store.setCommitMode(test::CommitMode::ByHand);
        const test::ApiAsking asking{"DELETE", "/api/v1/voicemails/RE1", {{"call", "CA1"}}, {}, {}};
        const auto first = test::send(house.table, asking);
        house.executor.run();
        QVERIFY(house.recordings.removed.empty());
        QCOMPARE(test::ask(house.table, house.executor, asking).status, 409); // under way
        house.store.setCommitMode(test::CommitMode::AtOnce);
        house.store.commitHeld();
        house.executor.run();
        QCOMPARE(house.recordings.removed, std::vector<std::string>{"RE1"});
        QCOMPARE((*first)->status, 204);
    }

    void aDeletionThatARestartCutShortIsFinishedByTheNextOne()
    {
        House house;
        house.recordings.isSilent = true; // the relay ends before the carrier's answer
        test::send(house.table, {"DELETE", "/api/v1/voicemails/RE1", {{"call", "CA1"}}, {}, {}});
        house.executor.run();
        QVERIFY(house.forgetting.forgotten.empty());
        house.recordings.isSilent = false; // and says now that it has it no more
        VoicemailApi api(
            house.store, &house.forgetting, &house.recordings, [&] { return house.key; }, house.executor);
        RouteTable table;
        api.addRoutes(table);
        const auto reply =
            test::ask(table, house.executor, {"DELETE", "/api/v1/voicemails/RE1", {{"call", "CA1"}}, {}, {}});
        QCOMPARE(reply.status, 204);
        QCOMPARE(house.forgetting.forgotten, std::vector<std::string>{"CA1 RE1"});
        QCOMPARE(house.count(EventKind::VoicemailDeleted), 3); // two orders, one deletion
    }

    void whatTheCarrierDoesNotDeleteIsKeptHere()
    {
        House house;
        house.recordings.failure =
            rest::RestFailure{rest::RestTrouble::Unreachable, 0, 0, "No way there.", {}};
        QCOMPARE(house.ask("DELETE", "RE1", "CA1").status, 502);
        QVERIFY(house.forgetting.forgotten.empty());
        QCOMPARE(house.count(EventKind::VoicemailDeleted), 1); // who ordered it
        QCOMPARE(house.store.voicemails({})->voicemails.size(), std::size_t(2));
    }

    void whoMayDoWhatIsSaidByTheRoute()
    {
        House house;
        for (const Route &route : house.table.routes())
            QCOMPARE(route.access, route.method == Method::Get ? Access::Viewer : Access::Operator);
        QCOMPARE(house.table.routes().size(), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(VoicemailApiTest)
#include "VoicemailApiTest.moc"
