// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/overview/MapRows.h"
#include "ui/routing/overview/RoutingMap.h"

#include <QFont>
#include <QGraphicsScene>

#include <optional>

namespace ringdown::routing_ui {

/// The map drawn: boxes in columns, and the ways between them.
class MapScene : public QGraphicsScene {
    Q_OBJECT
public:
    using QGraphicsScene::QGraphicsScene;

    void setMap(const RoutingMap &map, const QFont &font);
    /// Boxes and ways as wide as lets the map have this width, within what can be read.
    void setRoom(double width);
    const RoutingMap &map() const { return m_map; }
    QRectF areaOf(std::size_t box) const { return m_areas[box]; }
    std::optional<std::size_t> boxAt(const QPointF &where) const;
    /// What stands there: a line's place, else its box's; "" beside the boxes.
    std::string pathAt(const QPointF &where) const;
    QPainterPath wayOf(const MapEdge &edge) const; ///< behind no box
    /// The box that the arrow keys lead to: along the ways, or up and down in a column.
    std::size_t neighbour(std::size_t box, Qt::Key arrow) const;

    void setCurrent(std::optional<std::size_t> box); ///< gets the focus ring
    std::optional<std::size_t> current() const { return m_current; }

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void layBoxes();
    void shareRoom();
    double widestLabel() const;
    double wide() const; ///< of a box
    double gap() const;  ///< between columns
    double lineHeight() const;
    double heightOf(std::size_t box) const;
    bool isDownwards(const MapEdge &edge) const; ///< to the box below
    double laneThrough(int column, double wanted) const;
    void paintWay(QPainter &painter, const MapEdge &edge) const;
    void paintBox(QPainter &painter, std::size_t index) const;

    RoutingMap m_map;
    QFont m_font;
    std::vector<std::vector<MapRow>> m_rows; ///< of each box
    std::vector<QRectF> m_areas;
    double m_room = 0;
    double m_wide = 0; ///< of a box, before it grows with the font
    double m_gap = 0;  ///< as m_wide
    std::optional<std::size_t> m_current;
};

} // namespace ringdown::routing_ui
