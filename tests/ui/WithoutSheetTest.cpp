// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/WithoutSheet.h"
#include "tests/ui/support/DressCount.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/Sample.h"
#include "ui/shell/Theme.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace ringdown;
using ringdown::tests::DressCount;
using namespace Qt::StringLiterals;

/// What is made without the style sheet looks as if it had been made with it.
class WithoutSheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.wear(shell::Appearance::Light); }

    void theSheetIsBackAfterwards()
    {
        const QString before = qApp->styleSheet();
        {
            const shell::WithoutSheet whileMade;
            QVERIFY(qApp->styleSheet().isEmpty());
        }
        QVERIFY(!before.isEmpty());
        QCOMPARE(qApp->styleSheet(), before);
    }

    void aMeasureIsTakenOnceMoreWithTheSheet()
    {
        QList<int> heights;
        std::unique_ptr<QPushButton> button;
        {
            const shell::WithoutSheet whileMade;
            button = std::make_unique<QPushButton>(u"Push"_s);
            shell::measureDressed(*button, [&] { heights << button->sizeHint().height(); });
        }
        m_theme.wear(shell::Appearance::Dark);
        m_theme.wear(shell::Appearance::Light);
        QCOMPARE(heights.size(), 2);
        QCOMPARE(heights.last(), QPushButton(u"Push"_s).sizeHint().height());
        QVERIFY(heights.first() != heights.last());
    }

    void withTheSheetAMeasureIsTakenOnce()
    {
        int times = 0;
        QWidget widget;
        shell::measureDressed(widget, [&] { ++times; });
        m_theme.wear(shell::Appearance::Dark);
        m_theme.wear(shell::Appearance::Light);
        QCOMPARE(times, 1);
    }

    void thePartsOfTheWindowAreDressedOnce()
    {
        shell::Settings settings((QString()));
        tests::FakeDesk desk(tests::sampleNow);
        DressCount dressed;
        std::unique_ptr<window::MainWindow> window;
        {
            const shell::WithoutSheet whileMade;
            window = std::make_unique<window::MainWindow>(
                settings, m_theme, [] { return tests::sampleNow; }, desk.ports());
        }
        const qsizetype parts = window->findChildren<QWidget *>().size();
        QVERIFY2(dressed.times < 2 * parts, qPrintable(u"%1 of %2"_s.arg(dressed.times).arg(parts)));
    }

private:
    shell::Theme m_theme;
};

QTEST_MAIN(WithoutSheetTest)
#include "WithoutSheetTest.moc"
