// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/overview/MapScene.h"

#include "ui/shell/Colours.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Painting.h"
#include "ui/shell/Room.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace ringdown::routing_ui {
namespace {

constexpr double leastBox = 150;
constexpr double mostBox = 250;
constexpr double leastGap = 60; ///< room for the labels of the ways
constexpr double mostGap = 80;
constexpr double longestGap = 130; ///< longer labels are cut
constexpr double aroundLabel = 23;
constexpr double aroundMap = 16;
constexpr double rowGap = 18;
constexpr double entryGap = 28; ///< between the boxes that every call passes, with the way between them
constexpr double padding = 10;
constexpr double barWidth = 4;
constexpr double headGap = 4;

format::Tone toneOf(BoxKind kind)
{
    switch (kind) {
    case BoxKind::Numbers:
    case BoxKind::Rules:
    case BoxKind::Hours:
        return format::Tone::Neutral;
    case BoxKind::Route:
        return format::Tone::Active;
    case BoxKind::Tiers:
        return format::Tone::Good;
    case BoxKind::End:
        return format::Tone::Voice;
    }
    return format::Tone::Neutral;
}

} // namespace

void MapScene::setMap(const RoutingMap &map, const QFont &font)
{
    const std::string kept =
        m_current && *m_current < m_map.boxes.size() ? m_map.boxes[*m_current].path : std::string();
    m_map = map;
    m_font = font;
    m_current.reset();
    for (std::size_t i = 0; i < m_map.boxes.size(); ++i) {
        if (!kept.empty() && m_map.boxes[i].path == kept)
            m_current = i;
    }
    shareRoom();
    layBoxes();
    update();
}

void MapScene::setRoom(double width)
{
    if (std::exchange(m_room, width) == width)
        return;
    shareRoom();
    layBoxes();
    update();
}

void MapScene::shareRoom()
{
    int columns = 1;
    for (const MapBox &box : m_map.boxes)
        columns = std::max(columns, box.column + 1);
    const double grows = shell::grown(1000, m_font) / 1000.0;
    const double narrowGap = std::clamp(widestLabel() / grows, leastGap, longestGap);
    const double wideGap = std::max(mostGap, narrowGap);
    const auto needed = [&](double box, double gap) { return columns * box + (columns - 1) * gap; };
    const double least = needed(leastBox, narrowGap);
    const double spare = (m_room - 2 * aroundMap) / grows - least;
    const double share = std::clamp(spare / (needed(mostBox, wideGap) - least), 0.0, 1.0);
    m_wide = leastBox + share * (mostBox - leastBox);
    m_gap = narrowGap + share * (wideGap - narrowGap);
}

/// With the room around it.
double MapScene::widestLabel() const
{
    const QFontMetricsF metrics(m_font);
    double widest = 0;
    for (const MapEdge &edge : m_map.edges)
        widest = std::max(widest, metrics.horizontalAdvance(edge.label));
    return std::ceil(widest) + aroundLabel;
}

double MapScene::wide() const
{
    return shell::grown(qFloor(m_wide), m_font);
}

double MapScene::gap() const
{
    return shell::grown(qFloor(m_gap), m_font);
}

double MapScene::lineHeight() const
{
    return std::ceil(QFontMetricsF(m_font).height() * 1.15);
}

double MapScene::heightOf(std::size_t box) const
{
    return 2 * padding + lineHeight() * static_cast<double>(1 + m_rows[box].size()) +
           (m_rows[box].empty() ? 0 : headGap);
}

