// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Glyph.h"
#include "ui/format/Tone.h"
#include "ui/shell/Colours.h"

#include <QFont>
#include <QRect>

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace ringdown::shell {

/// A rounded label with glyph and word, centred vertically in area where lines begin. Returns its width.
int paintPill(QPainter &painter, const QRect &area, format::Glyph glyph, const QString &word,
              format::Tone tone, const Colours &colours);
int pillWidth(const QFont &font, const QString &word);
/// Text with every digit in a cell of the same width, so that running clocks do not tremble. Right aligned in
/// area.
void paintTabular(QPainter &painter, const QRect &area, const QString &text);
/// Background of one table row: selection, hover, hair line beneath, and a frame while it has the keys.
void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                        const Colours &colours);
/// Where the first of two lines goes in a cell; the second goes beneath it, as high. Neither is cut, however
/// low the row is.
QRect upperLine(const QPainter &painter, const QRect &area);
/// Elided text, left aligned and vertically centred.
void paintText(QPainter &painter, const QRect &area, const QString &text, const QColor &ink);
QFont scaled(const QFont &font, double factor, QFont::Weight weight = QFont::Normal);

} // namespace ringdown::shell
