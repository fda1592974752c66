// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/EscapeOrder.h"

#include "ui/calls/CallTable.h"
#include "ui/calls/DetailPane.h"
#include "ui/calls/FilterBar.h"
#include "ui/calls/FilterEdit.h"

#include <QApplication>
#include <QKeyEvent>

namespace ringdown::calls {

EscapeOrder::EscapeOrder(CallTable &table, FilterBar &filter, DetailPane &detail, QWidget &page)
    : QObject(&page)
    , m_table(table)
    , m_filter(filter)
    , m_detail(detail)
{
    // Table and field use the key themselves; of all others it comes up to the page.
    for (QWidget *each : {static_cast<QWidget *>(&table), static_cast<QWidget *>(&filter.field()), &page})
        each->installEventFilter(this);
}

bool EscapeOrder::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    return (isEscape && leave()) || QObject::eventFilter(watched, event);
}

bool EscapeOrder::leave()
{
    if (!m_detail.isHidden()) {
        if (m_detail.isAncestorOf(QApplication::focusWidget()))
            m_table.setFocus(Qt::OtherFocusReason);
        m_detail.hide();
        return true;
    }
    if (!m_filter.text().isEmpty()) {
        m_filter.clear();
        return true;
    }
    if (m_table.hasFocus())
        return false;
    m_table.setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace ringdown::calls
