// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/routing/HoursStage.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;

/// Where the keys are after undo took back what was done to the week.
class HoursUndoTest : public QObject, protected tests::HoursStage {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        setUp();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        connect(m_draft.get(), &draft::Draft::revisited, m_editor,
                [this](const std::vector<plan::Change> &changes) {
                    m_seenAt = m_editor->revisit(changes.front().path);
                });
    }

    void whoeverPaintsByKeysGoesOnInTheGrid()
    {
        m_grid->setCurrentIndex(m_grid->model()->index(0, 6));
        QTest::keyClick(m_grid, Qt::Key_Space);
        QCOMPARE(hoursOn(0), QStringLiteral("03:00-03:30, 09:00-17:00"));
        m_grid->setCurrentIndex(m_grid->model()->index(4, 7));
        m_draft->history().undo();
        QCOMPARE(m_window->focusWidget(), static_cast<QWidget *>(m_grid));
        QCOMPARE(m_grid->currentIndex(), m_grid->model()->index(0, 7));
        QCOMPARE(m_seenAt, static_cast<QWidget *>(exact(QStringLiteral("Hours on Monday"))));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        QCOMPARE(hoursOn(0), QStringLiteral("03:30-04:00, 09:00-17:00"));
    }

    void theDaysThatAreChosenStayChosen()
    {
        m_grid->setCurrentIndex(m_grid->model()->index(1, 6));
        QTest::keyClick(m_grid, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_grid, Qt::Key_Space);
        m_draft->history().undo();
        QCOMPARE(m_grid->currentIndex(), m_grid->model()->index(2, 6));
        QCOMPARE(m_grid->selectionModel()->selectedIndexes().size(), 2);
    }

    void undoCanBePressedTwice()
    {
        for (const int day : {1, 2}) {
            m_draft->edit(QStringLiteral("later"), queen, [day](plan::Tenant &tenant) {
                tenant.hours.week[static_cast<std::size_t>(day)] = {{10 * 60, 17 * 60}};
            });
        }
        QPushButton *undo = nullptr;
        for (QPushButton *button : m_editor->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Undo"))
                undo = button;
        }
        QVERIFY(undo);
        undo->setFocus();
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        QCOMPARE(hoursOn(1), QStringLiteral("09:00-17:00"));
        QCOMPARE(hoursOn(2), QStringLiteral("09:00-17:00"));
    }

    void fromElsewhereTheFieldOfTheDayIsFound()
    {
        exact(QStringLiteral("Hours on Friday"))->setFocus();
        m_draft->edit(QStringLiteral("later"), queen, [](plan::Tenant &tenant) {
            tenant.hours.week[1] = {{10 * 60, 17 * 60}};
        });
        m_draft->history().undo();
        QCOMPARE(m_window->focusWidget(), static_cast<QWidget *>(exact(QStringLiteral("Hours on Tuesday"))));
        QCOMPARE(m_seenAt, m_window->focusWidget());
    }

    void whatCannotBeReadIsNamed()
    {
        QVERIFY(m_editor->untaken().isEmpty());
        type(exact(QStringLiteral("Hours on Tuesday")), QStringLiteral("25:00-26"));
        QCOMPARE(m_editor->untaken(), QStringList{QStringLiteral("Hours on Tuesday")});
        type(exact(QStringLiteral("Hours on Tuesday")), QStringLiteral("9-17"));
        QVERIFY(m_editor->untaken().isEmpty());
    }

private:
    QWidget *m_seenAt = nullptr;
};

QTEST_MAIN(HoursUndoTest)
#include "HoursUndoTest.moc"
