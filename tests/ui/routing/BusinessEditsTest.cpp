// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/businesses/BusinessEdits.h"
#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "ui/routing/businesses/BusinessTemplates.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;

namespace {

PhoneNumber phone(const char *e164)
{
    return *PhoneNumber::fromE164(e164);
}

} // namespace

class BusinessEditsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTemplateIsAPlanWithoutErrorsOrWarnings_data()
    {
        QTest::addColumn<int>("index");
        const auto templates = businessTemplates();
        QCOMPARE(templates.size(), std::size_t(4));
        for (std::size_t i = 0; i < templates.size(); ++i)
            QTest::addRow("%s", qPrintable(templates[i].title)) << static_cast<int>(i);
    }
    void everyTemplateIsAPlanWithoutErrorsOrWarnings()
    {
        QFETCH(int, index);
        const BusinessTemplate chosen = businessTemplates()[static_cast<std::size_t>(index)];
        std::vector<plan::Contact> people;
        for (int i = 0; i < chosen.roles.size(); ++i)
            people.push_back({ContactId("person-" + std::to_string(i + 1)), chosen.roles[i].toStdString(),
                              phone(i == 0 ? "+16195550141" : "+16195550142")});
        plan::Tenant tenant = fromTemplate(chosen.kind, people);
        tenant.id = TenantId("new");
        tenant.name = "New";
        tenant.timeZone = "America/Los_Angeles";
        tenant.numbers = {phone("+16195550140")};
        const plan::PlanReading reading = plan::readPlan(plan::writePlan({{tenant}}));
        for (const plan::Problem &problem : reading.errors)
            qWarning("%s", plan::toLine(problem).c_str());
        for (const plan::Problem &problem : reading.warnings)
            qWarning("%s", plan::toLine(problem).c_str());
        QVERIFY(reading.errors.empty());
        QVERIFY(reading.warnings.empty());
        QCOMPARE(reading.plan.tenants.front(), tenant);
    }

    void aCopyTakesNoNumberAndNoRuleThatMatchedNumbersAlone()
    {
        plan::Tenant original = tests::harborPlan().tenants.front();
        original.hours.override = plan::HoursOverride{};
        plan::CallerRule ofNumber{"Main line", {}, RouteId("vip")};
        ofNumber.match.to = original.numbers;
        original.callers.push_back(ofNumber);
        original.callers.front().match.to = original.numbers;
        const plan::Tenant copy = copyOf(original, TenantId("twin"), "Twin");
        QCOMPARE(copy.id, TenantId("twin"));
        QCOMPARE(copy.name, std::string("Twin"));
        QVERIFY(copy.numbers.empty());
        QVERIFY(!copy.hours.override);
        QCOMPARE(copy.callers.size(), original.callers.size() - 1);
        QVERIFY(copy.callers.front().match.to.empty());
        QCOMPARE(copy.routes, original.routes);
    }

    void aNumberSaysWhyItCannotBeTaken_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("says");
        QTest::newRow("free") << QStringLiteral("+16195550190") << QString();
        QTest::newRow("its own") << QStringLiteral("+16195550100") << QString();
        QTest::newRow("of another business")
            << QStringLiteral("+16195550200")
            << QStringLiteral("(619) 555-0200 belongs to Rady Shell. A number rings in one business; take it "
                              "away there first.");
        QTest::newRow("a phone that is rung")
            << QStringLiteral("+16195550111")
            << QStringLiteral(
                   "(619) 555-0111 is the phone of Captain in Queen of San Diego: a call would ring "
                   "itself.");
        QTest::newRow("twice") << QStringLiteral("+16195550191")
                               << QStringLiteral("(619) 555-0191 stands here twice.");
    }
    void aNumberSaysWhyItCannotBeTaken()
    {
        QFETCH(QString, number);
        QFETCH(QString, says);
        const std::vector<PhoneNumber> others = {phone("+16195550191")};
        QCOMPARE(numberProblem(tests::harborPlan(), TenantId("qdn"), phone(qPrintable(number)), others),
                 says);
    }

    void aChangeIsNamedWhole()
    {
        const plan::Tenant before = tests::harborPlan().tenants.front();
        plan::Tenant now = before;
        now.numbers.pop_back();
        QCOMPARE(changeWords(before, now), QStringLiteral("change the business Queen of San Diego"));
        now.name = "The Queen";
        QCOMPARE(changeWords(before, now),
                 QStringLiteral("rename Queen of San Diego to The Queen, with other numbers"));
        now.timeZone = "America/Denver";
        QCOMPARE(changeWords(before, now),
                 QStringLiteral(
                     "rename Queen of San Diego to The Queen, with other numbers and another time zone"));
        now.numbers = before.numbers;
        now.timeZone = before.timeZone;
        QCOMPARE(changeWords(before, now), QStringLiteral("rename Queen of San Diego to The Queen"));
    }

    void whatIsNotThereDoesNotGoWithABusiness()
    {
        plan::Tenant tenant = tests::harborPlan().tenants.front();
        const auto says = [&](const char *words) {
            return goesWith(tenant).join(QLatin1Char('\n')).contains(QLatin1String(words));
        };
        QVERIFY(says(" contact(s) and ") && says(" go with it."));
        tenant.contacts.clear();
        QVERIFY(says("With it go: ") && says(" route(s).") && !says("contact(s)"));
        tenant.routes.clear();
        QVERIFY(!says("With it go") && !says("go with it"));
    }

    void aBusinessIsChangedAndRemovedWhereItStands()
    {
        plan::Plan plan = tests::harborPlan();
        const std::size_t count = plan.tenants.size();
        const plan::Tenant before = plan.tenants[1];
        plan::Tenant now = before;
        now.name = "The Shell";
        // Meanwhile another desk pushed, and the draft took it over.
        plan.tenants[1].timeZone = "Europe/Madrid";
        plan.tenants[1].contacts[0].name = "Somebody else";
        const plan::Tenant theirs = plan.tenants[1];
        changeBusiness(plan, before, now);
        QCOMPARE(plan.tenants[1].name, std::string("The Shell"));
        plan.tenants[1].name = theirs.name;
        QVERIFY(plan.tenants[1] == theirs);
        removeBusiness(plan, TenantId("rady"));
        QCOMPARE(plan.tenants.size(), count - 1);
        QVERIFY(!plan::findTenant(plan, TenantId("rady")));
    }
};

QTEST_MAIN(BusinessEditsTest)
#include "BusinessEditsTest.moc"
#include "tests/ui/support/HarborPlan.h"
