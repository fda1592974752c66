// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/RowFocus.h"

#include "ui/shell/Colours.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace ringdown::shell {
namespace {

constexpr int focusFrame = 2;

bool isOfFocusedRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row() &&
           view->currentIndex().parent() == index.parent();
}

/// Whether no column that is seen stands before this one (step -1) or behind it (+1).
bool isOutermost(const QStyleOptionViewItem &option, const QModelIndex &index, int step)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return true;
    const QHeaderView *header = table->horizontalHeader();
    for (int at = header->visualIndex(index.column()) + step; at >= 0 && at < header->count(); at += step) {
        if (!header->isSectionHidden(header->logicalIndex(at)))
            return false;
    }
    return true;
}

} // namespace

void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Colours &colours)
{
    if (!isOfFocusedRow(option, index))
        return;
    const QRect &cell = option.rect;
    const auto fill = [&](int x, int y, int width, int height) {
        painter.fillRect(x, y, width, height, colours.accent);
    };
    fill(cell.left(), cell.top(), cell.width(), focusFrame);
    fill(cell.left(), cell.bottom() + 1 - focusFrame, cell.width(), focusFrame);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    if (isOutermost(option, index, isMirrored ? +1 : -1))
        fill(cell.left(), cell.top(), focusFrame, cell.height());
    if (isOutermost(option, index, isMirrored ? -1 : +1))
        fill(cell.right() + 1 - focusFrame, cell.top(), focusFrame, cell.height());
}

void FramedRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem unfocused = option; // else its cell has a frame too
    unfocused.state.setFlag(QStyle::State_HasFocus, false);
    QStyledItemDelegate::paint(painter, unfocused, index);
    paintRowFocus(*painter, option, index, Colours::of(QApplication::palette()));
}

} // namespace ringdown::shell
