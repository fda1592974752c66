// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanDiff.h"
#include "core/plan/PlanReader.h"
#include "tests/plan/GeneratedPlans.h"
#include "tests/plan/SamplePlan.h"
#include "ui/format/EngineWords.h"

#include <QSet>
#include <QTest>

using namespace ringdown;
using namespace ringdown::format;
using namespace Qt::StringLiterals;

/// What the room of the plan says of differences and problems.
class PlanWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDifferenceOfTwoPlansIsRecognised()
    {
        QSet<QString> missing;
        int changes = 0;
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            plan::PlanGenerator generator(seed);
            const plan::Plan before = generator.plan(2);
            for (const plan::Plan &after : {generator.changed(before), generator.plan(2)}) {
                for (const plan::Change &change : plan::diff(before, after)) {
                    ++changes;
                    if (!recognisedChange(change.words))
                        missing += QString::fromStdString(change.words);
                }
            }
        }
        QVERIFY(changes > 3000);
        const QStringList list(missing.begin(), missing.end());
        QVERIFY2(list.isEmpty(), qPrintable(u'\n' + list.mid(0, 60).join(u'\n')));
    }

    /// Everything of a plan, each part of it once left out and once of another kind.
    void everyProblemOfABrokenPlanIsRecognised()
    {
        QSet<QString> missing;
        int problems = 0;
        const plan::Json leaves = plan::samplePlan().flatten();
        for (const auto &[pointer, was] : leaves.items()) {
            for (const char *value :
                 {"", "null", "7", "-1", "\"\"", "\"no such thing\"", "\"+16195550100\"", "[]", "{}", "true",
                  "[\"09:00-12:00\", \"10:00-11:00\"]", "\"{nobody}\""}) {
                const plan::PlanReading reading = plan::readPlan(plan::samplePlanWith(pointer, value).dump());
                for (const auto *list : {&reading.errors, &reading.warnings}) {
                    for (const plan::Problem &problem : *list) {
                        ++problems;
                        if (!recognisedProblem(problem))
                            missing += QString::fromStdString(plan::toLine(problem));
                    }
                }
            }
        }
        QVERIFY(problems > 1000);
        const QStringList list(missing.begin(), missing.end());
        QVERIFY2(list.isEmpty(), qPrintable(u'\n' + list.mid(0, 60).join(u'\n')));
    }

    void namesThatPeopleGaveAreNoPlaces()
    {
        const std::string isNew = "Route \"countries\" is new.";
        QCOMPARE(changeWords(isNew), QString::fromStdString(isNew));
        const std::string taken = "The call takes route \"callsPerSecond\".";
        QCOMPARE(engineWords(taken), QString::fromStdString(taken));
        plan::Problem problem;
        problem.expected = "Nobody goes to route \"countries\": remove it.";
        QCOMPARE(problemWords(problem), QString::fromStdString(problem.expected));
        problem.expected =
            "Dana's phone +525555550100 is in MX, and texts and calls of this business go to US "
            "only: it is never rung or texted. Name its country in \"countries\" too if it is to be.";
        QVERIFY(problemWords(problem).endsWith(
            u"Name its country in “Countries” under “What may go out” too if it is to be."_s));
    }
};

QTEST_MAIN(PlanWordsTest)
#include "PlanWordsTest.moc"
