// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/MergeSheet.h"
#include "core/plan/Renames.h"
#include "tests/ui/support/ReviewDesk.h"
#include "ui/shell/RoleGate.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <variant>

using namespace ringdown;
using namespace ringdown::tests;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

/// Of one side, 1 or 2, so that both differ.
using SideEdit = std::function<void(plan::Tenant &tenant, int side)>;

void openFriday(plan::Plan &plan, int from, int until)
{
    for (plan::Tenant &tenant : plan.tenants)
        tenant.hours.week[4] = {{from * 60, until * 60}};
}

/// Of all businesses, by the draft and by a push.
void changeFridays(ReviewDesk &desk, plan::Plan theirs)
{
    desk.draft.editPlan(u"fridays"_s, [](plan::Plan &plan) { openFriday(plan, 9, 19); });
    openFriday(theirs, 10, 16);
    desk.pushElsewhere(theirs);
    desk.draft.takeLive(desk.relay.revision, theirs);
}

void pushOnceMore(ReviewDesk &desk, const QString &name)
{
    plan::Plan theirs = desk.draft.live();
    queenOf(theirs).name = name.toStdString();
    desk.pushElsewhere(theirs);
    desk.draft.takeLive(desk.relay.revision, theirs);
}

/// The Friday of one business, once more.
void pushFriday(ReviewDesk &desk, std::size_t business, const plan::DayHours &hours)
{
    plan::Plan theirs = desk.draft.live();
    theirs.tenants.at(business).hours.week[4] = hours;
    desk.pushElsewhere(theirs);
    desk.draft.takeLive(desk.relay.revision, theirs);
}

QStringList choices(const review::MergeSheet &sheet)
{
    QStringList names;
    for (const QRadioButton *choice : sheet.findChildren<QRadioButton *>())
        names << choice->accessibleName();
    return names;
}

QRadioButton *choice(const review::MergeSheet &sheet, const QString &beginning)
{
    for (QRadioButton *choice : sheet.findChildren<QRadioButton *>()) {
        if (choice->accessibleName().startsWith(beginning))
            return choice;
    }
    return nullptr;
}

} // namespace

class MergeSheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void eachChangeSaysWhichBusinessItIsAbout()
    {
        ReviewDesk desk;
        changeFridays(desk, desk.begun);
        review::MergeSheet sheet(desk.draft, &desk.window);
        sheet.begin();
        const QStringList names = choices(sheet);
        QCOMPARE(names.size(), 2 * static_cast<qsizetype>(desk.begun.tenants.size()));
        for (const plan::Tenant &tenant : desk.begun.tenants) {
            const QString name = QString::fromStdString(tenant.name);
            QVERIFY2(choice(sheet, u"Keep what is live: %1: Friday"_s.arg(name)),
                     qPrintable(names.join(u'|')));
            QVERIFY2(choice(sheet, u"Keep yours: %1: Friday"_s.arg(name)), qPrintable(names.join(u'|')));
            const auto labels = sheet.findChildren<QLabel *>();
            QCOMPARE(std::count_if(labels.begin(), labels.end(),
                                   [&](const QLabel *label) { return label->text().contains(name); }),
                     1); // above what is about it
        }
    }

    void anOnlyBusinessIsNotNamed()
    {
        ReviewDesk desk;
        plan::Plan alone = desk.begun;
        alone.tenants.resize(1);
        desk.draft.takeLive(desk.relay.revision, alone);
        changeFridays(desk, alone);
        review::MergeSheet sheet(desk.draft, &desk.window);
        sheet.begin();
        QVERIFY2(choice(sheet, u"Keep yours: Friday"_s), qPrintable(choices(sheet).join(u'|')));
    }

    /// A whole business that one of them removed is not kept from the other.
    void whatThereIsAChoiceAboutIsNotKeptFromBoth()
    {
        ReviewDesk desk;
        desk.draft.edit(u"rename"_s, queen, [](plan::Tenant &tenant) { tenant.name = "The old Queen"; });
        desk.draft.editPlan(u"add one in front"_s, [](plan::Plan &plan) {
            plan.tenants[1].name = "The other";
            plan.tenants.insert(plan.tenants.begin(), plan.tenants[1]);
            plan.tenants[0].id = TenantId("new");
            plan.tenants[0].name = "One more";
            plan.tenants[0].numbers.clear();
        });
        plan::Plan theirs = desk.begun;
        theirs.tenants.erase(theirs.tenants.begin());
        desk.pushElsewhere(theirs);
        desk.draft.takeLive(desk.relay.revision, theirs);
        review::MergeSheet sheet(desk.draft, &desk.window);
        sheet.begin();
        QCOMPARE(choices(sheet).size(), 2);
        const auto labels = sheet.findChildren<QLabel *>();
        const auto said = [&](const QString &words) {
            return std::count_if(labels.begin(), labels.end(),
                                 [&](const QLabel *label) { return label->text().contains(words); });
        };
        QCOMPARE(said(u"The old Queen"_s), 1); // in the choice
        QCOMPARE(said(u"The other"_s), 1);     // kept
        QCOMPARE(said(u" is removed."_s), 1);
    }

    void whatIsChosenStaysChosenWhenSomebodyPushesOnceMore()
    {
        ReviewDesk desk;
        changeFridays(desk, desk.begun);
        desk.window.show();
        review::MergeSheet sheet(desk.draft, &desk.window);
        sheet.begin();
        const QString second =
            u"Keep what is live: %1"_s.arg(QString::fromStdString(desk.begun.tenants[1].name));
        QVERIFY(choice(sheet, second));
        choice(sheet, second)->setChecked(true);
        choice(sheet, second)->setFocus();
        QVERIFY(!desk.says(u"meanwhile"_s));
        pushOnceMore(desk, u"The Queen"_s);
        QVERIFY(desk.says(u"Somebody pushed revision %1 meanwhile. What you chose before stays chosen."_s.arg(
            desk.relay.revision)));
        QVERIFY(choice(sheet, second)->isChecked());
        QCOMPARE(desk.window.focusWidget(), choice(sheet, second));
        desk.button(u"Merge into my draft"_s)->click();
        const plan::Plan merged = desk.draft.plan();
        QVERIFY(merged.tenants[0].hours.week[4] == (plan::DayHours{{9 * 60, 19 * 60}}));
        QVERIFY(merged.tenants[1].hours.week[4] == (plan::DayHours{{10 * 60, 16 * 60}}));
    }

    void aChoiceOfOtherHoursIsNotKept()
    {
        ReviewDesk desk;
        changeFridays(desk, desk.begun);
        review::MergeSheet sheet(desk.draft, &desk.window);
        sheet.begin();
        const QString live =
            u"Keep what is live: %1"_s.arg(QString::fromStdString(desk.begun.tenants[1].name));
        choice(sheet, live)->setChecked(true);
        pushFriday(desk, 1, {{0, 3 * 60}});
        QVERIFY(desk.says(u"Somebody pushed revision %1 meanwhile."_s.arg(desk.relay.revision)));
        QVERIFY(!desk.says(u"stays chosen"_s));
        QVERIFY(!choice(sheet, live)->isChecked());
    }

    void whereNothingWasChosenNothingStaysChosen()
    {
        ReviewDesk desk;
        changeFridays(desk, desk.begun);
        review::MergeSheet sheet(desk.draft, &desk.window);
        sheet.begin();
        pushOnceMore(desk, u"The Queen"_s);
        QVERIFY(desk.says(u"meanwhile"_s));
        QVERIFY(!desk.says(u"stays chosen"_s));
    }

    void theFocusStaysInTheSheetWhenAChoiceIsSettled()
    {
        ReviewDesk desk;
        changeFridays(desk, desk.begun);
        desk.window.show();
        review::MergeSheet sheet(desk.draft, &desk.window);
        sheet.begin();
        choice(sheet, u"Keep what is live: %1"_s.arg(QString::fromStdString(desk.begun.tenants[1].name)))
            ->setFocus();
        pushFriday(desk, 1, {{9 * 60, 19 * 60}}); // as the draft has it
        QVERIFY(desk.window.focusWidget());
        QVERIFY(sheet.isAncestorOf(desk.window.focusWidget()));
        QTest::keyClick(desk.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(!sheet.isOpen());
    }

    void whatItWasBeforeIsSaidInWords_data()
    {
        QTest::addColumn<SideEdit>("edit");
        QTest::addColumn<QString>("before");
        const auto row = [](const char *name, const QString &before, const SideEdit &edit) {
            QTest::newRow(name) << edit << before;
        };
        row("a phone", u"Phone: (619) 555-0111"_s, [](plan::Tenant &tenant, int side) {
            tenant.contacts[0].phone = *PhoneNumber::fromE164("+1619555012"s + char('0' + side));
        });
        row("seconds of a tier", u"Rings for 20 second(s)"_s,
            [](plan::Tenant &tenant, int side) { tenant.tiers[0].seconds = 30 + side; });
        row("a default", u"A caller waits at most 120 second(s)"_s,
            [](plan::Tenant &tenant, int side) { tenant.limits.longestWaitSeconds = 100 + side; });
        row("an action of a rule", u"Then: goes on with route “closed”"_s,
            [](plan::Tenant &tenant, int side) {
                tenant.callers[0].then = RouteId(side == 1 ? "open" : "nights");
            });
        row("a setting of a voicemail", u"records up to 120 second(s)"_s, [](plan::Tenant &tenant, int side) {
            auto &route = tenant.routes[RouteId("closed")];
            std::get<plan::VoicemailStep>(route.back()).maxSeconds = 60 + side;
        });
        row("what was not there", u"not there"_s, [](plan::Tenant &tenant, int side) {
            tenant.hours.exceptions.push_back(
                {"Party", plan::FixedDay{12u, static_cast<unsigned>(side), false}, {}});
        });
    }

    void whatItWasBeforeIsSaidInWords()
    {
        QFETCH(SideEdit, edit);
        QFETCH(QString, before);
        ReviewDesk desk;
        plan::Plan base = desk.begun;
        base.tenants.resize(1);
        plan::Tenant &tenant = queenOf(base);
        tenant.contacts[0].phone = *PhoneNumber::fromE164("+16195550111");
        tenant.tiers[0].seconds = 20;
        tenant.limits.longestWaitSeconds = 120;
        tenant.callers = {{"VIPs", {{}, {"+1900"}}, RouteId("closed")}};
        tenant.routes[RouteId("closed")] = {plan::VoicemailStep{}};
        tenant.routes[RouteId("nights")] = {plan::HangupStep{}};
        desk.draft.takeLive(desk.relay.revision, base);
        plan::Plan theirs = base;
        edit(queenOf(theirs), 1);
        desk.draft.edit(u"other"_s, queen, [&](plan::Tenant &yours) { edit(yours, 2); });
        desk.pushElsewhere(theirs);
        desk.draft.takeLive(desk.relay.revision, theirs);
        review::MergeSheet sheet(desk.draft, &desk.window);
        sheet.begin();
        QCOMPARE(choices(sheet).size(), 2);
        QStringList said;
        for (const QLabel *label : sheet.findChildren<QLabel *>())
            said << label->text();
        QVERIFY2(said.contains(before), qPrintable(said.join(u'|')));
    }

    void twoOrdersAreAskedAbout_data()
    {
        QTest::addColumn<SideEdit>("edit");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("of the contacts of a tier")
            << SideEdit([](plan::Tenant &tenant, int side) {
                   auto &contacts = tenant.tiers[0].contacts;
                   std::swap(contacts[0], contacts[static_cast<std::size_t>(side)]);
               })
            << QStringList{u"Contacts of tier “First” in this order: Ann, then Bob, then Cy"_s,
                           u"Bob, then Ann, then Cy"_s, u"Cy, then Bob, then Ann"_s};
        QTest::newRow("of the tiers")
            << SideEdit([](plan::Tenant &tenant, int side) {
                   std::swap(tenant.tiers[0], tenant.tiers[static_cast<std::size_t>(side)]);
               })
            << QStringList{u"Tiers in this order: First, then Second, then Third"_s,
                           u"Tiers in this order: Second, then First, then Third"_s,
                           u"Tiers in this order: Third, then Second, then First"_s};
        QTest::newRow("of a cascade") << SideEdit([](plan::Tenant &tenant, int side) {
            auto &ring = std::get<plan::RingStep>(tenant.routes[RouteId("nights")].front());
            std::swap(ring.tiers[0], ring.tiers[static_cast<std::size_t>(side)]);
        })
                                      << QStringList{u"rings First, then Second, then Third"_s,
                                                     u"rings Third, then Second, then First"_s};
    }
    void twoOrdersAreAskedAbout()
    {
        QFETCH(const SideEdit, edit);
        QFETCH(const QStringList, said);
        ReviewDesk desk;
        plan::Plan base = desk.begun;
        base.tenants.resize(1);
        plan::Tenant &tenant = queenOf(base);
        tenant.contacts = {
            {ContactId("ann"), "Ann", {}}, {ContactId("bob"), "Bob", {}}, {ContactId("cy"), "Cy", {}}};
        tenant.tiers.clear();
        for (const char *id : {"first", "second", "third"})
            tenant.tiers.push_back({TierId(id), {ContactId("ann"), ContactId("bob"), ContactId("cy")}});
        tenant.routes[RouteId("nights")] = {
            plan::RingStep{{TierId("first"), TierId("second"), TierId("third")}}};
        desk.draft.takeLive(desk.relay.revision, base);
        plan::Plan theirs = base;
        edit(queenOf(theirs), 1);
        desk.draft.edit(u"other"_s, queen, [&](plan::Tenant &yours) { edit(yours, 2); });
        const plan::Plan yours = desk.draft.plan();
        desk.pushElsewhere(theirs);
        desk.draft.takeLive(desk.relay.revision, theirs);
        review::MergeSheet sheet(desk.draft, &desk.window);
        sheet.begin();
        const QStringList names = choices(sheet);
        QCOMPARE(names.size(), 2);
        QVERIFY(names[0].section(u':', 1) != names[1].section(u':', 1));
        QStringList labels;
        for (const QLabel *label : sheet.findChildren<QLabel *>())
            labels << label->text();
        for (const QString &words : said)
            QVERIFY2(labels.join(u'|').contains(words), qPrintable(labels.join(u'|')));
        desk.button(u"Merge into my draft"_s)->click();
        QVERIFY(desk.draft.plan() == yours);
    }

    void whoMayOnlyLookComparesAndMergesNothing()
    {
        ReviewDesk desk;
        shell::RoleGate gate(&desk.window);
        gate.setRole(client::Role::Viewer);
        changeFridays(desk, desk.begun);
        review::MergeSheet sheet(desk.draft, &desk.window);
        const plan::Plan kept = desk.draft.plan();
        sheet.begin();
        QTRY_VERIFY(!desk.button(u"Merge into my draft"_s)->isEnabled());
        QTest::keyClick(desk.window.focusWidget(), Qt::Key_Return);
        QVERIFY(sheet.isOpen());
        QVERIFY(desk.draft.plan() == kept);
    }

    void whatIsCalledOtherwiseOnOneSideIsTheSameThing_data()
    {
        QTest::addColumn<bool>("isTheirs"); // the name
        QTest::newRow("in the draft") << false;
        QTest::newRow("in what was pushed") << true;
    }
    void whatIsCalledOtherwiseOnOneSideIsTheSameThing()
    {
        QFETCH(const bool, isTheirs);
        const auto rename = [](plan::Tenant &tenant) {
            plan::renameText(tenant, TextId("missed"), TextId("lost"));
        };
        const auto reword = [](plan::Tenant &tenant) { tenant.texts.at(TextId("missed")).body = "Urgent"; };
        ReviewDesk desk;
        plan::Plan theirs = desk.begun;
        if (isTheirs)
            rename(queenOf(theirs));
        else
            reword(queenOf(theirs));
        desk.draft.edit(u"edit"_s, queen, isTheirs ? draft::Draft::TenantEdit(reword) : rename);
        desk.pushElsewhere(theirs);
        desk.draft.takeLive(desk.relay.revision, theirs);
        review::MergeSheet sheet(desk.draft, &desk.window);
        sheet.begin();
        QVERIFY(desk.says(u"do not touch: both are kept."_s));
        QVERIFY(desk.says(u"Text “missed” is now called “lost”."_s));
        QVERIFY(desk.says(u"Text “lost” says “Urgent” instead of"_s));
        QVERIFY(!desk.says(u"is removed"_s) && !desk.says(u"as it was"_s));
        desk.button(u"Merge into my draft"_s)->click();
        plan::Plan merged = desk.draft.plan();
        QCOMPARE(queenOf(merged).texts.at(TextId("lost")).body, std::string("Urgent"));
        QCOMPARE(desk.draft.changes().size(), std::size_t(1));
        QVERIFY(desk.draft.basis() == theirs);
    }

    void anotherComparisonBeginsAnew()
    {
        ReviewDesk desk;
        changeFridays(desk, desk.begun);
        review::MergeSheet sheet(desk.draft, &desk.window);
        sheet.begin();
        choice(sheet, u"Keep what is live: "_s)->setChecked(true);
        pushOnceMore(desk, u"The Queen"_s);
        desk.button(u"Not now"_s)->click();
        sheet.begin();
        QVERIFY(!choice(sheet, u"Keep what is live: "_s)->isChecked());
        QVERIFY(!desk.says(u"meanwhile"_s));
    }
};

QTEST_MAIN(MergeSheetTest)
#include "MergeSheetTest.moc"
