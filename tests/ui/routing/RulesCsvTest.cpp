// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/RulesCsv.h"
#include "ui/routing/callers/RulesImportSheet.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;

namespace {

PhoneNumber phone(const char *e164)
{
    return PhoneNumber::fromE164(e164).value();
}

plan::Tenant business()
{
    plan::Tenant tenant;
    tenant.id = TenantId("qdn");
    tenant.numbers = {phone("+16195550100")};
    tenant.routes[RouteId("open")];
    tenant.routes[RouteId("events")];
    tenant.callers = {{"Nuisance", {}, plan::RejectReason::Busy}};
    tenant.callers[0].match.numbers = {phone("+16195550199")};
    return tenant;
}

plan::CallerRule everything()
{
    plan::CallerRule rule{"Everything, \"at once\"", {}, RouteId("events"), false};
    rule.match.numbers = {phone("+16195550151"), phone("+442079460000")};
    rule.match.prefixes = {"+1900", "+44"};
    rule.match.types = {"vip", "crew"};
    rule.match.anonymous = true;
    rule.match.forwardedFrom = {phone("+16195550188")};
    rule.match.to = {phone("+16195550100")};
    rule.match.countries = {"CA"};
    rule.match.states = {"NV", "BC"};
    return rule;
}

RulesImport import(const std::string &csv, Duplicates duplicates = Duplicates::Keep)
{
    return rulesImport(readCsv(csv, guessCsvSeparator(csv)), business(), duplicates, "spam list");
}

} // namespace

class RulesCsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        plan::CallerRule rejecting{"Rejecting", {}, plan::RejectReason::Rejected};
        rejecting.match.anonymous = true;
        const std::vector<plan::CallerRule> rules = {everything(), rejecting};
        const RulesImport read = import(rulesCsv(rules));
        QCOMPARE(read.taken(), 2);
        QCOMPARE(read.rules.size(), 3U);
        QVERIFY(read.rules[0] == business().callers[0]);
        QVERIFY(read.rules[1] == everything());
        QVERIFY(read.rules[2] == rejecting);
    }

    void rowsOfOneNameAreOneRule()
    {
        const RulesImport read =
            import("name,numbers,reject\nSpam,+16195550151,busy\nSpam,(619) 555-0152,busy\n"
                   "Spam,+16195550153,rejected\n");
        QCOMPARE(read.rows.size(), 2U);
        QCOMPARE(read.rows[0].rule.match.numbers.size(), 2U);
        QCOMPARE(read.rows[1].fate, ImportFate::Bad);
        QCOMPARE(read.rows[1].reason, QStringLiteral("Row 2 has this name and does something else."));
    }

    void aListOfPhonesBecomesOneRule()
    {
        const RulesImport read = import("Who;Number\nRobot;619 555 0151\nRobot again;+16195550151\n"
                                        "Nobody;unknown\nOther;619 555 0152\n");
        QCOMPARE(read.taken(), 1);
        QCOMPARE(read.count(ImportFate::Bad), 1);
        const plan::CallerRule &rule = read.rules.back();
        QCOMPARE(rule.name, "spam list");
        QCOMPARE(rule.match.numbers,
                 (std::vector<PhoneNumber>{phone("+16195550151"), phone("+16195550152")}));
        QVERIFY(std::get<plan::RejectReason>(rule.then) == plan::RejectReason::Busy);
    }

    void aRuleOfTheSameNameStaysOrGivesWay()
    {
        const std::string csv = "name,numbers,reject\nNuisance,+16195550151,busy\n";
        QCOMPARE(import(csv).rows[0].fate, ImportFate::Kept);
        QVERIFY(import(csv).rules == business().callers);
        const RulesImport replaced = import(csv, Duplicates::Replace);
        QCOMPARE(replaced.rows[0].fate, ImportFate::Replacing);
        QCOMPARE(replaced.rules.size(), 1U);
        QCOMPARE(replaced.rules[0].match.numbers, std::vector<PhoneNumber>{phone("+16195550151")});
        QCOMPARE(import("name,numbers,reject\nNuisance,+16195550199,busy\n").rows[0].fate, ImportFate::Same);
    }

    void yesAndNoAreReadAsSpreadsheetsWriteThem()
    {
        const RulesImport read = import("name,numbers,anonymous,reject,active\n"
                                        "A,+16195550151,sí,busy,FALSO\nB,+16195550152,,busy,verdadero\n"
                                        "C,+16195550153,no,busy,\nD,+16195550154,,busy,FALSCH\n"
                                        "E,+16195550155,maybe,busy,yes\n");
        QCOMPARE(read.rows.size(), 5U);
        QVERIFY(read.rows[0].rule.match.anonymous && !read.rows[0].rule.active);
        QVERIFY(!read.rows[1].rule.match.anonymous && read.rows[1].rule.active);
        QVERIFY(!read.rows[2].rule.match.anonymous && read.rows[2].rule.active);
        QCOMPARE(read.rows[3].reason, QStringLiteral("active: “FALSCH” is neither yes nor no."));
        QCOMPARE(read.rows[4].reason, QStringLiteral("anonymous: “maybe” is neither yes nor no."));
        QCOMPARE(read.taken(), 3);
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("reason");
        QTest::newRow("phone") << "A,lost,,,"
                               << "“lost” is no phone number. Write it as you would dial it, or "
                                  "with + and the country.";
        QTest::newRow("route") << "A,+16195550151,,nowhere,"
                               << "There is no route “nowhere”.";
        QTest::newRow("both") << "A,+16195550151,,open,busy"
                              << "A route and a rejection stand here; only one can be.";
        QTest::newRow("reject") << "A,+16195550151,,,rude"
                                << "“rude” is no way to reject: write busy or rejected.";
        QTest::newRow("nobody") << "A,,,open,"
                                << "It would match nobody.";
        QTest::newRow("prefix")
            << "A,,619,open,"
            << "“619” is no beginning of a number. Write + and the country first, such as +1900.";
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(QString, cells);
        QFETCH(QString, reason);
        const RulesImport read = import("name,numbers,prefixes,route,reject\n" + cells.toStdString() +
                                        "\nB,+16195550152,,,busy\n");
        QCOMPARE(read.rows[0].fate, ImportFate::Bad);
        QCOMPARE(read.rows[0].reason, reason);
        QCOMPARE(read.taken(), 1);
    }

    void theModelShowsWhatIsLeftOutFirst()
    {
        ImportModel model(RulesImportSheet::titles());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines(RulesImportSheet::linesOf(
            import("name,numbers,reject\nSpam,+16195550151,busy\nLost,lost,busy\n").rows, business()));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ImportModel::FateColumn).data().toString(), QStringLiteral("left out"));
        QCOMPARE(
            model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral(
                "Row 3, left out, Lost, “lost” is no phone number. Write it as you would dial it, or with "
                "+ and the country."));
        QCOMPARE(model.index(1, ImportModel::FirstCell + 1).data().toString(),
                 QStringLiteral("(619) 555-0151"));
    }
};

QTEST_MAIN(RulesCsvTest)
#include "RulesCsvTest.moc"
