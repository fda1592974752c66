// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/merge/ChangedPart.h"
#include "tests/plan/GeneratedPlans.h"
#include "tests/plan/SamplePlan.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <tuple>
#include <utility>

using namespace ringdown;
using namespace ringdown::plan;

namespace {

Plan sample()
{
    return planOf(samplePlan());
}

HoursException closed(const std::string &name, int day)
{
    HoursException exception;
    exception.name = name;
    exception.day = std::chrono::year_month_day(std::chrono::year(2026), std::chrono::December,
                                                std::chrono::day(static_cast<unsigned>(day)));
    return exception;
}

Plan withExceptions(const std::vector<HoursException> &exceptions)
{
    Plan plan = sample();
    plan.tenants[0].hours.exceptions = exceptions;
    return plan;
}

Plan withAll(const Plan &before, const Plan &after)
{
    Plan plan = before;
    for (const PartChange &part : changesByPart(before, after))
        takePart(plan, after, part.part);
    return plan;
}

} // namespace

/// What a review lists brings the whole draft.
class ChangedPartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHolidayOfSeveralDaysIsPushedInItsOrder()
    {
        const HoursException eve = closed("Winter break", 28);
        const Plan before = withExceptions({});
        const Plan after = withExceptions({eve, closed("Independence Day", 27), closed("Winter break", 29),
                                           closed("Winter break", 30), closed("Boxing Day", 26),
                                           closed("Winter break", 31)});
        QVERIFY(withAll(before, after) == after);
        QVERIFY(withAll(after, before) == before);
        const Plan less = withExceptions({closed("Winter break", 31), closed("Boxing Day", 26), eve});
        QVERIFY(withAll(less, after) == after);
        QVERIFY(withAll(after, less) == less);
    }

    void oneOfThemThatChangesStaysInItsPlace()
    {
        const Plan before = withExceptions({closed("Break", 28), closed("Other", 27), closed("Break", 29)});
        Plan after = before;
        after.tenants[0].hours.exceptions[2].hours = {{600, 720}};
        QCOMPARE(changesByPart(before, after).size(), std::size_t(1));
        QVERIFY(withAll(before, after) == after);
    }

    void theOrderOfAListAloneIsAChange()
    {
        Plan before = sample();
        before.tenants[0].contacts.push_back({ContactId("lee"), "Lee Stone", {}, true});
        const auto reversed = [&before](auto list) {
            Plan after = before;
            auto &elements = list(after);
            std::reverse(elements.begin(), elements.end());
            return after;
        };
        Plan two = before;
        two.tenants.push_back(two.tenants[0]);
        two.tenants.back().id = TenantId("second");
        Plan turned = two;
        std::reverse(turned.tenants.begin(), turned.tenants.end());
        const Plan exceptions = withExceptions({closed("One", 1), closed("Two", 2)});
        const Plan turnedExceptions = withExceptions({closed("Two", 2), closed("One", 1)});
        const std::vector<std::tuple<Plan, Plan, Section>> cases = {
            {before, reversed([](Plan & plan) -> auto & { return plan.tenants[0].contacts; }),
             Section::ContactOrder},
            {before, reversed([](Plan & plan) -> auto & { return plan.tenants[0].tiers; }),
             Section::TierOrder},
            {exceptions, turnedExceptions, Section::ExceptionOrder},
            {two, turned, Section::TenantOrder},
        };
        for (const auto &[from, to, section] : cases) {
            const auto parts = changesByPart(from, to);
            QVERIFY2(parts.size() == 1, qPrintable(QString::number(static_cast<int>(section))));
            QVERIFY(parts[0].part.section == section);
            QCOMPARE(parts[0].changes.size(), std::size_t(1));
            QVERIFY(withAll(from, to) == to);
        }
    }

    void allPartsTogetherMakeTheWholeDraftInTime()
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            PlanGenerator generator(seed);
            const Plan before = generator.plan(3);
            Plan after = before;
            for (int step = 0; step < 8; ++step)
                after = generator.changed(std::move(after));
            std::rotate(after.tenants.begin(), after.tenants.begin() + 1, after.tenants.end());
            auto &exceptions = after.tenants[0].hours.exceptions;
            for (HoursException &each : exceptions)
                each.name = exceptions.front().name;
            for (const auto &[from, to] : {std::pair(before, after), std::pair(after, before)}) {
                const Plan most = withAll(from, to);
                QVERIFY2(withAll(most, to) == to, qPrintable(QString::number(seed)));
                QVERIFY2(most == to || !changesByPart(most, to).empty(), qPrintable(QString::number(seed)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ChangedPartTest)
#include "ChangedPartTest.moc"
