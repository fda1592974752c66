// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/HoursBar.h"
#include "ui/routing/hours/ClosedWeek.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace ringdown::routing_ui;

/// What stands above the week.
class HoursBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLastStepIsUndoneBesideTheGrid()
    {
        QUndoStack history;
        HoursBar bar(history);
        QPushButton *undo = button(bar, QStringLiteral("Undo"));
        QVERIFY(!undo->isEnabled());
        history.push(new QUndoCommand(QStringLiteral("close Fri at 18:00")));
        QVERIFY(undo->isEnabled());
        QCOMPARE(undo->toolTip(), QStringLiteral("Undo: close Fri at 18:00"));
        undo->click();
        QCOMPARE(history.index(), 0);
        QVERIFY(!undo->isEnabled());
    }

    void daysAreClearedAndCopied()
    {
        QUndoStack history;
        HoursBar bar(history);
        QSignalSpy cleared(&bar, &HoursBar::clearWanted);
        QSignalSpy copied(&bar, &HoursBar::copyWanted);
        button(bar, QStringLiteral("Clear"))->click();
        button(bar, QStringLiteral("Copy day…"))->click();
        QCOMPARE(cleared.count(), 1);
        QCOMPARE(copied.count(), 1);
    }

private:
    static QPushButton *button(const HoursBar &bar, const QString &words)
    {
        for (QPushButton *each : bar.findChildren<QPushButton *>()) {
            if (each->text() == words)
                return each;
        }
        qFatal("there is no button \"%s\"", qPrintable(words));
    }
};

QTEST_MAIN(HoursBarTest)
#include "HoursBarTest.moc"
