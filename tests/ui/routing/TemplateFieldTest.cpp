// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/TemplateField.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>
#include <QVBoxLayout>

using namespace ringdown;
using namespace ringdown::routing_ui;

namespace {

const Instant morning = Instant::fromSeconds(1795632060); // 10:41 in San Diego

} // namespace

class TemplateFieldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_queen = tests::harborPlan().tenants.front(); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_field = new TemplateField;
        m_after = new QLineEdit;
        column->addWidget(m_field);
        column->addWidget(m_field->repairButton());
        column->addWidget(m_field->insertButton());
        column->addWidget(m_after);
        m_field->showText("Hello ", m_queen, morning);
        m_window->resize(500, 300);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QApplication::setActiveWindow(m_window.get());
        m_field->setFocus();
        m_field->moveCursor(QTextCursor::End);
    }

    void whereNobodyTypedThereIsNothingToUndo()
    {
        TemplateField fresh;
        const std::unique_ptr<QWidget> repair(fresh.repairButton()); // which stand in nobody's layout
        const std::unique_ptr<QWidget> insert(fresh.insertButton());
        QVERIFY(!fresh.document()->isUndoAvailable() && !fresh.document()->isRedoAvailable());
        QTest::keyClicks(m_field, QStringLiteral("you"));
        QVERIFY(m_field->document()->isUndoAvailable());
        m_field->showText({}, m_queen, morning); // as after the undo of the plan
        QVERIFY(!m_field->document()->isUndoAvailable());
        m_field->showText("Hello ", m_queen, morning);
        QVERIFY(!m_field->document()->isUndoAvailable());
    }

    void aLongWordOfASampleBreaks()
    {
        QLabel label;
        label.setWordWrap(true);
        label.setText(withBreaks(QString(300, QLatin1Char('x'))));
        QVERIFY(label.minimumSizeHint().width() < 300);
        QCOMPARE(withBreaks(QStringLiteral("Thank you for calling.")),
                 QStringLiteral("Thank you for calling."));
    }

    void itIsAsHighAsItsTextAtOnce()
    {
        m_window->resize(300, 300);
        m_field->showText(std::string(300, 'x'), m_queen, morning);
        const int high = m_field->height();
        const int line = m_field->fontMetrics().lineSpacing();
        QVERIFY(high > 5 * line);
        m_field->showText(std::string(100, 'x'), m_queen, morning);
        QVERIFY(m_field->height() < high && m_field->height() > 2 * line);
        m_window->resize(900, 300);
        QTRY_VERIFY(m_field->height() < 3 * line);
    }

    void anOpenBraceOffersTheFieldsWithWhatTheyMean()
    {
        QVERIFY(!offers()->isVisible());
        QTest::keyClicks(m_field, QStringLiteral("{"));
        QVERIFY(offers()->isVisible());
        QCOMPARE(offered().size(), templateFields().size());
        QCOMPARE(offered().front(), QStringLiteral("{caller}  the caller’s number: (202) 555-0147"));
        QTest::keyClicks(m_field, QStringLiteral("ti"));
        QCOMPARE(offered(), QStringList{QStringLiteral("{time}  when the call came in: 10:41")});
        QTest::keyClicks(m_field, QStringLiteral("x"));
        QVERIFY(!offers()->isVisible());
    }

    void aKeyTakesAnOfferAndTheWordsGoOn()
    {
        QSignalSpy typed(m_field, &TemplateField::typed);
        QTest::keyClicks(m_field, QStringLiteral("{ca"));
        QTest::keyClick(offers(), Qt::Key_Down);
        QTest::keyClick(offers(), Qt::Key_Return);
        QVERIFY(!offers()->isVisible());
        QCOMPARE(m_field->toPlainText(), QStringLiteral("Hello {callerName}"));
        QTest::keyClicks(m_field, QStringLiteral("!"));
        QCOMPARE(m_field->toPlainText(), QStringLiteral("Hello {callerName}!"));
        QVERIFY(!typed.isEmpty());
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_field->document()->blockCount(), 2); // without offers the key is the field's
    }

    void theTabKeyTakesAnOfferAndElseLeaves()
    {
        QTest::keyClicks(m_field, QStringLiteral("{bu"));
        QTest::keyClick(offers(), Qt::Key_Tab);
        QCOMPARE(m_field->toPlainText(), QStringLiteral("Hello {business}"));
        QVERIFY(m_field->hasFocus());
        QTest::keyClick(m_field, Qt::Key_Tab);
        QVERIFY(!m_field->hasFocus());
    }

    void escapeLeavesWhatIsTyped()
    {
        QTest::keyClicks(m_field, QStringLiteral("{b"));
        QTest::keyClick(offers(), Qt::Key_Escape);
        QVERIFY(!offers()->isVisible());
        QCOMPARE(m_field->toPlainText(), QStringLiteral("Hello {b"));
    }

    void wordsThatAreShownOfferNothing()
    {
        m_field->showText("Hello {", m_queen, morning);
        QVERIFY(!offers()->isVisible());
    }

    void fieldsLookLikeFields()
    {
        m_field->showText("{caller} {caler}", m_queen, morning);
        const auto formats = m_field->document()->firstBlock().layout()->formats();
        QCOMPARE(formats.size(), 2);
        QCOMPARE(formats[0].start, 0);
        QCOMPARE(formats[0].length, 8);
        QVERIFY(formats[0].format.hasProperty(QTextFormat::BackgroundBrush));
        QCOMPARE(formats[1].start, 9);
        QCOMPARE(formats[1].format.underlineStyle(), QTextCharFormat::WaveUnderline);
    }

    void aFieldTellsWhatItStandsFor()
    {
        m_field->showText("{business} {shop}", m_queen, morning);
        QCOMPARE(toldAtStart(), QStringLiteral("the name of the business: Queen of San Diego"));
        m_field->showText("{shop} {business}", m_queen, morning);
        QCOMPARE(toldAtStart(), QStringLiteral("There is no field {shop}."));
    }

    void anUnknownFieldIsRepairedByItsButton()
    {
        QVERIFY(!m_field->repairButton()->isVisible());
        m_field->showText("Call {caler} at {weather}.", m_queen, morning);
        QVERIFY(m_field->repairButton()->isVisible());
        QCOMPARE(m_field->repairButton()->text(), QStringLiteral("Write {caller} instead of {caler}"));
        QSignalSpy typed(m_field, &TemplateField::typed);
        m_field->repairButton()->click();
        QCOMPARE(m_field->toPlainText(), QStringLiteral("Call {caller} at {weather}."));
        QVERIFY(!typed.isEmpty());
        QCOMPARE(m_field->repairButton()->text(),
                 QStringLiteral("Take {weather} out: there is no such field"));
        m_field->repairButton()->click();
        QCOMPARE(m_field->toPlainText(), QStringLiteral("Call {caller} at ."));
        QVERIFY(!m_field->repairButton()->isVisible());
        QVERIFY(m_field->hasFocus());
    }

    /// Only words that are longer than the field grows have a scroll bar.
    void itIsAsHighAsItsWords()
    {
        m_field->showText("One line.", m_queen, morning);
        QCoreApplication::processEvents();
        const int oneLine = m_field->height();
        QVERIFY(m_field->viewport()->height() >= m_field->fontMetrics().lineSpacing());
        QCOMPARE(m_field->verticalScrollBar()->maximum(), 0);
        m_field->showText("One line.\nAnother.", m_queen, morning);
        QTRY_COMPARE(m_field->height(), oneLine + m_field->fontMetrics().lineSpacing());
        QVERIFY(!m_field->verticalScrollBar()->isVisible());
        m_field->showText("1\n2\n3\n4\n5\n6\n7\n8", m_queen, morning);
        QTRY_COMPARE(m_field->height(), oneLine + 5 * m_field->fontMetrics().lineSpacing());
        QTRY_VERIFY(m_field->verticalScrollBar()->isVisible());
    }

    void otherColoursAreNoEdit()
    {
        m_field->showText("{caller}", m_queen, morning);
        QSignalSpy typed(m_field, &TemplateField::typed);
        QPalette palette = m_field->palette();
        palette.setColor(QPalette::Base, Qt::black);
        m_field->setPalette(palette);
        QCOMPARE(typed.size(), 0);
    }

private:
    QAbstractItemView *offers() const { return m_field->findChild<QCompleter *>()->popup(); }
    QStringList offered() const
    {
        QStringList lines;
        for (int row = 0; row < offers()->model()->rowCount(); ++row)
            lines += offers()->model()->index(row, 0).data().toString();
        return lines;
    }
    QString toldAtStart() const
    {
        const QPoint point(m_field->cursorRect(QTextCursor(m_field->document())).center() + QPoint(6, 0));
        QHelpEvent help(QEvent::ToolTip, point, m_field->viewport()->mapToGlobal(point));
        QApplication::sendEvent(m_field->viewport(), &help);
        return QToolTip::text();
    }

    plan::Tenant m_queen;
    std::unique_ptr<QWidget> m_window;
    TemplateField *m_field = nullptr;
    QLineEdit *m_after = nullptr;
};

QTEST_MAIN(TemplateFieldTest)
#include "TemplateFieldTest.moc"
#include "tests/ui/support/HarborPlan.h"
