// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/HandDrag.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMouseEvent>

#include <utility>

namespace ringdown::routing_ui {

HandDrag::HandDrag(QWidget *handle)
    : QObject(handle)
    , m_handle(handle)
{
    handle->installEventFilter(this);
}

bool HandDrag::move(const QPoint &global)
{
    if (m_state == State::Pressed &&
        (global - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_state = State::Dragging;
        m_handle->setFocus(Qt::MouseFocusReason);
    }
    if (m_state == State::Dragging)
        Q_EMIT movedTo(global);
    return m_state != State::Idle;
}

bool HandDrag::release(const QPoint &global)
{
    const State before = std::exchange(m_state, State::Idle);
    if (before != State::Dragging && before != State::Cancelled)
        return false;
    // The release does not reach the button, or it would count as a click.
    if (auto *button = qobject_cast<QAbstractButton *>(m_handle))
        button->setDown(false);
    if (before == State::Dragging)
        Q_EMIT droppedAt(global);
    return true;
}

bool HandDrag::cancel()
{
    if (!isDragging())
        return false;
    m_state = State::Cancelled;
    Q_EMIT cancelled();
    return true;
}

void HandDrag::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    m_state = State::Pressed;
    m_pressedAt = event.globalPosition().toPoint();
}

bool HandDrag::eventFilter(QObject *, QEvent *event)
{
    const QEvent::Type type = event->type();
    const auto *mouse = static_cast<const QMouseEvent *>(event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (type == QEvent::MouseButtonPress)
        press(*mouse);
    else if (type == QEvent::MouseMove)
        return move(mouse->globalPosition().toPoint());
    else if (type == QEvent::MouseButtonRelease)
        return release(mouse->globalPosition().toPoint());
    else if (type == QEvent::ShortcutOverride && isDragging() && key->key() == Qt::Key_Escape)
        event->accept();
    else if (type == QEvent::KeyPress)
        return key->key() == Qt::Key_Escape && cancel();
    else if (type == QEvent::Hide)
        cancel();
    return false;
}

} // namespace ringdown::routing_ui
