// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/OnePhone.h"
#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "tests/plan/SamplePlan.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::plan;

/// A plan in which one phone rings and nothing else happens.
class OnePhoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWayInRingsThatPhoneAlone()
    {
        const Tenant tenant = planOf(samplePlan()).tenants.front();
        const Contact &contact = tenant.contacts.back();
        const auto only = onlyRinging(tenant, contact.id);
        QVERIFY(only);
        QVERIFY(only->callers.empty());
        QCOMPARE(only->tiers.size(), std::size_t(1));
        QCOMPARE(only->tiers[0].contacts, std::vector<ContactId>{contact.id});
        QCOMPARE(only->routes.size(), std::size_t(3));
        const RouteId route{std::string(onePhoneRoute)};
        QCOMPARE(std::get<GotoStep>(only->routes.at(RouteId("open")).at(0)).route, route);
        QCOMPARE(std::get<GotoStep>(only->routes.at(RouteId("closed")).at(0)).route, route);
        QCOMPARE(std::get<RingStep>(only->routes.at(route).at(0)).tiers,
                 std::vector<TierId>{only->tiers[0].id});
        QCOMPARE(only->contacts, tenant.contacts);
        QCOMPARE(only->directory, tenant.directory); // whispers know the caller
    }

    void itRingsAsItsTierDoes()
    {
        Tenant tenant = planOf(samplePlan()).tenants.front();
        tenant.tiers.front().seconds = 33;
        tenant.tiers.front().show = Show::Business;
        const ContactId first = tenant.tiers.front().contacts.front();
        const Tier tier = onlyRinging(tenant, first)->tiers.front();
        QCOMPARE(tier.id, tenant.tiers.front().id);
        QCOMPARE(tier.seconds, 33);
        QCOMPARE(tier.show, Show::Business);
        tenant.tiers.clear();
        const Tier usual = onlyRinging(tenant, first)->tiers.front();
        QCOMPARE(usual.id.value, std::string(onePhoneRoute));
        QCOMPARE(usual.accept, Accept::Key);
    }

    void itIsAValidPlan_data()
    {
        QTest::addColumn<bool>("ringsSomebody");
        QTest::newRow("one phone") << true;
        QTest::newRow("no phone") << false;
    }
    void itIsAValidPlan()
    {
        QFETCH(bool, ringsSomebody);
        Plan plan = planOf(samplePlan());
        const Tenant &whole = plan.tenants.front();
        plan.tenants = {ringsSomebody ? *onlyRinging(whole, whole.contacts.front().id)
                                      : ringingNobody(whole)};
        const PlanReading reading = readPlan(writePlan(plan));
        QVERIFY2(reading.isValid(), reading.errors.empty() ? "" : toLine(reading.errors.front()).c_str());
    }

    void whoIsNoContactIsNotRung()
    {
        QVERIFY(!onlyRinging(planOf(samplePlan()).tenants.front(), ContactId("nobody")));
    }

    void itsNumberTellsWhatItWasMadeFrom()
    {
        QVERIFY(!isOfOnePhone(41));
        QCOMPARE(madeFrom(41), std::int64_t(41));
        QVERIFY(isOfOnePhone(3 * onePhoneRevisions + 41));
        QCOMPARE(madeFrom(3 * onePhoneRevisions + 41), std::int64_t(41));
    }
};

QTEST_GUILESS_MAIN(OnePhoneTest)
#include "OnePhoneTest.moc"
