// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanReader.h"
#include "core/routing/CompiledPlan.h"
#include "core/routing/Step.h"

#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

/// What a new call gets that is told the same words so many times and then asked for a message.
Decision told(int times, const std::string &words)
{
    std::string steps;
    for (int i = 0; i < times; ++i)
        steps += R"({"say": ")" + words + R"("}, )";
    const plan::PlanReading reading = plan::readPlan(R"({"format": 1, "tenants": [{
  "id": "qdn", "name": "Queen of San Diego", "timeZone": "America/Los_Angeles", "numbers": ["+16195550100"],
  "hours": {"week": {}},
  "routes": {"open": [{"voicemail": {}}], "closed": [)" +
                                                     steps + R"({"voicemail": {}}]}}]})");
    if (!reading.isValid())
        return {};
    const auto plan = CompiledPlan::compile(reading.plan, 1);
    Request request;
    request.now = Instant::fromSeconds(1'795'716'000);
    request.sid = CallSid("CA00000000000000000000000000000001");
    request.report = CallArrived{};
    request.caller.from = "+16195550178";
    request.caller.to = "+16195550100";
    return step(*plan->byNumber("+16195550100"), {}, request, {});
}

int saidIn(const Decision &decision)
{
    return static_cast<int>(std::ranges::count_if(
        decision.answer.verbs, [](const Verb &verb) { return std::holds_alternative<SayVerb>(verb); }));
}

int notedIn(const Decision &decision, std::string_view beginning)
{
    return static_cast<int>(std::ranges::count_if(
        decision.events, [&](const Event &event) { return event.why.starts_with(beginning); }));
}

constexpr std::string_view heard = "The caller hears: ";
constexpr std::string_view left =
    "The caller does not hear, for the announcements before it are all that the carrier takes at once: ";

} // namespace

/// One answer to the carrier holds so many announcements; the log tells of those that it does not.
class AnnouncementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLogSaysWhichAreNotHeard_data()
    {
        QTest::addColumn<int>("times");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("isHeard");
        const QByteArray plain(4'000, 'a');
        QTest::newRow("all that fit") << 6 << plain << 6;
        QTest::newRow("more than fit") << 14 << plain << 6;
        QTest::newRow("signs that XML spells longer") << 3 << QByteArray(4'000, '&') << 1;
        QTest::newRow("short ones") << 20 << QByteArray("Welcome.") << 20;
    }
    void theLogSaysWhichAreNotHeard()
    {
        QFETCH(int, times);
        QFETCH(QByteArray, words);
        QFETCH(int, isHeard);
        const Decision decision = told(times, words.toStdString());
        QCOMPARE(notedIn(decision, heard), isHeard);
        QCOMPARE(notedIn(decision, left), times - isHeard);
        const bool asks = std::ranges::any_of(
            decision.answer.verbs, [](const Verb &verb) { return std::holds_alternative<RecordVerb>(verb); });
        QVERIFY(asks);                           // whatever was not said, the call goes on
        QCOMPARE(saidIn(decision), isHeard + 1); // the greeting
    }

    void whatIsBehindTheLongestSpeechIsNotSaidToBeHeard()
    {
        const Decision decision = told(1, std::string(4'096, 'a') + "end");
        const std::string begin = std::string(heard) + std::string(4'096, 'a');
        QCOMPARE(notedIn(decision, begin), 1);
        QCOMPARE(notedIn(decision, begin + "e"), 0);
    }
};

QTEST_GUILESS_MAIN(AnnouncementsTest)
#include "AnnouncementsTest.moc"
