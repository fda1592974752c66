// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/ProblemList.h"

#include "ui/routing/ProblemDelegate.h"

#include <QEvent>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

constexpr int mostProblemRows = 4;
constexpr int mostOfThePage = 4; ///< a fourth: what is edited is above it
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

void ProblemList::giveWayTo(QWidget *page)
{
    m_page = page;
    page->installEventFilter(this);
}

void ProblemList::fit()
{
    setVisible(count() > 0);
    const int room = m_page ? m_page->height() / mostOfThePage : QWIDGETSIZE_MAX;
    int height = edges;
    for (int row = 0; row < std::min(count(), mostProblemRows); ++row) {
        const int wanted = height + sizeHintForRow(row);
        if (row > 0 && wanted > room)
            break;
        height = wanted;
    }
    setFixedHeight(height);
}

bool ProblemList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Resize)
        fit();
    return QListWidget::eventFilter(watched, event);
}

void ProblemList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace ringdown::routing_ui
