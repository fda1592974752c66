// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scenario/Scenario.h"
#include "tests/ui/support/HarborPlan.h"
#include "ui/format/EngineWords.h"
#include "ui/scenario/ScenarioFolder.h"
#include "ui/scenario/ScenarioJson.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ringdown;
using namespace ringdown::scenario;
using tests::harborPlan;

namespace {

constexpr Instant wednesdayMorning{1'795'632'060'000}; // 2026-11-25 10:41 in San Diego

plan::Plan alwaysOpen()
{
    plan::Plan plan = harborPlan();
    plan.tenants[0].hours = {};
    for (auto &day : plan.tenants[0].hours.week)
        day = {{0, 24 * 60}};
    return plan;
}

routing::WhatIfQuestion question(const plan::Plan &plan)
{
    return {plan.tenants[0].numbers[0].e164(), "+12025550147", wednesdayMorning, "1#", {}};
}

Scenario savedFor(const plan::Plan &plan)
{
    Scenario made;
    made.name = QStringLiteral("Wednesday, a stranger");
    made.question = question(plan);
    made.question.answers[plan.tenants[0].contacts[0].id] = {routing::Reply::Voicemail, 7};
    made.expected = expectationOf(*play(*routing::CompiledPlan::compile(plan, 1), made.question));
    return made;
}

void compareQuestions(const routing::WhatIfQuestion &a, const routing::WhatIfQuestion &b)
{
    QCOMPARE(a.to, b.to);
    QCOMPARE(a.from, b.from);
    QVERIFY(a.at == b.at);
    QCOMPARE(a.digits, b.digits);
    QVERIFY(a.answers == b.answers);
}

} // namespace

class ScenarioTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsTextReadsAsTheSame()
    {
        Scenario made = savedFor(alwaysOpen());
        made.question.hangsUpAfter = 15;
        const auto read = scenarioFromJson(toJson(made));
        QVERIFY(read);
        QVERIFY(read->question == made.question);
        QCOMPARE(read->name, made.name);
        compareQuestions(read->question, made.question);
        QVERIFY(read->expected == made.expected);
        QCOMPARE(toJson(*read), toJson(made));
    }

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("named");
        QTest::newRow("number") << QByteArray("\"to\": \"+1") << QByteArray("\"to\": \"x")
                                << QStringLiteral("to:");
        QTest::newRow("time") << QByteArray("2026-11") << QByteArray("2026-13") << QStringLiteral("at:");
        QTest::newRow("answer") << QByteArray("voicemail@7") << QByteArray("asleep@7")
                                << QStringLiteral("answers:");
        QTest::newRow("outcome") << QByteArray("\"outcome\": \"") << QByteArray("\"outcome\": \"un")
                                 << QStringLiteral("outcome:");
        QTest::newRow("hangs up") << QByteArray("{") << QByteArray("{\"hangsUpAfter\": 1.5,")
                                  << QStringLiteral("hangsUpAfter:");
        QTest::newRow("json") << QByteArray("{") << QByteArray("[") << QStringLiteral("JSON");
    }

    void whatCannotBeReadIsNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, named);
        QByteArray text = toJson(savedFor(alwaysOpen()));
        const auto at = text.indexOf(from);
        QVERIFY(at >= 0);
        text.replace(at, from.size(), to);
        const auto read = scenarioFromJson(text);
        QVERIFY(!read);
        QVERIFY2(QString::fromStdString(read.error().detail).contains(named), read.error().detail.c_str());
    }

    void aChangedPlanIsHeldToIt()
    {
        const plan::Plan open = alwaysOpen();
        const Scenario made = savedFor(open);
        QVERIFY(judge(*routing::CompiledPlan::compile(open, 1), made).passes);
        plan::Plan closed = open;
        for (auto &day : closed.tenants[0].hours.week)
            day = {};
        const auto compiled = routing::CompiledPlan::compile(closed, 2);
        const Verdict verdict = judge(*compiled, made);
        QVERIFY(!verdict.passes);
        QVERIFY2(verdict.words.contains(QStringLiteral("“open”")) &&
                     verdict.words.contains(QStringLiteral("“closed”")),
                 qPrintable(verdict.words));
        QCOMPARE(failuresOf(*compiled, {made}).size(), 1);
    }

    void aNumberThatIsNobodysFails()
    {
        Scenario made = savedFor(alwaysOpen());
        made.question.to = "+12015550199";
        const Verdict verdict = judge(*routing::CompiledPlan::compile(alwaysOpen(), 1), made);
        QVERIFY(!verdict.passes);
        QVERIFY(verdict.words.startsWith(QStringLiteral("No business has")));
    }

    void whyItCannotBePlayedIsRecognised()
    {
        const auto plan = routing::CompiledPlan::compile(harborPlan(), 1);
        Scenario asked = savedFor(harborPlan());
        asked.question.digits = "1a";
        const auto digits = routing::whatIf(*plan, asked.question);
        QVERIFY(format::recognisedReason(digits.error().detail));
        const QString words = judge(*plan, asked).words;
        QVERIFY2(words.startsWith(QStringLiteral("It cannot be played: ")), qPrintable(words));
        asked.question.digits.clear();
        asked.question.answers = {{ContactId("nobody at all"), {}}};
        const auto answers = routing::whatIf(*plan, asked.question);
        QVERIFY(format::recognisedReason(answers.error().detail));
        asked.question.to = "+12025550100";
        const auto number = routing::whatIf(*plan, asked.question);
        QVERIFY(format::recognisedReason(number.error().detail));
    }

    void whoLeftThePlanAnswersNothing()
    {
        Scenario made = savedFor(alwaysOpen());
        made.question.answers[ContactId("gone")] = {routing::Reply::Answers, 2};
        QVERIFY(judge(*routing::CompiledPlan::compile(alwaysOpen(), 1), made).passes);
    }

    void theFolderKeepsThemOverRuns()
    {
        QTemporaryDir place;
        const QString path = scenarioPath(place.path(), QStringLiteral("relay.example.com:8443"));
        QVERIFY(path.startsWith(place.path() + QStringLiteral("/scenarios/")));
        QVERIFY(!path.sliced(place.path().size() + 11).contains(QLatin1Char(':')));
        const ScenarioFolder folder(path);
        const Scenario made = savedFor(alwaysOpen());
        const auto first = folder.write(made);
        const auto second = folder.write(made);
        QVERIFY(first && second && *first != *second);
        QStringList troubles;
        auto kept = folder.read(troubles);
        QCOMPARE(kept.size(), std::size_t(2));
        Scenario renamed = kept[0].scenario;
        renamed.name = QStringLiteral("Another");
        QVERIFY(folder.write(renamed, kept[0].file));
        QVERIFY(folder.remove(kept[1].file));
        kept = folder.read(troubles);
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept[0].scenario.name, QStringLiteral("Another"));
        QVERIFY(troubles.isEmpty());
    }

    void aDamagedFileIsLeftWhereItIs()
    {
        QTemporaryDir place;
        QFile file(place.filePath(QStringLiteral("odd.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"name\":");
        file.close();
        QStringList troubles;
        QVERIFY(ScenarioFolder(place.path()).read(troubles).empty());
        QCOMPARE(troubles.size(), 1);
        QVERIFY(troubles[0].startsWith(QStringLiteral("odd.json")));
        QVERIFY(file.exists());
    }

    void aFolderThatCannotBeOpenedIsNoEmptyOne()
    {
        const QTemporaryDir place;
        const QString path = place.filePath(QStringLiteral("scenarios"));
        QFile inItsPlace(path);
        QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
        QStringList troubles;
        QVERIFY(ScenarioFolder(path).read(troubles).empty());
        QCOMPARE(troubles.size(), 1);
        QVERIFY2(troubles[0].startsWith(QStringLiteral("No scenario could be read")),
                 qPrintable(troubles[0]));
        QVERIFY(ScenarioFolder(place.filePath(QStringLiteral("not yet"))).read(troubles).empty());
        QCOMPARE(troubles.size(), 1);
    }

    void relayNamesNeverLeaveTheFolder()
    {
        QCOMPARE(scenarioPath(QStringLiteral("/state"), QStringLiteral("../../etc")),
                 QStringLiteral("/state/scenarios/etc"));
        QCOMPARE(scenarioPath(QStringLiteral("/state"), QStringLiteral("..")),
                 QStringLiteral("/state/scenarios/relay"));
    }
};

QTEST_GUILESS_MAIN(ScenarioTest)
#include "ScenarioTest.moc"
