// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/routing/HolidayCalendars.h"

#include <QTest>

using namespace ringdown::routing_ui;
using namespace ringdown::tests;
using namespace Qt::StringLiterals;

/// What comes back by a rule: from today, 25 November 2026, on.
class HolidaySeriesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noDayIsClosedThatTheSeriesHasNot_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &lines, const char *expected) {
            QTest::newRow(name) << entry("It", lines) << QString::fromUtf8(expected);
        };
        row("begins before the rule's next day", "DTSTART;VALUE=DATE:20261226\r\nRRULE:FREQ=YEARLY",
            "It: every 26 December");
        row("begins on the rule's next day", "DTSTART;VALUE=DATE:20270105\r\nRRULE:FREQ=YEARLY",
            "It: every 5 January");
        row("begins a year later", "DTSTART;VALUE=DATE:20280105\r\nRRULE:FREQ=YEARLY", "It: 5 January 2028");
        row("a weekday that begins a year later",
            "DTSTART;VALUE=DATE:20271125\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
            "It: 25 November 2027; It: 23 November 2028");
        row("begins after all that is written out", "DTSTART;VALUE=DATE:20300105\r\nRRULE:FREQ=YEARLY",
            "(It: 5 January 2030)");
        row("a day taken out that is past",
            "DTSTART;VALUE=DATE:20201225\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20211225",
            "It: every 25 December");
        row("the month of another calendar", "DTSTART;VALUE=DATE:20260912\r\nRRULE:RSCALE=HEBREW;FREQ=YEARLY",
            "It: 2 October 2027; It: 21 September 2028");
        row("today is its last day",
            "DTSTART;VALUE=DATE:20201124\r\nDTEND;VALUE=DATE:20201126\r\nRRULE:FREQ=YEARLY;UNTIL=20261201",
            "It: 25 November 2026");
    }
    void noDayIsClosedThatTheSeriesHasNot()
    {
        QFETCH(QByteArray, events);
        QFETCH(QString, expected);
        QCOMPARE(words(holidaysOf(events)), expected);
    }

    void theLastDayOfASeriesIsTaken_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("reason");
        const QByteArray byDay = "DTSTART;VALUE=DATE:20261208\r\nRRULE:FREQ=WEEKLY;UNTIL=";
        const QByteArray byMidnight = "DTSTART;TZID=America/New_York:20261208T000000\r\n"
                                      "DTEND;TZID=America/New_York:20261209T000000\r\n"
                                      "RRULE:FREQ=WEEKLY;UNTIL=";
        const QString told = u"Taken for the last; the file ends it at an hour."_s;
        QTest::newRow("a day of days") << byDay + "20261222" << QString();
        QTest::newRow("an hour of days") << byDay + "20261222T000000" << QString();
        QTest::newRow("midnight of days") << byDay + "20261222T000000Z" << QString();
        QTest::newRow("midnight in Madrid, of days") << byDay + "20261221T230000Z" << told;
        QTest::newRow("midnight in New York, of days") << byDay + "20261222T050000Z" << told;
        QTest::newRow("the last second in Madrid, of days") << byDay + "20261222T225959Z" << told;
        QTest::newRow("the last second in New York, of days") << byDay + "20261223T045959Z" << told;
        QTest::newRow("a day of midnights") << byMidnight + "20261222" << QString();
        QTest::newRow("midnight of midnights") << byMidnight + "20261222T000000" << QString();
        QTest::newRow("midnight there, of midnights") << byMidnight + "20261222T050000Z" << QString();
    }
    void theLastDayOfASeriesIsTaken()
    {
        QFETCH(QByteArray, lines);
        const auto holidays = holidaysOf(entry("It", lines));
        QCOMPARE(words(holidays), u"It: 8 December 2026; It: 15 December 2026; It: 22 December 2026"_s);
        QCOMPARE(holidays[0].reason, QString());
        QTEST(holidays[2].reason, "reason");
    }

    void aSeriesEndsBeforeTheDayAfterItsLast_data()
    {
        QTest::addColumn<QByteArray>("until");
        for (const char *until :
             {"20261221T225959Z", "20261222T045959Z", "20261221T050000Z", "20261220T230000Z"})
            QTest::newRow(until) << QByteArray(until);
    }
    void aSeriesEndsBeforeTheDayAfterItsLast()
    {
        QFETCH(QByteArray, until); // 21 December of days, as an hour
        QCOMPARE(
            words(holidaysOf(entry("It", "DTSTART;VALUE=DATE:20261215\r\nRRULE:FREQ=WEEKLY;UNTIL=" + until))),
            u"It: 15 December 2026"_s);
    }

    void daysThatAreListedAreTaken_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &lines, const char *expected) {
            QTest::newRow(name) << entry("It", lines) << QString::fromUtf8(expected);
        };
        row("singly", "DTSTART;VALUE=DATE:20261210\r\nRDATE;VALUE=DATE:20261215,20261220",
            "It: 10 December 2026; It: 15 December 2026; It: 20 December 2026");
        row("in several lines",
            "DTSTART;VALUE=DATE:20261210\r\nRDATE;VALUE=DATE:20261215\r\nRDATE;VALUE=DATE:20261210",
            "It: 10 December 2026; It: 15 December 2026");
        row("Easter year by year",
            "DTSTART;VALUE=DATE:20260405\r\nRDATE;VALUE=DATE:20270328,20280416,20290401", "It: every Easter");
        row("some days each",
            "DTSTART;VALUE=DATE:20261210\r\nDTEND;VALUE=DATE:20261212\r\nRDATE;VALUE=DATE:20261215",
            "It: 10 December 2026; It: 11 December 2026; It: 15 December 2026; It: 16 December 2026");
        row("but for one",
            "DTSTART;VALUE=DATE:20261210\r\nRDATE;VALUE=DATE:20261215,20261220\r\nEXDATE;VALUE=DATE:20261215",
            "It: 10 December 2026; It: 20 December 2026");
        row("as periods", "DTSTART;VALUE=DATE:20261210\r\nRDATE;VALUE=PERIOD:20261215T000000/P1D",
            "It: 10 December 2026; It: 15 December 2026");
        row("beside a rule",
            "DTSTART;VALUE=DATE:20261201\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\nRDATE;VALUE=DATE:20200101,20261220",
            "It: 1 December 2026; It: 8 December 2026; It: 20 December 2026");
        row("beside a rule of the plan",
            "DTSTART;VALUE=DATE:20201201\r\nRRULE:FREQ=YEARLY\r\nRDATE;VALUE=DATE:20261220",
            "It: 1 December 2026; It: 20 December 2026; It: 1 December 2027");
        row("beside a rule, past",
            "DTSTART;VALUE=DATE:20201201\r\nRRULE:FREQ=YEARLY\r\nRDATE;VALUE=DATE:20211220",
            "It: every 1 December");
        row("by two rules",
            "DTSTART;VALUE=DATE:20261201\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\nRRULE:FREQ=DAILY;COUNT=2",
            "It: 1 December 2026; It: 2 December 2026; It: 8 December 2026");
    }
    void daysThatAreListedAreTaken()
    {
        QFETCH(QByteArray, events);
        QFETCH(QString, expected);
        QCOMPARE(words(holidaysOf(events)), expected);
    }

    void aMovedDayIsOnlyWhereItWasMovedTo_data()
    {
        QTest::addColumn<QByteArray>("moved");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &lines, const char *expected) {
            QTest::newRow(name) << lines << QString::fromUtf8(expected);
        };
        row("moved", "RECURRENCE-ID;VALUE=DATE:20261208\r\nDTSTART;VALUE=DATE:20261210",
            "It: 1 December 2026; It: 10 December 2026; It: 15 December 2026");
        row("as it was", "RECURRENCE-ID;VALUE=DATE:20261208\r\nDTSTART;VALUE=DATE:20261208",
            "It: 1 December 2026; It: 8 December 2026; It: 15 December 2026");
        row("called off",
            "RECURRENCE-ID;VALUE=DATE:20261208\r\nSTATUS:CANCELLED\r\nDTSTART;VALUE=DATE:20261208",
            "It: 1 December 2026; It: 15 December 2026; (It: 8 December 2026)");
        row("to an hour of the day", "RECURRENCE-ID;VALUE=DATE:20261208\r\nDTSTART:20261208T120000Z",
            "It: 1 December 2026; It: 15 December 2026; (It: 8 December 2026)");
        row("and all later ones",
            "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20261208\r\nDTSTART;VALUE=DATE:20261210",
            "It: 1 December 2026; (It: 10 December 2026)");
    }
    void aMovedDayIsOnlyWhereItWasMovedTo()
    {
        QFETCH(QByteArray, moved);
        QFETCH(QString, expected);
        const QByteArray series = entry("It", "DTSTART;VALUE=DATE:20261201\r\nRRULE:FREQ=WEEKLY;COUNT=3");
        const QByteArray other = entry("Other", "DTSTART;VALUE=DATE:20271208");
        for (const QByteArray &events : {series + entry("It", moved), entry("It", moved) + series}) {
            const QString read = words(holidaysOf(events + other));
            QCOMPARE(QString(read).remove(u"; Other: 8 December 2027"_s), expected);
        }
    }

    void movedDaysAreNoRuleOfTheirOwn()
    {
        QCOMPARE(words(holidaysOf(
                     entry("It", "DTSTART;VALUE=DATE:20201225\r\nRRULE:FREQ=YEARLY") +
                     entry("It", "RECURRENCE-ID;VALUE=DATE:20261225\r\nDTSTART;VALUE=DATE:20261224") +
                     entry("It", "RECURRENCE-ID;VALUE=DATE:20271225\r\nDTSTART;VALUE=DATE:20271224"))),
                 u"It: 24 December 2026; It: 24 December 2027; (It: 25 December 2020)"_s);
    }

    void whereTheSeriesIsCutIsSaid()
    {
        const auto holidays =
            holidaysOf(entry("Fair", "DTSTART;VALUE=DATE:20250301\r\nRRULE:FREQ=MONTHLY;INTERVAL=12"));
        QCOMPARE(words(holidays), u"Fair: 1 March 2027; Fair: 1 March 2028"_s);
        QCOMPARE(holidays[0].reason, QString());
        QCOMPARE(holidays[1].reason, u"The last one taken; the series goes on."_s);
    }

    void whatASeriesIsLeftOutForIsTrue_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &lines, const char *reason) {
            QTest::newRow(name) << lines << QString::fromLatin1(reason);
        };
        row("over", "DTSTART;VALUE=DATE:20200105\r\nRRULE:FREQ=YEARLY;UNTIL=20250105",
            "It does not come again.");
        row("counted and over", "DTSTART;VALUE=DATE:20200105\r\nRRULE:FREQ=YEARLY;COUNT=3",
            "It does not come again.");
        row("later", "DTSTART;VALUE=DATE:20300105\r\nRRULE:FREQ=YEARLY",
            "It does not come within the next two years.");
        row("seldom", "DTSTART;VALUE=DATE:20200105\r\nRRULE:FREQ=YEARLY;INTERVAL=10",
            "It does not come within the next two years.");
        row("daily for ever", "DTSTART;VALUE=DATE:19700101\r\nRRULE:FREQ=DAILY",
            "It comes too often; change the week instead.");
        row("daily but for some",
            "DTSTART;VALUE=DATE:19700101\r\nRRULE:FREQ=DAILY\r\nEXDATE;VALUE=DATE:20261201,20261203",
            "It comes too often; change the week instead.");
        row("a month every month",
            "DTSTART;VALUE=DATE:20200101\r\nDTEND;VALUE=DATE:20200128\r\nRRULE:FREQ=MONTHLY",
            "It comes too often; change the week instead.");
        row("never", "DTSTART;VALUE=DATE:20200105\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
            "On which days it comes cannot be read.");
        row("a word that is no rule", "DTSTART;VALUE=DATE:20261208\r\nRRULE:FREQ=YEARLYISH",
            "On which days it comes cannot be read.");
        row("a part that is no rule's", "DTSTART;VALUE=DATE:20261208\r\nRRULE:FREQ=YEARLY;FOO=1",
            "On which days it comes cannot be read.");
        row("days taken out that are none",
            "DTSTART;VALUE=DATE:20261208\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:never",
            "On which days it comes cannot be read.");
        row("days taken out by a rule",
            "DTSTART;VALUE=DATE:20261208\r\nRRULE:FREQ=YEARLY\r\nEXRULE:FREQ=YEARLY;INTERVAL=2",
            "On which days it comes cannot be read.");
        row("a day of no month", "DTSTART;VALUE=DATE:20261225\r\nRRULE:FREQ=YEARLY;BYMONTHDAY=25",
            "On which days it comes cannot be read.");
        row("a day of no month, for some time",
            "DTSTART;VALUE=DATE:20261225\r\nRRULE:FREQ=YEARLY;BYMONTHDAY=25;COUNT=3",
            "On which days it comes cannot be read.");
        row("by the hour", "DTSTART;VALUE=DATE:20261209\r\nRRULE:FREQ=HOURLY",
            "On which days it comes cannot be read.");
    }
    void whatASeriesIsLeftOutForIsTrue()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, reason);
        QCOMPARE(leftOut(holidaysOf(entry("It", lines))), QStringList{u"It: "_s + reason});
    }

    void aRuleThatCannotBeReadSpoilsNoOther()
    {
        QCOMPARE(words(holidaysOf(entry("A", "DTSTART;VALUE=DATE:20261208\r\nRRULE:FREQ=YEARLYISH") +
                                  entry("B", "DTSTART;VALUE=DATE:20231209\r\nRRULE:FREQ=YEARLY;INTERVAL=3"))),
                 u"B: 9 December 2026; (A: 8 December 2026)"_s);
    }

    void hundredsOfLongSeriesAreFollowed()
    {
        QByteArray events;
        for (int i = 0; i < 300; ++i)
            events +=
                entry("Daily " + QByteArray::number(i), "DTSTART;VALUE=DATE:19700101\r\nRRULE:FREQ=DAILY");
        const auto holidays = holidaysOf(
            events + entry("Fair", "DTSTART;VALUE=DATE:19900305\r\nRRULE:FREQ=DAILY;UNTIL=20261126"));
        QCOMPARE(words(holidays).left(46), u"Fair: 25 November 2026; Fair: 26 November 2026"_s);
        QCOMPARE(leftOut(holidays).filter(u"too often"_s).size(), 300);
    }

    void manySeriesOfOneNameDoNotHoldTheWindow()
    {
        const QByteArray moved =
            entry("It", "RECURRENCE-ID;VALUE=DATE:20261208\r\nDTSTART;VALUE=DATE:20261210").repeated(1000);
        const QByteArray series = entry("It", "DTSTART;VALUE=DATE:20261201").repeated(1000);
        QCOMPARE(words(holidaysOf(moved + series)),
                 u"It: 1 December 2026; It: 10 December 2026; (It: 1 December 2026)"_s);
    }

    void rulesThatLeadNowhereDoNotHoldTheWindow()
    {
        QByteArray events;
        for (int i = 0; i < 200; ++i)
            events += entry("Never " + QByteArray::number(i),
                            "DTSTART;VALUE=DATE:20200105\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
        const QStringList reasons = leftOut(holidaysOf(events));
        QCOMPARE(reasons.size(), 200);
        QCOMPARE(reasons.filter(u"The rules of this file take too long"_s).size(), 197);
    }
};

QTEST_MAIN(HolidaySeriesTest)
#include "HolidaySeriesTest.moc"
