// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

} // namespace ringdown::shell
