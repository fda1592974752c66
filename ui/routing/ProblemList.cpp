// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/ProblemList.h"

#include "ui/routing/ProblemDelegate.h"

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

constexpr int mostProblemRows = 4;
constexpr int edges = 10;

} // namespace

ProblemList::ProblemList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("What is wrong with the draft"));
    setObjectName(QStringLiteral("problems"));
    setItemDelegate(new ProblemDelegate(this));
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
}

void ProblemList::fit()
{
    setVisible(count() > 0);
    int height = edges;
    for (int row = 0; row < std::min(count(), mostProblemRows); ++row)
        height += sizeHintForRow(row);
    setFixedHeight(height);
}

void ProblemList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace ringdown::routing_ui
