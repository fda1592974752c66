// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/PlanApi.h"
#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "core/relay/OnceRequests.h"
#include "tests/support/ApiDoor.h"
#include "tests/support/FakeStore.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace ringdown;
using namespace ringdown::relay;
using nlohmann::json;
using ringdown::test::ApiAsking;
using namespace Qt::StringLiterals;

namespace {

std::string samplePlan()
{
    QFile file(QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// The sample with another name for its first tenant.
std::string renamed(const std::string &name)
{
    plan::Plan plan = plan::readPlan(samplePlan()).plan;
    plan.tenants.front().name = name;
    return plan::writePlan(plan);
}

struct House {
    test::FakeStore store;
    test::HandExecutor executor;
    PlanShelf plans{store};
    PlanApi api{store, plans, executor};
    RouteTable table;

    House() { api.addRoutes(table); }
    HttpReply ask(const ApiAsking &asking) { return test::ask(table, executor, asking); }
    HttpReply push(const std::string &plan, const std::string &match)
    {
        return ask({"PUT", "/api/v1/plan", {}, {{"if-match", match}}, plan});
    }
};

/// A relay on a store that outlives it, where requests are done once.
struct Life {
    explicit Life(test::FakeStore &log)
        : plans(log)
        , api(log, plans, executor)
        , once(log, executor)
    {
        api.addRoutes(table);
        once.guard(table);
    }

    test::HandExecutor executor;
    PlanShelf plans;
    PlanApi api;
    OnceRequests once;
    RouteTable table;
};

std::string headerOf(const HttpReply &reply, const std::string &name)
{
    for (const auto &[key, value] : reply.headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

class PlanApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPushIsStoredCanonicallyAndServesAtOnce()
    {
        House house;
        const HttpReply pushed = house.push(samplePlan(), "\"0\"");
        QCOMPARE(pushed.status, 200);
        QVERIFY(json::parse(pushed.body)["revision"] == 1);
        QVERIFY(json::parse(pushed.body)["warnings"].is_array());
        QVERIFY(house.plans.newest());
        QCOMPARE(house.plans.newest()->revision(), 1);
        const HttpReply read = house.ask({"GET", "/api/v1/plan", {}, {}, {}});
        QCOMPARE(headerOf(read, "ETag"), std::string("\"1\""));
        QCOMPARE(read.body, plan::writePlan(plan::readPlan(samplePlan()).plan));
    }

    void aPushNeedsTheRevisionItIsBasedOn_data()
    {
        QTest::addColumn<QByteArray>("match");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << QByteArray() << 428;
        QTest::newRow("any") << QByteArray("*") << 400;
        QTest::newRow("no quotes") << QByteArray("1") << 400;
        QTest::newRow("weak") << QByteArray("W/\"1\"") << 400;
        QTest::newRow("a list") << QByteArray("\"1\", \"2\"") << 400;
        QTest::newRow("stale") << QByteArray("\"0\"") << 412;
        QTest::newRow("of the future") << QByteArray("\"7\"") << 412;
        QTest::newRow("right") << QByteArray("\"1\"") << 200;
    }
    void aPushNeedsTheRevisionItIsBasedOn()
    {
        QFETCH(QByteArray, match);
        QFETCH(int, status);
        House house;
        QCOMPARE(house.push(samplePlan(), "\"0\"").status, 200);
        QCOMPARE(house.push(renamed("Other"), match.toStdString()).status, status);
        QCOMPARE(house.plans.newest()->revision(), status == 200 ? 2 : 1);
    }

    void staleWinsOverWrong()
    {
        House house;
        QCOMPARE(house.push(samplePlan(), "\"0\"").status, 200);
        QCOMPARE(house.push("not a plan", "\"0\"").status, 412);
    }

    void everyErrorOfAPlanIsNamedAndNothingChanges()
    {
        House house;
        QCOMPARE(house.push(samplePlan(), "\"0\"").status, 200);
        json broken = json::parse(samplePlan());
        broken["tenants"][0]["tiers"][0]["seconds"] = 3;
        broken["tenants"][1]["timeZone"] = "Mars/Olympus";
        const HttpReply reply = house.push(broken.dump(), "\"1\"");
        QCOMPARE(reply.status, 422);
        const json errors = json::parse(reply.body)["errors"];
        QCOMPARE(errors.size(), 2U);
        QVERIFY(errors[0]["path"] == "tenants[0].tiers[0].seconds");
        QVERIFY(errors[0]["value"] == "3");
        QCOMPARE(house.plans.newest()->revision(), 1);
    }

    void twoPushesAtOnceHaveOneWinner()
    {
        House house;
        QCOMPARE(house.push(samplePlan(), "\"0\"").status, 200);
        const auto first =
            test::send(house.table, {"PUT", "/api/v1/plan", {}, {{"if-match", "\"1\""}}, renamed("A")});
        const auto second =
            test::send(house.table, {"PUT", "/api/v1/plan", {}, {{"if-match", "\"1\""}}, renamed("B")});
        house.executor.run();
        QCOMPARE((*first)->status, 200);
        QCOMPARE((*second)->status, 412);
        QCOMPARE(house.plans.newest()->tenants().front()->tenant.name, std::string("A"));
    }

    void historySaysWhoWhenAndWhy()
    {
        House house;
        house.ask({"PUT",
                   "/api/v1/plan",
                   {},
                   {{"if-match", "\"0\""}, {"ringdown-note", "first"}, {"ringdown-author", "Dana"}},
                   samplePlan()});
        house.push(renamed("B"), "\"1\"");
        const json list =
            json::parse(house.ask({"GET", "/api/v1/plan/revisions", {}, {}, {}}).body)["revisions"];
        QCOMPARE(list.size(), 2U);
        QVERIFY(list[0]["revision"] == 2);
        QVERIFY(list[0]["author"] == "admin");
        QVERIFY(list[1]["author"] == "Dana (token admin)");
        QVERIFY(list[1]["note"] == "first");
        QVERIFY(parseRfc3339(list[1]["at"].get<std::string>()).hasValue());
    }

    void aLongHistoryIsReadInPages()
    {
        House house;
        house.push(samplePlan(), "\"0\"");
        for (int revision = 1; revision < 7; ++revision)
            QCOMPARE(
                house.push(renamed(std::to_string(revision)), '"' + std::to_string(revision) + '"').status,
                200);
        const auto page = [&](const std::string &after) {
            std::vector<std::pair<std::string, std::string>> query = {{"limit", "3"}};
            if (!after.empty())
                query.emplace_back("after", after);
            return json::parse(house.ask({"GET", "/api/v1/plan/revisions", query, {}, {}}).body);
        };
        std::vector<int> seen;
        std::vector<std::size_t> sizes;
        std::string after;
        do {
            const json read = page(after);
            sizes.push_back(read["revisions"].size());
            for (const json &revision : read["revisions"])
                seen.push_back(revision["revision"].get<int>());
            if (sizes.size() == 1)
                house.push(renamed("meanwhile"), "\"7\"");
            after = read["next"].is_null() ? "" : read["next"].get<std::string>();
        } while (!after.empty() && sizes.size() < 9);
        QCOMPARE(seen, (std::vector<int>{7, 6, 5, 4, 3, 2, 1}));
        QCOMPARE(sizes, (std::vector<std::size_t>{3, 3, 1}));
        QVERIFY(page("1")["revisions"].empty() && page("1")["next"].is_null());
        for (const char *wrong : {"0", "x", "-1", ""})
            QCOMPARE(house.ask({"GET", "/api/v1/plan/revisions", {{"after", wrong}}, {}, {}}).status, 400);
    }

    void anOldRevisionIsReadAndRestoredAsANewOne()
    {
        House house;
        house.push(samplePlan(), "\"0\"");
        house.push(renamed("B"), "\"1\"");
        const HttpReply old = house.ask({"GET", "/api/v1/plan/revisions/1", {}, {}, {}});
        QCOMPARE(old.status, 200);
        QCOMPARE(headerOf(old, "ETag"), std::string("\"1\""));
        const HttpReply restored = house.ask({"POST", "/api/v1/plan/revisions/1/restore", {}, {}, {}});
        QVERIFY(json::parse(restored.body)["revision"] == 3);
        QCOMPARE(house.ask({"GET", "/api/v1/plan", {}, {}, {}}).body, old.body);
        QCOMPARE(house.plans.newest()->revision(), 3);
    }

    /// The relay is killed behind the revision's commit, before anybody is answered.
    void aRestoreThatIsRepeatedAfterAKillIsDoneOnce()
    {
        House house;
        house.push(samplePlan(), "\"0\"");
        house.push(renamed("B"), "\"1\"");
        const ApiAsking restore{
            "POST", "/api/v1/plan/revisions/1/restore", {}, {{"idempotency-key", "a"}}, {}};
        {
            Life killed(house.store);
            const auto answer = test::send(killed.table, restore);
            while (*house.store.newestRevision() == 2 && killed.executor.readsWaiting() > 0)
                killed.executor.runOneRead();
            QVERIFY(!*answer);
        }
        QCOMPARE(*house.store.newestRevision(), 3);
        Life next(house.store);
        const HttpReply reply = test::ask(next.table, next.executor, restore);
        QCOMPARE(reply.status, 200);
        QVERIFY(json::parse(reply.body)["revision"] == 3);
        QCOMPARE(headerOf(reply, "ETag"), std::string("\"3\""));
        QCOMPARE(*house.store.newestRevision(), 3);
        QCOMPARE(test::ask(next.table, next.executor,
                           {"POST", "/api/v1/plan/revisions/2/restore", {}, {{"idempotency-key", "a"}}, {}})
                     .status,
                 422);
        QCOMPARE(test::ask(next.table, next.executor,
                           {"POST", "/api/v1/plan/revisions/1/restore", {}, {{"idempotency-key", "b"}}, {}})
                     .status,
                 200);
        QCOMPARE(*house.store.newestRevision(), 4);
    }

    void aRestoreOverSomebodyElsesPushIsRefused()
    {
        House house;
        house.push(samplePlan(), "\"0\"");
        house.push(renamed("B"), "\"1\"");
        QCOMPARE(
            house.ask({"POST", "/api/v1/plan/revisions/1/restore", {}, {{"if-match", "\"1\""}}, {}}).status,
            412);
    }

    void whatIsNotThereIs404_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/api/v1/plan/revisions/9", "/api/v1/plan/revisions/0",
                                 "/api/v1/plan/revisions/x", "/api/v1/plan/revisions/-1"})
            QTest::newRow(path) << QByteArray(path);
    }
    void whatIsNotThereIs404()
    {
        QFETCH(QByteArray, path);
        House house;
        house.push(samplePlan(), "\"0\"");
        QCOMPARE(house.ask({"GET", path.toStdString(), {}, {}, {}}).status, 404);
        QCOMPARE(house.ask({"POST", path.toStdString() + "/restore", {}, {}, {}}).status, 404);
    }

    void aRelayWithoutAPlanSaysSo()
    {
        House house;
        QCOMPARE(house.ask({"GET", "/api/v1/plan", {}, {}, {}}).status, 404);
    }

    void checkingStoresNothing()
    {
        House house;
        QCOMPARE(house.ask({"POST", "/api/v1/plan/check", {}, {}, samplePlan()}).status, 200);
        QCOMPARE(house.ask({"POST", "/api/v1/plan/check", {}, {}, "{"}).status, 422);
        QCOMPARE(*house.store.newestRevision(), 0);
    }

    void aStoreThatFailsIs503AndThePlanStays()
    {
        House house;
        house.push(samplePlan(), "\"0\"");
        house.store.setReadError(Error{ErrorCode::Unavailable, "the disk does not answer"});
        QCOMPARE(house.push(renamed("B"), "\"1\"").status, 503);
        QCOMPARE(house.ask({"GET", "/api/v1/plan", {}, {}, {}}).status, 503);
        QCOMPARE(house.plans.newest()->revision(), 1);
    }

    void anOlderPlanThatFinishesLateDoesNotServe()
    {
        House house;
        const plan::Plan plan = plan::readPlan(samplePlan()).plan;
        house.plans.serve(routing::CompiledPlan::compile(plan, 6));
        house.plans.serve(routing::CompiledPlan::compile(plan, 5));
        QCOMPARE(house.plans.newest()->revision(), 6);
    }
};

QTEST_APPLESS_MAIN(PlanApiTest)
#include "PlanApiTest.moc"
