// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/InboxDelegate.h"

#include "ui/messages/InboxModel.h"
#include "ui/shell/Colours.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Mirrored.h"
#include "ui/shell/Painting.h"
#include "ui/shell/Room.h"

#include <QPainter>

namespace ringdown::messages {
namespace {

constexpr int lineGap = 2;
constexpr int edgeInset = 14;
constexpr int glyphBox = 32;
constexpr int glyphSize = 18;
constexpr int besideBox = 12;
constexpr int dotSize = 9;
constexpr int besideWhen = 12;

int textLeft(const QFont &font)
{
    return edgeInset + shell::grown(glyphBox, font) + besideBox;
}

void paintMedallion(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const shell::Colours &colours)
{
    const QRect &row = option.rect;
    const auto tone = static_cast<format::Tone>(index.data(InboxModel::ToneRole).toInt());
    const int side = shell::grown(glyphBox, option.font);
    const QRectF box =
        shell::mirrored(QRectF(row.left() + edgeInset, row.center().y() - side / 2.0, side, side),
                        QRectF(row), option.direction);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.wash(tone));
    painter.drawEllipse(box);
    const double inset = (side - shell::grown(glyphSize, option.font)) / 2.0;
    const QRectF glyph = box.adjusted(inset, inset, -inset, -inset);
    shell::paintGlyph(painter, glyph, static_cast<format::Glyph>(index.data(InboxModel::GlyphRole).toInt()),
                      colours.ink(tone));
}

/// At the end of the line; returns how much room it took.
int paintEnd(QPainter &painter, const QRect &line, const QString &words, const QColor &ink)
{
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, words);
    return painter.fontMetrics().horizontalAdvance(words) + besideWhen;
}

void paintDot(QPainter &painter, const QRect &line, Qt::LayoutDirection direction,
              const shell::Colours &colours)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    const QRectF dot(line.right() - dotSize + 1, line.center().y() - dotSize / 2.0 + 0.5, dotSize, dotSize);
    painter.drawEllipse(shell::mirrored(dot, QRectF(line), direction));
}

} // namespace

int InboxDelegate::leastWidth(const QFont &font)
{
    const QFontMetrics caller(shell::scaled(font, 1.0, QFont::Bold));
    const QFontMetrics when(shell::scaled(font, 0.92));
    return textLeft(font) + caller.horizontalAdvance(QStringLiteral("(000) 000-0000")) + besideWhen +
           when.horizontalAdvance(QStringLiteral("Mon 00:00 PST")) + edgeInset;
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 3 * (option.fontMetrics.height() + lineGap) + 18};
}

void InboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const shell::Colours &colours = shell::Colours::of(option.palette);
    const bool isUnheard = index.data(InboxModel::UnheardRole).toBool();
    const QString waiting = index.data(InboxModel::WaitingRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    shell::paintRowBackground(*painter, option, index, colours);
    paintMedallion(*painter, option, index, colours);
    const QFont base = option.font;
    const int height = option.fontMetrics.height() + lineGap;
    const int aside = textLeft(option.font);
    QRect line = shell::mirrored(QRect(option.rect.left() + aside, option.rect.top() + 9,
                                       option.rect.width() - aside - edgeInset, height),
                                 option.rect, option.direction);
    int taken = 0;
    const auto before = [&] {
        return shell::mirrored(line.adjusted(0, 0, -taken, 0), line, option.direction);
    };
    painter->setFont(shell::scaled(base, 0.92));
    taken = paintEnd(*painter, line, index.data(InboxModel::WhenRole).toString(), colours.muted);
    painter->setFont(shell::scaled(base, 1.0, isUnheard ? QFont::Bold : QFont::DemiBold));
    shell::paintText(*painter, before(), index.data().toString(), colours.text);
    line.translate(0, height);
    painter->setFont(base);
    taken = 0;
    if (isUnheard) {
        paintDot(*painter, line, option.direction, colours);
        taken = dotSize + 12;
    }
    shell::paintText(*painter, before(), index.data(InboxModel::GistRole).toString(),
                     isUnheard ? colours.text : colours.muted);
    line.translate(0, height);
    painter->setFont(shell::scaled(base, 0.92));
    taken = paintEnd(*painter, line, index.data(InboxModel::SizeRole).toString(), colours.muted);
    QString place = index.data(InboxModel::TenantRole).toString();
    if (!waiting.isEmpty())
        place = tr("%1 · %2", "business, and what waits there for somebody").arg(place, waiting);
    shell::paintText(*painter, before(), place, colours.muted);
    painter->restore();
}

} // namespace ringdown::messages
