// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Caption.h"
#include "tests/ui/support/CutWords.h"
#include "ui/live/LiveFigures.h"
#include "ui/shell/EmptyState.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <cstdlib>

using namespace ringdown;

namespace {

/// Counts how often captions are dressed anew: each time lays the page out again.
class Dressings : public QObject {
public:
    explicit Dressings(QWidget &root)
    {
        root.installEventFilter(this);
        for (QWidget *each : root.findChildren<QWidget *>())
            each->installEventFilter(this);
    }
    int take() { return std::exchange(m_count, 0); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

class CaptionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void detailsOfATroubleAreShownAsTheyAre()
    {
        const QString details = QStringLiteral("<h1>502 Bad Gateway</h1> ") +
                                QStringLiteral("the upstream server did not answer in time, ").repeated(12);
        shell::EmptyState state;
        state.tell(shell::EmptyKind::CouldNotLoad, QStringLiteral("Not loaded"), {}, {}, details);
        const auto labels = state.findChildren<QLabel *>();
        const auto shown = std::find_if(labels.begin(), labels.end(),
                                        [&](const QLabel *label) { return label->text() == details; });
        QVERIFY(shown != labels.end());
        QCOMPARE((*shown)->textFormat(), Qt::PlainText);
        (*shown)->show();
        QVERIFY(state.sizeHint().width() < 700);
        QVERIFY((*shown)->heightForWidth((*shown)->width()) > 2 * (*shown)->fontMetrics().height());
    }

    void whatStandsInThePlaceOfRowsIsWholeInLittleRoom()
    {
        shell::EmptyState state;
        state.tell(
            shell::EmptyKind::NothingNow, QStringLiteral("Nothing came in the days that are chosen"),
            QStringLiteral("The last one was answered, and it came long before those days. ").repeated(3),
            {QStringLiteral("Widen to thirty days"), QStringLiteral("Clear all of the filters")});
        state.resize(330, 700);
        state.show();
        QStringList found;
        QVERIFY2(QTest::qWaitFor([&] { return (found = tests::notWhole(state)).isEmpty(); }),
                 qPrintable(found.join(QLatin1Char('\n'))));
        QCOMPARE(state.width(), 330);
        for (const auto *button : state.findChildren<QPushButton *>())
            QVERIFY(std::abs(button->geometry().center().x() - state.rect().center().x()) < 5);
    }

    void aCallersNameIsNoMarkup()
    {
        shell::Caption caption(shell::TextSize::Heading);
        caption.setText(QStringLiteral("Rosa"));
        const int width = caption.sizeHint().width();
        caption.setText(QStringLiteral("<i>Rosa</i>"));
        QCOMPARE(caption.textFormat(), Qt::PlainText);
        QVERIFY(caption.sizeHint().width() > width);
    }

    void theToneItHasDressesNothing()
    {
        shell::Caption caption(shell::TextSize::Normal, format::Tone::Neutral);
        Dressings dressings(caption);
        caption.setTone(format::Tone::Neutral);
        QCOMPARE(dressings.take(), 0);
        caption.setTone(format::Tone::Bad);
        QVERIFY(dressings.take() > 0);
    }

    void figuresThatStayDressNothing()
    {
        live::LiveFigures figures;
        live::LiveNumbers numbers{3, std::chrono::seconds(12), link::DayCounts{}};
        figures.show(numbers);
        Dressings dressings(figures);
        const QString words = figures.words();
        figures.show(numbers);
        numbers.longestWait = std::chrono::seconds(13);
        figures.show(numbers);
        QVERIFY(figures.words() != words);
        QCOMPARE(dressings.take(), 0);
        numbers.today->missed = 1;
        figures.show(numbers);
        QVERIFY(dressings.take() > 0); // a missed call is told in its colour
    }
};

QTEST_MAIN(CaptionTest)
#include "CaptionTest.moc"
