// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanDiff.h"
#include "core/plan/PlanWriter.h"
#include "tests/plan/SamplePlan.h"

#include <QTest>

using namespace ringdown::plan;

namespace {

constexpr std::string_view ring = "/tenants/0/routes/sales/0";

std::string ringWith(const std::string &waiting)
{
    return "{\"ring\": [\"primary\", \"backup\"], \"waiting\": " + waiting + "}";
}

/// JSON with single quotes.
std::string json(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

PlanReading readingOf(const std::string &waiting, OwnCalls ownCalls = OwnCalls::Possible)
{
    return readPlan(samplePlanWith(ring, ringWith(json(waiting))).dump(), ownCalls);
}

const Waiting &waitingOf(const Plan &plan)
{
    return std::get<RingStep>(plan.tenants[0].routes.at(ringdown::RouteId("sales"))[0]).waiting;
}

std::string sentences(const Plan &before, const Plan &after)
{
    std::string text;
    for (const Change &change : diff(before, after))
        text += (text.empty() ? "" : "\n") + change.words;
    return text;
}

} // namespace

class WaitingPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWaitingCallersHearIsReadAndWrittenAgain()
    {
        const PlanReading reading =
            readingOf("{'music': 'https://example.com/hold.mp3', 'prompts': ["
                      "{'after': 20, 'say': 'Please hold.'}, "
                      "{'every': 30, 'say': 'We still ring people for {business}.'}]}");
        QCOMPARE(linesOf(reading.errors), std::string());
        const Waiting &waiting = waitingOf(reading.plan);
        QCOMPARE(waiting.music, std::string("https://example.com/hold.mp3"));
        QCOMPARE(waiting.prompts.size(), std::size_t(2));
        QVERIFY((waiting.prompts[0] == HoldPrompt{"Please hold.", HoldPrompt::When::After, 20}));
        QVERIFY(waiting.prompts[1].when == HoldPrompt::When::Every && waiting.prompts[1].seconds == 30);
        const std::string text = writePlan(reading.plan);
        QVERIFY(text.find(json(
                    "'waiting': {'music': 'https://example.com/hold.mp3', 'prompts': [{'after': 20, "
                    "'say': 'Please hold.'}, {'every': 30, 'say': 'We still ring")) != std::string::npos);
        QCOMPARE(writePlan(readPlan(text).plan), text);
        QVERIFY(readPlan(text).plan == reading.plan);
    }

    void aPlanWithoutItStaysAsItIs()
    {
        const Plan plain = planOf(samplePlan());
        QVERIFY(waitingOf(plain).isPlain());
        QCOMPARE(writePlan(readingOf("{}").plan), writePlan(plain));
        QCOMPARE(writePlan(plain).find("waiting"), std::string::npos);
    }

