// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/PathRowDelegate.h"

#include "ui/shell/Icons.h"
#include "ui/shell/Painting.h"
#include "ui/shell/Paragraph.h"
#include "ui/shell/Room.h"
#include "ui/simulator/PathModel.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace ringdown::simulator {
namespace {

constexpr int whenWidth = 48;
constexpr int discSize = 24;
constexpr int besideDisc = 18;
constexpr int rightInset = 12;
constexpr int verticalInset = 7;
constexpr int aboutDisc = 10;

QString markWords()
{
    return PathModel::tr("~ differs", "mark of a line that the other plan does not have");
}

int whenRoom(const QFont &font)
{
    return shell::grown(whenWidth, font);
}

int discSide(const QFont &font)
{
    return shell::grown(discSize, font);
}

int textLeft(const QFont &font)
{
    return whenRoom(font) + discSide(font) + besideDisc;
}

int markWidth(const QFont &font, const QModelIndex &index)
{
    if (!index.data(PathModel::DiffersRole).toBool())
        return 0;
    return QFontMetrics(shell::scaled(font, 0.88, QFont::DemiBold)).horizontalAdvance(markWords()) + 10;
}

void paintDisc(QPainter &painter, const QRect &row, int left, const QModelIndex &index,
               const shell::Colours &colours)
{
    const auto tone = static_cast<format::Tone>(index.data(PathModel::ToneRole).toInt());
    const auto glyph = static_cast<format::Glyph>(index.data(PathModel::GlyphRole).toInt());
    const int side = discSide(painter.font());
    const int inset = shell::grown(5, painter.font());
    const QRectF disc(row.left() + left + 6, row.top() + 5, side, side);
    const double centre = disc.center().x();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, 2));
    if (index.row() > 0)
        painter.drawLine(QPointF(centre, row.top()), QPointF(centre, disc.top() - 2));
    if (index.row() + 1 < index.model()->rowCount())
        painter.drawLine(QPointF(centre, disc.bottom() + 2), QPointF(centre, row.bottom() + 1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.wash(tone));
    painter.drawEllipse(disc);
    shell::paintGlyph(painter, disc.adjusted(inset, inset, -inset, -inset), glyph, colours.ink(tone));
}

} // namespace

QSize PathRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 320;
    const int room = std::max(80, width - textLeft(option.font) - rightInset - markWidth(option.font, index));
    const int height = shell::paragraphHeight(option.font, index.data().toString(), room);
    return {width, std::max(discSide(option.font) + aboutDisc, height + 2 * verticalInset)};
}

void PathRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const shell::Colours &colours = shell::Colours::of(option.palette);
    const QRect row = option.rect;
    painter->save();
    painter->setFont(option.font);
    shell::paintRowBackground(*painter, option, index, colours);
    const int mark = markWidth(option.font, index);
    if (mark > 0) {
        painter->fillRect(QRect(row.right() - 3, row.top() + 2, 3, row.height() - 4),
                          colours.ink(format::Tone::Care));
        painter->setFont(shell::scaled(option.font, 0.88, QFont::DemiBold));
        painter->setPen(colours.ink(format::Tone::Care));
        painter->drawText(row.adjusted(0, verticalInset, -rightInset, 0), Qt::AlignRight | Qt::AlignTop,
                          markWords());
    }
    painter->setFont(option.font);
    painter->setPen(colours.muted);
    painter->drawText(QRect(row.left(), row.top() + verticalInset, whenRoom(option.font), row.height()),
                      Qt::AlignRight | Qt::AlignTop, index.data(PathModel::WhenRole).toString());
    shell::paintParagraph(*painter, row.adjusted(textLeft(option.font), verticalInset, -rightInset - mark, 0),
                          index.data().toString(), colours.text);
    paintDisc(*painter, row, whenRoom(option.font), index, colours);
    painter->restore();
}

} // namespace ringdown::simulator
