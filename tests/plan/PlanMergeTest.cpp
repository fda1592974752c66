// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/merge/PlanMerge.h"
#include "core/plan/merge/ChangedPart.h"
#include "tests/plan/GeneratedPlans.h"
#include "tests/plan/SamplePlan.h"

#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::plan;

namespace {

Plan sample()
{
    return planOf(samplePlan());
}

} // namespace

class PlanMergeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalPlansHaveNoDifferingParts() { QVERIFY(differingParts(sample(), sample()).empty()); }

    void differentPartsAreBothTaken()
    {
        Plan theirs = sample();
        theirs.tenants[0].name = "Renamed";
        theirs.tenants[0].hours.week[0] = {{480, 600}};
        Plan yours = sample();
        yours.tenants[0].hours.week[4] = {{540, 1080}};
        yours.tenants[0].tiers[1].seconds = 33;
        const PlanMerge merged = merge(sample(), theirs, yours);
        QVERIFY(merged.conflicts.empty());
        QCOMPARE(merged.plan.tenants[0].name, std::string("Renamed"));
        QVERIFY(merged.plan.tenants[0].hours.week[0] == (DayHours{{480, 600}}));
        QVERIFY(merged.plan.tenants[0].hours.week[4] == (DayHours{{540, 1080}}));
        QCOMPARE(merged.plan.tenants[0].tiers[1].seconds, 33);
    }

    void theSamePartIsAConflictInWords()
    {
        Plan theirs = sample();
        theirs.tenants[0].tiers[0].seconds = 31;
        Plan yours = sample();
        yours.tenants[0].tiers[0].seconds = 32;
        const PlanMerge merged = merge(sample(), theirs, yours);
        QCOMPARE(merged.conflicts.size(), std::size_t(1));
        QCOMPARE(merged.plan.tenants[0].tiers[0].seconds, 31);
        QCOMPARE(merged.conflicts[0].theirs.size(), std::size_t(1));
        QVERIFY(merged.conflicts[0].theirs[0].words.find("31") != std::string::npos);
        QVERIFY(merged.conflicts[0].yours[0].words.find("32") != std::string::npos);
        Plan resolved = merged.plan;
        takePart(resolved, yours, merged.conflicts[0].part);
        QVERIFY(resolved == yours);
    }

    void whatBothDidAlikeIsNoConflict()
    {
        Plan both = sample();
        both.tenants[0].hours.week[2] = {};
        QVERIFY(merge(sample(), both, both).conflicts.empty());
    }

    void aRemovedTenantTouchesEverythingOfIt()
    {
        Plan theirs = sample();
        theirs.tenants.erase(theirs.tenants.begin());
        Plan yours = sample();
        yours.tenants[0].name = "Renamed";
        const PlanMerge merged = merge(sample(), theirs, yours);
        QCOMPARE(merged.plan.tenants.size(), sample().tenants.size() - 1);
        QCOMPARE(merged.conflicts.size(), std::size_t(1));
        QVERIFY(!merged.conflicts[0].theirs.empty());
        QVERIFY(merged.conflicts[0].yours[0].words.find("Renamed") != std::string::npos);
        Plan resolved = merged.plan;
        takePart(resolved, yours, merged.conflicts[0].part);
        QVERIFY(resolved == yours);
    }

    void removingTheSameTenantTwiceIsNoConflict()
    {
        Plan both = sample();
        both.tenants.erase(both.tenants.begin());
        const PlanMerge merged = merge(sample(), both, both);
        QVERIFY(merged.conflicts.empty());
        QVERIFY(merged.plan == both);
    }

    /// But the order of a list, which is no part.
    void everyChangeLiesInAPartThatDiffers()
    {
        PlanGenerator generator(7);
        for (int round = 0; round < 200; ++round) {
            const Plan a = generator.plan(3);
            Plan b = a;
            for (int change = 0; change < 5; ++change)
                b = generator.changed(b);
            const auto parts = differingParts(a, b);
            for (const Change &change : diff(a, b)) {
                const auto part = partOf(change, a, b);
                QVERIFY2(part ? std::find(parts.begin(), parts.end(), *part) != parts.end()
                              : change.words.find("order") != std::string::npos,
                         (change.path + ": " + change.words).c_str());
            }
            for (const PartChange &part : changesByPart(a, b))
                QVERIFY(!part.changes.empty());
        }
    }

    void addedThingsKeepTheirPlace()
    {
        Plan yours = sample();
        Tier tier = yours.tenants[0].tiers[0];
        tier.id = TierId("between");
        yours.tenants[0].tiers.insert(yours.tenants[0].tiers.begin() + 1, tier);
        const PlanMerge merged = merge(sample(), sample(), yours);
        QVERIFY(merged.plan == yours);
    }

    /// Whatever two plans are, taking every differing part of one makes it the other, but for the order of
    /// lists.
    void takingEveryPartMakesThePlanTheOther()
    {
        PlanGenerator generator(11);
        for (int round = 0; round < 200; ++round) {
            const Plan a = generator.plan(3);
            Plan b = a;
            for (int change = 0; change < 5; ++change)
                b = generator.changed(b);
            Plan plan = a;
            for (const PlanPart &part : differingParts(a, b))
                takePart(plan, b, part);
            QVERIFY(differingParts(plan, b).empty());
        }
    }
};

QTEST_GUILESS_MAIN(PlanMergeTest)
#include "PlanMergeTest.moc"
