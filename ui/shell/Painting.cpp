// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Painting.h"

#include "ui/shell/Icons.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace ringdown::shell {
namespace {

constexpr int pillGlyph = 14;
constexpr int pillInset = 8;
constexpr int pillGap = 5;

} // namespace

int pillWidth(const QFont &font, const QString &word)
{
    return pillInset + pillGlyph + pillGap + QFontMetrics(font).horizontalAdvance(word) + pillInset + 2;
}

int paintPill(QPainter &painter, const QRect &area, format::Glyph glyph, const QString &word,
              format::Tone tone, const Colours &colours)
{
    const int width = qMin(pillWidth(painter.font(), word), area.width());
    const int height = painter.fontMetrics().height() + 6;
    const QRect pill(area.left(), area.center().y() - height / 2 + 1, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.wash(tone));
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    const QColor ink = colours.ink(tone);
    paintGlyph(
        painter,
        QRectF(pill.left() + pillInset, pill.center().y() - pillGlyph / 2.0 + 0.5, pillGlyph, pillGlyph),
        glyph, ink);
    paintText(painter, pill.adjusted(pillInset + pillGlyph + pillGap, 0, -pillInset + 2, 0), word, ink);
    painter.restore();
    return width;
}

void paintTabular(QPainter &painter, const QRect &area, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    int cell = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        cell = qMax(cell, metrics.horizontalAdvance(QLatin1Char(digit)));
    int right = area.right();
    for (auto it = text.crbegin(); it != text.crend(); ++it) {
        const int width = it->isDigit() ? cell : metrics.horizontalAdvance(*it);
        painter.drawText(QRect(right - width, area.top(), width, area.height()), Qt::AlignCenter, *it);
        right -= width;
    }
}

void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option, const Colours &colours)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, selected ? colours.selection : hovered ? colours.raised : colours.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.border);
    if (selected && option.state.testFlag(QStyle::State_Active) && option.index.column() == 0)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1),
                         colours.accent);
}

void paintText(QPainter &painter, const QRect &area, const QString &text, const QColor &ink)
{
    painter.setPen(ink);
    painter.drawText(area, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

QFont scaled(const QFont &font, double factor, QFont::Weight weight)
{
    QFont copy = font;
    copy.setPointSizeF(font.pointSizeF() * factor);
    copy.setWeight(weight);
    return copy;
}

} // namespace ringdown::shell
