// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/InsightTables.h"
#include "tests/ui/support/Sample.h"
#include "tests/ui/support/SampleInsights.h"
#include "ui/insights/CsvFile.h"
#include "ui/insights/DayModel.h"
#include "ui/insights/FigureWords.h"
#include "ui/insights/HourModel.h"
#include "ui/insights/MarksModel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLocale>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace ringdown;
using namespace ringdown::insights;

namespace {

const QTimeZone sanDiego("America/Los_Angeles");

Instant at(const char *rfc3339)
{
    return parseRfc3339(rfc3339)->at;
}

/// The sample's Queen, told of some days up to now.
struct Told {
    format::PlanNames names = tests::sampleNames();
    InsightSpan span;
    Insights counted;
    Telling telling;

    explicit Told(int days = 7, const char *tenant = "qdn")
        : span(spanUpTo(tests::sampleNow, days, sanDiego))
        , counted(tests::sampleInsights({tenant, span.since, span.until}))
        , telling{counted, names, TenantId(tenant), span, tests::sampleNow}
    {
    }
};

QStringList column(const MarkTable &table, int number)
{
    QStringList cells;
    for (const Mark &mark : table.marks)
        cells << mark.cells.value(number);
    return cells;
}

} // namespace

class InsightTablesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aSpanIsCalendarDaysUpToNow()
    {
        const InsightSpan span = spanUpTo(at("2026-11-25T10:41:00-08:00"), 7, sanDiego);
        QCOMPARE(span.first, QDate(2026, 11, 19));
        QCOMPARE(span.since, at("2026-11-19T00:00:00-08:00"));
        QCOMPARE(span.until, at("2026-11-25T10:41:00-08:00"));
        QCOMPARE(span.beforeSince, at("2026-11-12T00:00:00-08:00"));
        QCOMPARE(span.beforeUntil, at("2026-11-18T10:41:00-08:00"));
    }

    void theClocksMayGoBackInBetween()
    {
        // On 1 November 2026 the day has 25 hours; midnights and the time of day stay what the wall shows.
        const InsightSpan span = spanUpTo(at("2026-11-04T10:00:00-08:00"), 7, sanDiego);
        QCOMPARE(span.since, at("2026-10-29T00:00:00-07:00"));
        QCOMPARE(span.beforeUntil, at("2026-10-28T10:00:00-07:00"));
    }

    void daysHaveTheirYearWhereTwoAreShown()
    {
        DayModel days;
        const Told week;
        days.apply(week.telling);
        QCOMPARE(days.headerData(0, Qt::Horizontal).toString(), week.span.first.toString(u"ddd d MMM"));
        const Told year(365);
        days.apply(year.telling);
        QCOMPARE(days.headerData(0, Qt::Horizontal).toString(), year.span.first.toString(u"ddd d MMM yyyy"));
    }

    void whatRunsPastMidnightIsOnBothDays()
    {
        const OpenWeek open = openWeekOf(tests::sampleNames(), TenantId("music-box"));
        QVERIFY(open.isKnown);
        QCOMPARE(open.openMinutes(4, 23), 60); // Friday 12:00 to 02:00
        QCOMPARE(open.openMinutes(5, 1), 60);  // its tail on Saturday
        QCOMPARE(open.openMinutes(5, 2), 0);
        QCOMPARE(open.openMinutes(0, 12), 0);
    }

    void severalBusinessesHaveNoOpeningHoursInCommon()
    {
        QVERIFY(!openWeekOf(tests::sampleNames(), TenantId()).isKnown);
        QVERIFY(openWeekOf(tests::sampleNames(), TenantId("qdn")).isKnown);
        QCOMPARE(openWeekOf(tests::sampleNames(), TenantId("qdn")).openMinutes(4, 12), 0);
    }

    void theTableOfHoursSaysWhetherAnHourIsOpen()
    {
        Told told;
        const MarkTable table = hourTable(told.telling, openWeekOf(told.names, TenantId("qdn")));
        QCOMPARE(table.marks.size(), 168U);
        QCOMPARE(table.marks[9].cells[2], QStringLiteral("open"));    // Monday 09:00
        QCOMPARE(table.marks[18].cells[2], QStringLiteral("closed")); // Monday 18:00
        std::int64_t sum = 0;
        for (const Mark &mark : table.marks)
            sum += static_cast<std::int64_t>(mark.whole);
        QCOMPARE(sum, told.counted.outcomes.total());
    }

    void theWeekBeginsAsTheLocaleHasIt()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Told told;
        const OpenWeek open = openWeekOf(told.names, TenantId("qdn"));
        const MarkTable table = hourTable(told.telling, open);
        HourModel model;
        model.apply(table.marks, open);
        const QString first = model.headerData(0, Qt::Vertical).toString();
        QLocale::setDefault(before);
        QCOMPARE(first, QStringLiteral("Sunday"));
        QCOMPARE(table.marks[0].cells[0], QStringLiteral("Sunday"));
        QCOMPARE(table.marks[24 + 9].cells[2], QStringLiteral("open")); // Monday 09:00
        QCOMPARE(int(table.marks[24 + 9].whole), int(told.counted.hours[0][9]));
    }

    void anHourOfTheWeekIsOneHourOfTheLogInAWeekAndAWeekdaysHourInMore()
    {
        Told week;
        const OpenWeek open = openWeekOf(week.names, TenantId("qdn"));
        QCOMPARE(hourTable(week.telling, open).marks[9].filter,
                 QStringLiteral("tenant:qdn since:2026-11-23T09:00 until:2026-11-23T09:59 -has:test"));
        Told month(30);
        QCOMPARE(hourTable(month.telling, open).marks[9].filter,
                 QStringLiteral("tenant:qdn hour:mon-09 since:2026-10-27 -has:test"));
    }

    void everyDayOfTheSpanHasARowAlsoWithoutCalls()
    {
        Told told;
        told.counted.days.erase(told.counted.days.begin());
        const MarkTable table = dayTable(told.telling);
        QCOMPARE(table.marks.size(), 7U);
        QCOMPARE(table.marks.front().cells.last(), QStringLiteral("0"));
        QCOMPARE(table.marks.back().filter, QStringLiteral("tenant:qdn on:2026-11-25 -has:test"));
    }

    void theFunnelGoesFromAllCallsOverTheTiersToNobody()
    {
        Told told;
        const MarkTable table = funnelTable(told.telling);
        QCOMPARE(column(table, 0), (QStringList{QStringLiteral("All but rejected"), QStringLiteral("Primary"),
                                                QStringLiteral("Backup"), QStringLiteral("Left a message"),
                                                QStringLiteral("Missed")}));
        QVERIFY(table.marks[1].part < table.marks[1].whole);
        QCOMPARE(table.marks[2].filter,
                 QStringLiteral("tenant:qdn tier:backup outcome:answered since:2026-11-19 -has:test"));
    }

    /// Figure, share and what the log shows of the mark are of the same calls.
    void theFirstMarkOfTheFunnelIsOfTheCallsItsShareIsOf()
    {
        Told told;
        OutcomeCounts &outcomes = told.counted.outcomes;
        outcomes = {};
        outcomes[Outcome::Answered] = 8;
        outcomes[Outcome::Missed] = 24;
        outcomes[Outcome::Rejected] = 6;
        const Mark mark = funnelTable(told.telling).marks.front();
        QCOMPARE(mark.amount, QStringLiteral("32"));
        QCOMPARE(mark.cells.mid(1),
                 (QStringList{QStringLiteral("32"), QStringLiteral("8"), QStringLiteral("25 %")}));
        QCOMPARE(mark.filter, QStringLiteral("tenant:qdn outcome:answered,voicemail,missed,abandoned,failed "
                                             "since:2026-11-19 -has:test"));
    }

    void amongAllBusinessesANameSaysWhichAndItsFilterToo()
    {
        Told told(7, "");
        const Mark mark = peopleTable(told.telling).marks.front();
        QCOMPARE(mark.label, QStringLiteral("Captain"));
        QVERIFY(!mark.under.isEmpty());
        QCOMPARE(mark.cells[0], QStringLiteral("Captain, ") + mark.under);
        QVERIFY2(mark.spoken.startsWith(mark.cells[0]), qPrintable(mark.spoken));
        QCOMPARE(mark.filter,
                 QStringLiteral("who:captain outcome:answered tenant:qdn since:2026-11-19 -has:test"));
    }

    void aMissedCallerHasTheNameOfTheDirectory()
    {
        Told told;
        const MarkTable table = missedTable(told.telling);
        QVERIFY(column(table, 0).contains(QStringLiteral("Harbor Master")));
        const QString &spoken = table.marks[0].spoken;
        QVERIFY2(spoken.contains(QStringLiteral("last: ")),
                 qPrintable(spoken)); // which has a capital, "Today"
        QCOMPARE(table.marks[0].filter,
                 QStringLiteral("tenant:qdn outcome:missed from:+12025550147 since:2026-11-19 -has:test"));
    }

    void callersOfTheSameNameAreToldApartByTheirNumbers()
    {
        Told told;
        const std::string name = "WIRELESS CALLER";
        told.counted.missed = {{"+13105550122", name, 2, tests::sampleNow},
                               {"+13125550133", name, 1, tests::sampleNow},
                               {"+12065550190", "", 1, tests::sampleNow}};
        const MarkTable table = missedTable(told.telling);
        QCOMPARE(table.marks[0].label, table.marks[1].label);
        QCOMPARE(table.marks[0].under, QStringLiteral("(310) 555-0122"));
        QCOMPARE(table.marks[1].under, QStringLiteral("(312) 555-0133"));
        QCOMPARE(table.marks[2].label, QStringLiteral("(206) 555-0190"));
        QVERIFY(table.marks[2].under.isEmpty()); // it is the number already
    }

    void manyCallsAreSpokenAsTheyAreShown()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const auto localeAgain = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        Told told;
        told.counted.missed = {{"+12065550190", "", 4424, tests::sampleNow}};
        const Mark mark = missedTable(told.telling).marks[0];
        QCOMPARE(mark.amount, QStringLiteral("4,424"));
        QVERIFY2(mark.spoken.contains(mark.amount), qPrintable(mark.spoken));
    }

    void numbersOfAllBusinessesAreWrittenAsInTheirOneCountry()
    {
        Told told(7, "");
        told.counted.missed = {{"+12065550190", "", 1, tests::sampleNow}};
        QCOMPARE(missedTable(told.telling).marks[0].label, QStringLiteral("(206) 555-0190"));
    }

    void theCsvHasEveryRowAndNoFormula()
    {
        Told told;
        MarkTable table = missedTable(told.telling);
        table.marks[0].cells[0] = QStringLiteral("=cmd|' /C calc'!A0");
        const QString csv = csvOf(table);
        QCOMPARE(csv.count(QStringLiteral("\r\n")), static_cast<qsizetype>(table.marks.size()) + 1);
        QVERIFY2(csv.contains(QStringLiteral("\"'=cmd")), qPrintable(csv));
    }

    /// A spreadsheet opens it, perhaps a year later.
    void theCsvHasDataWhereTheScreenHasWords()
    {
        Told told;
        told.counted.people = {{TenantId("qdn"), ContactId("lee"), 1'234, 1'234 * 70}};
        told.counted.outcomes[Outcome::Answered] = 3'702;
        told.counted.missed = {{"+13105550122", "Eve", 2, tests::sampleNow}};
        const QString people = csvOf(peopleTable(told.telling));
        QVERIFY2(people.contains(QStringLiteral("\"Talk a call (seconds)\"\r\n")), qPrintable(people));
        QVERIFY2(people.contains(QStringLiteral(",\"1234\",\"0.33\",\"70\"\r\n")), qPrintable(people));
        const QString missed = csvOf(missedTable(told.telling));
        const QString last = QString::fromStdString(toRfc3339(tests::sampleNow));
        QVERIFY2(missed.contains(QStringLiteral("\"%1\",\"2\"\r\n").arg(last)), qPrintable(missed));
        QVERIFY(csvOf(dayTable(told.telling)).contains(QStringLiteral("\"2026-11-23\",")));
        QCOMPARE(peopleTable(told.telling).marks[0].cells[3], QStringLiteral("1:10"));
    }

    void theCsvIsWrittenWholeOrTheFailureNamesTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(
            csvFileName(QStringLiteral("Calls per hour of the week"), TenantId("qdn"), Told().span));
        QVERIFY(path.endsWith(QStringLiteral("calls-per-hour-of-the-week-qdn-2026-11-19-to-2026-11-25.csv")));
        QVERIFY(writeCsv(path, QStringLiteral("\"é\"\r\n")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBF\"\xc3\xa9\"\r\n"));
        const auto failed = writeCsv(folder.filePath(QStringLiteral("none/x.csv")), {});
        QVERIFY(!failed);
        QVERIFY(failed.error().detail.find("none/x.csv") != std::string::npos);
    }

    void figuresCompareWithTheDaysBefore()
    {
        Insights now;
        now.outcomes[Outcome::Answered] = 3;
        now.outcomes[Outcome::Missed] = 1;
        now.outcomes[Outcome::Rejected] = 4; // turned away by a rule: nobody was to answer them
        now.medianToPerson = std::chrono::milliseconds(14'400);
        Insights before = now;
        before.outcomes[Outcome::Missed] = 3;
        before.medianToPerson = std::chrono::milliseconds(12'000);
        const auto figures = figuresOf(now, before, 7);
        QCOMPARE(figures[0].value, QStringLiteral("75 %"));
        QVERIFY(figures[0].change.contains(QStringLiteral("50 %")));
        QCOMPARE(figures[0].tone, format::Tone::Good);
        QCOMPARE(figures[1].value, QStringLiteral("0:14"));
        QCOMPARE(figures[1].tone, format::Tone::Bad);
        QCOMPARE(figures[2].value, QStringLiteral("1"));
        QCOMPARE(figures[2].tone, format::Tone::Good);
        QCOMPARE(figures[3].tone, format::Tone::Neutral);
    }

    void whatIsNotKnownIsNoZero()
    {
        for (const Figure &figure : figuresOf({}, std::nullopt, 7)) {
            QCOMPARE(figure.value, QStringLiteral("–"));
            QVERIFY(figure.change.isEmpty());
        }
        Insights missedOnly;
        missedOnly.outcomes[Outcome::Missed] = 2;
        QCOMPARE(figuresOf(missedOnly, std::nullopt, 7)[1].value, QStringLiteral("–"));
        QVERIFY(figuresOf(missedOnly, Insights{}, 7)[0].change.contains(QStringLiteral("no calls")));
    }

    void theModelsKeepTheirPromises()
    {
        Told told;
        const OpenWeek open = openWeekOf(told.names, TenantId("qdn"));
        MarksModel marks;
        HourModel hours;
        DayModel days;
        const QAbstractItemModelTester testsMarks(&marks), testsHours(&hours), testsDays(&days);
        for (int round = 0; round < 2; ++round) {
            marks.apply(missedTable(told.telling));
            hours.apply(hourTable(told.telling, open).marks, open);
            days.apply(told.telling);
            days.clear();
            hours.apply({}, {});
            marks.apply({});
        }
        days.apply(told.telling);
        QCOMPARE(days.columnCount(), 7);
        std::int64_t sum = 0;
        for (int column = 0; column < 7; ++column)
            sum += days.total(column);
        QCOMPARE(sum, told.counted.outcomes.total());
        QVERIFY(!days.index(5, 4).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
};

QTEST_MAIN(InsightTablesTest)
#include "InsightTablesTest.moc"
