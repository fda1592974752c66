// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/CompiledPlan.h"
#include "core/plan/OutgoingRules.h"

#include <QTest>

#include <ctime>
#include <set>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

std::string number(int n)
{
    return "+1619555" + std::to_string(10'000 + n).substr(1); // +1619555 and four digits
}

plan::Plan planOf(int tenants)
{
    const std::array<const char *, 4> zones{"America/Los_Angeles", "America/New_York", "Europe/London",
                                            "UTC"};
    plan::Plan plan;
    for (int i = 0; i < tenants; ++i) {
        plan::Tenant tenant;
        tenant.id = TenantId("t" + std::to_string(i));
        tenant.timeZone = zones[static_cast<std::size_t>(i) % zones.size()];
        tenant.numbers = {PhoneNumber::fromE164(number(i)).value(),
                          PhoneNumber::fromE164("+44" + number(i).substr(2)).value()};
        tenant.hours.week[0] = {{540, 1020}};
        tenant.directory = {{PhoneNumber::fromE164("+16195550177").value(), "Harbor Master", "vip"},
                            {PhoneNumber::fromE164("+16195550178").value(), "Pilot", "crew"}};
        plan.tenants.push_back(tenant);
    }
    return plan;
}

} // namespace

class CompiledPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTenantIsFoundByEachOfItsNumbersAndByItsId();
    void whatNoTenantHasIsNotFound();
    void aTenantCarriesItsRevisionRegionAndDirectory();
    void whereTextsMayGoIsWhatThePlanSays();
    void tenantsOfOneZoneShareItsClock();
    void tenThousandTenantsTakeLessThanTwoSecondsOfTheProcessor();
};

void CompiledPlanTest::aTenantIsFoundByEachOfItsNumbersAndByItsId()
{
    const plan::Plan plan = planOf(500);
    const auto compiled = CompiledPlan::compile(plan, 41);
    QCOMPARE(compiled->tenantCount(), std::size_t{500});
    for (const plan::Tenant &tenant : plan.tenants) {
        const TenantPlan *found = compiled->byId(tenant.id);
        QVERIFY(found);
        QVERIFY(found->tenant == tenant);
        for (const PhoneNumber &its : tenant.numbers)
            QCOMPARE(compiled->byNumber(its.e164()), found);
    }
}

void CompiledPlanTest::whatNoTenantHasIsNotFound()
{
    const auto compiled = CompiledPlan::compile(planOf(3), 1);
    QVERIFY(!compiled->byNumber("+16195559999"));
    QVERIFY(!compiled->byNumber("16195550000"));
    QVERIFY(!compiled->byNumber(""));
    QVERIFY(!compiled->byId(TenantId("t3")));
    QVERIFY(!compiled->byId(TenantId()));
    QVERIFY(!CompiledPlan::compile({}, 1)->byNumber("+16195550000"));
}

void CompiledPlanTest::aTenantCarriesItsRevisionRegionAndDirectory()
{
    const auto compiled = CompiledPlan::compile(planOf(1), 41);
    const TenantPlan *tenant = compiled->byId(TenantId("t0"));
    QCOMPARE(compiled->revision(), 41);
    QCOMPARE(tenant->revision, 41);
    QCOMPARE(tenant->region, std::string("US"));
    QCOMPARE(tenant->directory.at("+16195550178"), std::size_t{1});
    QCOMPARE(tenant->directory.count("+16195550179"), std::size_t{0});
}

void CompiledPlanTest::whereTextsMayGoIsWhatThePlanSays()
{
    plan::Plan plan = planOf(3);
    plan.tenants[1].limits.countries = {"US", "JM", "CA"};
    plan.tenants[2].numbers.clear();
    const auto compiled = CompiledPlan::compile(plan, 1);
    std::set<std::string> answers;
    for (const plan::Tenant &tenant : plan.tenants) {
        plan::NumberKinds kinds; // of one request, asked about all of them
        for (const char *to : {"+16195550111", "+14165550111", "+18765550111", "+442079460111",
                               "+33145550111", "+19005550111", "+882165550111", "12345", "Harbor", ""}) {
            const auto why = compiled->byId(tenant.id)->whyNotTo(to, kinds);
            QCOMPARE(why.value_or("may"), plan::whyNotTo(tenant, to).value_or("may"));
            answers.insert(why.value_or("may"));
        }
    }
    QVERIFY(answers.count("may") == 1);
    QVERIFY(answers.count("+19005550111 is a premium rate number, and nothing goes to those.") == 1);
    QVERIFY(answers.count("+33145550111 is in FR, and texts and legs of this business go to GB, US only; "
                          "limits.countries can name more.") == 1);
    QVERIFY(
        answers.count("+442079460111 is in GB, and texts and legs of this business go to CA, JM, US only; "
                      "limits.countries can name more.") == 1);
}

void CompiledPlanTest::tenantsOfOneZoneShareItsClock()
{
    const auto compiled = CompiledPlan::compile(planOf(40), 1);
    std::set<const ZoneClock *> clocks;
    for (const auto &tenant : compiled->tenants())
        clocks.insert(&tenant->hours.clock());
    QCOMPARE(clocks.size(), std::size_t{4});
}

void CompiledPlanTest::tenThousandTenantsTakeLessThanTwoSecondsOfTheProcessor()
{
    const plan::Plan plan = planOf(10'000);
    const std::clock_t begin = std::clock(); // processor time: other load on the machine counts little
    const auto compiled = CompiledPlan::compile(plan, 1);
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    qInfo("10,000 tenants compiled in %.0f ms", seconds * 1000);
    QVERIFY(compiled->byNumber(number(9'999)));
    QVERIFY(seconds < 2);
}

QTEST_APPLESS_MAIN(CompiledPlanTest)
#include "CompiledPlanTest.moc"
