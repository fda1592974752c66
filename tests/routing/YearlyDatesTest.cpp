// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/YearlyDates.h"
#include "core/routing/HoursCalendar.h"

#include <QDate>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;
using namespace std::chrono;

namespace {

constexpr int firstYear = 1970;
constexpr int lastYear = 2200;

QDate toQDate(year_month_day date)
{
    return QDate(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                 static_cast<int>(static_cast<unsigned>(date.day())));
}

/// Sunday after the ecclesiastical full moon, by epacts as Lilius and Clavius laid them down (Knuth, Art of
/// Computer Programming 1.3.2, exercise 14).
QDate easterByEpacts(int y)
{
    const int golden = y % 19 + 1;
    const int century = y / 100 + 1;
    const int droppedLeapYears = 3 * century / 4 - 12;
    const int moonCorrection = (8 * century + 5) / 25 - 5;
    const int sunday = 5 * y / 4 - droppedLeapYears - 10;
    int epact = (11 * golden + 20 + moonCorrection - droppedLeapYears) % 30;
    if ((epact == 25 && golden > 11) || epact == 24)
        ++epact;
    int fullMoon = 44 - epact;
    if (fullMoon < 21)
        fullMoon += 30;
    return QDate(y, 3, 1).addDays(fullMoon + 7 - (sunday + fullMoon) % 7 - 1);
}

/// Rules of every kind, with the awkward ones.
std::vector<plan::YearlyDay> manyRules()
{
    std::vector<plan::YearlyDay> rules;
    for (const bool observed : {false, true}) {
        for (unsigned m = 1; m <= 12; ++m) {
            for (const unsigned d : {1U, 2U, 15U, 28U, 29U, 30U, 31U}) {
                if ((m / day(d)).ok())
                    rules.push_back(plan::FixedDay{m, d, observed});
            }
        }
    }
    for (unsigned m = 1; m <= 12; ++m) {
        for (const int nth : {1, 2, 3, 4, 5, -1}) {
            for (unsigned weekday = 1; weekday <= 7; ++weekday)
                rules.push_back(plan::NthWeekday{nth, weekday, m});
        }
    }
    for (const int offset : {0, 1, -2, -7, 39, 49, 50, 60, -46, -52, -90, 260, 300, -300, 366})
        rules.push_back(plan::EasterDay{offset});
    return rules;
}

} // namespace

class YearlyDatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRuleFallsOnTheDateOfTheCalendar_data();
    void aRuleFallsOnTheDateOfTheCalendar();
    void easterIsTheSameByAnotherRuleInEveryYear();
    void theNthWeekdayIsTheSameByCountingDays();
    void aCalendarFindsADateExactlyWhenTheRuleFallsOnIt();
};

void YearlyDatesTest::aRuleFallsOnTheDateOfTheCalendar_data()
{
    QTest::addColumn<plan::YearlyDay>("rule");
    QTest::addColumn<int>("inYear");
    QTest::addColumn<QDate>("expected"); // no date: that year has none
    const auto row = [](const char *name, plan::YearlyDay rule, int inYear, QDate expected) {
        QTest::addRow("%s in %d", name, inYear) << rule << inYear << expected;
    };
    const plan::FixedDay newYear{1, 1, true};
    row("New Year observed, a Thursday", newYear, 2026, QDate(2026, 1, 1));
    row("New Year observed, a Saturday", newYear, 2022, QDate(2021, 12, 31));
    row("New Year observed, a Sunday", newYear, 2023, QDate(2023, 1, 2));
    row("New Year's Eve observed, a Sunday", plan::FixedDay{12, 31, true}, 2023, QDate(2024, 1, 1));
    row("New Year's Eve observed, a Saturday", plan::FixedDay{12, 31, true}, 2022, QDate(2022, 12, 30));
    row("Independence Day observed, a Saturday", plan::FixedDay{7, 4, true}, 2026, QDate(2026, 7, 3));
    row("Independence Day observed, a Sunday", plan::FixedDay{7, 4, true}, 2027, QDate(2027, 7, 5));
    row("Christmas, a Saturday and not moved", plan::FixedDay{12, 25, false}, 2021, QDate(2021, 12, 25));
    row("29 February", plan::FixedDay{2, 29, false}, 2028, QDate(2028, 2, 29));
    row("29 February", plan::FixedDay{2, 29, false}, 2026, QDate());
    row("29 February", plan::FixedDay{2, 29, false}, 2100, QDate());
    row("29 February observed, a Saturday", plan::FixedDay{2, 29, true}, 2048, QDate(2048, 2, 28));
    row("29 February observed", plan::FixedDay{2, 29, true}, 2047, QDate());
    row("Thanksgiving", plan::NthWeekday{4, 4, 11}, 2026, QDate(2026, 11, 26));
    row("Thanksgiving", plan::NthWeekday{4, 4, 11}, 2023, QDate(2023, 11, 23));
    row("Memorial Day", plan::NthWeekday{-1, 1, 5}, 2026, QDate(2026, 5, 25));
    row("Memorial Day", plan::NthWeekday{-1, 1, 5}, 2027, QDate(2027, 5, 31));
    row("last Sunday of February", plan::NthWeekday{-1, 7, 2}, 2032, QDate(2032, 2, 29));
    row("first of the month is the first Friday", plan::NthWeekday{1, 5, 5}, 2026, QDate(2026, 5, 1));
    row("5th Friday of January", plan::NthWeekday{5, 5, 1}, 2026, QDate(2026, 1, 30));
    row("5th Friday of November", plan::NthWeekday{5, 5, 11}, 2026, QDate());
    row("Easter", plan::EasterDay{0}, 2024, QDate(2024, 3, 31));
    row("Easter", plan::EasterDay{0}, 2025, QDate(2025, 4, 20));
    row("Easter", plan::EasterDay{0}, 2026, QDate(2026, 4, 5));
    row("Easter, as early as it gets here", plan::EasterDay{0}, 2008, QDate(2008, 3, 23));
    row("Easter, as late as it gets", plan::EasterDay{0}, 2038, QDate(2038, 4, 25));
    row("Easter, the exception of 1981", plan::EasterDay{0}, 1981, QDate(1981, 4, 19));
    row("Easter, the exception of 2049", plan::EasterDay{0}, 2049, QDate(2049, 4, 18));
    row("Good Friday", plan::EasterDay{-2}, 2026, QDate(2026, 4, 3));
    row("Easter Monday over the month's end", plan::EasterDay{1}, 2024, QDate(2024, 4, 1));
    row("Ash Wednesday before 29 February", plan::EasterDay{-46}, 2024, QDate(2024, 2, 14));
    row("Whit Sunday", plan::EasterDay{49}, 2026, QDate(2026, 5, 24));
    row("300 days after Easter", plan::EasterDay{300}, 2026, QDate(2027, 1, 30));
}

