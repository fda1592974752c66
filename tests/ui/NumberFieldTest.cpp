// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/NumberField.h"

#include "ui/shell/Caption.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <memory>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// Does at Return what a sheet does.
class NumberFieldWindow : public QWidget {
    Q_OBJECT
Q_SIGNALS:
    void returned();

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return)
            Q_EMIT returned();
    }
};

class NumberFieldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<NumberFieldWindow>();
        m_field = new shell::NumberField(m_window.get());
        m_field->setRange(5, 600);
        m_field->setSuffix(u" s"_s);
        m_field->setValue(18);
        m_next = new QLineEdit(m_window.get());
        m_next->move(0, 60);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
        QTRY_VERIFY(m_field->hasFocus());
    }
    void cleanup() { m_window.reset(); }

    void whatIsPossibleIsTaken()
    {
        QSignalSpy changed(m_field, &QSpinBox::valueChanged);
        type(u"45"_s);
        QCOMPARE(m_field->value(), 45);
        QVERIFY(changed.size() > 0); // while typing
        QVERIFY(m_field->refusal().isEmpty());
        QTest::keyClick(m_field, Qt::Key_Up);
        QCOMPARE(m_field->value(), 46);
        QCOMPARE(m_field->text(), u"46 s"_s);
    }

    void whatIsNotLeavesTheNumberAndIsSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("too much") << u"999"_s;
        QTest::newRow("too little") << u"3"_s;
        QTest::newRow("broken") << u"12.5"_s;
        QTest::newRow("less than nothing") << u"-4"_s;
        QTest::newRow("no number") << u"abc"_s;
    }
    void whatIsNotLeavesTheNumberAndIsSaid()
    {
        QFETCH(QString, typed);
        type(typed);
        QCOMPARE(m_field->value(), 18);
        QCOMPARE(m_field->text(), u"18 s"_s);
        QCOMPARE(m_field->refusal(), u"“%1” is not taken: it is a whole number from 5 to 600."_s.arg(typed));
        QCOMPARE(m_field->property("state").toString(), u"bad"_s);
        QCOMPARE(m_field->accessibleDescription(), m_field->refusal());
        m_field->setFocus();
        type(u"20"_s);
        QCOMPARE(m_field->value(), 20);
        QVERIFY(m_field->refusal().isEmpty() && m_field->property("state").isNull());
    }

    void aWordInPlaceOfTheLeastNumberIsNamed()
    {
        m_field->setRange(-1, 600);
        m_field->setSpecialValueText(u"stays"_s);
        type(u"x"_s);
        QCOMPARE(m_field->refusal(), u"“x” is not taken: it is a whole number from 0 to 600, or “stays”."_s);
    }

    void aStepForgetsWhatWasTypedBeforeIt()
    {
        m_field->selectAll();
        QTest::keyClicks(m_field, u"999"_s);
        QTest::keyClick(m_field, Qt::Key_Up);
        const int stepped = m_field->value();
        QCOMPARE(stepped, 19); // from what stood there
        type(u"120"_s);
        QCOMPARE(m_field->value(), 120);
        QVERIFY(stepped < 600 && m_field->refusal().isEmpty());
    }

    void stepsAndWhatComesFromOutsideAreNotTakenBackWithTheTyping()
    {
        QTest::keyClick(m_field, Qt::Key_Up);
        QTest::keyClick(m_field, Qt::Key_Up);
        type(u"999"_s);
        QCOMPARE(m_field->value(), 20);
        m_field->setFocus();
        m_field->setValue(40); // as undo does
        type(u"999"_s);
        QCOMPARE(m_field->value(), 40);
    }

    void whatStoodThereBeforeTheTypingComesBackToTheLastNumberThatWasTaken()
    {
        type(u"30"_s);
        m_field->setFocus();
        type(u"9999"_s);
        QCOMPARE(m_field->value(), 30);
    }

    void returnRefusesAsLeavingDoes()
    {
        m_field->setRange(2, 3600);
        m_field->setValue(3600);
        m_field->selectAll();
        QTest::keyClicks(m_field, u"3601"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_field->value(), 3600);
        QCOMPARE(m_field->text(), u"3600 s"_s);
        QVERIFY(m_field->refusal().startsWith(u"“3601” is not taken"_s));
        QTest::keyClick(m_field, Qt::Key_Tab); // the next leaving: it was seen
        QVERIFY(m_field->refusal().isEmpty());
    }

    void whatIsRefusedPressesNoButton()
    {
        QSignalSpy pressed(m_window.get(), &NumberFieldWindow::returned);
        m_field->selectAll();
        QTest::keyClicks(m_field, u"999"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(pressed.size(), 0);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(pressed.size(), 1);
    }

    void theNoteStandsUntilTheNextEditOrLeaving()
    {
        shell::Caption *note = m_field->note();
        type(u"999"_s);
        QVERIFY(note->isVisible());
        QCOMPARE(note->text(), m_field->refusal());
        m_field->setFocus();
        QVERIFY(note->isVisible());
        QTest::keyClicks(m_field, u"1"_s);
        QVERIFY(!note->isVisible());
        type(u"999"_s);
        m_field->setFocus();
        QTest::keyClick(m_field, Qt::Key_Tab);
        QVERIFY(!note->isVisible() && m_field->property("state").isNull());
        type(u"999"_s);
        shell::NumberField::forgetIn(*m_window);
        QVERIFY(!note->isVisible());
    }

    void theNoteWaitsForTheReleaseOfTheMouse()
    {
        m_field->note();
        m_field->selectAll();
        QTest::keyClicks(m_field, u"999"_s);
        QTest::mousePress(m_window->windowHandle(), Qt::LeftButton, {}, m_next->geometry().center());
        QVERIFY(m_next->hasFocus() && !m_field->refusal().isEmpty());
        QVERIFY(!m_field->note()->isVisible());
        QTest::mouseRelease(m_window->windowHandle(), Qt::LeftButton, {}, m_next->geometry().center());
        QTRY_VERIFY(m_field->note()->isVisible());
    }

    void whatWasSaidOfTheFieldIsSaidAgain()
    {
        m_field->setAccessibleDescription(u"Nobody waits longer."_s);
        type(u"999"_s);
        QCOMPARE(m_field->accessibleDescription(), m_field->refusal());
        m_field->setFocus();
        type(u"20"_s);
        QCOMPARE(m_field->accessibleDescription(), u"Nobody waits longer."_s);
    }

    void whatIsSaidOfTheFieldMeanwhileWaitsForTheRefusal()
    {
        m_field->setOtherDescription(u"Nobody waits longer."_s);
        QCOMPARE(m_field->accessibleDescription(), u"Nobody waits longer."_s);
        type(u"999"_s);
        m_field->setOtherDescription(u"The carrier's voicemail picks up."_s);
        QCOMPARE(m_field->accessibleDescription(), m_field->refusal());
        m_field->setFocus();
        type(u"20"_s);
        QCOMPARE(m_field->accessibleDescription(), u"The carrier's voicemail picks up."_s);
    }

    void anEmptiedFieldIsToldSo()
    {
        m_field->selectAll();
        QTest::keyClicks(m_field, u"45"_s);
        m_field->selectAll();
        QTest::keyClick(m_field, Qt::Key_Delete);
        QTest::keyClick(m_field, Qt::Key_Tab);
        QCOMPARE(m_field->value(), 18);
        QCOMPARE(m_field->refusal(), u"This is not left empty: it is a whole number from 5 to 600."_s);
    }

    void whatIsShownQuietlyMeanwhileIsWhatStandsBefore()
    {
        {
            const QSignalBlocker quiet(m_field);
            m_field->setValue(40); // as an editor does after an undo
        }
        type(u"999"_s);
        QCOMPARE(m_field->value(), 40);
    }

private:
    void type(const QString &text)
    {
        m_field->selectAll();
        QTest::keyClicks(m_field, text);
        QTest::keyClick(m_field, Qt::Key_Tab);
    }

    std::unique_ptr<NumberFieldWindow> m_window;
    QLineEdit *m_next = nullptr;
    shell::NumberField *m_field = nullptr;
};

QTEST_MAIN(NumberFieldTest)
#include "NumberFieldTest.moc"
