// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/CallsApi.h"
#include "core/relay/ApiReads.h"
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
    CallsApi api{store, executor};
    RouteTable table;

    House() { api.addRoutes(table); }
    HttpReply ask(const ApiAsking &asking) { return test::ask(table, executor, asking); }
    HttpReply list(std::vector<NamedText> query)
    {
        return ask({"GET", "/api/v1/calls", std::move(query), {}, {}});
    }

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
};

} // namespace

class CallsApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePageIsNewestFirstWithACursor()
    {
        House house;
        for (int i = 0; i < 5; ++i)
            house.log("CA" + std::to_string(i), i);
        const json first = json::parse(house.list({{"limit", "3"}}).body);
        QCOMPARE(first["calls"].size(), 3U);
        QVERIFY(first["calls"][0]["sid"] == "CA4");
        QVERIFY(first["calls"][0]["outcome"] == "missed");
        const json second = json::parse(house.list({{"limit", "3"}, {"after", first["next"]}}).body);
        QCOMPARE(second["calls"].size(), 2U);
        QVERIFY(second["calls"][0]["sid"] == "CA1");
        QVERIFY(second["next"].is_null());
    }

    void aWrongParameterNamesItselfItsValueAndTheRepair_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("repair");
        QTest::newRow("limit 0") << QByteArray("limit") << QByteArray("0") << QByteArray("1 to 500");
        QTest::newRow("limit 501") << QByteArray("limit") << QByteArray("501") << QByteArray("1 to 500");
        QTest::newRow("limit word") << QByteArray("limit") << QByteArray("many") << QByteArray("1 to 500");
        QTest::newRow("outcome") << QByteArray("outcome") << QByteArray("mised") << QByteArray("missed");
        QTest::newRow("since") << QByteArray("since") << QByteArray("yesterday")
                               << QByteArray("2026-11-26T10:00:00-08:00");
        QTest::newRow("until") << QByteArray("until") << QByteArray("2026-13-01")
                               << QByteArray("2026-11-26T10:00:00-08:00");
        QTest::newRow("unknown") << QByteArray("colour") << QByteArray("red")
                                 << QByteArray("known are tenant");
        QTest::newRow("unknown with a minus")
            << QByteArray("-q") << QByteArray("red") << QByteArray("known are tenant");
        QTest::newRow("one of two outcomes")
            << QByteArray("-outcome") << QByteArray("missed,gone") << QByteArray("answered");
        QTest::newRow("length") << QByteArray("length") << QByteArray("long") << QByteArray("30..60");
        QTest::newRow("trait") << QByteArray("has") << QByteArray("fax") << QByteArray("voicemail, claim");
        QTest::newRow("nobody") << QByteArray("who") << QByteArray("") << QByteArray("some text");
    }
    void aWrongParameterNamesItselfItsValueAndTheRepair()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, repair);
        House house;
        const HttpReply reply = house.list({{name.toStdString(), value.toStdString()}});
        QCOMPARE(reply.status, 400);
        for (const QByteArray &part : {name, value, repair})
            QVERIFY2(reply.body.find(part.toStdString()) != std::string::npos, reply.body.c_str());
    }

    void conditionsNarrowThePageAndTheCount_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("calls");
        const std::tuple<const char *, const char *, int> rows[] = {{"outcome", "answered,missed", 3},
                                                                    {"-outcome", "missed", 1},
                                                                    {"length", "20..30", 1},
                                                                    {"-length", "20..30", 2},
                                                                    {"from", "+1202", 3},
                                                                    {"-from", "+1202,withheld", 0},
                                                                    {"to", "+16195550100", 3},
                                                                    {"words", "202,619", 3},
                                                                    {"-words", "202", 0},
                                                                    {"tenant", "", 3},
                                                                    {"revision", "1", 3},
                                                                    {"has", "claim", 0}};
        for (const auto &[name, value, calls] : rows)
            QTest::addRow("%s=%s", name, value) << QByteArray(name) << QByteArray(value) << calls;
    }
    void conditionsNarrowThePageAndTheCount()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(int, calls);
        House house;
        house.log("CA1", 0);
        house.log("CA2", 1, 25);
        house.log("CA3", 2);
        const std::vector<NamedText> query = {{name.toStdString(), value.toStdString()}};
        QCOMPARE(static_cast<int>(json::parse(house.list(query).body)["calls"].size()), calls);
        const json count = json::parse(house.ask({"GET", "/api/v1/calls/count", query, {}, {}}).body);
        QCOMPARE(count["calls"].get<int>(), calls);
        QCOMPARE(count["isAtLeast"].get<bool>(), false);
    }

    void countingTakesNoPage()
    {
        House house;
        const HttpReply reply = house.ask({"GET", "/api/v1/calls/count", {{"limit", "3"}}, {}, {}});
        QCOMPARE(reply.status, 400);
    }

    void aCallComesWithItsTimeline()
    {
        House house;
        house.log("CA1", 0);
        const json detail = json::parse(house.ask({"GET", "/api/v1/calls/CA1", {}, {}, {}}).body);
        QVERIFY(detail["call"]["sid"] == "CA1");
        QCOMPARE(detail["events"].size(), 3U);
        QVERIFY(detail["events"][0]["kind"] == "call.received");
        QCOMPARE(house.ask({"GET", "/api/v1/calls/CA9", {}, {}, {}}).status, 404);
    }

    void aReadIsRefusedWhileTooManyWait()
    {
        House house;
        house.log("CA1", 0);
        for (std::size_t i = 0; i < maxApiReadsWaiting; ++i)
            house.executor.onReader(ReadFor::Api, [] {});
        const auto list = test::send(house.table, {"GET", "/api/v1/calls", {}, {}, {}});
        QVERIFY(list->has_value()); // at once
        QCOMPARE((*list)->status, 503);
        QVERIFY((*list)->body.find("try again") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(CallsApiTest)
#include "CallsApiTest.moc"
