// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/routing/HoursStage.h"
#include "ui/routing/hours/ExceptionModel.h"
#include "ui/routing/hours/WeekModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;

/// The weeks of the calendar: what exceptions and clocks make of the hours.
class RealWeekTest : public QObject, protected tests::HoursStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }

    void anExceptionRulesTheRealWeek()
    {
        m_draft->edit(QStringLiteral("holiday"), queen, [](plan::Tenant &tenant) {
            tenant.hours.exceptions = {{"Thanksgiving", plan::YearlyDay(plan::NthWeekday{4, 4, 11}), {}}};
        });
        QVERIFY(says(QStringLiteral("Thu 26 Nov: closed, Thanksgiving (instead of 09:00-17:00)")));
        press(QStringLiteral("Week after ›"));
        QCOMPARE(m_grid->weekModel().day(3).exception, QStringLiteral("Thanksgiving"));
        const int steps = m_draft->history().count();
        drag(at(3, 10 * 60), at(3, 11 * 60));
        QCOMPARE(m_draft->history().count(), steps);
        QVERIFY(says(QStringLiteral("“Thanksgiving” rules this Thursday")));
    }

    void theWeeksBeforeAndAfterAreTwo()
    {
        m_draft->edit(QStringLiteral("holidays"), queen, [](plan::Tenant &tenant) {
            const std::chrono::year_month november = std::chrono::year(2026) / std::chrono::November;
            tenant.hours.exceptions = {{"Last week", november / 18, {}}, {"This week", november / 25, {}}};
        });
        const auto wednesday = [this] { return m_grid->weekModel().day(2).exception; };
        press(QStringLiteral("Week after ›"));
        QCOMPARE(wednesday(), QStringLiteral("This week"));
        press(QStringLiteral("‹ Week before"));
        QCOMPARE(wednesday(), QStringLiteral("Last week"));
        press(QStringLiteral("Typical week"));
        press(QStringLiteral("‹ Week before"));
        QCOMPARE(wednesday(), QStringLiteral("Last week"));
    }

    void whatIsToldOfDaysFollowsTheDay()
    {
        m_draft->edit(QStringLiteral("a holiday"), queen, [](plan::Tenant &tenant) {
            tenant.hours.exceptions = {
                {"Moving", std::chrono::year(2026) / std::chrono::November / 25, {}},
                {"Inventory", std::chrono::year(2026) / std::chrono::December / 1, {}}};
        });
        const auto *exceptions = m_editor->findChild<ExceptionModel *>();
        QCOMPARE(exceptions->indexAt(0), std::size_t(0));
        QVERIFY(says(QStringLiteral("Moving (instead of")));
        QVERIFY(!says(QStringLiteral("Inventory (instead of")));
        m_editor->setNow({1'795'601'000'000 + 6LL * 24 * 3600 * 1000}); // the next Tuesday
        QCOMPARE(exceptions->indexAt(0), std::size_t(1));               // the other is over
        QCOMPARE(exceptions->index(1, ExceptionModel::NoteColumn).data().toString(), QStringLiteral("over"));
        QVERIFY(!says(QStringLiteral("Moving (instead of")));
        QVERIFY(says(QStringLiteral("Inventory (instead of")));
    }

    void aDayThatComesSeldomIsNotOver()
    {
        m_draft->edit(QStringLiteral("a fifth Monday"), queen, [](plan::Tenant &tenant) {
            tenant.hours.exceptions = {{"Leap day", plan::YearlyDay(plan::NthWeekday{5, 1, 2}), {}}};
        });
        const auto *exceptions = m_editor->findChild<ExceptionModel *>();
        QVERIFY(exceptions->index(0, ExceptionModel::NoteColumn).data().toString() != QStringLiteral("over"));
        QVERIFY(nextDayOf(m_draft->tenant(queen)->hours.exceptions[0],
                          std::chrono::year(2026) / std::chrono::November / 25) ==
                std::chrono::year(2044) / std::chrono::February / 29);
    }

    void theExceptionsAreASoundModelThatIsReadAloud()
    {
        m_draft->edit(QStringLiteral("a holiday"), queen, [](plan::Tenant &tenant) {
            tenant.hours.exceptions = {{"Moving", std::chrono::year(2026) / std::chrono::November / 26, {}}};
        });
        auto *model = m_editor->findChild<ExceptionModel *>();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int column = 0; column < ExceptionModel::ColumnCount; ++column)
            QCOMPARE(model->index(0, column).data(Qt::AccessibleTextRole).toString(),
                     QStringLiteral("Thu 26 Nov 2026, Moving: closed, instead of 09:00-17:00"));
        m_draft->edit(QStringLiteral("none"), queen,
                      [](plan::Tenant &tenant) { tenant.hours.exceptions = {}; });
        QCOMPARE(model->rowCount(), 0);
    }

    /// The bar's clock is the draft's: what it says of that hour is not what is live.
    void anotherTimeZoneIsOpenInTheDraftOnly()
    {
        m_draft->takeLive(42, m_draft->plan());
        QVERIFY(says(QStringLiteral("now Wed 02:03, closed")));
        QVERIFY(!says(QStringLiteral("in this draft")));
        m_draft->edit(QStringLiteral("move"), queen,
                      [](plan::Tenant &tenant) { tenant.timeZone = "Europe/Berlin"; });
        QVERIFY(says(QStringLiteral("now Wed 11:03, open in this draft")));
    }

    void daysOnWhichClocksChangeAreMarked()
    {
        const ShownWeek shown = ShownWeek::real(
            m_draft->tenant(queen)->hours,
            std::chrono::year_month_day(std::chrono::year(2026), std::chrono::October, std::chrono::day(26)),
            "America/Los_Angeles");
        QCOMPARE(shown.days[6].hours, 25);
        QCOMPARE(shown.days[5].hours, 24);
    }

    void whatTheClocksDoIsReadAloud()
    {
        const auto weekOf = [this](std::chrono::year_month_day first) {
            WeekModel model;
            model.setWeek(ShownWeek::real(m_draft->tenant(queen)->hours, first, "America/Los_Angeles"));
            QStringList words = {model.headerData(5, Qt::Vertical, Qt::AccessibleTextRole).toString(),
                                 model.headerData(6, Qt::Vertical, Qt::ToolTipRole).toString()};
            for (const int cell : {1, 2, 3, 4, 5, 6})
                words << model.index(6, cell).data(Qt::AccessibleTextRole).toString();
            return words;
        };
        using namespace std::chrono;
        QCOMPARE(weekOf(year(2027) / November / 1),
                 QStringList({QStringLiteral("Saturday 6 November"),
                              QStringLiteral("Sunday 7 November, 25 hours: the clocks change"),
                              QStringLiteral("Sunday 7 Nov 00:30 to 01:00, closed"),
                              QStringLiteral("Sunday 7 Nov 01:00 to 01:30, closed – comes twice: the clocks "
                                             "go back"),
                              QStringLiteral("Sunday 7 Nov 01:30 to 02:00, closed – comes twice: the clocks "
                                             "go back"),
                              QStringLiteral("Sunday 7 Nov 02:00 to 02:30, closed"),
                              QStringLiteral("Sunday 7 Nov 02:30 to 03:00, closed"),
                              QStringLiteral("Sunday 7 Nov 03:00 to 03:30, closed")}));
        const QStringList spring = weekOf(year(2027) / March / 8);
        QCOMPARE(spring[1], QStringLiteral("Sunday 14 March, 23 hours: the clocks change"));
        QCOMPARE(spring[4], QStringLiteral("Sunday 14 Mar 01:30 to 02:00, closed"));
        QCOMPARE(spring[5], QStringLiteral("Sunday 14 Mar 02:00 to 02:30, skipped: the clocks go forward"));
        QCOMPARE(spring[7], QStringLiteral("Sunday 14 Mar 03:00 to 03:30, closed"));
    }

    /// Both ends of a day, where clocks change at midnight.
    void whatTheClocksDoAtMidnightIsReadAloud_data()
    {
        QTest::addColumn<std::chrono::year_month_day>("first");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QStringList>("cells"); // the first three and the last three
        using namespace std::chrono;
        const QString skips = QStringLiteral("skipped: the clocks go forward");
        const QString repeats = QStringLiteral("closed – comes twice: the clocks go back");
        const QString no = QStringLiteral("closed");
        const QString longer = QStringLiteral("%1, 25 hours: the clocks change");
        const QString shorter = QStringLiteral("%1, 23 hours: the clocks change");
        QTest::newRow("Santiago, forward at 0:00")
            << year(2027) / August / 30 << QStringLiteral("America/Santiago")
            << shorter.arg(QStringLiteral("Sunday 5 September")) << QStringList{skips, skips, no, no, no, no};
        QTest::newRow("Santiago, back at 24:00")
            << year(2027) / March / 28 << QStringLiteral("America/Santiago")
            << longer.arg(QStringLiteral("Saturday 3 April"))
            << QStringList{no, no, no, no, repeats, repeats};
        QTest::newRow("Santiago, the day after")
            << year(2027) / March / 29 << QStringLiteral("America/Santiago")
            << QStringLiteral("Sunday 4 April") << QStringList{no, no, no, no, no, no};
        QTest::newRow("Havana, back at 1:00") << year(2027) / November / 1 << QStringLiteral("America/Havana")
                                              << longer.arg(QStringLiteral("Sunday 7 November"))
                                              << QStringList{repeats, repeats, no, no, no, no};
        QTest::newRow("Santiago, the day before forward")
            << year(2027) / August / 29 << QStringLiteral("America/Santiago")
            << QStringLiteral("Saturday 4 September") << QStringList{no, no, no, no, no, no};
    }
    void whatTheClocksDoAtMidnightIsReadAloud()
    {
        QFETCH(std::chrono::year_month_day, first);
        QFETCH(QString, zone);
        WeekModel model;
        model.setWeek(ShownWeek::real({}, first, zone.toStdString()));
        QTEST(model.headerData(6, Qt::Vertical, Qt::AccessibleTextRole).toString(), "day");
        QStringList cells;
        for (const int cell : {0, 1, 2, 45, 46, 47})
            cells << model.index(6, cell)
                         .data(Qt::AccessibleTextRole)
                         .toString()
                         .section(QStringLiteral(", "), 1);
        QTEST(cells, "cells");
    }
};

QTEST_MAIN(RealWeekTest)
#include "RealWeekTest.moc"
