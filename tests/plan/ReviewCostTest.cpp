// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/Renames.h"
#include "core/plan/merge/ChangedPart.h"
#include "tests/base/CountedBlocks.h"
#include "tests/plan/SamplePlan.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <string>

using namespace ringdown;
using namespace ringdown::plan;
using namespace ringdown::tests;

namespace {

constexpr int entries = 2'000;
constexpr int rules = 100;

/// A business that knows many callers.
Plan large()
{
    Plan plan = planOf(samplePlan());
    Tenant &tenant = plan.tenants.front();
    const Tier spare = tenant.tiers.front();
    tenant.tiers.push_back(spare);
    tenant.tiers.back().id = TierId("spare");
    tenant.directory.clear();
    for (int i = 0; i < entries; ++i)
        tenant.directory.push_back({*PhoneNumber::fromE164("+1202555" + std::to_string(1000 + i)),
                                    "Somebody with a long name " + std::to_string(i), "guest"});
    tenant.callers.clear();
    for (int i = 0; i < rules; ++i)
        tenant.callers.push_back({"Rule " + std::to_string(i), {}, RejectReason::Busy});
    return plan;
}

} // namespace

/// A review looks at a plan on the window's thread.
class ReviewCostTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreLookedForWithoutTheDirectory()
    {
        const Plan before = large();
        Plan after = before;
        after.tenants.front().tiers.pop_back();
        const std::size_t taken =
            blocksOf([&] { QVERIFY(renamesBetween(before.tenants.front(), after.tenants.front()).empty()); });
        QVERIFY2(taken < entries, qPrintable(QString::number(taken)));
    }

    /// And not once more for each of many changes.
    void manyChangesCostNoManyLooksAtTheBusiness()
    {
        const Plan before = large();
        Plan after = before;
        after.tenants.front().tiers.pop_back();
        std::reverse(after.tenants.front().callers.begin(), after.tenants.front().callers.end());
        Plan few = before;
        few.tenants.front().tiers.pop_back();
        const std::size_t ofFew = blocksOf([&] { changesByPart(before, few); });
        const std::size_t ofMany = blocksOf([&] { changesByPart(before, after); });
        QVERIFY2(ofMany < ofFew + std::size_t(rules) * 100,
                 qPrintable(QString::number(ofFew) + u' ' + QString::number(ofMany)));
    }

    /// As when the holidays of many years come from a file.
    void manyExceptionsCostNoLookFromEachAtEach()
    {
        constexpr int days = 500;
        const Plan before = large();
        Plan after = before;
        for (int i = 0; i < days; ++i) {
            HoursException closed;
            closed.name = "A holiday with a long name " + std::to_string(i);
            closed.day = std::chrono::year_month_day(std::chrono::year(2027), std::chrono::January,
                                                     std::chrono::day(1));
            after.tenants.front().hours.exceptions.push_back(closed);
        }
        const std::size_t taken = blocksOf([&] { changesByPart(before, after); });
        QVERIFY2(taken < std::size_t(days) * 200, qPrintable(QString::number(taken)));
    }
};

QTEST_APPLESS_MAIN(ReviewCostTest)
#include "ReviewCostTest.moc"
