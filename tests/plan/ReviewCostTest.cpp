// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/Renames.h"
#include "core/plan/merge/ChangedPart.h"
#include "core/plan/merge/SharedNames.h"
#include "tests/base/CountedBlocks.h"
#include "tests/plan/SamplePlan.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

using namespace ringdown;
using namespace ringdown::plan;
using namespace ringdown::tests;

namespace {

constexpr int entries = 2'000;
constexpr int rules = 100;
constexpr int things = 500;

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

/// The holidays of some years: no two are the same.
Plan withDays(Plan plan, const std::string &name, int year)
{
    std::vector<HoursException> &exceptions = plan.tenants.front().hours.exceptions;
    exceptions.clear();
    const std::chrono::sys_days first(std::chrono::year(year) / std::chrono::January / 1);
    for (int i = 0; i < things; ++i)
        exceptions.push_back(
            {name + std::to_string(i), std::chrono::year_month_day(first + std::chrono::days(i)), {}});
    return plan;
}

/// As many rules, for callers of some area.
Plan withRules(Plan plan, const std::string &name, int area)
{
    std::vector<CallerRule> &callers = plan.tenants.front().callers;
    callers.clear();
    for (int i = 0; i < things; ++i) {
        CallerMatch match;
        match.prefixes = {'+' + std::to_string(area) + std::to_string(1000 + i)};
        callers.push_back({name + std::to_string(i), match, RejectReason::Busy});
    }
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
    void manyNewExceptionsAreNotCopiedForEachOther()
    {
        const Plan before = large();
        const Plan after = withDays(before, "A holiday with a long name ", 2027);
        const std::size_t taken = blocksOf([&] { changesByPart(before, after); });
        QVERIFY2(taken < std::size_t(things) * 200, qPrintable(QString::number(taken)));
    }

    /// As when that file has other years than the one before it.
    void whatWentIsNotCopiedForEachThatCame_data()
    {
        QTest::addColumn<bool>("isOfRules");
        QTest::addColumn<int>("other");
        QTest::newRow("other exceptions") << false << 2040;
        QTest::newRow("exceptions of other names") << false << 2020;
        QTest::newRow("other rules") << true << 2040;
        QTest::newRow("rules of other names") << true << 2020;
    }
    void whatWentIsNotCopiedForEachThatCame()
    {
        QFETCH(const bool, isOfRules);
        QFETCH(const int, other);
        const auto with = isOfRules ? withRules : withDays;
        const Plan before = with(large(), "What there was before ", 2020);
        const Plan after = with(large(), "And what there is since ", other);
        std::vector<Rename> renames;
        const std::size_t taken =
            blocksOf([&] { renames = renamesBetween(before.tenants.front(), after.tenants.front()); });
        QCOMPARE(int(renames.size()), other == 2020 ? things : 0);
        QVERIFY2(taken < std::size_t(things) * 100, qPrintable(QString::number(taken)));
    }

    void aNameIsLookedAtInItsBusinessOnly()
    {
        Plan before = large();
        Tenant &small = before.tenants.back();
        small.routes[RouteId("busy")] = {RejectStep()};
        Plan after = before;
        renameRoute(after.tenants.back(), RouteId("busy"), RouteId("engaged"));
        const PlanPart name = changesByPart(before, after).front().part;
        QVERIFY(name.tenant == small.id && isName(name));
        std::vector<PlanPart> parts;
        const std::size_t taken = blocksOf([&] { parts = partsByIds(name, before, after); });
        QCOMPARE(parts.size(), std::size_t(2));
        QVERIFY2(taken < rules, qPrintable(QString::number(taken)));
    }

    void aNameThatNothingElseNamesIsThatAlone_data()
    {
        QTest::addColumn<bool>("isOfRules");
        QTest::newRow("exceptions") << false;
        QTest::newRow("rules") << true;
    }
    void aNameThatNothingElseNamesIsThatAlone()
    {
        QFETCH(const bool, isOfRules);
        const auto with = isOfRules ? withRules : withDays;
        const Plan before = with(large(), "What there was before ", 2020);
        const Plan after = with(large(), "And what there is since ", 2020);
        const std::vector<PartChange> changes = changesByPart(before, after);
        QCOMPARE(changes.size(), std::size_t(things));
        const std::size_t taken = blocksOf([&] {
            for (const PartChange &change : changes)
                partsByIds(change.part, before, after);
        });
        QVERIFY2(taken < std::size_t(things) * 20, qPrintable(QString::number(taken)));
    }

    void whereNothingIsCalledOtherwiseNoNamesAreShared()
    {
        Plan base = large();
        for (int i = 0; i < rules; ++i) {
            base.tenants.push_back(base.tenants.back());
            base.tenants.back().id = TenantId("business-" + std::to_string(i));
        }
        Plan theirs = base;
        Plan yours = base;
        theirs.tenants.front().limits.longestWaitSeconds = 90;
        yours.tenants.back().name = "Another";
        const std::size_t taken = blocksOf([&] { shareNames(base, theirs, yours); });
        QVERIFY2(taken < std::size_t(rules) * 10, qPrintable(QString::number(taken)));
    }

    void manyNamesAreSharedWithoutACopyForEach()
    {
        Plan base = withDays(large(), "What there was before ", 2020);
        Plan theirs = base;
        Plan yours = withDays(large(), "And what there is since ", 2020);
        SharedNames names;
        const std::size_t taken = blocksOf([&] { names = shareNames(base, theirs, yours); });
        QCOMPARE(names.yours.size(), std::size_t(things));
        QVERIFY(theirs == yours && base == yours);
        QVERIFY2(taken < std::size_t(things) * 200, qPrintable(QString::number(taken)));
    }
};

QTEST_APPLESS_MAIN(ReviewCostTest)
#include "ReviewCostTest.moc"
