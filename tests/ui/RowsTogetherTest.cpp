// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/Renames.h"
#include "tests/ui/support/ReviewDesk.h"
#include "ui/review/ChangeList.h"
#include "ui/review/Review.h"

#include <QTest>

#include <string>

using namespace ringdown;
using namespace ringdown::tests;
using namespace Qt::StringLiterals;

namespace {

/// The first two rules are called otherwise.
plan::Plan withNewNames(plan::Plan plan)
{
    for (std::size_t i = 0; i < 2; ++i)
        plan::renameRule(queenOf(plan), queenOf(plan).callers[i].name, "Called " + std::to_string(i));
    return plan;
}

int ticked(const review::ChangeList &list)
{
    return static_cast<int>(list.chosenParts().size());
}

} // namespace

/// Which changes of a review are ticked together.
class RowsTogetherTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The list of the rules, taken whole, would bring a name that nobody ticked.
    void newNamesOfCallerRulesGoWithTheListThatBringsThem()
    {
        const plan::Plan before = harborPlan();
        plan::Plan after = withNewNames(before);
        queenOf(after).callers.push_back(queenOf(after).callers.front());
        queenOf(after).callers.back().name = "Regulars";
        queenOf(after).limits.longestWaitSeconds = 91;
        review::ChangeList list;
        list.showChanges(before, after);
        QCOMPARE(list.count(), 4);
        QVERIFY(list.item(0)->text().contains(u"is now called"_s));
        list.item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(ticked(list), 1); // how long a caller waits
        const plan::Plan pushed = review::withParts(before, after, list.chosenParts());
        const plan::Tenant *was = plan::findTenant(before, queen);
        const plan::Tenant *is = plan::findTenant(pushed, queen);
        QVERIFY(is->callers == was->callers);
        QCOMPARE(is->limits.longestWaitSeconds, 91);
        list.item(0)->setCheckState(Qt::Checked);
        QVERIFY(review::withParts(before, after, list.chosenParts()) == after);
    }

    void newNamesAloneAreTickedEachByItself()
    {
        const plan::Plan before = harborPlan();
        const plan::Plan after = withNewNames(before);
        review::ChangeList list;
        list.showChanges(before, after);
        QCOMPARE(list.count(), 2);
        list.item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(ticked(list), 1);
        const plan::Plan pushed = review::withParts(before, after, list.chosenParts());
        const auto &was = plan::findTenant(before, queen)->callers;
        const auto &is = plan::findTenant(pushed, queen)->callers;
        QCOMPARE((is[0].name == was[0].name) + (is[1].name == was[1].name), 1);
    }
};

QTEST_MAIN(RowsTogetherTest)
#include "RowsTogetherTest.moc"
