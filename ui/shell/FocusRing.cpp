// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/FocusRing.h"

#include "ui/shell/Colours.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPainter>
#include <QRegion>
#include <QScrollArea>

namespace ringdown::shell {
namespace {

constexpr int thick = 2;
constexpr int radius = 6;

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

bool isByKeys(const QEvent &event)
{
    if (event.type() == QEvent::KeyPress)
        return !isModifier(static_cast<const QKeyEvent &>(event).key());
    const Qt::FocusReason reason = static_cast<const QFocusEvent &>(event).reason();
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
}

/// There is one ring at most, around what has the keys.
class KeyWatch : public QObject {
public:
    using QObject::QObject;

    /// Of every event there is: all others are passed on at once.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::FocusIn:
            if (isByKeys(*event))
                begin(watched);
            break;
        case QEvent::FocusOut:
            if (m_ring && m_ring->parent() == watched)
                delete m_ring;
            break;
        case QEvent::MouseButtonPress: // wherever: who points looks there
            delete m_ring;
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void begin(QObject *watched)
    {
        if (m_ring && m_ring->parent() == watched)
            return m_ring->follow();
        auto *widget = qobject_cast<QWidget *>(watched);
        const bool isBare = qobject_cast<QScrollArea *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        if (!isBare || !widget->hasFocus())
            return;
        delete m_ring;
        m_ring = new FocusRing(*widget);
    }

    QPointer<FocusRing> m_ring;
};

} // namespace

FocusRing::FocusRing(QWidget &around)
    : QWidget(&around)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    surround();
    around.installEventFilter(this);
    raise();
    show();
    follow();
}

void FocusRing::install(QObject &owner)
{
    qApp->installEventFilter(new KeyWatch(&owner));
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        surround();
    return QWidget::eventFilter(watched, event);
}

/// No more of it than is painted: what it covers of a view is painted anew whenever the view scrolls.
void FocusRing::surround()
{
    setGeometry(parentWidget()->rect());
    const QRect whole = rect();
    const QSize corner(radius + thick, radius + thick);
    QRegion frame = QRegion(whole) - whole.adjusted(thick, thick, -thick, -thick);
    for (const QPoint at : {whole.topLeft(), QPoint(whole.right() + 1 - corner.width(), 0),
                            QPoint(0, whole.bottom() + 1 - corner.height()),
                            QPoint(whole.right() + 1 - corner.width(), whole.bottom() + 1 - corner.height())})
        frame += QRect(at, corner);
    setMask(frame);
}

void FocusRing::follow()
{
    const auto *view = qobject_cast<const QAbstractItemView *>(parentWidget());
    if (!view)
        return;
    if (const QItemSelectionModel *chosen = view->selectionModel(); chosen && chosen != m_followed) {
        m_followed = chosen;
        connect(chosen, &QItemSelectionModel::currentChanged, this, &FocusRing::follow);
        connect(chosen->model(), &QAbstractItemModel::modelReset, this, &FocusRing::follow);
    }
    setVisible(!view->currentIndex().isValid()); // else the row shows it
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Colours::of(QApplication::palette()).accent, thick));
    constexpr double half = thick / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
}

} // namespace ringdown::shell
