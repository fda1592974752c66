// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/WeekPainting.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;
using routing_ui::WeekHours; // and not that of the insights

namespace {

constexpr int monday = 0;
constexpr int tuesday = 1;
constexpr int saturday = 5;
constexpr int sunday = 6;

WeekHours nineToFive()
{
    WeekHours week;
    for (int day = 0; day < 5; ++day)
        week[static_cast<std::size_t>(day)] = {{9 * 60, 17 * 60}};
    week[saturday] = {{18 * 60, 2 * 60}};
    return week;
}

} // namespace

class WeekPaintingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openingExtendsWhatItTouches()
    {
        const WeekHours week = painted(nineToFive(), {monday, monday, 17 * 60, 18 * 60}, Paint::Open);
        QVERIFY(week[monday] == (plan::DayHours{{9 * 60, 18 * 60}}));
        QVERIFY(week[tuesday] == nineToFive()[tuesday]);
    }

    void closingSplitsABlock()
    {
        const WeekHours week = painted(nineToFive(), {monday, tuesday, 12 * 60, 13 * 60}, Paint::Closed);
        QVERIFY(week[monday] == (plan::DayHours{{9 * 60, 12 * 60}, {13 * 60, 17 * 60}}));
        QVERIFY(week[tuesday] == week[monday]);
    }

    void oddMinutesOfOtherDaysStayAsTheyAre()
    {
        WeekHours week = nineToFive();
        week[monday] = {{9 * 60 + 10, 12 * 60 + 25}};
        week = painted(week, {tuesday, tuesday, 17 * 60, 18 * 60}, Paint::Open);
        QVERIFY(week[monday] == (plan::DayHours{{9 * 60 + 10, 12 * 60 + 25}}));
    }

    void theTailOfANightBelongsToTheEvening()
    {
        const WeekHours week = nineToFive();
        QVERIFY(tailsOn(week, sunday) == (std::vector<Span>{{0, 120}}));
        QVERIFY(isOpen(week, sunday, 119));
        QVERIFY(!isOpen(week, sunday, 120));
        QVERIFY(!spanAt(week, sunday, 60));
    }

    void closingATailShortensTheEveningBefore()
    {
        const WeekHours week = painted(nineToFive(), {sunday, sunday, 60, 120}, Paint::Closed);
        QVERIFY(week[saturday] == (plan::DayHours{{18 * 60, 60}}));
        QVERIFY(week[sunday].empty());
    }

    void closingTheMiddleOfATailKeepsItsEnd()
    {
        const WeekHours week = painted(nineToFive(), {sunday, sunday, 30, 60}, Paint::Closed);
        QVERIFY(week[saturday] == (plan::DayHours{{18 * 60, 30}}));
        QVERIFY(week[sunday] == (plan::DayHours{{60, 120}}));
    }

    void aSundayNightRunsIntoMonday()
    {
        WeekHours week;
        week[sunday] = {{22 * 60, 3 * 60}};
        QVERIFY(isOpen(week, monday, 0));
        week = painted(week, {monday, monday, 0, 180}, Paint::Closed);
        QVERIFY(week[sunday] == (plan::DayHours{{22 * 60, 24 * 60}}));
    }

    void edgesMoveAndJoin()
    {
        WeekHours week;
        week[monday] = {{9 * 60, 12 * 60}, {13 * 60, 17 * 60}};
        const auto before = spanAt(week, monday, 10 * 60);
        QVERIFY(before);
        week = reshaped(week, monday, *before, {9 * 60, 13 * 60});
        QVERIFY(week[monday] == (plan::DayHours{{9 * 60, 17 * 60}}));
        QVERIFY(reshaped(week, monday, {0, 60}, {0, 120}) == week);
        QVERIFY(withoutSpan(week, monday, 10 * 60)[monday].empty());
    }

    /// Against the plainest possible model: one truth value for each minute of the week.
    void paintingIsWhatItLooksLike()
    {
        QRandomGenerator random(7);
        WeekHours week = nineToFive();
        std::vector<bool> minutes(7 * 1440);
        const auto look = [&] {
            for (int at = 0; at < 7 * 1440; ++at)
                minutes[static_cast<std::size_t>(at)] = isOpen(week, at / 1440, at % 1440);
        };
        look();
        for (int round = 0; round < 400; ++round) {
            const int a = random.bounded(48) * 30;
            const int b = random.bounded(48) * 30;
            const int first = random.bounded(7);
            const Patch patch{first, random.bounded(first, 7), std::min(a, b), std::max(a, b) + 30};
            const Paint paint = random.bounded(2) == 0 ? Paint::Open : Paint::Closed;
            std::vector<bool> wanted = minutes;
            for (int day = patch.firstDay; day <= patch.lastDay; ++day) {
                for (int minute = patch.begin; minute < patch.end; ++minute)
                    wanted[static_cast<std::size_t>(day * 1440 + minute)] = paint == Paint::Open;
            }
            week = painted(week, patch, paint);
            look();
            QVERIFY2(minutes == wanted, qPrintable(QString::number(round)));
        }
    }
};

QTEST_GUILESS_MAIN(WeekPaintingTest)
#include "WeekPaintingTest.moc"
