// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/RingStage.h"
#include "core/routing/walk/Waiting.h"
#include "tests/routing/RehearsedCall.h"

#include <QTest>

#include <set>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

using Prompt = plan::HoldPrompt;

/// JSON with single quotes.
std::string json(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

RehearsalPlan planWith(const std::string &waiting)
{
    RehearsalPlan plan;
    plan.waiting = json(waiting);
    return plan;
}

RehearsedCall callOf(const RehearsalPlan &plan, OwnLegs legs = OwnLegs::Placed)
{
    RehearsedCall call(plan.compile(), "+16195550178");
    call.ownLegs = legs;
    call.arrive();
    return call;
}

int secondsSince(const RehearsedCall &call, Instant begin)
{
    return static_cast<int>((call.now - begin).count() / 1000);
}

/// "20 Please hold. | 40 ..." of all that a caller is told until the tiers that ring by legs are over. Each
/// asking comes lag milliseconds late, and saying something takes speech seconds.
std::string toldIn(RehearsedCall &call, int lag = 0, int speech = 0)
{
    const Instant begin = call.now;
    std::string all;
    const auto note = [&] {
        if (const auto *say = call.verb<SayVerb>())
            all += (all.empty() ? "" : " | ") + std::to_string(secondsSince(call, begin)) + ' ' + say->text;
        if (call.verb<SayVerb>() && call.verb<WaitVerb>())
            call.now = call.now + std::chrono::seconds(speech);
    };
    std::size_t placed = 0;
    while (call.verb<EnqueueVerb>()) {
        for (; placed < call.legs.size(); ++placed)
            call.place(static_cast<int>(placed));
        note();
        while (!call.verb<LeaveVerb>()) {
            call.now = call.now + std::chrono::milliseconds(lag);
            call.waits();
            note();
        }
        call.queueEnds(QueueResult::Left);
    }
    return all;
}

} // namespace

class WhileWaitingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void promptsComeAtTheirSecondsInWhicheverTierRings_data()
    {
        QTest::addColumn<QString>("waiting");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const char *prompts, const char *words) {
            QTest::newRow(name) << QStringLiteral("{'prompts': [%1]}").arg(QLatin1String(prompts)) << words;
        };
        row("between two looks", "{'after': 7, 'say': 'A'}", "7 A");
        row("when the next tier starts", "{'after': 20, 'say': 'A'}", "20 A");
        row("one second before", "{'after': 19, 'say': 'A'}", "19 A");
        row("in the second tier", "{'after': 33, 'say': 'A'}", "33 A");
        row("again and again", "{'every': 15, 'say': 'A'}", "15 A | 30 A");
        row("several", "{'every': 20, 'say': 'A'}, {'after': 8, 'say': 'B'}, {'after': 9, 'say': 'C'}",
            "8 B | 9 C | 20 A | 40 A");
        row("two at once", "{'after': 30, 'say': 'A'}, {'every': 15, 'say': 'B'}", "15 B | 30 A");
        row("too late", "{'after': 45, 'say': 'A'}", "");
        row("with a field", "{'after': 10, 'say': '{business} rings.'}", "10 Queen of San Diego rings.");
    }
    void promptsComeAtTheirSecondsInWhicheverTierRings()
    {
        QFETCH(QString, waiting);
        QFETCH(QString, told);
        RehearsedCall call = callOf(planWith(waiting.toStdString()));
        QCOMPARE(QString::fromStdString(toldIn(call)), told);
    }

    void aSlowCarrierHearsEachPromptOnce()
    {
        for (const int lag : {0, 1, 300, 700, 999, 1400}) {
            RehearsedCall call =
                callOf(planWith("{'prompts': [{'after': 7, 'say': 'A'}, {'after': 20, 'say': 'B'}, "
                                "{'every': 16, 'say': 'C'}]}"));
            const QStringList all = QString::fromStdString(toldIn(call, lag, 3)).split(QStringLiteral(" | "));
            QString words;
            for (const QString &one : all)
                words += one.section(QLatin1Char(' '), 1);
            QVERIFY2(words == QStringLiteral("ACBC"), qPrintable(QString::number(lag) + words));
        }
    }

    void musicGoesOnFromTheFirstRing()
    {
        RehearsedCall call =
            callOf(planWith("{'music': 'https://example.com/a.mp3', 'prompts': [{'after': 7, 'say': 'A'}]}"));
        call.place(0);
        call.place(1);
        std::string heard;
        for (int i = 0; i < 5; ++i) {
            call.waits();
            const auto *wait = call.verb<WaitVerb>();
            heard += std::to_string(wait->second) + '+' + std::to_string(wait->seconds) + ' ';
            QCOMPARE(wait->music, std::string(wait->seconds > 0 ? "https://example.com/a.mp3" : ""));
        }
        QCOMPARE(heard, std::string("0+5 5+2 0+0 7+5 12+5 "));
        QVERIFY(call.count(EventKind::TierRinging) == 1);
        const std::string why =
            call.events[static_cast<std::size_t>(indexOf(call, EventKind::TierRinging))].why;
        QVERIFY2(why.ends_with("until one of them presses 1, with music for the caller."), why.c_str());
    }

    void noTwoAskingsShareAUrl()
    {
        RehearsedCall call =
            callOf(planWith("{'prompts': [{'every': 15, 'say': 'A'}, {'after': 7, 'say': 'B'}]}"));
        call.place(0);
        call.place(1);
        std::set<std::string> urls{toPath(call.verb<EnqueueVerb>()->wait)};
        call.waits();
        while (const auto *wait = call.verb<WaitVerb>()) {
            QVERIFY(urls.insert(toPath(wait->next)).second);
            QVERIFY(positionFromPath(toPath(wait->next)).has_value());
            call.waits();
        }
        QVERIFY(urls.size() > 5);
    }

    void whatIsSaidIsInTheLogAndMovesNothing()
    {
        RehearsedCall call = callOf(planWith("{'prompts': [{'after': 5, 'say': 'A'}]}"));
        call.place(0);
        call.place(1);
        call.waits();
        call.waits();
        const auto said = call.lastEvents(EventKind::StepEntered);
        QCOMPARE(said.size(), std::size_t(1));
        QCOMPARE(said[0].what, std::string("prompt"));
        QCOMPARE(said[0].why, std::string("The caller hears: A"));
        QVERIFY(call.state.ringing.has_value());
        QCOMPARE(call.state.ringing->tier, TierId("primary"));
    }

    void whoPressesTheKeyIsNotKeptWaitingByAPrompt()
    {
        RehearsedCall call = callOf(planWith("{'prompts': [{'after': 5, 'say': 'A'}]}"));
        call.place(0);
        call.place(1);
        call.waits();
        call.ownPicksUp(0);
        call.ownPresses(0, '1');
        QVERIFY(call.verb<JoinVerb>()); // the carrier takes the caller out of whatever they hear
        call.now = call.now + std::chrono::seconds(1);
        call.waits();
        QVERIFY(!call.verb<SayVerb>());
    }

    void aTierOfOnePhoneRingsByLegsToo()
    {
        RehearsalPlan plan = planWith("{'music': 'https://example.com/a.mp3'}");
        RehearsedCall call = callOf(plan);
        toldIn(call);
        QCOMPARE(call.legs.size(), std::size_t(3));
        RehearsedCall plain = callOf({});
        toldIn(plain);
        QCOMPARE(plain.legs.size(), std::size_t(2));
        const auto backup = std::find_if(call.events.rbegin(), call.events.rend(), [](const Event &event) {
            return event.kind == EventKind::TierRinging;
        });
        QVERIFY2(
            backup->why.find("Office rings for 25 s, on a call of its own, until 1 is pressed, with music") !=
                std::string::npos,
            backup->why.c_str());
    }

    void aDialSaysWhatItCannotPlay()
    {
        RehearsalPlan plan =
            planWith("{'music': 'https://example.com/a.mp3', 'prompts': [{'after': 20, 'say': 'A'}]}");
        plan.accept = "none";
        plan.hasRelief = true;
        RehearsedCall call = callOf(plan);
        const auto tier = call.lastEvents(EventKind::TierRinging).at(0);
        const auto &rejected = tier.rejected;
        const auto named =
            std::find_if(rejected.begin(), rejected.end(), [](const RejectedAlternative &each) {
                return each.what == "music and prompts for the caller";
            });
        QVERIFY(named != rejected.end());
        QCOMPARE(named->why,
                 std::string("A dial plays the carrier's ring tone, and prompts come before the next tier."));
        QVERIFY(!call.verb<SayVerb>());
        call.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 20);
        QCOMPARE(call.verb<SayVerb>()->text, std::string("A")); // before the next tier
        QVERIFY(std::holds_alternative<SayVerb>(call.last.answer.verbs.front()));
        QVERIFY(call.verb<DialVerb>());
        QVERIFY(call.lastEvents(EventKind::TierRinging).at(0).why.find(", so Backup is next") !=
                std::string::npos);
        call.dialEnds({DialStatus::NoAnswer, false, 0, {}}, 25);
        QCOMPARE(call.lastEvents(EventKind::TierRinging).at(0).tier, TierId("relief"));
        QVERIFY(!call.verb<SayVerb>()); // once is enough
    }

    void withoutAnythingToHearNothingChanges()
    {
        RehearsedCall call = callOf({});
        call.place(0);
        call.place(1);
        call.waits();
        QCOMPARE(*call.verb<WaitVerb>(), (WaitVerb{5, call.verb<WaitVerb>()->next}));
        QCOMPARE(call.verb<WaitVerb>()->next.contact, 1);
    }

    void thePromptThatIsDueIsTheOneThatWasDueLast()
    {
        const plan::Waiting waiting{
            {},
            {{"A", Prompt::When::After, 10}, {"B", Prompt::When::Every, 15}, {"C", Prompt::When::After, 15}}};
        QVERIFY(!duePrompt(waiting, 0, 9));
        QCOMPARE(duePrompt(waiting, 0, 14)->say, std::string("A"));
        QCOMPARE(duePrompt(waiting, 0, 15)->say, std::string("B"));
        QVERIFY(!duePrompt(waiting, 16, 29));
        QCOMPARE(duePrompt(waiting, 16, 31)->say, std::string("B"));
        QCOMPARE(nextPromptAfter(waiting, 0), std::optional(10));
        QCOMPARE(nextPromptAfter(waiting, 15), std::optional(30));
        QVERIFY(!nextPromptAfter({{}, {{"A", Prompt::When::After, 10}}}, 10));
    }

private:
    static std::ptrdiff_t indexOf(const RehearsedCall &call, EventKind kind)
    {
        return std::find_if(call.events.begin(), call.events.end(),
                            [&](const Event &event) { return event.kind == kind; }) -
               call.events.begin();
    }
};

QTEST_APPLESS_MAIN(WhileWaitingTest)
#include "WhileWaitingTest.moc"
