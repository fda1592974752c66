// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/GrowingTable.h"

#include <QHeaderView>
#include <QScrollBar>

#include <utility>

namespace ringdown::shell {

void GrowingTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    takeOther();
    connect(model, &QAbstractItemModel::rowsInserted, this, &GrowingTable::take);
    for (const auto change : {&QAbstractItemModel::rowsRemoved, &QAbstractItemModel::columnsInserted,
                              &QAbstractItemModel::columnsRemoved})
        connect(model, change, this, &GrowingTable::takeOther);
    connect(model, &QAbstractItemModel::layoutChanged, this, &GrowingTable::takeOther);
    connect(model, &QAbstractItemModel::modelReset, this, &GrowingTable::takeOther);
    connect(model, &QAbstractItemModel::rowsMoved, this, &GrowingTable::takeOther);
}

void GrowingTable::take(const QModelIndex &, int first, int last)
{
    const int came = last - first + 1;
    const bool isAtEnd = last == model()->rowCount() - 1;
    const bool isAtTop = first == 0 && !isAtEnd && verticalScrollBar()->value() == 0;
    if (m_growth == Growth::None) {
        m_growth = isAtTop ? Growth::AtTop : isAtEnd ? Growth::AtEnd : Growth::Other;
        m_top = came;
        m_first = first;
    } else if (m_growth == Growth::AtTop && isAtTop) {
        m_top += came;
    } else if (m_growth != Growth::AtEnd || !isAtEnd) {
        m_growth = Growth::Other;
    }
}

void GrowingTable::scrollContentsBy(int dx, int dy)
{
    if (m_growth != Growth::None)
        takeOther();
    QTableView::scrollContentsBy(dx, dy);
}

void GrowingTable::doItemsLayout()
{
    const Growth growth = m_growth;
    if (growth == Growth::AtTop || growth == Growth::AtEnd) {
        updateGeometries();
        verticalHeader()->setUpdatesEnabled(true); // off since the rows came
    }
    // Laying out may have scrolled.
    switch (std::exchange(m_growth, Growth::None) == growth ? growth : Growth::Other) {
    case Growth::AtTop:
        return showTop();
    case Growth::AtEnd:
        return showEnd();
    case Growth::None:
    case Growth::Other:
        return QTableView::doItemsLayout();
    }
}

void GrowingTable::showTop()
{
    const int height = verticalHeader()->sectionPosition(m_top);
    if (height < viewport()->height())
        viewport()->scroll(0, height);
    else
        viewport()->update();
}

void GrowingTable::showEnd()
{
    const int top = verticalHeader()->sectionViewportPosition(m_first);
    viewport()->update(0, top, viewport()->width(), viewport()->height() - top);
}

} // namespace ringdown::shell
