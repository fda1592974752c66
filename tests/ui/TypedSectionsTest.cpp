// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/TypedSections.h"

#include <QLineEdit>
#include <QTest>
#include <QTimeEdit>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// What is typed into a field of a time.
class TypedSectionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qApp->installEventFilter(&m_typed); }
    void cleanupTestCase() { qApp->removeEventFilter(&m_typed); }

    void itReplacesThePartThatIsMeant_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time");
        QTest::addRow("a click, hour and minute") << u"click"_s << u"0915"_s << QTime(9, 15);
        QTest::addRow("a click, the hour") << u"click"_s << u"07"_s << QTime(7, 5);
        QTest::addRow("a click at the minutes") << u"click minutes"_s << u"45"_s << QTime(20, 45);
        QTest::addRow("Home") << u"home"_s << u"0130"_s << QTime(1, 30);
        QTest::addRow("the whole selected") << u"all"_s << u"0130"_s << QTime(1, 30);
        QTest::addRow("the whole selected, with a colon") << u"all"_s << u"01:30"_s << QTime(1, 30);
        QTest::addRow("End") << u"end"_s << u"59"_s << QTime(20, 59);
    }
    void itReplacesThePartThatIsMeant()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, typed);
        QTimeEdit field(QTime(20, 5));
        field.setDisplayFormat(u"HH:mm"_s);
        field.resize(120, 30);
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        auto *line = field.findChild<QLineEdit *>();
        if (before.startsWith(u"click"_s)) {
            line->setCursorPosition(before == u"click"_s ? 1 : 4);
            const QPoint at = line->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
            QTest::mouseClick(line, Qt::LeftButton, {}, at);
        } else if (before == u"home"_s) {
            QTest::keyClick(&field, Qt::Key_Home);
        } else if (before == u"end"_s) {
            QTest::keyClick(&field, Qt::Key_End);
        } else {
            QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        }
        QTest::keyClicks(&field, typed);
        QTEST(field.time(), "time");
    }

    void whatGoesOnIsNotBegunAnew()
    {
        QTimeEdit field(QTime(20, 5));
        field.setDisplayFormat(u"HH:mm"_s);
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_Home);
        QTest::keyClicks(&field, u"1"_s);
        QTest::keyClicks(&field, u"2"_s); // the second digit of the hour
        QCOMPARE(field.time(), QTime(12, 5));
    }

private:
    shell::TypedSections m_typed;
};

QTEST_MAIN(TypedSectionsTest)
#include "TypedSectionsTest.moc"
