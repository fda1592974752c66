// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/TypedSections.h"
#include "ui/shell/WholeDate.h"

#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
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

    void aWholeDateIsTakenAsItIs_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QDate>("date");
        const QDate fourth(2026, 12, 4);
        for (const QString &format : {u"ddd d MMM yyyy"_s, u"yyyy-MM-dd"_s, u"dd.MM.yyyy"_s}) {
            for (const QString &written : {u"Fri 4 Dec 2026"_s, u"4 Dec 2026"_s, u"December 4, 2026"_s,
                                           u"2026-12-04"_s, u"4.12.2026"_s})
                QTest::addRow("%s in %s", qPrintable(written), qPrintable(format))
                    << format << written << fourth;
            if (!format.startsWith(u"dd."_s)) // there Qt itself takes it for the last of February
                QTest::addRow("no day in %s", qPrintable(format)) << format << u"31.2.2027"_s << QDate();
        }
    }
    void aWholeDateIsTakenAsItIs()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, written);
        QFETCH(const QDate, date);
        const QDate before(2027, 3, 30);
        const bool isOne = date.isValid();
        QDateEdit field(before);
        field.setLocale(QLocale::c());
        field.setDisplayFormat(format);
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        auto *line = field.findChild<QLineEdit *>();
        if (isOne) {
            QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(&field, written);
            QCOMPARE(field.date(), date);
            QCOMPARE(line->text(), QLocale::c().toString(date, format));
        }
        field.setDate(before);
        QGuiApplication::clipboard()->setText(written);
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field.date(), isOne ? date : before);
        field.setDate(before);
        line->selectAll();
        line->paste(); // as the menu does it
        QCOMPARE(field.date(), isOne ? date : before);
    }

    void aDateWithATimeIsTakenToo()
    {
        QDateTimeEdit field(QDateTime(QDate(2026, 11, 28), QTime(9, 30)));
        field.setLocale(QLocale::c());
        field.setDisplayFormat(u"ddd d MMM yyyy HH:mm"_s);
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        const auto typeOver = [&](const QString &written) {
            QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(&field, written);
        };
        typeOver(u"2026-12-04"_s);
        QCOMPARE(field.dateTime(), QDateTime(QDate(2026, 12, 4), QTime(9, 30)));
        typeOver(u"5 Dec 2026 18:00"_s);
        QCOMPARE(field.dateTime(), QDateTime(QDate(2026, 12, 5), QTime(18, 0)));
    }

    void whatTheFieldMayNotHoldIsNotTaken()
    {
        QDateEdit field(QDate(2026, 11, 28));
        field.setDisplayFormat(u"yyyy-MM-dd"_s);
        field.setMinimumDate(QDate(2026, 11, 1));
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        QGuiApplication::clipboard()->setText(u"4 Oct 2026"_s);
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field.date(), QDate(2026, 11, 28));
    }

    void wholeDatesOfOtherLanguages()
    {
        const QLocale spanish(QLocale::Spanish, QLocale::Spain);
        const QDate fourth(2026, 12, 4);
        for (const QString &text : {u"4 de diciembre de 2026"_s, u"vie 4 dic 2026"_s, u"4/12/2026"_s})
            QCOMPARE(shell::readWholeDate(text, spanish).value_or(shell::WholeDate{}).date, fourth);
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(shell::readWholeDate(u"12/4/2026"_s, american).value_or(shell::WholeDate{}).date, fourth);
        for (const QString &text : {u"4 Dec"_s, u"4 Dec 26"_s, u"2026-12"_s, u"Fri"_s, u""_s, u"18:00"_s})
            QVERIFY(!shell::readWholeDate(text, american));
    }

    void aDigitAtTheNameOfTheWeekdayIsTheDays()
    {
        QDateEdit field(QDate(2026, 11, 20));
        field.setDisplayFormat(u"ddd d MMM yyyy"_s);
        field.setLocale(QLocale::c());
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus(Qt::OtherFocusReason); // marks the first part
        QTest::keyClicks(&field, u"04"_s);
        QCOMPARE(field.date(), QDate(2026, 11, 4));
    }

private:
    shell::TypedSections m_typed;
};

QTEST_MAIN(TypedSectionsTest)
#include "TypedSectionsTest.moc"
