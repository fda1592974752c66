// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/merge/DifferingParts.h"
#include "core/plan/merge/PlanMerge.h"
#include "tests/plan/GeneratedPlans.h"
#include "tests/plan/SamplePlan.h"

#include <QTest>

#include <algorithm>
#include <cstddef>
#include <map>
#include <sstream>
#include <string>
#include <vector>

using namespace ringdown;
using namespace ringdown::plan;

namespace {

/// The orders that two people can change.
enum class List { ContactsOfTier, Cascade, CallerRules, Tiers, Contacts, Exceptions };

Plan with(List list, const std::string &names)
{
    Plan plan = planOf(samplePlan());
    Tenant &tenant = plan.tenants[0];
    std::vector<std::string> words;
    std::istringstream in(names);
    for (std::string word; in >> word;)
        words.push_back(word);
    const auto fill = [&](auto &into, const auto &make) {
        into.clear();
        for (const std::string &word : words)
            into.push_back(make(word));
    };
    switch (list) {
    case List::ContactsOfTier:
        fill(tenant.tiers[0].contacts, [](const std::string &word) { return ContactId(word); });
        break;
    case List::Cascade: {
        RingStep ring;
        fill(ring.tiers, [](const std::string &word) { return TierId(word); });
        tenant.routes[RouteId("open")] = {SayStep{"Hello."}, ring, HangupStep{}};
        break;
    }
    case List::CallerRules:
        fill(tenant.callers, [](const std::string &word) {
            return CallerRule{word, {}, RejectReason::Rejected};
        });
        break;
    case List::Tiers:
        fill(tenant.tiers, [](const std::string &word) { return Tier{TierId(word), {}}; });
        break;
    case List::Contacts:
        fill(tenant.contacts, [](const std::string &word) { return Contact{ContactId(word), word, {}}; });
        break;
    case List::Exceptions:
        fill(tenant.hours.exceptions, [](const std::string &word) {
            return HoursException{word, YearlyDay(EasterDay{}), {}};
        });
        break;
    }
    return plan;
}

Section sectionOf(List list)
{
    switch (list) {
    case List::ContactsOfTier:
        return Section::TierContactOrder;
    case List::Cascade:
        return Section::CascadeOrder;
    case List::CallerRules:
        return Section::CallerOrder;
    case List::Tiers:
        return Section::TierOrder;
    case List::Contacts:
        return Section::ContactOrder;
    case List::Exceptions:
        return Section::ExceptionOrder;
    }
    return Section::Tenant;
}

Plan withMenu(const std::map<char, RouteId> &keys, const std::string &prompt)
{
    Plan plan = planOf(samplePlan());
    MenuStep menu;
    menu.prompt = prompt;
    menu.keys = keys;
    plan.tenants[0].routes[RouteId("open")] = {menu, HangupStep{}};
    return plan;
}

void addLists()
{
    QTest::addColumn<int>("list");
    QTest::addRow("the contacts of a tier") << int(List::ContactsOfTier);
    QTest::addRow("the tiers of a cascade") << int(List::Cascade);
    QTest::addRow("caller rules") << int(List::CallerRules);
    QTest::addRow("the tiers") << int(List::Tiers);
    QTest::addRow("the contacts") << int(List::Contacts);
    QTest::addRow("the exceptions") << int(List::Exceptions);
}

} // namespace

