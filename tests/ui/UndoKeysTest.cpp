// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/UndoKeys.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace ringdown;

class UndoKeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qApp->installEventFilter(&m_keys); }

    void theKeysAreTheFieldsWhileItHasEdits_data()
    {
        QTest::addColumn<QWidget *>("field");
        QTest::newRow("a line") << static_cast<QWidget *>(new QLineEdit);
        QTest::newRow("a text") << static_cast<QWidget *>(new QPlainTextEdit);
        QTest::newRow("a number") << static_cast<QWidget *>(new QSpinBox);
        auto *list = new QComboBox;
        list->setEditable(true);
        QTest::newRow("a list to type into") << static_cast<QWidget *>(list);
    }

    void theKeysAreTheFieldsWhileItHasEdits()
    {
        QFETCH(QWidget *, field);
        QMainWindow window;
        window.setCentralWidget(field);
        QAction undo;
        undo.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QAction redo;
        redo.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        window.addActions({&undo, &redo});
        QSignalSpy undone(&undo, &QAction::triggered);
        QSignalSpy redone(&redo, &QAction::triggered);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(undone.count(), 1);
        QCOMPARE(redone.count(), 1);
        QTest::keyClicks(field, QStringLiteral("7"));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.count(), 1); // its own
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(redone.count(), 1);
    }

private:
    shell::UndoKeys m_keys;
};

QTEST_MAIN(UndoKeysTest)
#include "UndoKeysTest.moc"
