// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Room.h"

#include "ui/shell/Painting.h"

#include <QPaintDevice>
#include <QPainter>
#include <QTransform>

namespace ringdown::shell {

int grown(int pixels, const QFont &font)
{
    constexpr double usualPoints = 10;
    return qRound(pixels * qMax(1.0, font.pointSizeF() / usualPoints));
}

int pillColumnWidth(const QFont &font, const QStringList &words)
{
    constexpr int cellInsets = 26;
    const QFont bold = scaled(font, 0.95, QFont::DemiBold);
    int widest = 0;
    for (const QString &word : words)
        widest = qMax(widest, pillWidth(bold, word));
    return widest + cellInsets;
}

QBrush patterned(const QPainter &painter, const QColor &ink, Qt::BrushStyle pattern)
{
    QBrush brush(ink, pattern);
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    brush.setTransform(QTransform::fromScale(ratio, ratio)); // Qt draws patterns in pixels of the device
    return brush;
}

} // namespace ringdown::shell
