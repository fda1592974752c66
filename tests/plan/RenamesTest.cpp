// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/Renames.h"
#include "core/plan/merge/ChangedPart.h"
#include "core/plan/merge/SharedNames.h"
#include "tests/plan/SamplePlan.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace ringdown;
using namespace ringdown::plan;

namespace {

using Edit = std::function<void(Tenant &)>;

Plan changed(const Plan &before, const Edit &edit)
{
    Plan after = before;
    edit(after.tenants.front());
    return after;
}

std::string wordsOf(const std::vector<Change> &changes)
{
    std::string words;
    for (const Change &change : changes)
        words += (words.empty() ? "" : "\n") + change.words;
    return words;
}

Plan withParts(const Plan &before, const Plan &after, const std::vector<PartChange> &parts)
{
    Plan plan = before;
    for (const PartChange &part : parts)
        takePart(plan, after, part.part);
    return plan;
}

/// How many make the one plan the other; 0 when all of them do not.
std::size_t partsBetween(const Plan &before, const Plan &after)
{
    const std::vector<PartChange> parts = changesByPart(before, after);
    return withParts(before, after, parts) == after ? parts.size() : 0;
}

void renameSales(Tenant &tenant)
{
    renameRoute(tenant, RouteId("sales"), RouteId("reservations"));
}

} // namespace

