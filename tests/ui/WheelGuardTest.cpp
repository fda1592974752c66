// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/WheelGuard.h"

#include <QApplication>
#include <QComboBox>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace ringdown;

namespace {

void turn(QWidget &widget)
{
    QWheelEvent event(QPointF(5, 5), widget.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

class WheelGuardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWheelTurnsOnlyWhatHasTheFocus()
    {
        shell::WheelGuard guard;
        qApp->installEventFilter(&guard);
        QWidget window;
        QVBoxLayout layout(&window);
        QComboBox list;
        list.addItems({QStringLiteral("a"), QStringLiteral("b")});
        QSpinBox number;
        number.setValue(20);
        layout.addWidget(&list);
        layout.addWidget(&number);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        list.setFocus();
        turn(number);
        QCOMPARE(number.value(), 20);
        turn(list);
        QCOMPARE(list.currentIndex(), 1);
        number.setFocus();
        turn(number);
        QCOMPARE(number.value(), 19);
        QCOMPARE(number.focusPolicy(), Qt::StrongFocus);
    }
};

QTEST_MAIN(WheelGuardTest)
#include "WheelGuardTest.moc"
