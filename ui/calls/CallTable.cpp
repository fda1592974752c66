// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallTable.h"

#include "ui/calls/CallLogModel.h"
#include "ui/calls/CallRowDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

namespace ringdown::calls {
namespace {

constexpr int prefetchRows = 50;

} // namespace

CallTable::CallTable(CallLogModel &model, QWidget *parent)
    : QTableView(parent)
    , m_arrivals(new QPushButton(this))
{
    setModel(&model);
    setItemDelegate(new CallRowDelegate(this));
    setObjectName(QStringLiteral("log-table"));
    setAccessibleName(tr("Calls"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    sizeColumns();
    m_arrivals->setProperty("primary", true);
    m_arrivals->hide();
    connect(m_arrivals, &QPushButton::clicked, this, &CallTable::arrivalsWanted);
}

void CallTable::sizeColumns()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(callRowHeight);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(false);
    header->setFixedHeight(36);
    header->setSectionResizeMode(CallLogModel::Caller, QHeaderView::Stretch);
    const std::pair<CallLogModel::Column, int> widths[] = {{CallLogModel::When, 144},
                                                           {CallLogModel::Business, 172},
                                                           {CallLogModel::OutcomeColumn, 124},
                                                           {CallLogModel::Who, 116},
                                                           {CallLogModel::Length, 74}};
    for (const auto &[section, width] : widths)
        setColumnWidth(section, width);
}

bool CallTable::isAtTop() const
{
    return verticalScrollBar()->value() == 0;
}

bool CallTable::isNearEnd() const
{
    return verticalScrollBar()->value() + prefetchRows * callRowHeight >= verticalScrollBar()->maximum();
}

void CallTable::scrollToNewest()
{
    verticalScrollBar()->setValue(0);
}

void CallTable::tellArrivals(int calls)
{
    m_arrivals->setVisible(calls > 0);
    if (calls == 0)
        return;
    m_arrivals->setText(tr("%n new call(s) – show", nullptr, calls));
    m_arrivals->adjustSize();
    m_arrivals->move((width() - m_arrivals->width()) / 2, horizontalHeader()->height() + 10);
    m_arrivals->raise();
}

void CallTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Slash)
        Q_EMIT filterWanted();
    else
        QTableView::keyPressEvent(event);
}

} // namespace ringdown::calls
