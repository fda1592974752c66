// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/HoursText.h"
#include "core/plan/PlanReader.h"
#include "core/routing/CompiledPlan.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

constexpr std::chrono::days lookAhead{14};

Instant instant(const QByteArray &text)
{
    return parseRfc3339(text.toStdString()).value().at;
}

QByteArray readFile(const QString &name)
{
    QFile file(QStringLiteral(RINGDOWN_SOURCE_DIR "/tests/routing/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One block of golden-hours.txt.
struct GoldenCase {
    QByteArray head;
    QByteArray why;
    QByteArrayList rejected;
};

std::vector<GoldenCase> goldenCases()
{
    std::vector<GoldenCase> cases;
    for (const QByteArray &line : readFile(QStringLiteral("golden-hours.txt")).split('\n')) {
        const QByteArray text = line.trimmed();
        if (text.isEmpty() || text.startsWith('#'))
            continue;
        if (!line.startsWith(' '))
            cases.push_back({text, {}, {}});
        else if (text.startsWith("- "))
            cases.back().rejected += text.mid(2);
        else
            cases.back().why = text;
    }
    return cases;
}

QByteArrayList linesOf(const std::vector<RejectedAlternative> &rejected)
{
    QByteArrayList lines;
    for (const RejectedAlternative &alternative : rejected)
        lines += QByteArray::fromStdString(alternative.what + ": " + alternative.why);
    return lines;
}

plan::DayHours randomDay(std::mt19937 &random)
{
    plan::DayHours hours;
    for (unsigned n = random() % 3; n > 0; --n)
        hours.push_back({static_cast<int>(random() % 96) * 15, static_cast<int>(random() % 97) * 15});
    return hours;
}

plan::Hours randomHours(std::mt19937 &random, Instant around)
{
    plan::Hours hours;
    for (plan::DayHours &day : hours.week)
        day = randomDay(random);
    const auto today = std::chrono::floor<std::chrono::days>(
        std::chrono::sys_seconds(std::chrono::seconds(around.seconds())));
    for (unsigned n = random() % 4; n > 0; --n)
        hours.exceptions.push_back({"Exception",
                                    std::chrono::year_month_day(today + std::chrono::days(random() % 16)),
                                    randomDay(random)});
    if (random() % 4 == 0)
        hours.override =
            plan::HoursOverride{random() % 2 == 0 ? plan::OpenState::Open : plan::OpenState::Closed,
                                OffsetInstant{around + std::chrono::milliseconds(random()), 0}, "Note"};
    return hours;
}

/// The next change found by looking at every quarter of an hour, and at the override's end.
std::optional<Instant> nextChangeByLooking(const OpeningHours &hours, const plan::Hours &plan, Instant at)
{
    constexpr std::int64_t quarter = 15 * 60;
    const bool isOpen = hours.isOpenAt(at);
    const std::optional<Instant> overrideEnd =
        plan.override ? std::optional(plan.override->until->at) : std::nullopt;
    for (std::int64_t t = (at.seconds() / quarter + 1) * quarter; Instant::fromSeconds(t) <= at + lookAhead;
         t += quarter) {
        const Instant before = Instant::fromSeconds(t - quarter);
        if (overrideEnd && *overrideEnd > at && *overrideEnd > before &&
            *overrideEnd < Instant::fromSeconds(t) && hours.isOpenAt(*overrideEnd) != isOpen)
            return overrideEnd;
        if (hours.isOpenAt(Instant::fromSeconds(t)) != isOpen)
            return Instant::fromSeconds(t);
    }
    return std::nullopt;
}

} // namespace

class OpeningHoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDecisionIsWhatTheCalendarSays_data();
    void aDecisionIsWhatTheCalendarSays();
    void aReasonIsAWholeSentence();
    void theNextChangeIsTheFirstOneFoundByLooking_data();
    void theNextChangeIsTheFirstOneFoundByLooking();
    void intervalsAreNamedInTheOrderTheyCome();

private:
    std::shared_ptr<const CompiledPlan> m_plan;
};

void OpeningHoursTest::initTestCase()
{
    const plan::PlanReading reading =
        plan::readPlan(readFile(QStringLiteral("golden-hours.json")).toStdString());
    for (const plan::Problem &problem : reading.errors)
        qWarning("%s", plan::toLine(problem).c_str());
    QVERIFY(reading.isValid());
    m_plan = CompiledPlan::compile(reading.plan, 1);
}

void OpeningHoursTest::aDecisionIsWhatTheCalendarSays_data()
{
    QTest::addColumn<QByteArrayList>("head");
    QTest::addColumn<QByteArray>("why");
    QTest::addColumn<QByteArrayList>("rejected");
    const std::vector<GoldenCase> cases = goldenCases();
    QVERIFY(cases.size() > 50);
    for (const GoldenCase &golden : cases)
        QTest::newRow(golden.head.constData()) << golden.head.split(' ') << golden.why << golden.rejected;
}

void OpeningHoursTest::aDecisionIsWhatTheCalendarSays()
{
    QFETCH(QByteArrayList, head); // TENANT AT STATE until INSTANT
    QFETCH(QByteArray, why);
    QFETCH(QByteArrayList, rejected);
    const TenantPlan *tenant = m_plan->byId(TenantId(head[0].toStdString()));
    QVERIFY(tenant);
    const Instant at = instant(head[1]);
    const OpenDecision decision = tenant->hours.decide(at);
    QCOMPARE(QByteArray(decision.state == plan::OpenState::Open ? "open" : "closed"), head[2]);
    QCOMPARE(tenant->hours.isOpenAt(at), head[2] == "open");
    QCOMPARE(decision.until ? toRfc3339(*decision.until) : std::string("later"),
             head[4] == "later" ? std::string("later") : toRfc3339(instant(head[4])));
    if (!why.isEmpty())
        QCOMPARE(QByteArray::fromStdString(decision.why), why);
    if (!rejected.isEmpty())
        QCOMPARE(linesOf(decision.rejected).join('\n'), rejected.join('\n'));
}

void OpeningHoursTest::aReasonIsAWholeSentence()
{
    std::mt19937 random(7);
    const auto clock = std::make_shared<const ZoneClock>("America/Los_Angeles");
    for (int i = 0; i < 2'000; ++i) {
        const Instant at = instant("2026-10-20T00:00Z") + std::chrono::seconds(random() % 2'000'000);
        const OpenDecision decision = OpeningHours(randomHours(random, at), clock).decide(at);
        const bool isOpen = decision.state == plan::OpenState::Open;
        QVERIFY2(decision.why.starts_with(isOpen ? "Open on " : "Closed on ") && decision.why.ends_with('.'),
                 decision.why.c_str());
        QVERIFY(!decision.rejected.empty());
        for (const RejectedAlternative &alternative : decision.rejected)
            QVERIFY2(!alternative.what.empty() && alternative.why.ends_with('.'), alternative.why.c_str());
    }
}

void OpeningHoursTest::theNextChangeIsTheFirstOneFoundByLooking_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("from");
    QTest::newRow("no shift") << QByteArray("America/Los_Angeles") << QByteArray("2026-06-01T00:00Z");
    QTest::newRow("clocks go back") << QByteArray("America/Los_Angeles") << QByteArray("2026-10-25T00:00Z");
    QTest::newRow("clocks go forward") << QByteArray("Europe/London") << QByteArray("2026-03-20T00:00Z");
    QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << QByteArray("2026-03-28T00:00Z");
    QTest::newRow("a day left out") << QByteArray("Pacific/Apia") << QByteArray("2011-12-22T00:00Z");
    QTest::newRow("shift at midnight") << QByteArray("America/Havana") << QByteArray("2026-10-25T00:00Z");
}

