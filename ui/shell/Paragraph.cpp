// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Paragraph.h"

#include "ui/shell/ShapedLines.h"

#include <QPainter>
#include <QtMath>

namespace ringdown::shell {

void paintParagraph(QPainter &painter, const QRect &area, const QString &text, const QColor &ink)
{
    painter.setPen(ink);
    if (painter.layoutDirection() == Qt::RightToLeft)
        painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
    else
        painter.drawStaticText(area.topLeft(),
                               shapedLines().wrapped(text, painter.font(), area.width()).text);
}

int paragraphHeight(const QFont &font, const QString &text, int width)
{
    return qCeil(shapedLines().wrapped(text, font, width).size.height());
}

} // namespace ringdown::shell
