// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// What was told for a moment stays as long as the keys are with it, and no longer.
class ToastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoeverWasThereLetsItGo()
    {
        QWidget area;
        area.resize(600, 400);
        auto *field = new QLineEdit(&area);
        shell::Toast toast(&area);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        field->setFocus();
        toast.say(u"Tier deleted."_s, u"Undo"_s);
        toast.focus();
        auto *end = toast.findChild<QTimer *>();
        QVERIFY(end->isActive());
        QMetaObject::invokeMethod(end, "timeout", Qt::DirectConnection);
        QVERIFY(toast.isVisible() && end->isActive()); // it has the keys
        field->setFocus();
        QMetaObject::invokeMethod(end, "timeout", Qt::DirectConnection);
        QVERIFY(!toast.isVisible());
    }
};

QTEST_MAIN(ToastTest)
#include "ToastTest.moc"
