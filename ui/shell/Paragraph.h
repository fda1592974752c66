// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QColor;
class QFont;
class QPainter;
class QRect;

namespace ringdown::shell {

/// Text on as many lines as it takes, from the top left of area.
void paintParagraph(QPainter &painter, const QRect &area, const QString &text, const QColor &ink);
int paragraphHeight(const QFont &font, const QString &text, int width);

} // namespace ringdown::shell
