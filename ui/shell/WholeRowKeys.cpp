// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/WholeRowKeys.h"

#include "ui/shell/GrowingTable.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace ringdown::shell {
namespace {

/// Where the key leads; -1 for a key that is none of these.
int rowFor(const QKeyEvent &key, const QTableView &table)
{
    if (key.modifiers() != Qt::NoModifier)
        return -1;
    if (key.key() == Qt::Key_Home)
        return 0;
    return key.key() == Qt::Key_End && !qobject_cast<const GrowingTable *>(&table)
               ? table.model()->rowCount(table.rootIndex()) - 1
               : -1;
}

} // namespace

WholeRowKeys::WholeRowKeys(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WholeRowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *table = qobject_cast<QTableView *>(watched);
    if (!table || !table->model() || table->selectionBehavior() != QAbstractItemView::SelectRows)
        return false;
    const int row = rowFor(static_cast<const QKeyEvent &>(*event), *table);
    if (row < 0 || row >= table->model()->rowCount(table->rootIndex()))
        return false;
    const QModelIndex current = table->currentIndex();
    const int column =
        current.isValid() ? current.column() : qMax(0, table->horizontalHeader()->logicalIndexAt(0));
    table->setCurrentIndex(table->model()->index(row, column, table->rootIndex()));
    return false; // the table goes to the row's own end, and whoever watches its keys sees them
}

} // namespace ringdown::shell
