// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/FilterGrammar.h"
#include "tests/ui/support/Sample.h"
#include "ui/calls/FilterWords.h"
#include "ui/draft/Draft.h"
#include "ui/format/ClockFormat.h"
#include "ui/format/Times.h"
#include "ui/insights/InsightTables.h"
#include "ui/review/Review.h"
#include "ui/simulator/SimulatorPage.h"
#include "ui/simulator/coverage/CoverageModel.h"

#include <QTest>
#include <QTimeEdit>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// Whoever reads clocks of twelve hours reads them everywhere.
class ClocksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { format::setClockStyle(format::ClockStyle::Hours12); }
    void cleanup() { format::setClockStyle(format::ClockStyle::OfLocale); }

    void aMinuteOfTheDay_data()
    {
        QTest::addColumn<int>("minute");
        QTest::addColumn<QString>("in12");
        QTest::addColumn<QString>("in24");
        QTest::newRow("midnight") << 0 << u"12:00 AM"_s << u"00:00"_s;
        QTest::newRow("morning") << 570 << u"9:30 AM"_s << u"09:30"_s;
        QTest::newRow("evening") << 1'050 << u"5:30 PM"_s << u"17:30"_s;
        QTest::newRow("the end of the day") << 1'440 << u"12:00 AM"_s << u"24:00"_s;
    }
    void aMinuteOfTheDay()
    {
        QFETCH(const int, minute);
        QTEST(format::clockOfMinute(minute), "in12");
        format::setClockStyle(format::ClockStyle::Hours24);
        QTEST(format::clockOfMinute(minute), "in24");
    }

    void coverageAndInsights()
    {
        QCOMPARE(simulator::halfHourWords(35), u"5:30 PM"_s);
        QCOMPARE(insights::hourWords(17), u"5:00 PM"_s);
    }

    void theChipOfAnHour()
    {
        const format::PlanNames names = tests::sampleNames();
        const filter::Reading reading = filter::readFilter(
            u"hour:mon-17"_s, {names.plan(), tests::sampleNow, QTimeZone("America/Los_Angeles")});
        QVERIFY(reading.isValid());
        const QString chip = calls::termWords(reading.terms[0], names);
        QVERIFY2(chip.contains(u"5:00 PM"_s), qPrintable(chip));
    }

    void hoursWithoutAnybodyInTheReview()
    {
        plan::Plan before = tests::sampleNames().plan();
        before.tenants[0].hours.week = {};
        before.tenants[0].hours.week[3] = {{9 * 60, 17 * 60}};
        plan::Plan after = before;
        after.tenants[0].hours.week[3] = {{9 * 60, 13 * 60}};
        QStringList lines;
        for (const review::Care &care : review::findingsOf({before, after, {}, tests::sampleNow}).care)
            lines << care.words;
        const QString care = lines.join(QLatin1Char('|'));
        QVERIFY2(care.contains(u"Thu 1:00 PM to 5:00 PM"_s), qPrintable(care));
    }

    void theTimeAskedOfTheSimulator()
    {
        draft::Draft draft;
        QWidget window;
        window.resize(1160, 780);
        auto *page = new simulator::SimulatorPage(draft, &window, &window);
        page->setNow(tests::sampleNow);
        draft.takeLive(41, tests::sampleNames().plan());
        window.show();
        QCOMPARE(page->findChild<QTimeEdit *>()->displayFormat(), u"h:mm Ap"_s);
    }
};

QTEST_MAIN(ClocksTest)
#include "ClocksTest.moc"