/// Each box as high as what leads to it, or below what stands in its column already.
void MapScene::layBoxes()
{
    m_areas.assign(m_map.boxes.size(), QRectF());
    m_rows.clear();
    for (const MapBox &box : m_map.boxes)
        m_rows.push_back(mapRows(box.lines, m_font, wide() - 2 * padding - barWidth));
    std::map<int, double> bottoms;
    for (std::size_t i = 0; i < m_map.boxes.size(); ++i) {
        const MapBox &box = m_map.boxes[i];
        double top = 0;
        for (const MapEdge &edge : m_map.edges) {
            if (edge.to == i && edge.from < i && !edge.leadsBack) {
                top = m_map.boxes[edge.from].column == 0 ? 0 : m_areas[edge.from].top();
                break;
            }
        }
        const auto bottom = bottoms.find(box.column);
        if (bottom != bottoms.end())
            top = std::max(top, bottom->second + (box.column == 0 ? entryGap : rowGap));
        m_areas[i] = {box.column * (wide() + gap()), top, wide(), heightOf(i)};
        bottoms[box.column] = m_areas[i].bottom();
    }
    QRectF whole;
    for (const QRectF &area : m_areas)
        whole |= area;
    setSceneRect(whole.adjusted(-aroundMap, -aroundMap, aroundMap, 40));
}

std::optional<std::size_t> MapScene::boxAt(const QPointF &where) const
{
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        if (m_areas[i].contains(where))
            return i;
    }
    return std::nullopt;
}

std::string MapScene::pathAt(const QPointF &where) const
{
    const auto index = boxAt(where);
    if (!index)
        return {};
    const MapBox &box = m_map.boxes[*index];
    const double below = where.y() - m_areas[*index].top() - padding - lineHeight() - headGap;
    const auto row = static_cast<std::size_t>(std::max(0.0, below) / lineHeight());
    const std::vector<MapRow> &rows = m_rows[*index];
    return below >= 0 && row < rows.size() ? box.lines[rows[row].line].path : box.path;
}

std::size_t MapScene::neighbour(std::size_t box, Qt::Key arrow) const
{
    if (arrow == Qt::Key_Right || arrow == Qt::Key_Left) {
        const bool forward = (arrow == Qt::Key_Right);
        for (const MapEdge &edge : m_map.edges) {
            if (!edge.leadsBack && (forward ? edge.from : edge.to) == box)
                return forward ? edge.to : edge.from;
        }
        return box;
    }
    std::size_t best = box;
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        if (m_map.boxes[i].column != m_map.boxes[box].column || i == box)
            continue;
        const bool isThatWay = arrow == Qt::Key_Down ? m_areas[i].top() > m_areas[box].top()
                                                     : m_areas[i].top() < m_areas[box].top();
        const bool isNearer = best == box || std::abs(m_areas[i].top() - m_areas[box].top()) <
                                                 std::abs(m_areas[best].top() - m_areas[box].top());
        if (isThatWay && isNearer)
            best = i;
    }
    return best;
}

void MapScene::setCurrent(std::optional<std::size_t> box)
{
    m_current = box;
    update();
}

bool MapScene::isDownwards(const MapEdge &edge) const
{
    return !edge.leadsBack && m_map.boxes[edge.from].column == m_map.boxes[edge.to].column;
}

QPainterPath MapScene::wayOf(const MapEdge &edge) const
{
    const QRectF from = m_areas[edge.from];
    const QRectF to = m_areas[edge.to];
    const double headOfTo = to.top() + padding + lineHeight() / 2;
    QPainterPath path;
    if (edge.leadsBack) { // around below
        const QPointF begin(from.center().x(), from.bottom());
        const QPointF end(to.center().x(), to.bottom());
        path.moveTo(begin);
        path.cubicTo(begin + QPointF(0, 46), end + QPointF(0, 46), end);
        return path;
    }
    if (isDownwards(edge)) {
        path.moveTo(from.center().x(), from.bottom());
        path.lineTo(to.center().x(), to.top() - 7);
        return path;
    }
    const QPointF begin(from.right(), from.top() + padding + lineHeight() / 2);
    const QPointF end(to.left() - 7, headOfTo);
    path.moveTo(begin);
    QPointF at = begin;
    const auto bendTo = [&](const QPointF &next) {
        const double reach = std::max(20.0, (next.x() - at.x()) / 2);
        path.cubicTo(at + QPointF(reach, 0), next - QPointF(reach, 0), next);
        at = next;
    };
    for (int column = m_map.boxes[edge.from].column + 1; column < m_map.boxes[edge.to].column; ++column) {
        const double left = column * (wide() + gap());
        const double lane = laneThrough(column, (begin.y() + end.y()) / 2);
        bendTo({left, lane});
        at = {left + wide(), lane};
        path.lineTo(at);
    }
    bendTo(end);
    return path;
}

