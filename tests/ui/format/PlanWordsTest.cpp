// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanDiff.h"
#include "core/plan/PlanReader.h"
#include "tests/plan/GeneratedPlans.h"
#include "tests/plan/SamplePlan.h"
#include "ui/format/EngineWords.h"
#include "ui/shell/Translations.h"

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

    void tiersHaveTheirNamesOfTheScreens_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QString &english, const QString &said) {
            QTest::newRow(name) << english << said;
        };
        row("in front", u"Tier \"night-shift\" also rings bob."_s, u"Tier “Night shift” also rings bob."_s);
        row("what a new menu asks",
            u"Step 1 of route \"fax\" asks \"Press 1.\" at most 2 times and waits 5 seconds for a key."_s,
            u"Step 1 of route “fax” asks “Press 1.” at most 2 times and waits 5 seconds for a key."_s);
        row("what a new voicemail says",
            u"Step 1 of route \"fax\" greets with \"Bye.\" and records up to 90 seconds."_s,
            u"Step 1 of route “fax” greets with “Bye.” and records up to 90 seconds."_s);
        row("new", u"Tier \"primary\" is new: it rings lee, then bob for 20 seconds each."_s,
            u"Tier “Primary” is new: it rings lee, then bob for 20 seconds each."_s);
        row("a step", u"Route \"sales\" now rings primary, then backup, as step 2."_s,
            u"Route “sales” now rings Primary, then Backup, as step 2."_s);
        row("steps",
            u"Route \"sales\" is new: it says \"it rings primary\", then rings primary, then takes a voicemail."_s,
            u"Route “sales” is new: it says “it rings primary”, then rings Primary, then takes a voicemail."_s);
        row("words in quotes at both ends",
            u"Route \"sales\" is new: it says \"Sales.\", then rings third, then sends the text \"late\", then goes on with route \"message\"."_s,
            u"Route “sales” is new: it says “Sales.”, then rings Third, then sends the text “late”, then goes on with route “message”."_s);
        row("another name", u"Tier \"night-shift\" is now called \"backup\"."_s,
            u"Tier “Night shift” is now called “Backup”."_s);
        row("another name of a route", u"Route \"sales\" is now called \"reservations\"."_s,
            u"Route “sales” is now called “reservations”."_s);
        row("another name of an exception", u"Exception \"Eve\" is now called \"Xmas Eve\"."_s,
            u"Exception “Eve” is now called “Xmas Eve”."_s);
        row("another name of a rule", u"Caller rule \"VIPs\" is now called \"Friends\"."_s,
            u"Caller rule “VIPs” is now called “Friends”."_s);
        row("words that end a sentence",
            u"Text \"late\" is new: it goes to Ann and says \"Reply 1 to take it.\"."_s,
            u"Text “late” is new: it goes to Ann and says “Reply 1 to take it.”"_s);
        row("a person", u"Contact \"office\" is called \"The office\" instead of \"Office\"."_s,
            u"Contact “Office” is now called “The office”."_s);
    }
    void tiersHaveTheirNamesOfTheScreens()
    {
        QFETCH(const QString, english);
        QFETCH(const QString, said);
        shell::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::C)); // for its plurals
        QCOMPARE(changeWords(english.toStdString()), said);
    }

    void tiersThatRingByDialHaveTheirNames()
    {
        plan::Problem problem;
        problem.expected = "Callers hear the ring tone, and prompts between tiers only, while these ring: "
                           "primary and night-shift. Music and prompts need phones that ring \"together\", "
                           "ask for a key and start within 10 seconds.";
        QVERIFY(problemWords(problem).contains(u"while these ring: Primary and Night shift."_s));
    }

    void whatStandsInAFieldIsToldAsPeopleSeeIt_data()
    {
        QTest::addColumn<plan::Problem>("problem");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *value, const char *expected, const QString &said) {
            QTest::newRow(name) << plan::Problem{"tenants[0]", value, expected} << said;
        };
        const QString nothing = u"Nothing is written here yet."_s;
        row("no words", "\"\"", "text in quotes of at least one letter", nothing);
        row("no address", "\"\"", "the address of a sound, such as \"https://example.com/welcome.mp3\"",
            nothing);
        row("spaces", "\" \"", "text in quotes of at least one letter", nothing);
        row("no route", "\"\"", "the id of a route of this tenant (known: open)",
            u"Nothing is chosen here yet."_s);
        row("a route that went", "\"message\"", "the id of a route of this tenant (known: closed, open)",
            u"There is no route “message”: choose another."_s);
        row("a text that went", "\"missed\"", "the id of a text of this tenant (there is none yet)",
            u"There is no text “missed”: choose another."_s);
        row("a text", "\"Ann \\\"A\\\"\"", "a language such as \"en-US\"",
            u"“Ann \"A\"” is not a language such as \"en-US\""_s);
        row("a number", "3", "a whole number from 5 to 600", u"3 is not a whole number from 5 to 600"_s);
    }
    void whatStandsInAFieldIsToldAsPeopleSeeIt()
    {
        QFETCH(const plan::Problem, problem);
        QTEST(problemWords(problem), "said");
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
