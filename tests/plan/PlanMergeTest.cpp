// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/merge/PlanMerge.h"
#include "core/plan/merge/ChangedPart.h"
#include "core/plan/merge/DifferingParts.h"
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

CallerRule rule(const std::string &name)
{
    CallerRule rule{name, {}, RejectReason::Rejected};
    rule.match.anonymous = true;
    return rule;
}

Plan withRules(const std::vector<std::string> &names)
{
    Plan plan = sample();
    plan.tenants[0].callers.clear();
    for (const std::string &name : names)
        plan.tenants[0].callers.push_back(rule(name));
    return plan;
}

std::string rulesOf(const Plan &plan)
{
    std::string names;
    for (const CallerRule &rule : plan.tenants[0].callers)
        names += rule.name + ' ';
    return names;
}

Step say(const std::string &text)
{
    return SayStep{text};
}

Plan withRoute(const Route &steps)
{
    Plan plan = sample();
    plan.tenants[0].routes[RouteId("open")] = steps;
    return plan;
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
                QVERIFY(part.has_value());
                QVERIFY2(std::find(parts.begin(), parts.end(), *part) != parts.end() ||
                             change.words.find("order") != std::string::npos, // there only when alone
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

    void rulesThatDoNotTouchAreBothKept()
    {
        const Plan base = withRules({"VIPs", "Spam", "Billing"});
        Plan theirs = base;
        theirs.tenants[0].callers.insert(theirs.tenants[0].callers.begin() + 1, rule("More"));
        Plan yours = base;
        std::swap(yours.tenants[0].callers[0], yours.tenants[0].callers[1]);
        const PlanMerge merged = merge(base, theirs, yours);
        QVERIFY(merged.conflicts.empty());
        QCOMPARE(rulesOf(merged.plan), std::string("Spam VIPs More Billing "));
        QVERIFY(merged.keptOfTheirs.at(0).words.find("More") != std::string::npos);
        QVERIFY(merged.keptOfYours.at(0).words.find("asked first") != std::string::npos);
    }

    void aConflictOverOneRuleLeavesTheOthers()
    {
        const Plan base = withRules({"VIPs", "Spam"});
        Plan theirs = base;
        theirs.tenants[0].callers[0].then = RejectReason::Busy;
        theirs.tenants[0].callers.push_back(rule("More"));
        Plan yours = base;
        yours.tenants[0].callers.erase(yours.tenants[0].callers.begin());
        const PlanMerge merged = merge(base, theirs, yours);
        QCOMPARE(merged.conflicts.size(), std::size_t(1));
        QVERIFY(merged.conflicts[0].part == (PlanPart{base.tenants[0].id, Section::Callers, "VIPs"}));
        QCOMPARE(merged.conflicts[0].theirs.size(), std::size_t(1));
        QCOMPARE(rulesOf(merged.plan), std::string("VIPs Spam More "));
        Plan resolved = merged.plan;
        takePart(resolved, merged.yours, merged.conflicts[0].part);
        QCOMPARE(rulesOf(resolved), std::string("Spam More "));
    }

    void anotherOrderOfRulesIsAConflictOfItsOwn()
    {
        const Plan base = withRules({"A", "B", "C"});
        Plan theirs = base;
        std::swap(theirs.tenants[0].callers[0], theirs.tenants[0].callers[1]);
        Plan yours = base;
        std::swap(yours.tenants[0].callers[1], yours.tenants[0].callers[2]);
        yours.tenants[0].callers.push_back(rule("D"));
        const PlanMerge merged = merge(base, theirs, yours);
        QCOMPARE(merged.conflicts.size(), std::size_t(1));
        QVERIFY(merged.conflicts[0].part.section == Section::CallerOrder);
        QVERIFY(!merged.conflicts[0].theirs.empty());
        QVERIFY(!merged.conflicts[0].yours.empty());
        QCOMPARE(rulesOf(merged.plan), std::string("B D A C "));
        Plan resolved = merged.plan;
        takePart(resolved, merged.yours, merged.conflicts[0].part);
        QCOMPARE(rulesOf(resolved), rulesOf(merged.yours));
    }

    void stepsThatDoNotTouchAreBothKept()
    {
        const Plan base = withRoute({say("a"), say("b"), HangupStep{}});
        const Plan theirs = withRoute({say("a"), say("their b"), HangupStep{}});
        const Plan yours =
            withRoute({say("your a"), say("b"), PlayStep{"https://x.test/y.mp3"}, HangupStep{}});
        const PlanMerge apart = merge(base, withRoute({say("new"), say("a"), say("b"), HangupStep{}}), yours);
        QVERIFY(!apart.conflicts.empty()); // both changed what goes before "b"
        const PlanMerge merged = merge(base, theirs, withRoute({say("your a"), say("b"), HangupStep{}}));
        QVERIFY(merged.conflicts.empty());
        QVERIFY(merged.plan == withRoute({say("your a"), say("their b"), HangupStep{}}));
    }

    void aConflictOverOneStepLeavesTheOthers()
    {
        const Plan base = withRoute({say("a"), say("b"), say("c")});
        const Plan theirs = withRoute({say("their a"), say("b"), say("c"), HangupStep{}});
        const Plan yours = withRoute({say("your a"), say("b"), say("c")});
        const PlanMerge merged = merge(base, theirs, yours);
        QCOMPARE(merged.conflicts.size(), std::size_t(1));
        QCOMPARE(merged.conflicts[0].theirs.size(), std::size_t(1));
        QVERIFY(merged.yours == withRoute({say("your a"), say("b"), say("c"), HangupStep{}}));
    }

    /// Contacts would be texted twice.
    void noStepComesTwice_data()
    {
        QTest::addColumn<Route>("base");
        QTest::addColumn<Route>("theirs");
        QTest::addColumn<Route>("yours");
        const Step a = say("a");
        const Step b = say("b");
        const Step c = say("c");
        QTest::addRow("moved by both") << Route{a, b, c} << Route{b, c, a} << Route{b, a, c};
        QTest::addRow("moved by one, edited by the other")
            << Route{a, b} << Route{b, a} << Route{say("A"), b};
        QTest::addRow("put in by both") << Route{a} << Route{a, c} << Route{c, a};
    }
    void noStepComesTwice()
    {
        QFETCH(const Route, base);
        QFETCH(const Route, theirs);
        QFETCH(const Route, yours);
        const PlanMerge merged = merge(withRoute(base), withRoute(theirs), withRoute(yours));
        QCOMPARE(merged.conflicts.size(), std::size_t(1)); // somebody has to choose
        QVERIFY(merged.plan == withRoute(theirs));
        QVERIFY(merged.yours == withRoute(yours));
    }

    void fieldsOfATierAreBothTaken()
    {
        Plan theirs = sample();
        theirs.tenants[0].tiers[0].seconds = 31;
        Plan yours = sample();
        yours.tenants[0].tiers[0].ring =
            yours.tenants[0].tiers[0].ring == RingOrder::InTurn ? RingOrder::Together : RingOrder::InTurn;
        const PlanMerge merged = merge(sample(), theirs, yours);
        QVERIFY(merged.conflicts.empty());
        QCOMPARE(merged.plan.tenants[0].tiers[0].seconds, 31);
        QVERIFY(merged.plan.tenants[0].tiers[0].ring == yours.tenants[0].tiers[0].ring);
    }

    void whatIsChosenOfABusinessIsNotKeptFromBoth()
    {
        Plan theirs = sample();
        theirs.tenants[0].name = "Renamed";
        Plan yours = sample();
        yours.tenants.erase(yours.tenants.begin());
        const PlanMerge merged = merge(sample(), theirs, yours);
        QCOMPARE(merged.conflicts.size(), std::size_t(1));
        QVERIFY(merged.keptOfTheirs.empty());
        QVERIFY(merged.keptOfYours.empty());
    }

    void twoBusinessesOfOneIdAreOneChoice()
    {
        Plan theirs = sample();
        theirs.tenants.push_back(theirs.tenants[0]);
        theirs.tenants.back().id = TenantId("marina-2");
        Plan yours = theirs;
        theirs.tenants.back().name = "Marina 2";
        yours.tenants.back().name = "Another marina";
        const PlanMerge merged = merge(sample(), theirs, yours);
        QCOMPARE(merged.conflicts.size(), std::size_t(1));
        QVERIFY(merged.conflicts[0].part.section == Section::Tenant);
        QVERIFY(!merged.conflicts[0].theirs.empty());
        QVERIFY(merged.keptOfTheirs.empty());
    }

    /// Whatever the three are: from both sides chosen, the outcome is as resolved, and who changed nothing
    /// brings nothing.
    void everyChoiceLeadsToOneOfBoth()
    {
        PlanGenerator generator(5);
        for (int round = 0; round < 100; ++round) {
            const Plan base = generator.plan(3);
            Plan theirs = base;
            Plan yours = base;
            for (int change = 0; change < 4; ++change) {
                theirs = generator.changed(theirs);
                yours = generator.changed(yours);
            }
            QVERIFY(merge(base, theirs, base).plan == theirs);
            QVERIFY(merge(base, base, yours).plan == yours);
            PlanMerge merged = merge(base, theirs, yours);
            for (const MergeConflict &conflict : merged.conflicts) {
                // What both put in has its place in no order of the common plan.
                const bool isOrder = conflict.part.section == Section::TierContactOrder ||
                                     conflict.part.section == Section::ContactOrder ||
                                     conflict.part.section == Section::ExceptionOrder ||
                                     conflict.part.section == Section::DirectoryOrder ||
                                     conflict.part.section == Section::CallerOrder ||
                                     conflict.part.section == Section::TierOrder;
                QVERIFY(isOrder || !conflict.theirs.empty() || !conflict.yours.empty());
                takePart(merged.plan, merged.yours, conflict.part);
            }
            QVERIFY(differingParts(merged.plan, merged.yours).empty());
        }
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
