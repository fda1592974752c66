// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/HourGrid.h"

#include "ui/insights/ChartPainting.h"
#include "ui/insights/InsightTables.h"
#include "ui/shell/Painting.h"
#include "ui/shell/Room.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ringdown::insights {
namespace {

constexpr double labelHeight = 22;
constexpr double cellHeight = 34;
constexpr int eveningMinute = 24 * 60;

} // namespace

HourGrid::HourGrid(HourModel &model, QWidget *parent)
    : MarkGrid(model, tr("Calls per hour of the week"), parent)
    , m_hours(model)
{
}

QSize HourGrid::sizeHint() const
{
    return {860, static_cast<int>(top() + 7 * std::max(cellHeight, fontMetrics().height() + 14.0)) + 4};
}

QSize HourGrid::minimumSizeHint() const
{
    return {520, sizeHint().height()};
}

void HourGrid::measure()
{
    int widest = 0;
    for (int day = 0; day < 7; ++day)
        widest = std::max(widest, fontMetrics().horizontalAdvance(weekdayName(day)));
    m_left = widest + 14;
}

double HourGrid::top() const
{
    return std::max(labelHeight, fontMetrics().height() + 4.0);
}

double HourGrid::hourWidth() const
{
    return (viewport()->width() - m_left - 3) / 24;
}

double HourGrid::rowHeight() const
{
    return (viewport()->height() - top() - 3) / 7.0;
}

QRectF HourGrid::areaOf(const QModelIndex &index) const
{
    return {m_left + index.column() * hourWidth(), top() + index.row() * rowHeight(), hourWidth(),
            rowHeight()};
}

void HourGrid::paintLabels(QPainter &painter)
{
    const shell::Colours &colours = shell::Colours::of(palette());
    painter.setPen(colours.muted);
    painter.setFont(shell::scaled(font(), 0.92));
    const int step = hourWidth() < painter.fontMetrics().horizontalAdvance(QStringLiteral("00 ")) ? 3 : 1;
    for (int hour = 0; hour < 24; hour += step)
        painter.drawText(placed({m_left + hour * hourWidth() - 10, 0, hourWidth() * step + 20, top() - 2}),
                         static_cast<int>((step > 1 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter),
                         (step > 1 ? QStringLiteral("  ") : QString()) +
                             QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')));
    painter.setPen(colours.text);
    for (int row = 0; row < 7; ++row)
        painter.drawText(placed({0, top() + row * rowHeight(), m_left - 12, rowHeight()}),
                         static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), weekdayName(weekdayOfRow(row)));
}

void HourGrid::paintCell(QPainter &painter, int row, int hour)
{
    const shell::Colours &colours = shell::Colours::of(palette());
    const double calls = m_hours.mark(row, hour).whole;
    const QRectF area = placed(areaOf(m_hours.index(row, hour))).adjusted(1, 1, -1, -1);
    const QColor ground =
        calls > 0 ? shell::blended(colours.surface, colours.accent, 0.12 + 0.78 * calls / m_hours.most())
                  : colours.raised;
    painter.fillRect(area, ground);
    if (calls <= 0)
        return;
    const QColor ink = shell::contrast(colours.text, ground) >= shell::contrast(colours.surface, ground)
                           ? colours.text
                           : colours.surface;
    if (m_hours.open().isKnown && m_hours.open().openMinutes(weekdayOfRow(row), hour) == 0) {
        painter.fillRect(area,
                         shell::patterned(painter, shell::blended(ground, ink, 0.45), Qt::BDiagPattern));
        const double half = painter.fontMetrics().horizontalAdvance(QStringLiteral("000")) / 2.0 + 1;
        const double high = std::max(18, painter.fontMetrics().height());
        painter.fillRect(
            QRectF(area.center().x() - half, area.center().y() - high / 2, 2 * half, high).intersected(area),
            ground);
    }
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignCenter, QLocale().toString(static_cast<int>(calls)));
}

void HourGrid::paintOpenHours(QPainter &painter)
{
    if (!m_hours.open().isKnown)
        return;
    QPainterPath outline;
    for (int row = 0; row < 7; ++row) {
        for (const plan::Interval &interval :
             m_hours.open().days[static_cast<std::size_t>(weekdayOfRow(row))]) {
            const double begin = m_left + 24 * hourWidth() * interval.startMinute / eveningMinute;
            const double end = m_left + 24 * hourWidth() * interval.endMinute / eveningMinute;
            outline = outline.united([&] {
                QPainterPath stretch;
                stretch.addRect(placed({begin, top() + row * rowHeight(), end - begin, rowHeight()}));
                return stretch;
            }());
        }
    }
    painter.setPen(QPen(shell::Colours::of(palette()).text, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline.simplified());
}

void HourGrid::paintChart(QPainter &painter)
{
    if (m_hours.rowCount() == 0)
        return;
    paintLabels(painter);
    painter.setFont(shell::scaled(font(), hourWidth() < 24 ? 0.8 : 0.92));
    for (int row = 0; row < 7; ++row) {
        for (int hour = 0; hour < 24; ++hour)
            paintCell(painter, row, hour);
    }
    paintOpenHours(painter);
}

} // namespace ringdown::insights
