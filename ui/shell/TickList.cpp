// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/TickList.h"

#include "ui/shell/TickListSpeech.h"

#include <QPersistentModelIndex>

namespace ringdown::shell {

TickList::TickList(QWidget *parent)
    : QListWidget(parent)
{
    TickListSpeech::install();
}

void TickList::turn(const QModelIndex &line)
{
    const bool isTicked = line.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (model()->setData(line, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole))
        Q_EMIT turned(line.row());
}

/// Keys and clicks come this way.
bool TickList::edit(const QModelIndex &line, EditTrigger trigger, QEvent *event)
{
    const QPersistentModelIndex kept(line); // whoever hears of it may change the lines
    const QVariant before = line.data(Qt::CheckStateRole);
    const bool isDone = QListWidget::edit(line, trigger, event);
    if (kept.isValid() && kept.data(Qt::CheckStateRole) != before)
        Q_EMIT turned(kept.row());
    return isDone;
}

} // namespace ringdown::shell