    void everyFaultIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QString>("waiting");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const char *waiting, const char *error) {
            QTest::newRow(name) << waiting << error;
        };
        row("http", "{'music': 'http://example.com/a.mp3'}",
            "tenants[0].routes.sales[0].waiting.music: \"http://example.com/a.mp3\" is not the https address "
            "of a "
            "sound of at most 1000 characters, such as \"https://example.com/hold.mp3\"");
        row("with a user", "{'music': 'https://a:b@example.com/a.mp3'}", "is not the https address");
        row("no address", "{'music': 7}", "waiting.music: 7 is not the https address");
        row("neither after nor every", "{'prompts': [{'say': 'Hold.'}]}",
            "waiting.prompts[0].after: Missing: say when");
        row("both", "{'prompts': [{'after': 20, 'every': 30, 'say': 'Hold.'}]}",
            "waiting.prompts[0].every: 30 is not absent");
        row("too soon", "{'prompts': [{'after': 4, 'say': 'Hold.'}]}",
            "waiting.prompts[0].after: 4 is not a whole number from 5 to 600");
        row("too often", "{'prompts': [{'every': 14, 'say': 'Hold.'}]}",
            "waiting.prompts[0].every: 14 is not a whole number from 15 to 600");
        row("nothing said", "{'prompts': [{'after': 20}]}", "waiting.prompts[0].say: ");
        row("a field nobody knows", "{'prompts': [{'after': 20, 'say': 'Hold, {name}.'}]}",
            "waiting.prompts[0].say: ");
        row("an unknown member", "{'song': 'x'}", "waiting.song: ");
        row("beside something else", "{}", "");
    }
    void everyFaultIsNamedWithItsPlace()
    {
        QFETCH(QString, waiting);
        QFETCH(QString, error);
        const std::string found = linesOf(readingOf(waiting.toStdString()).errors);
        QVERIFY2(error.isEmpty() ? found.empty() : QString::fromStdString(found).contains(error),
                 found.c_str());
    }

    void aPromptIsShortAndThereAreFew()
    {
        const std::string longest(200, 'x');
        QVERIFY(readingOf("{'prompts': [{'after': 20, 'say': '" + longest + "'}]}").isValid());
        QVERIFY(QString::fromStdString(
                    linesOf(readingOf("{'prompts': [{'after': 20, 'say': '" + longest + "y'}]}").errors))
                    .contains(u"This prompt has 201 characters, and at most 200 are said"));
        std::string umlauts;
        for (int i = 0; i < 200; ++i)
            umlauts += "\u00f1";
        QVERIFY(readingOf("{'prompts': [{'after': 20, 'say': '" + umlauts + "'}]}").isValid());
        std::string many;
        for (int i = 0; i < 9; ++i)
            many +=
                std::string(i > 0 ? "," : "") + "{'after': " + std::to_string(20 + i) + ", 'say': 'Hold.'}";
        QVERIFY(QString::fromStdString(linesOf(readingOf("{'prompts': [" + many + "]}").errors))
                    .contains(u"at most 8 prompts while phones ring, these are 9"));
    }

    void onlyARingStepHasIt()
    {
        const auto reading = readPlan(
            samplePlanWith("/tenants/0/routes/sales/1", json("{'text': 'missed', 'waiting': {}}")).dump());
        QVERIFY(QString::fromStdString(linesOf(reading.errors)).contains(u"exactly one field"));
    }

    void whatWillNotBeHeardIsWarnedOf_data()
    {
        QTest::addColumn<QString>("waiting");
        QTest::addColumn<bool>("hasKey");
        QTest::addColumn<QString>("warning");
        QTest::newRow("no API key") << "{'music': 'https://example.com/a.mp3'}" << false
                                    << "waiting: The relay has no API key to place calls with";
        QTest::newRow("a tier by dial") << "{'music': 'https://example.com/a.mp3'}" << true
                                        << "while these ring: backup. Music and prompts";
        QTest::newRow("this machine") << "{'music': 'https://localhost/a.mp3'}" << true
                                      << "waiting.music: This music cannot be fetched from the internet";
        QTest::newRow("a private address") << "{'music': 'https://192.168.1.7/a.mp3'}" << true
                                           << "waiting.music: This music cannot be fetched";
        QTest::newRow("a prompt too late") << "{'prompts': [{'after': 300, 'say': 'Hold.'}]}" << true
                                           << "waiting.prompts[0]: The longest wait is ";
    }
    void whatWillNotBeHeardIsWarnedOf()
    {
        QFETCH(QString, waiting);
        QFETCH(bool, hasKey);
        QFETCH(QString, warning);
        const PlanReading reading =
            readingOf(waiting.toStdString(), hasKey ? OwnCalls::Possible : OwnCalls::Impossible);
        QCOMPARE(linesOf(reading.errors), std::string());
        QVERIFY2(QString::fromStdString(linesOf(reading.warnings)).contains(warning),
                 linesOf(reading.warnings).c_str());
    }

    void changesAreToldInWords()
    {
        const Plan plain = planOf(samplePlan());
        const Plan music = readingOf("{'music': 'https://example.com/a.mp3'}").plan;
        const Plan prompts =
            readingOf("{'prompts': [{'after': 20, 'say': 'Hold.'}, {'every': 30, 'say': 'Wait.'}]}").plan;
        const Plan later =
            readingOf("{'prompts': [{'every': 40, 'say': 'Hold.'}, {'every': 30, 'say': 'Wait.'}]}").plan;
        const Plan turned =
            readingOf("{'prompts': [{'every': 30, 'say': 'Wait.'}, {'after': 20, 'say': 'Hold.'}]}").plan;
        const std::string step = "Step 1 of route \"sales\": ";
        QCOMPARE(sentences(plain, music),
                 step + "a caller who waits hears https://example.com/a.mp3 instead of the ring tone.");
        QCOMPARE(sentences(music, plain),
                 step + "a caller who waits hears the ring tone instead of https://example.com/a.mp3.");
        QCOMPARE(sentences(plain, prompts),
                 step + "a caller who waits is told \"Hold.\" 20 seconds after the first ring.\n" + step +
                     "a caller who waits is told \"Wait.\" every 30 seconds.");
        QCOMPARE(sentences(prompts, later),
                 step + "a caller who waits is told \"Hold.\" every 40 seconds instead of "
                        "20 seconds after the first ring.");
        QVERIFY(
            sentences(prompts, turned).find("of the list: of two that are due together the first is said.") !=
            std::string::npos);
        QVERIFY(sentences(later, plain).find("is no longer told \"Wait.\" every 30 seconds.") !=
                std::string::npos);
    }

    void aNewRouteTellsWhatIsHeardInIt()
    {
        Plan before = planOf(samplePlan());
        Plan after = before;
        Route &made = after.tenants[0].routes[ringdown::RouteId("night")];
        made = {RingStep{{ringdown::TierId("backup")}, {"https://example.com/a.mp3", {}}}, HangupStep{}};
        QVERIFY(sentences(before, after)
                    .find("Step 1 of route \"night\": a caller who waits hears https://example") !=
                std::string::npos);
    }
};

QTEST_APPLESS_MAIN(WaitingPlanTest)
#include "WaitingPlanTest.moc"
