// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/CompiledPlan.h"
#include "core/routing/WhatIf.h"
#include "ui/routing/callers/CallerEntries.h"
#include "ui/routing/callers/CallerRuleSheet.h"
#include "ui/routing/callers/CallerRulesModel.h"
#include "ui/routing/callers/RuleProbe.h"
#include "ui/routing/callers/RuleWords.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::routing_ui;

namespace {

PhoneNumber number(const char *e164)
{
    return *PhoneNumber::fromE164(e164);
}

} // namespace

class CallerRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_queen = tests::harborPlan().tenants.front(); }

    void numbersAreReadInEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("national") << "(619) 555-0199"
                                  << "+16195550199";
        QTest::newRow("two, parted by a comma") << "619.555.0199, +1 202 555 0147"
                                                << "+16195550199 +12025550147";
        QTest::newRow("semicolons and lines") << "6195550199;\n+12025550147;"
                                              << "+16195550199 +12025550147";
        QTest::newRow("said twice") << "619-555-0199, +16195550199"
                                    << "+16195550199";
        QTest::newRow("no number") << "619 555 0199, Bob"
                                   << "! Bob";
    }
    void numbersAreReadInEveryForm()
    {
        QFETCH(QString, text);
        const auto entries = readNumbers(text, "US");
        if (const auto *sentence = std::get_if<QString>(&entries)) {
            QFETCH(QString, read);
            QVERIFY2(sentence->contains(read.mid(2)) && read.startsWith(QLatin1Char('!')),
                     qPrintable(*sentence));
            return;
        }
        QStringList read;
        for (const PhoneNumber &each : std::get<0>(entries))
            read += QString::fromStdString(each.e164());
        QTEST(read.join(QLatin1Char(' ')), "read");
    }

    void prefixesAreReadInEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("plain") << "+1900"
                               << "+1900";
        QTest::newRow("with spaces") << "+1 (900) 5, 001 976"
                                     << "+19005 +1976";
        QTest::newRow("without a country") << "900"
                                           << "!";
        QTest::newRow("letters") << "+1CALL"
                                 << "!";
        QTest::newRow("a plus alone") << "+"
                                      << "!";
        QTest::newRow("too long") << "+1234567890123456"
                                  << "!";
    }
    void prefixesAreReadInEveryForm()
    {
        QFETCH(QString, text);
        const auto entries = readPrefixes(text);
        const bool isRefused = std::holds_alternative<QString>(entries);
        const QString read =
            isRefused ? QStringLiteral("!") : wordsText(std::get<0>(entries)).remove(QLatin1Char(','));
        QTEST(read, "read");
    }

    void countriesAreTwoLetters()
    {
        QVERIFY(
            (std::get<0>(readCountries(QStringLiteral("us, MX"))) == std::vector<std::string>{"US", "MX"}));
        QVERIFY(std::holds_alternative<QString>(readCountries(QStringLiteral("USA"))));
        QVERIFY(std::holds_alternative<QString>(readCountries(QStringLiteral("US, XX")))); // there is none
    }

    void statesAreWhatCarriersWrite()
    {
        QVERIFY(
            (readStates(QStringLiteral("ca, NV, Bayern")) == std::vector<std::string>{"CA", "NV", "Bayern"}));
        QVERIFY(noteOfStates({"CA", "NV"}).isEmpty());
        QVERIFY(noteOfStates({"CA", "California"}).contains(QStringLiteral("“California” catches nobody")));
    }

    void whatIsWrittenReadsBackTheSame()
    {
        const std::vector<PhoneNumber> numbers = {number("+16195550199"), number("+442079460000")};
        QVERIFY(std::get<0>(readNumbers(numbersText(numbers, "US"), "US")) == numbers);
    }

    void theFirstRuleThatFitsCatches()
    {
        const RuleProbe probe = probeRules(m_queen, "+16195550199");
        QVERIFY(probe.caughtBy == 0U);
        QCOMPARE(answerInWords(m_queen.callers, probe, 0, "US"),
                 QStringLiteral("Catches: (619) 555-0199 is one of its numbers."));
        QCOMPARE(answerInWords(m_queen.callers, probe, 1, "US"),
                 QStringLiteral("(619) 555-0199 is not vip in the directory."));
    }

    void aLaterRuleThatWouldFitSaysWhoCameFirst()
    {
        m_queen.directory.push_back({number("+16195550199"), "Odd guest", "vip"});
        const RuleProbe probe = probeRules(m_queen, "+16195550199");
        QVERIFY(probe.caughtBy == 0U);
        QVERIFY(probe.answers[1].verdict == RuleVerdict::NeverAsked);
        QCOMPARE(answerInWords(m_queen.callers, probe, 1, "US"),
                 QStringLiteral(
                     "Not asked: “Nuisance” came first. It would catch: Odd guest is vip in the directory."));
    }

    void nobodyIsCaughtWithoutARuleThatFits()
    {
        const RuleProbe probe = probeRules(m_queen, "+12025550147");
        QVERIFY(!probe.caughtBy);
        QCOMPARE(probe.answers.size(), m_queen.callers.size());
        QVERIFY(probe.answers[0].verdict == RuleVerdict::Misses);
        QVERIFY(!probe.answers[0].why.empty());
    }

    void withheldCallersAreAskedToo()
    {
        m_queen.callers.push_back({"Hidden", {}, plan::RejectReason::Rejected});
        m_queen.callers.back().match.anonymous = true;
        QVERIFY(probeRules(m_queen, "").caughtBy == 2U);
        m_queen.timeZone = "Nowhere/Land"; // a draft with an error is answered as well
        QVERIFY(probeRules(m_queen, "+16195550177").caughtBy == 1U);
    }

    void whichRuleCatchesIsWhatTheRelayWouldDo_data()
    {
        QTest::addColumn<QString>("from");
        for (const char *from : {"+16195550177", "+16195550199", "+525555550100", "+442079460000", ""})
            QTest::newRow(*from ? from : "withheld") << QString::fromLatin1(from);
    }
    void whichRuleCatchesIsWhatTheRelayWouldDo()
    {
        QFETCH(const QString, from);
        plan::CallerRule foreign{"Foreign", {}, plan::RejectReason::Busy};
        foreign.match.countries = {"MX", "US"};
        plan::CallerRule rest{"Rest", {}, plan::RejectReason::Rejected};
        rest.match.prefixes = {"+44"};
        rest.match.anonymous = true;
        m_queen.callers.insert(m_queen.callers.begin() + 1, foreign); // behind Nuisance
        m_queen.callers.push_back(rest);
        const RuleProbe probe = probeRules(m_queen, from.toStdString());
        routing::WhatIfQuestion question;
        question.from = from.toStdString();
        question.to = m_queen.numbers.front().e164();
        const auto plan = routing::CompiledPlan::compile({{m_queen}}, 1);
        const auto path = routing::whatIf(*plan, question);
        QVERIFY(path && probe.caughtBy);
        bool isNamed = false;
        for (const auto &each : path->steps)
            isNamed |= each.event.why.find(m_queen.callers[*probe.caughtBy].name) != std::string::npos;
        QVERIFY2(isNamed, m_queen.callers[*probe.caughtBy].name.c_str());
    }

    void whereACallerIsIsNotMadeUp()
    {
        plan::CallerRule nearby{"Nearby", {}, plan::RejectReason::Busy};
        nearby.match.states = {"CA", "NV"};
        m_queen.callers.insert(m_queen.callers.begin(), nearby);
        const RuleProbe probe = probeRules(m_queen, "+16195550199");
        QVERIFY(probe.caughtBy == 1U);
        QCOMPARE(
            answerInWords(m_queen.callers, probe, 0, "US"),
            QStringLiteral(
                "It would catch a call from the state CA or NV; where callers are, only the carrier knows."));
        QCOMPARE(stateInWords(m_queen.callers, probe),
                 QStringLiteral("If the call comes from the state CA or NV, “Nearby” catches it first."));
        m_queen.callers.front().match.prefixes = {"+1900"};
        QVERIFY(answerInWords(m_queen.callers, probeRules(m_queen, "+16195550199"), 0, "US")
                    .startsWith(QStringLiteral("(619) 555-0199 does not begin with +1900. It would catch")));
        m_queen.callers.front().active = false;
        QVERIFY(stateInWords(m_queen.callers, probeRules(m_queen, "+16195550199")).isEmpty());
    }

    void everyWayOfMatchingIsSaid()
    {
        plan::CallerMatch match;
        QCOMPARE(whoInWords(match, "US"), QStringLiteral("nobody yet"));
        match.numbers = {number("+16195550199")};
        match.prefixes = {"+1900", "+1976"};
        match.types = {"vip"};
        match.anonymous = true;
        match.forwardedFrom = {number("+16195550122")};
        match.to = {number("+16195550100")};
        match.countries = {"MX"};
        match.states = {"CA"};
        QCOMPARE(whoInWords(match, "US"),
                 QStringLiteral(
                     "(619) 555-0199, numbers that begin with +1900 or +1976, vip in the directory, withheld "
                     "numbers, forwarded from (619) 555-0122, calls to (619) 555-0100, from MX, from the "
                     "state CA"));
    }

    void aRuleForACallerCatchesThatCaller()
    {
        for (const char *from : {"+16195550155", ""}) {
            m_queen.callers = {ruleForCaller(from, {}, "US")};
            QVERIFY(!m_queen.callers.front().name.empty());
            QVERIFY(probeRules(m_queen, from).caughtBy == 0U);
            QVERIFY(!probeRules(m_queen, "+12025550147").caughtBy);
        }
        QCOMPARE(ruleForCaller("+16195550155", QStringLiteral("Bob"), "US").name, std::string("Bob"));
    }

    void aNameIsGivenOnce()
    {
        QWidget window;
        CallerRuleSheet sheet(&window);
        QSignalSpy made(&sheet, &CallerRuleSheet::made);
        QSignalSpy changed(&sheet, &CallerRuleSheet::changed);
        plan::CallerRule rule = m_queen.callers.front();
        sheet.beginNew(m_queen, rule);
        QTest::keyClick(&sheet, Qt::Key_Return);
        QVERIFY(made.isEmpty() && sheet.isOpen());
        const auto labels = sheet.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text() ==
                   QStringLiteral(
                       "There is a rule “Nuisance” already: the log could not tell the two apart.");
        }));
        rule.name = "Nuisance 2";
        sheet.beginNew(m_queen, rule);
        QTest::keyClick(&sheet, Qt::Key_Return);
        QCOMPARE(made.size(), 1);
        sheet.beginChange(m_queen, 0); // keeps its own
        QTest::keyClick(&sheet, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
    }

    void theModelIsSound()
    {
        CallerRulesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRules(m_queen);
        model.setProblems({{1, {QStringLiteral("Never asked.")}}});
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Rule 2, VIPs: vip in the directory goes to “vip”. Never asked."));
        model.setProbe(probeRules(m_queen, "+16195550199"));
        QVERIFY(model.index(0, 0).data(CallerRulesModel::CaughtRole).toBool());
        QVERIFY(model.index(1, 0).data(CallerRulesModel::PaleRole).toBool());
        m_queen.callers.pop_back();
        model.setRules(m_queen);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.index(0, 0).data(CallerRulesModel::CaughtRole).toBool());
    }

private:
    plan::Tenant m_queen;
};

QTEST_MAIN(CallerRulesTest)
#include "CallerRulesTest.moc"
#include "tests/ui/support/HarborPlan.h"
