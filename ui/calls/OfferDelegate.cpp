// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/OfferDelegate.h"

#include "ui/shell/Painting.h"

#include <QPainter>

namespace ringdown::calls {
namespace {

constexpr int rowHeight = 30;
constexpr int margin = 12;

} // namespace

QSize OfferDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {220, rowHeight};
}

void OfferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const shell::Colours &colours = shell::Colours::of(option.palette);
    painter->save();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isCurrent ? colours.selection : colours.surface);
    const QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    const QString text = index.data().toString().trimmed();
    painter->setFont(option.font);
    shell::paintText(*painter, area, text, colours.text);
    const int used = painter->fontMetrics().horizontalAdvance(text) + 2 * margin;
    painter->setPen(colours.muted);
    const QString meaning = painter->fontMetrics().elidedText(index.data(offerMeaningRole).toString(),
                                                              Qt::ElideRight, area.width() - used);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, meaning);
    painter->restore();
}

} // namespace ringdown::calls
