// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/WholeRowKeys.h"

#include "ui/shell/ChosenRow.h"
#include "ui/shell/GrowingTable.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTableView>

namespace ringdown::shell {
namespace {

bool isStep(const QKeyEvent &key)
{
    const bool steps = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down || key.key() == Qt::Key_PageUp ||
                       key.key() == Qt::Key_PageDown;
    return steps && key.modifiers() == Qt::NoModifier;
}

/// The row at the end that the key leads to; -1 for a key that is none of these.
int endFor(const QKeyEvent &key, const QTableView &table)
{
    const bool isPlain = key.modifiers() == Qt::NoModifier;
    if (key.key() == Qt::Key_Home && (isPlain || key.modifiers() == Qt::ControlModifier))
        return 0;
    return key.key() == Qt::Key_End && isPlain && !qobject_cast<const GrowingTable *>(&table)
               ? table.model()->rowCount(table.rootIndex()) - 1
               : -1;
}

/// Qt makes the first row the current one of a table that gets the keys, and chooses none.
bool hasNoChosenRow(const QTableView &table)
{
    return table.currentIndex().isValid() && table.selectionMode() != QAbstractItemView::NoSelection &&
           !table.selectionModel()->hasSelection();
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
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (isStep(key) && hasNoChosenRow(*table)) {
        chooseRow(*table, table->currentIndex().row());
        return true; // it would go on to the next one
    }
    const int row = endFor(key, *table);
    if (row < 0 || row >= table->model()->rowCount(table->rootIndex()))
        return false;
    chooseRow(*table, row);
    return false; // the table goes to the row's own end, and whoever watches its keys sees them
}

} // namespace ringdown::shell