void YearlyDatesTest::aRuleFallsOnTheDateOfTheCalendar()
{
    QFETCH(plan::YearlyDay, rule);
    QFETCH(int, inYear);
    QFETCH(QDate, expected);
    const auto date = dateIn(rule, year(inYear));
    QCOMPARE(date ? toQDate(*date) : QDate(), expected);
}

void YearlyDatesTest::easterIsTheSameByAnotherRuleInEveryYear()
{
    for (int y = firstYear; y <= lastYear; ++y)
        QCOMPARE(toQDate(easterSunday(year(y))), easterByEpacts(y));
}

void YearlyDatesTest::theNthWeekdayIsTheSameByCountingDays()
{
    for (int y = firstYear; y <= lastYear; ++y) {
        for (unsigned m = 1; m <= 12; ++m) {
            std::vector<QDate> fridays;
            for (QDate d(y, static_cast<int>(m), 1); d.month() == static_cast<int>(m); d = d.addDays(1)) {
                if (d.dayOfWeek() == 5)
                    fridays.push_back(d);
            }
            for (int nth = 1; nth <= 5; ++nth) {
                const auto date = dateIn(plan::NthWeekday{nth, 5, m}, year(y));
                const bool exists = static_cast<std::size_t>(nth) <= fridays.size();
                QCOMPARE(date ? toQDate(*date) : QDate(),
                         exists ? fridays[static_cast<std::size_t>(nth) - 1] : QDate());
            }
            QCOMPARE(toQDate(*dateIn(plan::NthWeekday{-1, 5, m}, year(y))), fridays.back());
        }
    }
}

void YearlyDatesTest::aCalendarFindsADateExactlyWhenTheRuleFallsOnIt()
{
    for (const plan::YearlyDay &rule : manyRules()) {
        plan::Hours hours;
        hours.exceptions.push_back({"rule", rule, {}});
        const HoursCalendar calendar(hours);
        std::vector<local_days> expected;
        for (int y = firstYear - 2; y <= lastYear + 2; ++y) {
            if (const auto date = dateIn(rule, year(y)))
                expected.push_back(local_days(*date));
        }
        auto next = std::ranges::lower_bound(expected, local_days(year(firstYear) / 1 / 1));
        for (local_days d(year(firstYear) / 1 / 1); d < local_days(year(lastYear + 1) / 1 / 1);
             d += days(1)) {
            const bool falls = next != expected.end() && *next == d;
            if (falls)
                ++next;
            if ((calendar.exceptionOn(d) != nullptr) != falls)
                QFAIL(qPrintable(toQDate(year_month_day(d)).toString(Qt::ISODate)));
        }
    }
}

QTEST_APPLESS_MAIN(YearlyDatesTest)
#include "YearlyDatesTest.moc"
