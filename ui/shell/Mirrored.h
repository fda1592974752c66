// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QRectF>

namespace ringdown::shell {

/// Where x, counted from the side on which a line of words begins, is from the left of an area.
inline double mirrored(double x, double width, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? width - x : x;
}

inline QRectF mirrored(const QRectF &rect, double width, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? QRectF(QPointF(width - rect.right(), rect.top()), rect.size())
                                        : rect;
}

/// Where a part of an area is that was laid out from left to right.
inline QRectF mirrored(const QRectF &part, const QRectF &area, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft
               ? QRectF(QPointF(area.left() + area.right() - part.right(), part.top()), part.size())
               : part;
}

inline QRect mirrored(const QRect &part, const QRect &area, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft
               ? QRect(QPoint(area.left() + area.right() - part.right(), part.top()), part.size())
               : part;
}

} // namespace ringdown::shell
