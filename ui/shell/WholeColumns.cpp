// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/WholeColumns.h"

#include "ui/shell/RowFocus.h"

#include <QHeaderView>
#include <QTableView>

namespace ringdown::shell {
namespace {

constexpr int betweenColumns = 24;

class RoomyCell : public FramedRow {
public:
    using FramedRow::FramedRow;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return FramedRow::sizeHint(option, index) + QSize(betweenColumns, 0);
    }
};

} // namespace

void showWhole(QTableView &table, std::initializer_list<int> columns)
{
    for (const int column : columns) {
        table.horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        table.setItemDelegateForColumn(column, new RoomyCell(&table));
    }
}

} // namespace ringdown::shell