/// What is only called otherwise is told and pushed as that.
class RenamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherNameIsOneChangeAndOnePart_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("route") << Edit(renameSales)
                               << QByteArray("Route \"sales\" is now called \"reservations\".")
                               << QByteArray("tenants[0].routes.reservations");
        QTest::newRow("text") << Edit([](Tenant &tenant) {
            renameText(tenant, TextId("missed"), TextId("lost"));
        }) << QByteArray("Text \"missed\" is now called \"lost\".")
                              << QByteArray("tenants[0].texts.lost");
        QTest::newRow("tier") << Edit([](Tenant &tenant) {
            renameTier(tenant, TierId("backup"), TierId("second-line"));
        }) << QByteArray("Tier \"backup\" is now called \"second-line\".")
                              << QByteArray("tenants[0].tiers[1]");
        QTest::newRow("exception") << Edit([](Tenant &tenant) {
            renameException(tenant, "Christmas Eve", "Xmas Eve");
        }) << QByteArray("Exception \"Christmas Eve\" is now called \"Xmas Eve\".")
                                   << QByteArray("tenants[0].hours.exceptions[0]");
        QTest::newRow("caller rule") << Edit([](Tenant &tenant) {
            renameRule(tenant, "No caller ID", "Withheld");
        }) << QByteArray("Caller rule \"No caller ID\" is now called \"Withheld\".")
                                     << QByteArray("tenants[0].callers[2]");
    }
    void anotherNameIsOneChangeAndOnePart()
    {
        QFETCH(const Edit, edit);
        QFETCH(const QByteArray, words);
        QFETCH(const QByteArray, path);
        const Plan before = planOf(samplePlan());
        const Plan after = changed(before, edit);
        const std::vector<Change> changes = diff(before, after);
        QCOMPARE(wordsOf(changes), words.toStdString());
        QCOMPARE(changes.front().path, path.toStdString());
        const std::vector<PartChange> parts = changesByPart(before, after);
        QCOMPARE(parts.size(), std::size_t(1));
        QCOMPARE(parts.front().changes, changes);
        QVERIFY(withParts(before, after, parts) == after);
        QVERIFY(withParts(after, before, changesByPart(after, before)) == before);
        Plan back = after;
        takePart(back, before, parts.front().part); // the same part gives the old name back
        QVERIFY(back == before);
        Plan byIds = before;
        for (const PlanPart &thing : partsByIds(parts.front().part, before, after))
            takePart(byIds, after, thing);
        QVERIFY(byIds == after);
    }

    void aMenuThatLeadsToItselfIsRecognised_data()
    {
        QTest::addColumn<Edit>("again");
        const auto menuOf = [](Tenant &tenant) -> Route & { return tenant.routes[RouteId("sales")]; };
        QTest::newRow("by a key") << Edit([=](Tenant &tenant) {
            menuOf(tenant) = {MenuStep{"Press 9 to hear this again.", {{'9', RouteId("sales")}}},
                              HangupStep{}};
        });
        QTest::newRow("by anything else") << Edit([=](Tenant &tenant) {
            MenuStep menu{"Press 1.", {{'1', RouteId("closed")}}};
            menu.otherwise = RouteId("sales");
            menuOf(tenant) = {menu};
        });
        QTest::newRow("at its end") << Edit([=](Tenant &tenant) {
            menuOf(tenant) = {SayStep{"Please wait."}, GotoStep{RouteId("sales")}};
        });
    }
    void aMenuThatLeadsToItselfIsRecognised()
    {
        QFETCH(const Edit, again);
        const Plan before = changed(planOf(samplePlan()), again);
        const Plan after = changed(before, renameSales);
        QCOMPARE(wordsOf(diff(before, after)),
                 std::string("Route \"sales\" is now called \"reservations\"."));
        QCOMPARE(partsBetween(before, after), std::size_t(1));
    }

    void allThreeAtOnceAreThree()
    {
        const Plan before = planOf(samplePlan());
        const Plan after = changed(before, [](Tenant &tenant) {
            renameSales(tenant);
            renameRoute(tenant, RouteId("events"), RouteId("parties")); // which sales leads to
            renameText(tenant, TextId("missed"), TextId("lost"));
            renameTier(tenant, TierId("backup"), TierId("second-line"));
        });
        QCOMPARE(diff(before, after).size(), std::size_t(4));
        QCOMPARE(partsBetween(before, after), std::size_t(4));
    }

    void whatElseChangedIsToldOfTheNewName()
    {
        const Plan before = planOf(samplePlan());
        const Plan after = changed(before, [](Tenant &tenant) {
            renameSales(tenant);
            std::get<MenuStep>(tenant.routes.at(RouteId("open"))[2]).tries = 2;
        });
        QCOMPARE(wordsOf(diff(before, after)),
                 std::string("Route \"sales\" is now called \"reservations\".\n"
                             "Step 3 of route \"open\" asks 2 times instead of 3."));
        QCOMPARE(partsBetween(before, after), std::size_t(2));
        QVERIFY(withParts(before, after, {changesByPart(before, after).front()}) ==
                changed(before, renameSales));
    }

    void anExceptionOfSeveralDaysIsRenamedWhole()
    {
        const Plan before = changed(planOf(samplePlan()), [](Tenant &tenant) {
            std::vector<HoursException> &exceptions = tenant.hours.exceptions;
            exceptions[1].name = exceptions[0].name;
        });
        const auto rename = [](Tenant &tenant) { renameException(tenant, "Christmas Eve", "Holidays"); };
        const Plan after = changed(before, rename);
        QCOMPARE(wordsOf(diff(before, after)),
                 std::string("Exception \"Christmas Eve\" is now called \"Holidays\"."));
        QCOMPARE(partsBetween(before, after), std::size_t(1));
        const Plan one =
            changed(before, [](Tenant &tenant) { tenant.hours.exceptions[0].name = "Holidays"; });
        QVERIFY(renamesBetween(before.tenants.front(), one.tenants.front()).empty());
    }

    void aRuleIsTheSameWhereItsRouteIsCalledOtherwise()
    {
        const Plan before = planOf(samplePlan());
        const Plan after = changed(before, [](Tenant &tenant) {
            renameRoute(tenant, RouteId("vip"), RouteId("friends"));
            renameRule(tenant, "VIPs", "Friends");
        });
        QCOMPARE(wordsOf(diff(before, after)),
                 std::string("Route \"vip\" is now called \"friends\".\n"
                             "Caller rule \"VIPs\" is now called \"Friends\"."));
        QCOMPARE(partsBetween(before, after), std::size_t(2));
    }

    void whereARuleStandsIsNotItsName()
    {
        const Plan before = planOf(samplePlan());
        const Plan after = changed(before, [](Tenant &tenant) {
            renameRule(tenant, "No caller ID", "Withheld");
            std::rotate(tenant.callers.begin(), tenant.callers.begin() + 2, tenant.callers.end());
        });
        const auto parts = changesByPart(before, after);
        QCOMPARE(parts.size(), std::size_t(2));
        QVERIFY(parts.front().part.section == Section::RuleName);
        QCOMPARE(wordsOf(parts.front().changes),
                 std::string("Caller rule \"No caller ID\" is now called \"Withheld\"."));
        QCOMPARE(wordsOf(parts.back().changes), std::string("Caller rule \"Withheld\" is now asked first."));
        QVERIFY(withParts(before, after, parts) == after);
    }

    void aNameIsAlsoTheThingsThatItBrings()
    {
        const Plan before = planOf(samplePlan());
        const Plan after = changed(before, [](Tenant &tenant) {
            renameSales(tenant);
            tenant.limits.longestWaitSeconds = 90;
        });
        const auto parts = changesByPart(before, after);
        QVERIFY(isName(parts.front().part) && !isName(parts.back().part));
        const auto things = partsByIds(parts.front().part, before, after);
        const TenantId &id = before.tenants.front().id;
        QVERIFY(std::find(things.begin(), things.end(), PlanPart{id, Section::RouteSteps, "sales"}) !=
                things.end());
        Plan taken = before;
        for (const PlanPart &thing : things)
            takePart(taken, after, thing);
        QVERIFY(taken == changed(before, renameSales));
        QVERIFY(partsByIds(parts.back().part, before, after) == std::vector{parts.back().part});
    }

    void aNameOfOneSideIsThatOfAllThree()
    {
        Plan base = planOf(samplePlan());
        Plan theirs = changed(base, [](Tenant &tenant) {
            tenant.routes.at(RouteId("sales")).pop_back();
            renameTier(tenant, TierId("backup"), TierId("second-line"));
        });
        Plan yours = changed(base, renameSales);
        const Plan begun = base;
        const SharedNames names = shareNames(base, theirs, yours);
        QCOMPARE(wordsOf(names.yours), std::string("Route \"sales\" is now called \"reservations\"."));
        QCOMPARE(wordsOf(names.theirs), std::string("Tier \"backup\" is now called \"second-line\"."));
        QVERIFY(base == yours);
        QVERIFY(base == changed(begun, [](Tenant &tenant) {
                    renameSales(tenant);
                    renameTier(tenant, TierId("backup"), TierId("second-line"));
                }));
        QCOMPARE(theirs.tenants.front().routes.at(RouteId("reservations")).size(), std::size_t(2));
    }

    void aNameOfALaterBusinessIsToldOfThatOne()
    {
        Plan base = planOf(samplePlan());
        base.tenants.back().routes[RouteId("busy")] = {RejectStep()};
        Plan theirs = changed(base, [](Tenant &tenant) { tenant.limits.longestWaitSeconds = 90; });
        Plan yours = base;
        renameRoute(yours.tenants.back(), RouteId("busy"), RouteId("engaged"));
        const std::vector<Change> whole = diff(base, yours);
        QVERIFY(shareNames(base, theirs, yours).yours == whole);
        QVERIFY(base == yours && theirs.tenants.back() == yours.tenants.back());
    }

    void aNameThatTheOtherSideCannotTakeStaysWhereItIs_data()
    {
        QTest::addColumn<Edit>("theirEdit");
        QTest::newRow("it has another")
            << Edit([](Tenant &tenant) { renameRoute(tenant, RouteId("sales"), RouteId("bookings")); });
        QTest::newRow("it has the same") << Edit(renameSales);
        QTest::newRow("it has none") << Edit([](Tenant &tenant) { tenant.routes.erase(RouteId("sales")); });
        QTest::newRow("the name is taken")
            << Edit([](Tenant &tenant) { tenant.routes[RouteId("reservations")] = {HangupStep()}; });
    }
    void aNameThatTheOtherSideCannotTakeStaysWhereItIs()
    {
        QFETCH(const Edit, theirEdit);
        const Plan begun = planOf(samplePlan());
        Plan base = begun;
        Plan theirs = changed(base, theirEdit);
        Plan yours = changed(base, renameSales);
        const Plan theirsBefore = theirs;
        const SharedNames names = shareNames(base, theirs, yours);
        QVERIFY(names.theirs.empty() && names.yours.empty());
        QVERIFY(base == begun && theirs == theirsBefore && yours == changed(begun, renameSales));
    }

    void whatIsOtherwiseIsStillALossAndAnArrival()
    {
        const Plan before = planOf(samplePlan());
        const Plan another = changed(before, [](Tenant &tenant) {
            renameSales(tenant);
            tenant.routes.at(RouteId("reservations")).pop_back();
        });
        QCOMPARE(diff(before, another).front().words, std::string("Route \"sales\" is removed."));
        const Plan forsaken = changed(before, [](Tenant &tenant) { // the same steps, and nobody comes to them
            const Route steps = tenant.routes.at(RouteId("sales"));
            tenant.routes.erase(RouteId("sales"));
            tenant.routes[RouteId("attic")] = steps;
        });
        QVERIFY(renamesBetween(before.tenants.front(), forsaken.tenants.front()).empty());
    }

    void aTakenNameStays()
    {
        Plan plan = planOf(samplePlan());
        const Plan before = plan;
        renameRoute(plan.tenants.front(), RouteId("sales"), RouteId("events"));
        renameRoute(plan.tenants.front(), RouteId("nothing"), RouteId("else"));
        renameTier(plan.tenants.front(), TierId("backup"), TierId("primary"));
        QVERIFY(plan == before);
    }
};

QTEST_APPLESS_MAIN(RenamesTest)
#include "RenamesTest.moc"
