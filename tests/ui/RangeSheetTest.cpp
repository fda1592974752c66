// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/RangeSheet.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "ui/calls/CallLogPage.h"
#include "ui/calls/LogSheets.h"
#include "ui/shell/TypedSections.h"

#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// The days that the log is asked for.
class RangeSheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qApp->installEventFilter(&m_typed); }
    void cleanupTestCase() { qApp->removeEventFilter(&m_typed); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_sheet = new calls::RangeSheet(m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_sheet->ask(QDate(2026, 11, 20), QDate(2026, 11, 27));
        const auto fields = m_sheet->findChildren<QDateEdit *>();
        QCOMPARE(fields.size(), 2);
        m_first = fields.at(0);
        m_last = fields.at(1);
        QTRY_VERIFY(m_first->hasFocus());
    }

    void aDayIsWrittenAsInEveryOtherField()
    {
        QCOMPARE(m_first->text(), QLocale().toString(QDate(2026, 11, 20), u"ddd d MMM yyyy"_s));
        QCOMPARE(m_last->text(), QLocale().toString(QDate(2026, 11, 27), u"ddd d MMM yyyy"_s));
    }

    void aDayIsTypedAtOnce()
    {
        QTest::keyClicks(m_first, u"04"_s);
        QCOMPARE(m_first->date(), QDate(2026, 11, 4));
    }

    void theEndFollowsOnceTheBeginningIsWritten()
    {
        QTest::keyClick(m_first, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(m_first, u"2027-01-05"_s);
        QCOMPARE(m_first->date(), QDate(2027, 1, 5));
        QCOMPARE(m_last->date(), QDate(2026, 11, 27)); // not the half typed year's
        m_last->setFocus();
        QCOMPARE(m_last->date(), QDate(2027, 1, 5));
    }

    void theBeginningFollowsTheEndToo()
    {
        m_last->setFocus();
        QTest::keyClick(m_last, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(m_last, u"2026-11-02"_s);
        QCOMPARE(m_first->date(), QDate(2026, 11, 20));
        QSignalSpy chosen(m_sheet, &calls::RangeSheet::chosen);
        QTest::keyClick(m_last, Qt::Key_Return); // without leaving the field
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0), QVariantList({QDate(2026, 11, 2), QDate(2026, 11, 2)}));
    }

    void itOpensWithTheDaysThatAreShown_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("firstDaysAgo");
        QTest::addColumn<int>("lastDaysAgo");
        QTest::newRow("7 days") << u"last:7d"_s << 6 << 0;
        QTest::newRow("30 days") << u"last:30d"_s << 29 << 0;
        QTest::newRow("any time") << QString() << 6 << 0;
        QTest::newRow("today") << u"on:today"_s << 0 << 0;
        QTest::newRow("yesterday") << u"on:yesterday"_s << 1 << 1;
        QTest::newRow("an hour") << u"last:1h"_s << 0 << 0;
        QTest::newRow("days") << u"since:2026-11-01 until:2026-11-03"_s << -1 << -1;
    }
    void itOpensWithTheDaysThatAreShown()
    {
        QFETCH(const QString, filter);
        QFETCH(const int, firstDaysAgo);
        QFETCH(const int, lastDaysAgo);
        tests::FakeRelay relay;
        calls::CallLogPage page;
        page.setNow(tests::sampleNow);
        page.setNames(tests::sampleNames());
        page.setRelay(&relay);
        page.resize(1200, 800);
        page.show();
        page.showFilter(filter);
        const QTimeZone zone = tests::sampleNames().zone({});
        const QDate today = QDateTime::fromMSecsSinceEpoch(tests::sampleNow.milliseconds, zone).date();
        page.findChild<calls::LogSheets *>()->askRange(tests::sampleNow, zone);
        const auto fields = page.findChild<calls::RangeSheet *>()->findChildren<QDateEdit *>();
        const bool isWritten = firstDaysAgo < 0;
        QCOMPARE(fields.at(0)->date(), isWritten ? QDate(2026, 11, 1) : today.addDays(-firstDaysAgo));
        QCOMPARE(fields.at(1)->date(), isWritten ? QDate(2026, 11, 3) : today.addDays(-lastDaysAgo));
    }

private:
    shell::TypedSections m_typed;
    std::unique_ptr<QWidget> m_window;
    calls::RangeSheet *m_sheet = nullptr;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
};

QTEST_MAIN(RangeSheetTest)
#include "RangeSheetTest.moc"
