// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/FocusRing.h"

#include "ui/shell/Colours.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>

namespace ringdown::shell {
namespace {

bool isByKeys(const QEvent &event)
{
    if (event.type() == QEvent::KeyPress)
        return true;
    if (event.type() != QEvent::FocusIn)
        return false;
    const Qt::FocusReason reason = static_cast<const QFocusEvent &>(event).reason();
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
}

/// There is one ring at most, around what has the keys.
class KeyWatch : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut && m_ring && m_ring->parent() == watched)
            delete m_ring;
        auto *widget = qobject_cast<QWidget *>(watched);
        const bool isBare = qobject_cast<QScrollArea *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        const bool hasRing = m_ring && m_ring->parent() == watched;
        if (isBare && !hasRing && widget->hasFocus() && isByKeys(*event)) {
            delete m_ring;
            m_ring = new FocusRing(*widget);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QPointer<FocusRing> m_ring;
};

} // namespace

FocusRing::FocusRing(QWidget &around)
    : QWidget(&around)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(around.rect());
    around.installEventFilter(this);
    raise();
    show();
}

void FocusRing::install(QObject &owner)
{
    qApp->installEventFilter(new KeyWatch(&owner));
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(parentWidget());
    if (view && view->currentIndex().isValid())
        return; // the row shows it
    constexpr double thick = 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Colours::of(QApplication::palette()).accent, thick));
    painter.drawRoundedRect(QRectF(rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2), 6, 6);
}

} // namespace ringdown::shell