/// The height nearest to wanted at which a way passes a column without going behind a box.
double MapScene::laneThrough(int column, double wanted) const
{
    std::vector<QRectF> boxes;
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        if (m_map.boxes[i].column == column)
            boxes.push_back(m_areas[i].adjusted(0, -rowGap / 3, 0, rowGap / 3));
    }
    const auto isFree = [&](double height) {
        return std::none_of(boxes.begin(), boxes.end(),
                            [&](const QRectF &box) { return box.top() < height && height < box.bottom(); });
    };
    if (isFree(wanted))
        return wanted;
    double best = sceneRect().bottom();
    for (const QRectF &box : boxes) {
        // Above the first row there is no room.
        for (const double height : {box.top(), box.bottom()}) {
            if (height > 0 && isFree(height) && std::abs(height - wanted) < std::abs(best - wanted))
                best = height;
        }
    }
    return best;
}

void MapScene::paintWay(QPainter &painter, const MapEdge &edge) const
{
    const shell::Colours &colours = shell::Colours::of(QApplication::palette());
    const QPainterPath path = wayOf(edge);
    const QColor ink = edge.leadsBack ? colours.bad : colours.edge;
    painter.setPen(QPen(ink, 1.5, edge.leadsBack ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    const QPointF end = path.pointAtPercent(1);
    const QPointF along = edge.leadsBack ? QPointF(0, -7) : isDownwards(edge) ? QPointF(0, 7) : QPointF(7, 0);
    const QPointF across(along.y() * 0.6, along.x() * 0.6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF{end + along, end + across, end - across});
    if (edge.label.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(edge.label, Qt::ElideRight, gap() - aroundLabel + 1);
    QRectF ground(0, 0, metrics.horizontalAdvance(shown) + 10, metrics.height() + 2);
    // Near its target: several ways leave one box.
    ground.moveCenter({m_areas[edge.to].left() - gap() / 2, end.y()});
    painter.setBrush(colours.window);
    painter.drawRoundedRect(ground, 4, 4);
    painter.setPen(colours.text);
    painter.drawText(ground, Qt::AlignCenter, shown);
}

void MapScene::paintBox(QPainter &painter, std::size_t index) const
{
    const shell::Colours &colours = shell::Colours::of(QApplication::palette());
    const MapBox &box = m_map.boxes[index];
    const QRectF area = m_areas[index];
    const bool isCurrent = m_current == index;
    const QColor problem = box.isWrong ? colours.bad : colours.care;
    painter.setPen(QPen(isCurrent          ? colours.accent
                        : box.problems > 0 ? problem
                                           : colours.border,
                        isCurrent ? 2 : 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(area, 7, 7);
    if (box.isChanged) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(QRectF(area.left() + 1, area.top() + 5, barWidth, area.height() - 10), 2, 2);
    }
    QRectF row(area.left() + padding + barWidth, area.top() + padding, area.width() - 2 * padding - barWidth,
               lineHeight());
    if (box.problems > 0) {
        const int side = shell::grown(16, m_font);
        shell::paintGlyph(painter, QRectF(row.right() - side, row.center().y() - side / 2.0, side, side),
                          box.isWrong ? format::Glyph::Alarm : format::Glyph::Alert, problem);
        row.setRight(row.right() - side - 4);
    }
    const QFont heading = shell::scaled(m_font, 1.0, QFont::DemiBold);
    painter.setFont(heading);
    painter.setPen(colours.ink(toneOf(box.kind)));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(heading).elidedText(box.title, Qt::ElideRight, row.width()));
    painter.setFont(m_font);
    painter.setPen(colours.text);
    row.setRight(area.right() - padding);
    row.translate(0, headGap);
    for (const MapRow &words : m_rows[index]) {
        row.translate(0, lineHeight());
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, words.text);
    }
}

void MapScene::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    for (const MapEdge &edge : m_map.edges)
        paintWay(*painter, edge);
    for (std::size_t i = 0; i < m_areas.size(); ++i)
        paintBox(*painter, i);
}

} // namespace ringdown::routing_ui
