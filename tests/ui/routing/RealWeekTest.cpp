// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/routing/HoursStage.h"
#include "ui/routing/hours/ExceptionModel.h"

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
};

QTEST_MAIN(RealWeekTest)
#include "RealWeekTest.moc"
