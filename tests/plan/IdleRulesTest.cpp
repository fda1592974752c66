// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/reading/IdleRules.h"

#include "tests/plan/SamplePlan.h"

#include <QTest>

using namespace ringdown::plan;

namespace {

constexpr auto vips = R"({"match": {"types": ["vip"]}, "then": {"route": "vip"}})";

/// The sample with this directory and these caller rules.
PlanReading readWith(const std::string &directory, const std::string &callers)
{
    Json plan = samplePlanWith("/tenants/0/callers", callers);
    plan["tenants"][0]["directory"] = Json::parse(directory);
    return readPlan(plan.dump());
}

} // namespace

/// Caller rules that take no call, and the routes behind them.
class IdleRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTypeIsTakenWhenEachOfItsPhonesIs_data()
    {
        QTest::addColumn<QByteArray>("earlier");
        QTest::addColumn<QByteArray>("takers"); ///< null: none
        const auto row = [](const char *name, const char *earlier, const char *takers) {
            QTest::newRow(name) << QByteArray(earlier) << QByteArray(takers);
        };
        row("by a prefix", R"({"name": "Town", "match": {"prefixes": ["+1"]}, "then": {"route": "closed"}})",
            "\"Town\", asked earlier");
        row("by their numbers",
            R"({"match": {"numbers": ["+16195550177", "+16195550178"]}, "then": {"route": "closed"}})",
            "rule 1, asked earlier");
        row("by two rules without a name",
            R"({"match": {"numbers": ["+16195550177"]}, "then": {"route": "closed"}},
               {"name": "Nuisance", "match": {"prefixes": ["+1900"]}, "then": {"reject": "busy"}},
               {"match": {"prefixes": ["+1619555017"]}, "then": {"route": "closed"}})",
            "rule 1 and rule 3, asked earlier");
        row("one of them is left", R"({"match": {"numbers": ["+16195550177"]}, "then": {"route": "closed"}})",
            nullptr);
        row("the rule is off",
            R"({"match": {"prefixes": ["+1"]}, "then": {"route": "closed"}, "active": false})", nullptr);
    }
    void aTypeIsTakenWhenEachOfItsPhonesIs()
    {
        QFETCH(QByteArray, earlier);
        QFETCH(QByteArray, takers);
        const PlanReading reading =
            readWith(R"([{"phone": "+16195550177", "type": "vip"}, {"phone": "+16195550178", "type": "vip"},
                         {"phone": "+16195550179", "type": "crew"}])",
                     '[' + earlier.toStdString() + ", " + vips + ']');
        const std::string lines = linesOf(reading.warnings);
        QVERIFY(reading.isValid());
        QCOMPARE(lines.find("never gets its turn") != std::string::npos, !takers.isNull());
        QVERIFY2(QByteArray::fromStdString(lines).contains(takers), lines.c_str());
    }

    void aTypeThatNobodyHasTakesNobodyFromAnybody()
    {
        const std::string both = R"({"match": {"types": ["vip", "gold"]}, "then": {"route": "vip"}})";
        const std::string directory = R"([{"phone": "+16195550177", "type": "vip"}])";
        const std::string town = R"([{"match": {"prefixes": ["+1"]}, "then": {"route": "closed"}}, )";
        QVERIFY(linesOf(readWith(directory, town + both + ']').warnings).find("never gets its turn") !=
                std::string::npos);
        // it is warned of by itself
        const std::string gold = R"([{"match": {"types": ["gold"]}, "then": {"route": "vip"}}])";
        QVERIFY(idleRules(readWith(directory, gold).plan.tenants[0]).empty());
    }

    void anEntryThatDoesNotCountHasNoType()
    {
        const PlanReading reading = readWith(
            R"([{"phone": "+16195550177", "type": "vip"}, {"phone": "+16195550178", "type": "crew"},
                         {"phone": "+16195550178", "type": "vip"}])",
            std::string(R"([{"match": {"numbers": ["+16195550177"]}, "then": {"route": "closed"}}, )") +
                vips + ']');
        QCOMPARE(idleRules(reading.plan.tenants[0]).size(), std::size_t{1});
    }

    void aRouteBehindARuleThatTakesNoCallIsNotReached_data()
    {
        QTest::addColumn<QByteArray>("callers");
        QTest::addColumn<bool>("isReached");
        const auto row = [](const char *name, const char *callers, bool isReached) {
            QTest::newRow(name) << QByteArray(callers) << isReached;
        };
        row("behind the same number",
            R"([{"match": {"numbers": ["+12025550147"]}, "then": {"route": "closed"}},
                {"match": {"numbers": ["+12025550147"]}, "then": {"route": "vip"}}])",
            false);
        row("with an empty match", R"([{"match": {}, "then": {"route": "vip"}}])", false);
        row("behind another number",
            R"([{"match": {"numbers": ["+12025550148"]}, "then": {"route": "closed"}},
                {"match": {"numbers": ["+12025550147"]}, "then": {"route": "vip"}}])",
            true);
        row("one of two rules takes calls",
            R"([{"match": {"numbers": ["+12025550147"]}, "then": {"route": "vip"}},
                {"match": {"numbers": ["+12025550147"]}, "then": {"route": "vip"}}])",
            true);
        row("a rule that is off, which may be switched on",
            R"([{"match": {"numbers": ["+12025550147"]}, "then": {"route": "vip"}, "active": false}])", true);
    }
    void aRouteBehindARuleThatTakesNoCallIsNotReached()
    {
        QFETCH(QByteArray, callers);
        QFETCH(bool, isReached);
        const PlanReading reading = readWith("[]", callers.toStdString());
        const std::string lines = linesOf(reading.warnings);
        QVERIFY(reading.isValid());
        const std::string words =
            "tenants[0].routes.vip: No call reaches this route: only caller rules that take no "
            "call lead to it.";
        QVERIFY2((lines.find(words) == std::string::npos) == isReached, lines.c_str());
    }
};

QTEST_GUILESS_MAIN(IdleRulesTest)
#include "IdleRulesTest.moc"
