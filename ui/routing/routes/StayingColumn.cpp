// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/StayingColumn.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace ringdown::routing_ui {

StayingColumn::StayingColumn(QWidget *inside, QWidget *parent)
    : QWidget(parent)
    , m_inside(inside)
{
    inside->setParent(this);
    setSizePolicy(inside->sizePolicy().horizontalPolicy(), QSizePolicy::Preferred);
}

QSize StayingColumn::sizeHint() const
{
    return m_inside->sizeHint().expandedTo(minimumSizeHint());
}

QSize StayingColumn::minimumSizeHint() const
{
    return m_inside->minimumSizeHint().expandedTo(m_inside->minimumSize());
}

bool StayingColumn::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    switch (event->type()) {
    case QEvent::Show:
        follow();
        place();
        break;
    case QEvent::LayoutRequest:
        updateGeometry();
        place();
        break;
    case QEvent::Resize:
    case QEvent::Move:
        place();
        break;
    default:
        break;
    }
    return isTaken;
}

bool StayingColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void StayingColumn::follow()
{
    QScrollArea *around = nullptr;
    for (QWidget *at = parentWidget(); at && !around; at = at->parentWidget())
        around = qobject_cast<QScrollArea *>(at);
    if (m_area == around)
        return;
    m_area = around;
    if (!around)
        return;
    around->viewport()->installEventFilter(this);
    connect(around->verticalScrollBar(), &QScrollBar::valueChanged, this, &StayingColumn::place);
}

void StayingColumn::place()
{
    const int high = sizeHint().height();
    int top = 0;
    if (m_area) {
        const QWidget *view = m_area->viewport();
        const int seen = mapFrom(view, QPoint()).y();
        top = std::clamp(std::min(seen, seen + view->height() - high), 0, std::max(0, height() - high));
    }
    m_inside->setGeometry(0, top, width(), high);
}

} // namespace ringdown::routing_ui
