// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ChosenRow.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

namespace ringdown::shell {

void chooseRow(QTableView &table, int row)
{
    const QModelIndex current = table.currentIndex();
    const int column =
        current.isValid() ? current.column() : qMax(0, table.horizontalHeader()->logicalIndexAt(0));
    const QModelIndex index = table.model()->index(row, column, table.rootIndex());
    if (!index.isValid())
        return;
    const bool isChosenFrom = table.selectionMode() != QAbstractItemView::NoSelection;
    table.selectionModel()->setCurrentIndex(
        index, isChosenFrom ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                            : QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate));
    table.scrollTo(index);
}

} // namespace ringdown::shell
