// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/HourGrid.h"

#include <QTest>

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
