// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/overview/MapView.h"

#include "ui/shell/Colours.h"
#include "ui/shell/KeyWords.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

constexpr double zoomStep = 1.2;
constexpr double smallest = 0.3;
constexpr double largest = 2.5;
constexpr double smallestFit = 0.6;  ///< below it nobody could read; then one scrolls
constexpr double smallestHigh = 0.8; ///< to have it all in view at once; sooner than smaller one scrolls down

} // namespace

MapView::MapView(QWidget *parent)
    : QGraphicsView(parent)
    , m_scene(new MapScene(this))
{
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Map of the routing"));
    shell::tellKeys(*this, [this](const shell::KeyWords &keys) {
        const QString other = keys.name(QStringLiteral("routing.map-or-tree"));
        setAccessibleDescription(other.isEmpty() ? QString()
                                                 : tr("%1 shows it as a tree.", "keys").arg(other));
    });
    viewport()->setCursor(Qt::ArrowCursor);
    setBackgroundBrush(shell::Colours::of(QApplication::palette()).window);
}

void MapView::setMap(const RoutingMap &map)
{
    if (map == m_scene->map())
        return;
    m_scene->setMap(map, font());
    if (m_fits)
        zoomToFit();
}

void MapView::zoomBy(double factor)
{
    const double wanted = std::clamp(zoom() * factor, smallest, largest);
    m_fits = false;
    scale(wanted / zoom(), wanted / zoom());
}

void MapView::zoomToFit()
{
    m_fits = true;
    QSize room = maximumViewportSize();
    m_scene->setRoom(room.width());
    if (m_scene->sceneRect().isEmpty() || room.width() < 10)
        return;
    const auto fitting = [&] {
        const QRectF whole = m_scene->sceneRect();
        const double across = (room.width() - 1) / whole.width(); // not a hair too wide
        return std::clamp(std::min(across, std::max(room.height() / whole.height(), smallestHigh)),
                          smallestFit, 1.0);
    };
    double wanted = fitting();
    if (wanted * m_scene->sceneRect().height() > room.height()) {
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
        m_scene->setRoom(room.width());
        wanted = fitting();
    }
    resetTransform();
    scale(wanted, wanted);
}

void MapView::makeCurrent(std::size_t box)
{
    m_scene->setCurrent(box);
    ensureVisible(m_scene->areaOf(box), 20, 20);
    setAccessibleDescription(boxInWords(m_scene->map().boxes[box]));
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    if (const auto box = m_scene->boxAt(mapToScene(event->pos())))
        makeCurrent(*box);
    QGraphicsView::mousePressEvent(event);
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    const bool wasDragged =
        (event->pos() - m_pressedAt).manhattanLength() > QApplication::startDragDistance();
    const std::string path = m_scene->pathAt(mapToScene(event->pos()));
    if (event->button() == Qt::LeftButton && !wasDragged && !path.empty())
        Q_EMIT chosen(path);
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    QGraphicsView::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        viewport()->setCursor(m_scene->boxAt(mapToScene(event->pos())) ? Qt::PointingHandCursor
                                                                       : Qt::ArrowCursor);
}

void MapView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    zoomBy(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
    event->accept();
}

void MapView::walk(Qt::Key arrow)
{
    if (m_scene->map().boxes.empty())
        return;
    makeCurrent(m_scene->current() ? m_scene->neighbour(*m_scene->current(), arrow) : 0);
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return walk(static_cast<Qt::Key>(event->key()));
    case Qt::Key_Home:
        if (!m_scene->map().boxes.empty())
            makeCurrent(0);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const auto box = m_scene->current())
            Q_EMIT chosen(m_scene->map().boxes[*box].path);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(zoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / zoomStep);
    case Qt::Key_0:
        return zoomToFit();
    default:
        return QGraphicsView::keyPressEvent(event);
    }
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (!m_scene->current() && !m_scene->map().boxes.empty())
        m_scene->setCurrent(0);
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_scene->setCurrent(std::nullopt);
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fits)
        zoomToFit();
}

void MapView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_scene->setMap(m_scene->map(), font());
        if (m_fits)
            zoomToFit();
    }
    if (event->type() == QEvent::PaletteChange)
        setBackgroundBrush(shell::Colours::of(QApplication::palette()).window);
}

bool MapView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto box = m_scene->boxAt(mapToScene(help->pos()));
    QToolTip::showText(help->globalPos(), box ? boxInWords(m_scene->map().boxes[*box]) : QString(), this);
    return true;
}

} // namespace ringdown::routing_ui
