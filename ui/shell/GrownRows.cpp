// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/GrownRows.h"

#include "ui/shell/Room.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace ringdown::shell {

GrownRows::GrownRows(QTableView &table, int pixels)
    : QObject(&table)
    , m_table(table)
    , m_pixels(pixels)
{
    table.installEventFilter(this);
    fit();
}

bool GrownRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fit();
    return QObject::eventFilter(watched, event);
}

void GrownRows::fit()
{
    m_table.verticalHeader()->setDefaultSectionSize(grown(m_pixels, m_table.font()));
}

} // namespace ringdown::shell
