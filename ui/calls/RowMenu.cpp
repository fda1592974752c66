// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/RowMenu.h"

#include "core/filter/FilterText.h"
#include "ui/calls/CallLogModel.h"
#include "ui/calls/CallTable.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Mnemonics.h"

#include <QMenu>

namespace ringdown::calls {

void RowMenu::fill(QMenu &menu, const QModelIndex &cell, const Deeds &deeds) const
{
    menu.setToolTipsVisible(true); // what is grey says why
    const CallSummary &call = m_model.at(cell.row());
    const QString shown = cell.data().toString();
    if (const auto filter = filterOfCell(call, cell.column(), m_names)) {
        menu.addAction(
            shell::glyphIcon(format::Glyph::Search),
            tr("Filter by %1").arg(shell::withoutMarks(filter::written(filter->key, filter->value))),
            [filter = *filter, deeds] { deeds.filter(filter, Sense::Wanted); });
        menu.addAction(shell::glyphIcon(format::Glyph::Close),
                       tr("Without %1").arg(shell::withoutMarks(filter::written(filter->key, filter->value))),
                       [filter = *filter, deeds] { deeds.filter(filter, Sense::Unwanted); });
    }
    const QString copied = copyOfCell(call, cell.column(), shown, m_names);
    QAction *copy = menu.addAction(shell::glyphIcon(format::Glyph::Copy),
                                   tr("Copy “%1”").arg(shell::withoutMarks(copied)),
                                   [copied, deeds] { deeds.copy(copied); });
    copy->setEnabled(!copied.isEmpty());
    if (copied.isEmpty())
        copy->setText(tr("Copy"));
    menu.addSeparator();
    menu.addActions(m_table.actions());
}

} // namespace ringdown::calls
