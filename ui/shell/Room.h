// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBrush>
#include <QFont>
#include <QStringList>

class QPainter;

namespace ringdown::shell {

/// A length that suits the usual font, for this one: twice as long for a font of twice the size.
int grown(int pixels, const QFont &font);
/// The room that the widest of these words takes as a pill in a table cell.
int pillColumnWidth(const QFont &font, const QStringList &words);
/// A brush of one of Qt's patterns that is as coarse on a screen of twice the pixels as on any other.
QBrush patterned(const QPainter &painter, const QColor &ink, Qt::BrushStyle pattern);

} // namespace ringdown::shell
