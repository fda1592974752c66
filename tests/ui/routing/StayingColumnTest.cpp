// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/StayingColumn.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTest>

using namespace ringdown;

/// The lists beside a route of many steps.
class StayingColumnTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itStaysInViewBesideWhatIsLonger_data()
    {
        QTest::addColumn<int>("high");
        QTest::addColumn<int>("scrolled");
        QTest::addColumn<int>("top"); ///< as it is seen
        QTest::newRow("at the beginning") << 200 << 0 << 0;
        QTest::newRow("further down") << 200 << 700 << 0;
        QTest::newRow("at the end") << 200 << 1700 << 0;
        QTest::newRow("higher than the view") << 400 << 50 << -50;
        QTest::newRow("higher than the view, at its end") << 400 << 700 << -100;
    }
    void itStaysInViewBesideWhatIsLonger()
    {
        QFETCH(const int, high);
        QFETCH(const int, scrolled);
        QFETCH(const int, top);
        auto *lists = new QWidget;
        lists->setFixedSize(120, high);
        auto *steps = new QWidget;
        steps->setFixedHeight(2000);
        auto *content = new QWidget;
        auto *row = new QHBoxLayout(content);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new routing_ui::StayingColumn(lists));
        row->addWidget(steps, 1);
        QScrollArea area;
        area.setFrameShape(QFrame::NoFrame);
        area.setWidgetResizable(true);
        area.setWidget(content);
        area.resize(600, 300);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        area.verticalScrollBar()->setValue(scrolled);
        QCOMPARE(lists->mapTo(area.viewport(), QPoint()).y(), top);
        QCOMPARE(lists->size(), QSize(120, high));
    }
};

QTEST_MAIN(StayingColumnTest)
#include "StayingColumnTest.moc"
