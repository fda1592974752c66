// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPoint>

class QMouseEvent;
class QWidget;

namespace ringdown::routing_ui {

/// A thing dragged by its handle with the left button, inside one window. Escape takes it back. A press
/// without a drag stays a click of the handle.
class HandDrag : public QObject {
    Q_OBJECT
public:
    explicit HandDrag(QWidget *handle); ///< the handle owns it and can take the focus

    bool isDragging() const { return m_state == State::Dragging; }

Q_SIGNALS:
    void movedTo(const QPoint &global);
    void droppedAt(const QPoint &global);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class State { Idle, Pressed, Dragging, Cancelled };

    void press(const QMouseEvent &event);
    bool move(const QPoint &global);
    bool release(const QPoint &global);
    bool cancel();

    QWidget *m_handle;
    State m_state = State::Idle;
    QPoint m_pressedAt;
};

} // namespace ringdown::routing_ui
