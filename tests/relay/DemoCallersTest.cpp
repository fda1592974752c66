// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/DemoCallers.h"
#include "core/plan/PlanReader.h"
#include "core/relay/Demo.h"

#include <QTest>

#include <set>

using namespace ringdown;
using namespace ringdown::relay;

namespace {

constexpr int manyCalls = 300;

plan::Plan samplePlan()
{
    return plan::readPlan(Demo::planText()).plan;
}

/// The numbers that are called in many calls through this plan, by day and by night.
std::set<std::string> calledIn(const plan::Plan &plan)
{
    const auto compiled = routing::CompiledPlan::compile(plan, 1);
    DemoCallers callers(7);
    std::set<std::string> numbers;
    Instant at = parseRfc3339("2026-11-25T10:00:00-08:00")->at;
    for (int i = 0; i < manyCalls; ++i) {
        at = at + std::chrono::minutes(37);
        if (const auto script = callers.next(*compiled, at))
            numbers.insert(script->to);
    }
    return numbers;
}

} // namespace

/// Callers of the demo through every plan that an operator may push into it.
class DemoCallersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyCallEveryNumber()
    {
        std::size_t all = 0;
        for (const plan::Tenant &tenant : samplePlan().tenants)
            all += tenant.numbers.size();
        QCOMPARE(calledIn(samplePlan()).size(), all);
    }
    void aBusinessWithoutANumberIsNotCalled()
    {
        plan::Plan plan = samplePlan();
        const std::string gone = plan.tenants[0].numbers.front().e164();
        plan.tenants[0].numbers.clear();
        const auto numbers = calledIn(plan);
        QVERIFY(!numbers.empty());
        QCOMPARE(numbers.count(gone), std::size_t(0));
    }
    void nobodyCallsWhereThereIsNoNumber()
    {
        plan::Plan plan = samplePlan();
        for (plan::Tenant &tenant : plan.tenants)
            tenant.numbers.clear();
        QVERIFY(calledIn(plan).empty());
        plan.tenants.clear();
        QVERIFY(calledIn(plan).empty());
    }
    void theyCallBusinessesThatHaveNobody()
    {
        plan::Plan plan = samplePlan();
        plan.tenants.resize(1);
        for (plan::Tier &tier : plan.tenants[0].tiers)
            tier.contacts.clear();
        QVERIFY(!calledIn(plan).empty());
        plan.tenants[0].contacts.clear();
        QVERIFY(!calledIn(plan).empty());
        plan.tenants[0].tiers.clear();
        QVERIFY(!calledIn(plan).empty());
    }
};

QTEST_GUILESS_MAIN(DemoCallersTest)
#include "DemoCallersTest.moc"
