// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/RowWatch.h"

#include <QDateTime>
#include <QEvent>

#include <limits>

namespace ringdown::bench {

RowWatch::RowWatch(PaintClock &clock, QTableView &table, CameIn cameIn)
    : m_clock(clock)
    , m_table(table)
    , m_cameIn(std::move(cameIn))
{
    connect(table.model(), &QAbstractItemModel::rowsInserted, this, &RowWatch::take);
    clock.setPaintDone([this](const QObject &widget) {
        if (&widget == m_table.viewport())
            painted();
    });
}

RowWatch::~RowWatch()
{
    m_clock.setPaintDone({});
}

void RowWatch::take(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_waiting.push_back({m_table.model()->index(row, 0, parent), m_cameIn(row)});
    QCoreApplication::postEvent(this, new QEvent(lastOfAll()), std::numeric_limits<int>::min());
}

bool RowWatch::isVisible(const QModelIndex &row) const
{
    return m_table.visualRect(row).intersects(m_table.viewport()->rect());
}

void RowWatch::painted()
{
    std::erase_if(m_waiting, [this](const Row &row) {
        if (!row.index.isValid())
            return true; // it went before anybody could see it
        if (!isVisible(row.index))
            return false;
        ++m_visible;
        done(row.cameIn);
        return true;
    });
}

bool RowWatch::event(QEvent *event)
{
    if (event->type() != lastOfAll())
        return QObject::event(event);
    std::erase_if(m_waiting, [this](const Row &row) {
        if (row.index.isValid() && isVisible(row.index))
            return false;
        done(row.cameIn);
        return true;
    });
    return true;
}

void RowWatch::done(Instant cameIn)
{
    m_figures.add(static_cast<double>(QDateTime::currentMSecsSinceEpoch() - cameIn.milliseconds));
}

} // namespace ringdown::bench
