// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/hours/ShownWeek.h"

#include <QRect>

class QPainter;

namespace ringdown::shell {
struct Colours;
}

namespace ringdown::routing_ui {

/// Draws a week of hours: seven rows, 24 hours across.
class WeekPainter {
public:
    WeekPainter(QPainter &painter, const QRect &area, int dayHeight, const shell::Colours &colours);

    void paintGrid();
    /// eve: the name of the day before.
    void paintDay(int row, const ShownDay &day, const QString &eve);
    void paintNow(int row, int minute);
    void paintSelection(const Patch &patch);

private:
    int xOf(int minute) const;
    QRectF placed(const QRectF &rect) const;         ///< mirrored where words run from right to left
    QRectF blockOf(int row, const Span &span) const; ///< not placed yet
    void paintTail(const QRectF &area, double end, const QString &eve);
    void paintClockChange(int row, const ShownDay &day);
    void paintSpan(const QRectF &area, const Span &span, bool isException);

    QPainter &m_painter;
    QRect m_area;
    int m_dayHeight;
    const shell::Colours &m_colours;
    Qt::LayoutDirection m_direction;
};

} // namespace ringdown::routing_ui
