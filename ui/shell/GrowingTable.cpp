// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/GrowingTable.h"

#include <QHeaderView>
#include <QScrollBar>

namespace ringdown::shell {

void GrowingTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &GrowingTable::take);
    for (const auto change : {&QAbstractItemModel::rowsRemoved, &QAbstractItemModel::columnsInserted,
                              &QAbstractItemModel::columnsRemoved})
        connect(model, change, this, &GrowingTable::takeOther);
    connect(model, &QAbstractItemModel::layoutChanged, this, &GrowingTable::takeOther);
    connect(model, &QAbstractItemModel::modelReset, this, &GrowingTable::takeOther);
    connect(model, &QAbstractItemModel::rowsMoved, this, &GrowingTable::takeOther);
}

/// Lays out at once: what is marked for painting from here on is where it will be painted.
void GrowingTable::take(const QModelIndex &, int first, int last)
{
    const bool isAtEnd = last == model()->rowCount() - 1;
    const bool isAtTop = first == 0 && verticalScrollBar()->value() == 0;
    if (!m_isLaidOut || !isVisible() || !(isAtEnd || isAtTop))
        return takeOther();
    m_growth = isAtEnd ? Growth::AtEnd : Growth::AtTop;
    m_first = first;
    m_last = last;
    executeDelayedItemsLayout();
    m_growth = Growth::Other;
}

void GrowingTable::doItemsLayout()
{
    m_isLaidOut = true;
    if (m_growth == Growth::Other)
        return QTableView::doItemsLayout();
    updateGeometries();
    verticalHeader()->setUpdatesEnabled(true); // off since the rows came
    if (m_growth == Growth::AtTop)
        showTop();
    else
        showEnd();
}

void GrowingTable::showTop()
{
    const int height = verticalHeader()->sectionPosition(m_last + 1);
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
