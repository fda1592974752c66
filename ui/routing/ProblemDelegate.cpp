// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/ProblemDelegate.h"

#include "ui/shell/Colours.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Painting.h"
#include "ui/shell/Paragraph.h"
#include "ui/shell/Room.h"
#include "ui/shell/RowFocus.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

constexpr int problemInset = 10;
constexpr int problemGlyph = 16;
constexpr int problemRow = 26; ///< of one line

QFont wayFont(const QFont &font)
{
    return shell::scaled(font, 1.0, QFont::DemiBold);
}

QString wayWords()
{
    return ProblemDelegate::tr("Go there");
}

/// Of the sentence, in a row of this width.
int sentenceWidth(int width, const QFont &font)
{
    constexpr int least = 80;
    return std::max(least, width - 4 * problemInset - shell::grown(problemGlyph, font) -
                               QFontMetrics(wayFont(font)).horizontalAdvance(wayWords()));
}

} // namespace

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const shell::Colours &colours = shell::Colours::of(QApplication::palette());
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? colours.selection : colours.raised);
        painter->drawRoundedRect(option.rect, 5, 5);
    }
    const QString sentence = index.data().toString();
    const int width = sentenceWidth(option.rect.width(), option.font);
    const int height = shell::paragraphHeight(option.font, sentence, width);
    const QRect area = option.rect.adjusted(problemInset, 0, -problemInset, 0);
    const int side = shell::grown(problemGlyph, option.font);
    const QRect glyph(area.left(), area.center().y() - side / 2, side, side);
    shell::paintGlyph(*painter,
                      QRectF(QStyle::visualRect(option.direction, option.rect, glyph)).translated(0, 0.5),
                      static_cast<format::Glyph>(index.data(glyphRole).toInt()),
                      colours.ink(static_cast<format::Tone>(index.data(toneRole).toInt())));
    painter->setFont(wayFont(option.font));
    painter->setPen(colours.accent);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, wayWords());
    painter->setFont(option.font);
    const QRect words(area.left() + side + problemInset, area.top() + (area.height() - height) / 2, width,
                      height);
    shell::paintParagraph(*painter, QStyle::visualRect(option.direction, option.rect, words), sentence,
                          colours.text);
    shell::paintRowFocus(*painter, option, index, colours);
    painter->restore();
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int words =
        shell::paragraphHeight(option.font, index.data().toString(), sentenceWidth(width, option.font));
    const int more = words - QFontMetrics(option.font).height();
    return {0, shell::grown(problemRow, option.font) + std::max(0, more)};
}

} // namespace ringdown::routing_ui
