// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/ChipRow.h"
#include "ui/live/LiveFigures.h"
#include "ui/shell/KeptRoom.h"
#include "ui/shell/MeasuredCaption.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusStrip.h"

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QPaintEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QVBoxLayout>

#include <utility>

using namespace ringdown;
using namespace Qt::StringLiterals;
using Segment = shell::StatusStrip::Segment;

namespace {

/// Counts what a widget is sent, and notes what it paints.
class Watch : public QObject {
public:
    Watch(QWidget &watched, QEvent::Type type)
        : m_type(type)
    {
        watched.installEventFilter(this);
    }
    int take() { return std::exchange(m_count, 0); }
    QRegion painted() const { return m_painted; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == m_type)
            ++m_count;
        if (event->type() == QEvent::Paint)
            m_painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

private:
    QEvent::Type m_type;
    int m_count = 0;
    QRegion m_painted;
};

live::LiveNumbers numbersOf(int now, int seconds)
{
    return {now, std::chrono::seconds(seconds), link::DayCounts{20, 10, 3, 2}};
}

} // namespace

/// What changes all the time on a busy day touches its own place and nothing else.
class SteadyPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBadgePaintsItsPlaceAlone()
    {
        shell::Sidebar sidebar;
        for (const QString &id : {u"live"_s, u"log"_s, u"messages"_s})
            sidebar.places().add({id, id});
        sidebar.resize(200, 400);
        show(sidebar);
        Watch watch(*sidebar.viewport(), QEvent::Paint);
        sidebar.places().setBadge(u"log"_s, 3, u"3 calls"_s);
        rest();
        QVERIFY(watch.take() > 0);
        const QRect place = sidebar.visualRect(sidebar.places().index(1));
        QCOMPARE(watch.painted().boundingRect(), place.intersected(sidebar.viewport()->rect()));
    }

    void aCountInTheStatusStripLaysNothingOut()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *strip = new shell::StatusStrip;
        column->addWidget(strip);
        strip->show(Segment::Recent, u"18 events"_s, u"Recent events"_s);
        show(window);
        Watch watch(*strip, QEvent::LayoutRequest);
        strip->show(Segment::Recent, u"17 events"_s, u"Recent events"_s);
        strip->show(Segment::Recent, u"9 events"_s, u"Recent events"_s);
        strip->announce(u"A call that nobody took"_s);
        rest();
        QCOMPARE(strip->words(Segment::Recent), u"9 events"_s);
        QCOMPARE(watch.take(), 0);
        strip->show(Segment::Recent, u"1,009,009 events"_s, u"Recent events"_s);
        rest();
        QVERIFY(watch.take() > 0); // longer words get their room
    }

    void roomIsKeptAndGivenBack()
    {
        QLabel label(u"12 events"_s);
        shell::keepRoom(label);
        const QSize usual = label.sizeHint();
        QCOMPARE(label.minimumSize(), usual);
        label.setText(u"9 events"_s);
        shell::keepRoom(label);
        QCOMPARE(label.maximumSize(), usual);
        label.setText(u"123,456,789 events"_s);
        shell::keepRoom(label);
        QCOMPARE(label.minimumSize(), label.sizeHint());
        label.setText(u"9"_s);
        shell::keepRoom(label, 20);
        QCOMPARE(label.minimumWidth(), qMax(20, label.sizeHint().width()));
    }

    void figuresThatChangeLayNothingOut()
    {
        live::LiveFigures figures;
        figures.show(numbersOf(18, 18));
        show(figures);
        Watch watch(figures, QEvent::LayoutRequest);
        const QString before = figures.words();
        figures.show(numbersOf(17, 19));
        rest();
        QVERIFY(figures.words() != before);
        QCOMPARE(watch.take(), 0);
        figures.show(numbersOf(123'456'789, 20));
        rest();
        QVERIFY(watch.take() > 0);
    }

    void theHeightOfWordsIsMeasuredOnceForAWidth()
    {
        shell::MeasuredCaption caption(shell::TextSize::Normal);
        caption.setWordWrap(true);
        caption.setTextInteractionFlags(Qt::TextSelectableByMouse); // so that it keeps a document
        caption.setText(u"A reason of many words that takes more than one line. "_s.repeated(4));
        const int narrow = caption.heightForWidth(120);
        const int wide = caption.heightForWidth(400);
        QVERIFY(narrow > wide);
        const auto *document = caption.findChild<QTextDocument *>();
        QVERIFY(document);
        const QSignalSpy measured(document->documentLayout(),
                                  &QAbstractTextDocumentLayout::documentSizeChanged);
        QCOMPARE(caption.heightForWidth(120), narrow);
        QCOMPARE(caption.heightForWidth(400), wide);
        QCOMPARE(measured.size(), 0);
        QVERIFY(caption.heightForWidth(200) < narrow);
        QVERIFY(measured.size() > 0);
    }

    void otherWordsAndAnotherFontAreMeasuredAnew()
    {
        shell::MeasuredCaption caption(shell::TextSize::Normal);
        caption.setWordWrap(true);
        caption.setText(u"short"_s);
        const int line = caption.heightForWidth(120);
        caption.setText(u"A reason of many words that takes more than one line."_s);
        const int lines = caption.heightForWidth(120);
        QVERIFY(lines > line);
        caption.setWordWrap(false);
        QCOMPARE(caption.heightForWidth(120), caption.Caption::heightForWidth(120));
        caption.setWordWrap(true);
        QCOMPARE(caption.heightForWidth(120), lines);
        caption.setContentsMargins(0, 10, 0, 10);
        QCOMPARE(caption.heightForWidth(120), lines + 20);
        QFont large = caption.font();
        large.setPointSizeF(2 * large.pointSizeF());
        caption.setFont(large);
        QVERIFY(caption.heightForWidth(120) > lines + 20);
    }

    void theChipsStayWhileAFilterIsTyped()
    {
        calls::ChipRow row;
        row.resize(600, 40);
        show(row);
        row.tell({u"word: rosa"_s});
        const auto first = row.findChildren<QPushButton *>();
        row.tell({u"word: rosa’s"_s, u"missed"_s});
        const auto both = row.findChildren<QPushButton *>();
        QCOMPARE(both.size(), 2);
        QCOMPARE(both.front(), first.front());
        QCOMPARE(both.front()->text(), u"word: rosa’s"_s);
        QVERIFY(both.back()->isVisible());
        QSignalSpy pressed(&row, &calls::ChipRow::pressed);
        both.back()->click();
        QCOMPARE(pressed.value(0).value(0).toInt(), 1);
        row.tell({u"missed"_s});
        QVERIFY(both.back()->isHidden());
        QCOMPARE(both.front()->text(), u"missed"_s);
        row.tell({});
        QVERIFY(row.isHidden());
    }

private:
    static void show(QWidget &widget)
    {
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        rest();
    }
    static void rest()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
};

QTEST_MAIN(SteadyPartsTest)
#include "SteadyPartsTest.moc"
