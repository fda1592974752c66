// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/FollowSelection.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace ringdown::shell {

void followSelection(QAbstractItemView &view)
{
    QItemSelectionModel *selection = view.selectionModel();
    QObject::connect(selection, &QItemSelectionModel::selectionChanged, &view, [selection] {
        const QModelIndexList chosen = selection->selectedIndexes();
        if (chosen.isEmpty())
            return;
        const QModelIndex first = chosen.front();
        if (first.row() != chosen.back().row() || first.row() == selection->currentIndex().row())
            return;
        selection->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    });
}

} // namespace ringdown::shell
