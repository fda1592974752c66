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
    const auto at = [event] { return static_cast<const QMouseEvent *>(event)->globalPosition().toPoint(); };
    const auto isEscape = [event] { return static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape; };
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(*static_cast<const QMouseEvent *>(event));
        break;
    case QEvent::MouseMove:
        return move(at());
    case QEvent::MouseButtonRelease:
        return release(at());
    case QEvent::ShortcutOverride:
        if (isDragging() && isEscape())
            event->accept();
        break;
    case QEvent::KeyPress:
        return isEscape() && cancel();
    case QEvent::Hide:
        cancel();
        break;
    default:
        break;
    }
    return false;
}

} // namespace ringdown::routing_ui
