// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Painting.h"

#include "ui/shell/Icons.h"
#include "ui/shell/Mirrored.h"
#include "ui/shell/Room.h"
#include "ui/shell/RowFocus.h"
#include "ui/shell/ShapedLines.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace ringdown::shell {
namespace {

constexpr int pillGlyph = 14;
constexpr int pillInset = 8;
constexpr int pillGap = 5;

/// As drawText() would: centred between top and bottom, from where lines begin or in the middle, and never
/// beyond area.
void paintLine(QPainter &painter, const QRectF &area, const ShapedLines::Shaped &line, Qt::AlignmentFlag side)
{
    const double rest = area.width() - line.size.width();
    const double left = side == Qt::AlignHCenter                       ? rest / 2
                        : painter.layoutDirection() == Qt::RightToLeft ? rest
                                                                       : 0;
    const QRectF place(area.topLeft() + QPointF(left, (area.height() - line.size.height()) / 2), line.size);
    const bool isClipped = !area.contains(place);
    if (isClipped) {
        painter.save();
        painter.setClipRect(area, Qt::IntersectClip);
    }
    painter.drawStaticText(place.topLeft(), line.text);
    if (isClipped)
        painter.restore();
}

} // namespace

int pillWidth(const QFont &font, const QString &word)
{
    return pillInset + grown(pillGlyph, font) + pillGap + shapedLines().advance(word, font) + pillInset + 2;
}

int paintPill(QPainter &painter, const QRect &area, format::Glyph glyph, const QString &word,
              format::Tone tone, const Colours &colours)
{
    const int width = qMin(pillWidth(painter.font(), word), area.width());
    const int height = painter.fontMetrics().height() + 6;
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QRect pill =
        mirrored(QRect(area.left(), area.center().y() - height / 2 + 1, width, height), area, direction);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.wash(tone));
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    const QColor ink = colours.ink(tone);
    const int side = grown(pillGlyph, painter.font());
    const QRectF picture(pill.left() + pillInset, pill.center().y() - side / 2.0 + 0.5, side, side);
    paintGlyph(painter, mirrored(picture, QRectF(pill), direction), glyph, ink);
    const QRect words = pill.adjusted(pillInset + side + pillGap, 0, -pillInset + 2, 0);
    paintText(painter, mirrored(words, pill, direction), word, ink);
    painter.restore();
    return width;
}

void paintTabular(QPainter &painter, const QRect &area, const QString &text)
{
    const QFont font = painter.font();
    const int cell = shapedLines().widestDigit(font);
    int right = area.right();
    for (auto it = text.crbegin(); it != text.crend(); ++it) {
        const ShapedLines::Shaped letter = shapedLines().whole(*it, font);
        const int width = it->isDigit() ? cell : qRound(letter.size.width());
        paintLine(painter, QRect(right - width, area.top(), width, area.height()), letter, Qt::AlignHCenter);
        right -= width;
    }
}

void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                        const Colours &colours)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, selected ? colours.selection : hovered ? colours.raised : colours.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.border);
    paintRowFocus(painter, option, index, colours);
}

QRect upperLine(const QPainter &painter, const QRect &area)
{
    const int line = qMax(area.height() / 2 - 3, painter.fontMetrics().height());
    return {area.left(), area.center().y() - line + 1, area.width(), line};
}

void paintText(QPainter &painter, const QRect &area, const QString &text, const QColor &ink)
{
    painter.setPen(ink);
    paintLine(painter, area, shapedLines().elided(text, painter.font(), qMax(0, area.width())),
              Qt::AlignLeft);
}

QFont scaled(const QFont &font, double factor, QFont::Weight weight)
{
    QFont copy = font;
    copy.setPointSizeF(font.pointSizeF() * factor);
    copy.setWeight(weight);
    return copy;
}

} // namespace ringdown::shell
