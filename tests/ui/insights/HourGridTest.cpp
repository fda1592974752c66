// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/HourGrid.h"

#include <QTest>

#include <cstdlib>

using namespace ringdown::insights;

namespace {

/// Counts how often the names of the days are measured.
class CountedGrid : public HourGrid {
public:
    using HourGrid::HourGrid;
    int times = 0;

protected:
    void measure() override
    {
        ++times;
        HourGrid::measure();
    }
};

} // namespace

class HourGridTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_grid.resize(900, 320);
        m_grid.show();
        m_hours.apply(std::vector<Mark>(7 * 24), {});
    }

    void paintingAndPointingMeasureNothing()
    {
        m_grid.grab();
        const int before = m_grid.times;
        m_grid.grab();
        const QModelIndex friday = m_hours.index(4, 17);
        QCOMPARE(m_grid.indexAt(m_grid.visualRect(friday).center()), friday);
        QVERIFY(before > 0);
        QCOMPARE(m_grid.times, before);
    }

    void fromRightToLeftTheDayBeginsAtTheRight()
    {
        const QRect midnight = m_grid.visualRect(m_hours.index(0, 0));
        m_grid.setLayoutDirection(Qt::RightToLeft);
        const QRect mirrored = m_grid.visualRect(m_hours.index(0, 0));
        QVERIFY(std::abs(mirrored.right() - (m_grid.viewport()->width() - midnight.left())) <= 1);
        QCOMPARE(m_grid.indexAt(mirrored.center()), m_hours.index(0, 0));
        m_grid.setCurrentIndex(m_hours.index(0, 5));
        QTest::keyClick(&m_grid, Qt::Key_Left);
        QCOMPARE(m_grid.currentIndex(), m_hours.index(0, 6));
        m_grid.setLayoutDirection(Qt::LeftToRight);
    }

    void fromRightToLeftItIsDrawnMirrored()
    {
        std::vector<Mark> marks(7 * 24);
        for (std::size_t day = 0; day < 7; ++day)
            marks[day * 24 + 3].whole = 5;
        m_hours.apply(marks, {});
        const auto colourAt = [this](int hour) {
            const QPoint place = m_grid.visualRect(m_hours.index(0, hour)).topLeft() + QPoint(4, 4);
            return m_grid.viewport()->grab().toImage().pixelColor(place);
        };
        const QColor busy = colourAt(3);
        QVERIFY(busy != colourAt(4));
        m_grid.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(colourAt(3), busy);
        QVERIFY(colourAt(4) != busy);
        m_grid.setLayoutDirection(Qt::LeftToRight);
    }

    void aLargerFontMovesTheHours()
    {
        const QRect before = m_grid.visualRect(m_hours.index(0, 0));
        QFont font = m_grid.font();
        font.setPointSizeF(2 * font.pointSizeF());
        m_grid.setFont(font);
        QVERIFY(m_grid.visualRect(m_hours.index(0, 0)).left() > before.left());
    }

    void moreRoomMakesTheHoursWider()
    {
        const QRect before = m_grid.visualRect(m_hours.index(0, 23));
        m_grid.resize(1400, 320);
        QVERIFY(m_grid.visualRect(m_hours.index(0, 23)).right() > before.right());
    }

private:
    HourModel m_hours;
    CountedGrid m_grid{m_hours};
};

QTEST_MAIN(HourGridTest)
#include "HourGridTest.moc"