/// Two people and the order of a list.
class MergeOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoOrdersAreOneChoice_data() { addLists(); }
    void twoOrdersAreOneChoice()
    {
        QFETCH(const int, list);
        const auto of = [&](const std::string &names) { return with(List(list), names); };
        const PlanMerge merged = merge(of("a b c"), of("b a c d"), of("e a c b"));
        QCOMPARE(merged.conflicts.size(), std::size_t(1));
        QVERIFY(merged.conflicts[0].part.section == sectionOf(List(list)));
        QVERIFY(!merged.conflicts[0].theirs.empty());
        QVERIFY(!merged.conflicts[0].yours.empty());
        QVERIFY(merged.plan == of("e b a c d"));
        Plan chosen = merged.plan;
        takePart(chosen, merged.yours, merged.conflicts[0].part);
        QVERIFY(chosen == of("e a c d b") || chosen == of("e a c b d"));
        QVERIFY(chosen == merged.yours);
    }

    void whoAloneChangedTheOrderHasIt_data() { addLists(); }
    void whoAloneChangedTheOrderHasIt()
    {
        QFETCH(const int, list);
        const auto of = [&](const std::string &names) { return with(List(list), names); };
        const PlanMerge theirs = merge(of("a b c"), of("b a c"), of("a b d"));
        QVERIFY(theirs.conflicts.empty());
        QVERIFY(theirs.plan == of("b d a"));
        const PlanMerge yours = merge(of("a b c"), of("a b d"), of("b a c"));
        QVERIFY(yours.conflicts.empty());
        QVERIFY(yours.plan == of("b d a"));
        QVERIFY(merge(of("a b c"), of("c a b"), of("c a b")).conflicts.empty());
    }

    void whatBothPutElsewhereIsAChoice_data() { addLists(); }
    void whatBothPutElsewhereIsAChoice()
    {
        QFETCH(const int, list);
        const auto of = [&](const std::string &names) { return with(List(list), names); };
        const PlanMerge merged = merge(of("a b"), of("a b c"), of("c a b"));
        QCOMPARE(merged.conflicts.size(), std::size_t(1));
        QVERIFY(merged.conflicts[0].part.section == sectionOf(List(list)));
        QVERIFY(merged.plan == of("a b c"));
        QVERIFY(merged.yours == of("c a b"));
        QVERIFY(merge(of("a b"), of("a c b"), of("a c b")).conflicts.empty());
    }

    void theOrderOfATierIsApartFromWhatElseItIs()
    {
        const Plan base = with(List::ContactsOfTier, "a b c");
        Plan theirs = with(List::ContactsOfTier, "b a c");
        theirs.tenants[0].tiers[0].seconds = 31;
        Plan yours = with(List::ContactsOfTier, "a c b");
        yours.tenants[0].tiers[0].seconds = 32;
        const PlanMerge merged = merge(base, theirs, yours);
        QCOMPARE(merged.conflicts.size(), std::size_t(2));
        QVERIFY(merged.conflicts[0].part.section == Section::Tier);
        QCOMPARE(merged.conflicts[0].yours.size(), std::size_t(1)); // the seconds
        QVERIFY(merged.conflicts[1].part.section == Section::TierContactOrder);
        Plan chosen = merged.plan; // your seconds, their order
        takePart(chosen, merged.yours, merged.conflicts[0].part);
        takePart(chosen, merged.plan, merged.conflicts[1].part);
        theirs.tenants[0].tiers[0].seconds = 32;
        QVERIFY(chosen == theirs);
    }

    void tiersOfACascadeAreMergedOneByOne()
    {
        const auto of = [](const std::string &names) { return with(List::Cascade, names); };
        const PlanMerge merged = merge(of("a b"), of("a"), of("a b c"));
        QVERIFY(merged.conflicts.empty());
        QVERIFY(merged.plan == of("a c"));
    }

    void keysOfAMenuAreMergedOneByOne()
    {
        const std::map<char, RouteId> keys = {{'1', RouteId("sales")}, {'2', RouteId("events")}};
        std::map<char, RouteId> theirs = keys;
        theirs['3'] = RouteId("closed");
        std::map<char, RouteId> yours = keys;
        yours['1'] = RouteId("events");
        std::map<char, RouteId> both = theirs;
        both['1'] = RouteId("events");
        const PlanMerge apart = merge(withMenu(keys, "?"), withMenu(theirs, "?"), withMenu(yours, "Which?"));
        QVERIFY(apart.conflicts.empty());
        QVERIFY(apart.plan == withMenu(both, "Which?"));
        theirs['1'] = RouteId("closed");
        const PlanMerge merged = merge(withMenu(keys, "?"), withMenu(theirs, "?"), withMenu(yours, "?"));
        QCOMPARE(merged.conflicts.size(), std::size_t(1));
        QCOMPARE(merged.conflicts[0].theirs.size(), std::size_t(1)); // key 1; key 3 is kept
        QVERIFY(merged.plan == withMenu(theirs, "?"));
        QVERIFY(merged.yours == withMenu(both, "?"));
    }

    /// Whatever the three are: with all of yours chosen nothing of the other outcome is left, also no order.
    void noOrderIsTakenInSilence()
    {
        PlanGenerator generator(23);
        for (int round = 0; round < 150; ++round) {
            const Plan base = generator.plan(3);
            const auto changed = [&](Plan plan, std::size_t turn) {
                for (int change = 0; change < 4; ++change)
                    plan = generator.changed(plan);
                const auto turned = [&](auto &list) {
                    if (!list.empty())
                        std::rotate(list.begin(), list.begin() + std::ptrdiff_t(turn % list.size()),
                                    list.end());
                };
                for (Tenant &tenant : plan.tenants) {
                    turned(tenant.tiers);
                    turned(tenant.contacts);
                    turned(tenant.callers);
                }
                return plan;
            };
            PlanMerge merged = merge(base, changed(base, 1), changed(base, 2));
            for (const MergeConflict &conflict : merged.conflicts)
                takePart(merged.plan, merged.yours, conflict.part);
            QVERIFY(differingParts(merged.plan, merged.yours, Grain::Elements).empty());
        }
    }
};

QTEST_GUILESS_MAIN(MergeOrderTest)
#include "MergeOrderTest.moc"
