// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/LogSplit.h"

#include "ui/calls/CallRowDelegate.h"
#include "ui/calls/CallTable.h"
#include "ui/shell/Room.h"

#include <QEvent>
#include <QHeaderView>

namespace ringdown::calls {
namespace {

constexpr int detailWidth = 380; // where no more is left, they stand beneath the table
constexpr int leastRows = 2;

} // namespace

LogSplit::LogSplit(QWidget &rows, const CallTable &table, QWidget &detail)
    : m_rows(rows)
    , m_table(table)
    , m_detail(detail)
{
    addWidget(&rows);
    addWidget(&detail);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    setObjectName(QStringLiteral("log-split"));
    detail.setMinimumWidth(detailWidth);
    rows.installEventFilter(this);
}

void LogSplit::arrange()
{
    const int beside = shell::grown(detailWidth, font());
    const bool isRoomy = width() >= m_table.neededWidth() + handleWidth() + beside;
    const bool isTurned = isRoomy != (orientation() == Qt::Horizontal);
    setOrientation(isRoomy ? Qt::Horizontal : Qt::Vertical);
    m_detail.setMinimumWidth(isRoomy ? beside : detailWidth);
    if (isTurned && isRoomy) // and not as the heights were shared
        setSizes({width() - handleWidth() - beside, beside});
    fitRows();
}

void LogSplit::fitRows()
{
    const int rows = leastRows * shell::grown(callRowHeight, font());
    m_rows.setMinimumHeight(
        qMax(m_table.horizontalHeader()->height() + rows, m_rows.minimumSizeHint().height()));
}

/// What stands in the place of rows may get other words.
bool LogSplit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_rows && event->type() == QEvent::LayoutRequest)
        fitRows();
    return QSplitter::eventFilter(watched, event);
}

void LogSplit::resizeEvent(QResizeEvent *event)
{
    arrange();
    QSplitter::resizeEvent(event);
}

} // namespace ringdown::calls
