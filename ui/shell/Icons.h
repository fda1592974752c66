// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Glyph.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace ringdown::shell {

/// An icon that follows the application's palette, also when the theme changes while it is shown.
QIcon glyphIcon(format::Glyph glyph);
/// An icon in one colour.
QIcon glyphIcon(format::Glyph glyph, const QColor &ink);

QIcon programIcon();

void paintGlyph(QPainter &painter, const QRectF &where, format::Glyph glyph, const QColor &ink);
QPixmap glyphPixmap(format::Glyph glyph, const QColor &ink, int size, qreal devicePixelRatio);

} // namespace ringdown::shell
