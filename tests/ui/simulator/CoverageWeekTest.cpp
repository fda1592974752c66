// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/coverage/CoverageWeek.h"
#include "tests/ui/support/Sample.h"
#include "ui/simulator/coverage/CoverageModel.h"
#include "ui/simulator/coverage/CoverageSpanModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ringdown;
using namespace ringdown::simulator;

namespace {

const TenantId queen{"qdn"};
const QTimeZone sanDiego{"America/Los_Angeles"};
const QDate wednesday{2026, 11, 25};

/// The sample's Queen with nobody to ring while it is closed, as in the sample itself.
std::shared_ptr<const routing::CompiledPlan> sample()
{
    return routing::CompiledPlan::compile(tests::sampleNames().plan(), 41);
}

std::shared_ptr<const routing::CompiledPlan> lateFriday()
{
    plan::Plan plan = tests::sampleNames().plan();
    plan.tenants[0].hours.week[4] = {{9 * 60, 19 * 60}};
    return routing::CompiledPlan::compile(plan, 42);
}

} // namespace

class CoverageWeekTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openHoursRingTheFirstTier()
    {
        const CoverageWeek week = coverageWeek(sample().get(), sample().get(), queen, wednesday, sanDiego);
        QVERIFY(week.days[0][20].live == (Rings{{ContactId("captain")}})); // Wednesday 10:00
        QVERIFY(ringsNobody(week.days[0][12].live));                       // 06:00
        QVERIFY(week.days[0][20].draft == week.days[0][20].live);
    }

    void aChangedFridayDiffersOnlyThere()
    {
        const CoverageWeek week =
            coverageWeek(sample().get(), lateFriday().get(), queen, wednesday, sanDiego);
        int differing = 0;
        for (std::size_t day = 0; day < 7; ++day) {
            for (const CoverageCell &cell : week.days[day]) {
                differing += cell.live == cell.draft ? 0 : 1;
                QVERIFY(day == 2 || cell.live == cell.draft);
            }
        }
        QCOMPARE(differing, 4); // 12:00 to 13:00 and 18:00 to 19:00
    }

    void daysOnWhichClocksChangeKeepTheirLabels()
    {
        const CoverageWeek spring =
            coverageWeek(sample().get(), sample().get(), queen, QDate(2026, 3, 8), sanDiego);
        QVERIFY(!spring.days[0][4].at && !spring.days[0][5].at); // 02:00 to 03:00 never comes
        QVERIFY(spring.days[0][6].at.has_value());
        QVERIFY(spring.days[1][18].live == (Rings{{ContactId("captain")}})); // Monday at nine
        const CoverageWeek autumn =
            coverageWeek(sample().get(), sample().get(), queen, QDate(2026, 11, 1), sanDiego);
        for (const CoverageCell &cell : autumn.days[0])
            QVERIFY(cell.at.has_value());
        QVERIFY(autumn.days[1][18].live == (Rings{{ContactId("captain")}}));
        QVERIFY(ringsNobody(autumn.days[1][17].live));
    }

    void spansCoverEveryHalfHourOnce()
    {
        const auto spans =
            spansOf(coverageWeek(sample().get(), lateFriday().get(), queen, wednesday, sanDiego));
        std::array<int, 7> covered{};
        for (const CoverageSpan &span : spans)
            covered[static_cast<std::size_t>(span.day)] += span.end - span.begin;
        for (const int count : covered)
            QCOMPARE(count, halfHours);
        QVERIFY(spans.size() < 40);
    }

    void aBusinessThatAPlanDoesNotHaveIsNotNobody()
    {
        const CoverageWeek week = coverageWeek(sample().get(), nullptr, queen, wednesday, sanDiego);
        QVERIFY(!week.days[0][20].draft.has_value());
        QVERIFY(!ringsNobody(week.days[0][20].draft));
    }

    void bothModelsAreSoundAndSpeak()
    {
        CoverageModel model;
        CoverageSpanModel spans(model);
        QAbstractItemModelTester soundness(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester soundSpans(&spans, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const format::PlanNames names = tests::sampleNames();
        model.apply(coverageWeek(sample().get(), lateFriday().get(), queen, wednesday, sanDiego), queen,
                    names, names);
        const QString same = model.index(0, 20).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(same.contains(QStringLiteral("10:00 to 10:30: Captain")), qPrintable(same));
        const QString other = model.index(2, 36).data(Qt::ToolTipRole).toString();
        QVERIFY2(other.contains(QStringLiteral("draft Captain, live nobody")), qPrintable(other));
        bool saysNobody = false;
        for (int row = 0; row < spans.rowCount(); ++row)
            saysNobody = saysNobody || spans.index(row, CoverageSpanModel::Note).data().toString() ==
                                           QStringLiteral("Nobody would be rung.");
        QVERIFY(saysNobody);
    }
};

QTEST_GUILESS_MAIN(CoverageWeekTest)
#include "CoverageWeekTest.moc"
