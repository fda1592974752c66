// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relay/LogView.h"
#include "tests/ui/support/Sample.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

using namespace ringdown;
using namespace ringdown::relay_ui;

class LogViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scrollingUpByWheelOrKeyStopsTheFollowing_data()
    {
        QTest::addColumn<bool>("byWheel");
        QTest::newRow("wheel") << true;
        QTest::newRow("page up") << false;
    }
    void scrollingUpByWheelOrKeyStopsTheFollowing()
    {
        QFETCH(const bool, byWheel);
        LogView view;
        view.resize(600, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.apply({linesUpTo(200), 200});
        QScrollBar *bar = view.table()->verticalScrollBar();
        const auto *follow = view.findChild<QPushButton *>();
        QTRY_VERIFY(bar->maximum() > 100);
        QTRY_COMPARE(bar->value(), bar->maximum());
        QVERIFY(follow->isChecked());

        if (byWheel)
            turnWheelUp(*view.table()->viewport());
        else
            QTest::keyClick(view.table(), Qt::Key_PageUp);
        const int there = bar->value();
        QVERIFY(there < bar->maximum());
        QVERIFY(!follow->isChecked());
        view.apply({{}, 200});
        view.apply({{{201, tests::sampleNow, client::LogLevel::Info, "one more"}}, 201});
        QCoreApplication::processEvents();
        QCOMPARE(bar->value(), there);

        bar->setValue(bar->maximum());
        QVERIFY(follow->isChecked());
        view.apply({{{202, tests::sampleNow, client::LogLevel::Info, "and another"}}, 202});
        QCOMPARE(bar->value(), bar->maximum());
    }

    void aPollWithoutALineScrollsNothing()
    {
        LogView view;
        view.resize(600, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.apply({linesUpTo(200), 200});
        QScrollBar *bar = view.table()->verticalScrollBar();
        QTRY_COMPARE(bar->value(), bar->maximum());
        const QSignalBlocker unheard(bar);
        bar->setValue(7);
        view.apply({{}, 200});
        QCOMPARE(bar->value(), 7);
    }

private:
    static std::vector<client::RelayLogLine> linesUpTo(std::int64_t last)
    {
        std::vector<client::RelayLogLine> lines;
        for (std::int64_t number = 1; number <= last; ++number)
            lines.push_back({number, tests::sampleNow, client::LogLevel::Info, "a line"});
        return lines;
    }
    static void turnWheelUp(QWidget &viewport)
    {
        const QPointF middle = viewport.rect().center();
        QWheelEvent wheel(middle, viewport.mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&viewport, &wheel);
    }
};

QTEST_MAIN(LogViewTest)
#include "LogViewTest.moc"
