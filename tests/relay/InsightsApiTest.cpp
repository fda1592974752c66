// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/InsightsApi.h"
#include "core/plan/PlanReader.h"
#include "tests/support/ApiDoor.h"
#include "tests/support/FakeStore.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::relay;
using ringdown::test::ApiAsking;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view planText = R"({"format": 1, "tenants": [{"id": "qdn", "name": "Queen",
    "timeZone": "America/Los_Angeles", "numbers": ["+16195550100"], "hours": {"week": {}},
    "routes": {"open": [{"hangup": {}}], "closed": [{"hangup": {}}]}}]})";

/// Remembers what it was asked, and what the clock of "qdn" said then.
struct NotingStore final : store::InsightStore {
    Result<Insights> insights(const store::InsightFilter &filter) override
    {
        asked.push_back(filter);
        if (error)
            return *error;
        Insights counted;
        counted.since = filter.since;
        counted.until = filter.until;
        counted.asOf = filter.now;
        counted.outcomes[Outcome::Missed] = 3;
        return counted;
    }

    std::vector<store::InsightFilter> asked;
    std::optional<Error> error;
};

struct House {
    test::FakeStore plans;
    NotingStore log;
    test::HandExecutor executor;
    PlanShelf shelf{plans};
    InsightsApi api{log, shelf, executor};
    RouteTable table;

    House()
    {
        const auto reading = plan::readPlan(planText);
        shelf.serve(routing::CompiledPlan::compile(reading.plan, 1));
        api.addRoutes(table);
    }
    HttpReply ask(std::vector<NamedText> query)
    {
        return test::ask(table, executor, {"GET", "/api/v1/insights", std::move(query), {}, {}});
    }
};

} // namespace

class InsightsApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aViewerMayAsk()
    {
        House house;
        QCOMPARE(house.table.routes().size(), 1U);
        QCOMPARE(house.table.routes()[0].access, relay::Access::Viewer);
    }

    void withoutAStretchItIsTheLastSevenDays()
    {
        House house;
        const HttpReply reply = house.ask({});
        QCOMPARE(reply.status, 200);
        QCOMPARE(house.log.asked[0].until, house.executor.now());
        QCOMPARE(house.log.asked[0].until - house.log.asked[0].since, 24h * 7);
        const auto insights = insightsFromJson(reply.body);
        QVERIFY(insights);
        QCOMPARE(insights->outcomes[Outcome::Missed], 3);
    }

    void theClockIsThatOfTheNewestPlansBusiness()
    {
        House house;
        house.ask({{"tenant", "qdn"}});
        QCOMPARE(house.log.asked[0].tenant, std::string("qdn"));
        const auto clock = house.log.asked[0].clockOf("qdn");
        QVERIFY(clock);
        QCOMPARE(clock->zone().id(), QByteArray("America/Los_Angeles"));
        QVERIFY(!house.log.asked[0].clockOf("gone"));
    }

    void aWrongParameterNamesTheRepair_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("repair");
        QTest::newRow("word") << QByteArray("since") << QByteArray("monday") << QByteArray("with offset");
        QTest::newRow("backwards") << QByteArray("since") << QByteArray("2040-01-01T00:00:00Z")
                                   << QByteArray("before 'until'");
        QTest::newRow("too long") << QByteArray("since") << QByteArray("2001-01-01T00:00:00Z")
                                  << QByteArray("400 days");
        QTest::newRow("unknown") << QByteArray("zone") << QByteArray("UTC") << QByteArray("known are tenant");
    }
    void aWrongParameterNamesTheRepair()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, repair);
        House house;
        const HttpReply reply = house.ask({{name.toStdString(), value.toStdString()}});
        QCOMPARE(reply.status, 400);
        for (const QByteArray &part : {name, repair})
            QVERIFY2(reply.body.find(part.toStdString()) != std::string::npos, reply.body.c_str());
        QVERIFY(house.log.asked.empty());
    }

    void aStoreThatCannotReadIsA503()
    {
        House house;
        house.log.error = Error{ErrorCode::Unavailable, "the disk is gone"};
        QCOMPARE(house.ask({}).status, 503);
    }
};

QTEST_GUILESS_MAIN(InsightsApiTest)
#include "InsightsApiTest.moc"