void OpeningHoursTest::theNextChangeIsTheFirstOneFoundByLooking()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, from);
    std::mt19937 random(41);
    const auto clock = std::make_shared<const ZoneClock>(zone.toStdString());
    int changes = 0;
    for (int i = 0; i < 150; ++i) {
        const Instant at = instant(from) + std::chrono::milliseconds(random() % 1'000'000'000);
        const plan::Hours plan = randomHours(random, at);
        const OpeningHours hours(plan, clock);
        const auto change = hours.nextChange(at);
        QCOMPARE(change, nextChangeByLooking(hours, plan, at));
        changes += change ? 1 : 0;
    }
    QVERIFY(changes > 75);
}

void OpeningHoursTest::intervalsAreNamedInTheOrderTheyCome()
{
    plan::Hours plan;
    plan.week[3] = {{13 * 60, 18 * 60}, {9 * 60, 12 * 60}};
    const OpenDecision decision =
        OpeningHours(plan, "America/Los_Angeles").decide(instant("2026-11-19T12:30-08:00"));
    QCOMPARE(decision.why,
             std::string("Closed on Thursday 19 November 2026 at 12:30: Thursday's hours are 09:00-12:00 "
                         "and 13:00-18:00, and this is between them."));
}

QTEST_APPLESS_MAIN(OpeningHoursTest)
#include "OpeningHoursTest.moc"
