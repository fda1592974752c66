// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/NumbersSplit.h"

#include "ui/numbers/BoatCard.h"
#include "ui/numbers/NumberPane.h"
#include "ui/numbers/NumberRowDelegate.h"
#include "ui/numbers/NumbersTable.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Room.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollBar>

namespace ringdown::numbers_ui {
namespace {

constexpr int paneWidth = 340;
constexpr int narrowWidth = 1060; ///< below it the details stand under the table
constexpr int leastRows = 2;      ///< that are seen without scrolling in the table

} // namespace

NumbersSplit::NumbersSplit(NumbersTable &table, BoatCard &boats, NumberPane &pane)
    : m_table(table)
    , m_pane(pane)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(24, 0, 24, 16);
    m_row->setSpacing(14);
    auto *left = new QVBoxLayout;
    left->setSpacing(14);
    left->addWidget(&table, 1);
    left->addWidget(&boats);
    m_row->addLayout(left, 1);
    m_row->addWidget(&pane);
    shell::fitToFont(*this, [this] { arrange(); });
}

bool NumbersSplit::isNarrow() const
{
    return width() < shell::grown(narrowWidth, font());
}

void NumbersSplit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void NumbersSplit::arrange()
{
    const int pane = shell::grown(paneWidth, font());
    m_table.setMinimumHeight(m_table.horizontalHeader()->height() +
                             leastRows * shell::grown(numberRowHeight, font()) +
                             m_table.horizontalScrollBar()->sizeHint().height());
    m_pane.setMinimumWidth(isNarrow() ? 0 : pane);
    m_pane.setMaximumWidth(isNarrow() ? QWIDGETSIZE_MAX : pane);
    const auto direction = isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() == direction)
        return;
    m_row->setDirection(direction);
    m_row->setStretchFactor(&m_pane, isNarrow() ? 1 : 0);
    Q_EMIT turned();
}

} // namespace ringdown::numbers_ui
