// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PaletteDelegate.h"

#include "ui/shell/Colours.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Painting.h"
#include "ui/shell/PaletteModel.h"
#include "ui/shell/Room.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace ringdown::shell {
namespace {

constexpr int offerInset = 10;
constexpr int offerGlyph = 18;
constexpr int offerGap = 12;

/// Also where it cannot be done: what is not enabled is never selected, but the keys stand there.
bool isChosen(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return option.state.testFlag(QStyle::State_Selected) || (view && view->currentIndex() == index);
}

/// Right aligned in area; what is left of area.
QRect paintAtRight(QPainter &painter, const QRect &area, const QString &words, const QColor &ink)
{
    if (words.isEmpty())
        return area;
    const int most = area.width() / 2;
    const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, most);
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return area.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(shown) - offerGap, 0);
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colours &colours = Colours::of(QApplication::palette());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isChosen(option, index)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.selection);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 5, 5);
    }
    if (index.data(PaletteModel::IsFirstCallRole).toBool() && index.row() > 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                          colours.border);
    const bool isPossible = index.data(PaletteModel::ReasonRole).toString().isEmpty();
    QRect area = option.rect.adjusted(offerInset, 0, -offerInset, 0);
    const int side = grown(offerGlyph, option.font);
    paintGlyph(*painter, QRectF(area.left(), area.center().y() - side / 2.0 + 0.5, side, side),
               static_cast<format::Glyph>(index.data(PaletteModel::GlyphRole).toInt()), colours.muted);
    area.setLeft(area.left() + side + offerGap);
    painter->setFont(scaled(option.font, 0.92));
    area = paintAtRight(*painter, area, index.data(PaletteModel::KeysRole).toString(), colours.text);
    area = paintAtRight(*painter, area, index.data(PaletteModel::WhereRole).toString(), colours.muted);
    painter->setFont(option.font);
    paintText(*painter, area, index.data().toString(), isPossible ? colours.text : colours.muted);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, grown(32, option.font)};
}

} // namespace ringdown::shell
