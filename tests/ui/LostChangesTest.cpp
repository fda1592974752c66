// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/LostChanges.h"

#include "core/plan/Renames.h"
#include "tests/ui/support/ReviewDesk.h"

#include <QTest>

#include <string>
#include <vector>

using namespace ringdown;
using namespace ringdown::tests;
using namespace Qt::StringLiterals;

namespace {

using Edit = void (*)(plan::Tenant &);

plan::DirectoryEntry guest(const std::string &digits)
{
    return {*PhoneNumber::fromE164("+16195550" + digits), "Guest " + digits, "vip"};
}

plan::CallerRule rule(const std::string &name)
{
    plan::CallerRule rule;
    rule.name = name;
    rule.match.types = {"vip"};
    rule.then = RouteId("open");
    return rule;
}

void addGuest(plan::Tenant &tenant)
{
    tenant.directory.push_back(guest("171"));
}

void addAnotherGuest(plan::Tenant &tenant)
{
    tenant.directory.push_back(guest("172"));
}

void addRule(plan::Tenant &tenant)
{
    tenant.callers.push_back(rule("Regulars"));
}

void addAnotherRule(plan::Tenant &tenant)
{
    tenant.callers.push_back(rule("Suppliers"));
}

void waitLonger(plan::Tenant &tenant)
{
    tenant.limits.longestWaitSeconds = 91;
}

void keepLonger(plan::Tenant &tenant)
{
    tenant.limits.keepCallsDays = 91;
}

void renameSales(plan::Tenant &tenant)
{
    plan::renameRoute(tenant, RouteId("sales"), RouteId("reservations"));
}

void renameAgain(plan::Tenant &tenant)
{
    plan::renameRoute(tenant, RouteId("reservations"), RouteId("bookings"));
}

void removeReservations(plan::Tenant &tenant)
{
    tenant.routes.erase(RouteId("reservations"));
}

void addStepToSales(plan::Tenant &tenant)
{
    tenant.routes.at(RouteId("sales")).push_back(plan::HangupStep());
}

void addNumber(plan::Tenant &tenant)
{
    tenant.numbers.push_back(*PhoneNumber::fromE164("+16195550181"));
}

void addAnotherNumber(plan::Tenant &tenant)
{
    tenant.numbers.push_back(*PhoneNumber::fromE164("+16195550182"));
}

void ringLee(plan::Tenant &tenant)
{
    tenant.contacts.push_back({ContactId("lee"), "Lee Stone", *PhoneNumber::fromE164("+16195550177"), true});
    tenant.tiers[0].contacts.emplace_back("lee");
}

void callLeeOtherwise(plan::Tenant &tenant)
{
    tenant.contacts.back().name = "Lee from the office";
}

void callFirstLeo(plan::Tenant &tenant)
{
    tenant.contacts.front().name = "Leo";
}

void callFirstLew(plan::Tenant &tenant)
{
    tenant.contacts.front().name = "Lew";
}

} // namespace

/// What a later push of somebody else kept of one's own.
class LostChangesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatOthersChangedBesideItTookNothingAway_data()
    {
        QTest::addColumn<Edit>("own");
        QTest::addColumn<Edit>("theirs");
        QTest::newRow("entries of the directory") << Edit(addGuest) << Edit(addAnotherGuest);
        QTest::newRow("caller rules") << Edit(addRule) << Edit(addAnotherRule);
        QTest::newRow("numbers") << Edit(addNumber) << Edit(addAnotherNumber);
        QTest::newRow("limits") << Edit(waitLonger) << Edit(keepLonger);
        QTest::newRow("the route has another name") << Edit(addStepToSales) << Edit(renameSales);
        QTest::newRow("whom it rings has another name") << Edit(ringLee) << Edit(callLeeOtherwise);
    }
    void whatOthersChangedBesideItTookNothingAway()
    {
        QFETCH(const Edit, own);
        QFETCH(const Edit, theirs);
        QCOMPARE(lost(own, theirs), QStringList());
    }

    void whatIsOtherwiseByNowIsToldAsLost_data()
    {
        QTest::addColumn<Edit>("own");
        QTest::addColumn<Edit>("theirs");
        QTest::addColumn<QString>("words");
        const QString renamed = uR"(Route "sales" is now called "reservations".)"_s;
        QTest::newRow("removed under its new name")
            << Edit(renameSales) << Edit(removeReservations) << renamed;
        QTest::newRow("called otherwise again") << Edit(renameSales) << Edit(renameAgain) << renamed;
        QTest::newRow("a contact called otherwise again")
            << Edit(callFirstLeo) << Edit(callFirstLew) << uR"(is called "Leo" instead of)"_s;
        QTest::newRow("taken back") << Edit(addGuest)
                                    << Edit([](plan::Tenant &tenant) { tenant.directory.pop_back(); })
                                    << u"is new in the directory"_s;
        QTest::newRow("set otherwise")
            << Edit(waitLonger) << Edit([](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = 92; })
            << u"A caller waits at most 91 seconds"_s;
    }
    void whatIsOtherwiseByNowIsToldAsLost()
    {
        QFETCH(const Edit, own);
        QFETCH(const Edit, theirs);
        QFETCH(const QString, words);
        const QStringList told = lost(own, theirs);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.front().contains(words), qPrintable(told.front()));
    }

    void aNewBusinessIsKeptThoughItIsEdited()
    {
        const plan::Plan before = harborPlan();
        plan::Plan pushed = before;
        pushed.tenants.push_back(pushed.tenants.back());
        pushed.tenants.back().id = TenantId("new");
        pushed.tenants.back().numbers = {*PhoneNumber::fromE164("+16195550183")};
        plan::Plan live = pushed;
        addNumber(live.tenants.back());
        QVERIFY(review::lostChanges(before, pushed, live).empty());
        live.tenants.pop_back();
        QCOMPARE(review::lostChanges(before, pushed, live).size(), std::size_t(1));
    }

    void aBusinessThatIsGoneTookItsChangesAlong()
    {
        const plan::Plan before = harborPlan();
        plan::Plan pushed = before;
        waitLonger(queenOf(pushed));
        plan::Plan live = pushed;
        std::erase_if(live.tenants, [](const plan::Tenant &tenant) { return tenant.id == queen; });
        QCOMPARE(review::lostChanges(before, pushed, live).size(), std::size_t(1));
        QVERIFY(review::lostChanges(before, live, live).empty());
    }

private:
    static QStringList lost(Edit own, Edit theirs)
    {
        const plan::Plan before = harborPlan();
        plan::Plan pushed = before;
        own(queenOf(pushed));
        plan::Plan live = pushed;
        theirs(queenOf(live));
        QStringList words;
        for (const plan::Change &change : review::lostChanges(before, pushed, live))
            words += QString::fromStdString(change.words);
        return words;
    }
};

QTEST_MAIN(LostChangesTest)
#include "LostChangesTest.moc"
