// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/FilterHours.h"
#include "core/base/WeeklyBounds.h"
#include "tests/filter/FilterSample.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::filter;
using namespace std::chrono_literals;
using tests::read;

namespace {

const QTimeZone sanDiego("America/Los_Angeles");

Instant at(const char *rfc3339)
{
    return parseRfc3339(rfc3339)->at;
}

bool lists(const QString &text, const char *moment)
{
    CallSummary call;
    call.tenant = TenantId("qdn");
    call.startedAt = at(moment);
    const Reading reading = read(text);
    return reading.isValid() && selects(reading.selection, call);
}

} // namespace

class FilterHoursTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anHourIsAWeekdayAndANumber()
    {
        QCOMPARE(readWeekHour(QStringLiteral("mon-09")), (WeekHour{1, 9}));
        QCOMPARE(readWeekHour(QStringLiteral("Sun-0")), (WeekHour{7, 0}));
        for (const char *wrong : {"mon", "mon-", "mon-24", "mon--1", "monday-09", "09", "xyz-09", "mon-009"})
            QVERIFY2(!readWeekHour(QLatin1StringView(wrong)), wrong);
    }

    void theHourOfEveryWeekIsListedAndNothingBetween()
    {
        const QString text = QStringLiteral("hour:mon-09 since:2026-11-02");
        QVERIFY(lists(text, "2026-11-02T09:00:00-08:00"));
        QVERIFY(lists(text, "2026-11-16T09:59:59-08:00"));
        QVERIFY(lists(text, "2026-11-23T09:30:00-08:00"));
        QVERIFY(!lists(text, "2026-11-16T10:00:00-08:00"));
        QVERIFY(!lists(text, "2026-11-17T09:30:00-08:00"));
        QVERIFY(!lists(text, "2026-11-23T08:59:59-08:00"));
        QVERIFY(!lists(text, "2026-10-26T09:30:00-07:00")); // before the days looked at
    }

    void severalHoursAreOneOfThem()
    {
        const QString text = QStringLiteral("hour:mon-09,tue-10 since:2026-11-09");
        QVERIFY(lists(text, "2026-11-16T09:30:00-08:00"));
        QVERIFY(lists(text, "2026-11-17T10:30:00-08:00"));
        QVERIFY(!lists(text, "2026-11-17T09:30:00-08:00"));
    }

    void withoutAnHourIsAllTheOthers()
    {
        const QString text = QStringLiteral("-hour:mon-09 since:2026-11-09");
        QVERIFY(!lists(text, "2026-11-16T09:30:00-08:00"));
        QVERIFY(lists(text, "2026-11-16T10:30:00-08:00"));
    }

    void anHourThatDidNotComeListsNothing()
    {
        QVERIFY(read(QStringLiteral("hour:mon-09 on:2026-11-24")).isValid());
        QVERIFY(!lists(QStringLiteral("hour:mon-09 on:2026-11-24"), "2026-11-24T09:30:00-08:00"));
    }

    void anHourThatTheClocksRepeatIsBothAndOneTheySkipIsNone()
    {
        const auto repeated =
            stretchesOf({7, 1}, at("2026-11-01T00:00:00-07:00"), at("2026-11-02T00:00:00-08:00"), sanDiego);
        QCOMPARE(repeated.size(), 1U);
        QCOMPARE(repeated[0].begin, at("2026-11-01T01:00:00-07:00"));
        QCOMPARE(repeated[0].end, at("2026-11-01T02:00:00-08:00"));
        QVERIFY(
            stretchesOf({7, 2}, at("2026-03-08T00:00:00-08:00"), at("2026-03-09T00:00:00-07:00"), sanDiego)
                .empty());
    }

    void aYearOfOneHourFitsIntoARequestLine()
    {
        const Reading reading = read(QStringLiteral("tenant:music-box hour:mon-09 since:2025-11-26"));
        QVERIFY(reading.isValid());
        std::size_t bytes = 0;
        for (const auto &[name, value] : toParameters(reading.selection.also)) {
            bytes += name.size() + value.size() + 2;
            bytes += 2 * static_cast<std::size_t>(std::count(value.begin(), value.end(), ','));
        }
        QVERIFY(bytes > 1000);
        QVERIFY2(bytes < 1800, std::to_string(bytes).c_str());
    }

    void ofTwoStretchesThatBeginTogetherTheLongerIsTold()
    {
        QCOMPARE(weeklyText({{0, 10}, {0, 100}}), std::string("0..100"));
        QCOMPARE(weeklyText({{0, 100}, {0, 10}}), std::string("0..100"));
    }

    void aYearOfSixHoursFitsIntoARequestLineAndArrivesWhole()
    {
        const Reading reading = read(QStringLiteral(
            "tenant:music-box hour:mon-09,tue-10,wed-11,thu-12,fri-13,sat-14 since:2025-11-26"));
        QVERIFY(reading.isValid());
        std::size_t bytes = 0;
        std::vector<CallCondition> arrived;
        for (const auto &[name, value] : toParameters(reading.selection.also)) {
            bytes += name.size() + value.size() + 2;
            bytes += 2 * static_cast<std::size_t>(std::count(value.begin(), value.end(), ','));
            bytes += 2 * static_cast<std::size_t>(std::count(value.begin(), value.end(), '*'));
            if (name != "-during")
                continue;
            const auto read = conditionsFrom(CallField::During, Sense::Unwanted, value);
            QVERIFY(read);
            arrived = *read;
        }
        QVERIFY2(bytes < 1800, std::to_string(bytes).c_str());
        std::vector<CallCondition> sent;
        for (const CallCondition &each : reading.selection.also) {
            if (each.field == CallField::During)
                sent.push_back(each);
        }
        QVERIFY(sent.size() > 300);
        std::sort(arrived.begin(), arrived.end(), [](const CallCondition &a, const CallCondition &b) {
            return a.bounds.least < b.bounds.least;
        });
        QCOMPARE(arrived, sent);
    }

    void moreHoursThanARelayIsAskedForAreSaid()
    {
        const QString hours = QStringLiteral("hour:mon-09,tue-10,wed-11,thu-12,fri-13,sat-14,sun-15");
        const Reading reading = read(hours + QStringLiteral(" since:2025-11-26"));
        QVERIFY(reading.problem);
        QCOMPARE(reading.problem->kind, Problem::Kind::ManyHours);
        QVERIFY(read(hours + QStringLiteral(" last:90d")).isValid());
    }

    void weeksAreReadWithinBounds()
    {
        const std::string hour = "1795420800000..1795424399999";
        QCOMPARE(conditionsFrom(CallField::During, Sense::Wanted, hour + "*53")->size(), std::size_t(53));
        for (const char *wrong : {"*", "*1", "*61", "*-2", "*2x"})
            QVERIFY2(!conditionsFrom(CallField::During, Sense::Wanted, hour + wrong), wrong);
        QVERIFY(!conditionsFrom(CallField::During, Sense::Wanted, "1795420800000..*3"));
        QVERIFY(!conditionsFrom(CallField::Length, Sense::Wanted, "30..60*3"));
    }

    void timesAreReadFromNumbersAndFromDates()
    {
        const auto numbers = conditionsFrom(CallField::During, Sense::Wanted, "1795420800000..1795507199999");
        const auto dates = conditionsFrom(CallField::During, Sense::Wanted,
                                          "2026-11-23T00:00:00-08:00..2026-11-24T07:59:59.999Z");
        QVERIFY(numbers && dates);
        QCOMPARE(*numbers, *dates);
        QVERIFY(!conditionsFrom(CallField::During, Sense::Wanted, "1795420800000..soon"));
    }

    void whatIsNoHourIsSaid()
    {
        const Reading reading = read(QStringLiteral("hour:9"));
        QVERIFY(reading.problem);
        QCOMPARE(reading.problem->kind, Problem::Kind::NoHour);
    }
};

QTEST_GUILESS_MAIN(FilterHoursTest)
#include "FilterHoursTest.moc"
