// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/ProblemDelegate.h"

#include "ui/shell/Colours.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Painting.h"
#include "ui/shell/RowFocus.h"

#include <QApplication>
#include <QPainter>

namespace ringdown::routing_ui {
namespace {

constexpr int problemInset = 10;
constexpr int problemGlyph = 16;

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
    QRect area = option.rect.adjusted(problemInset, 0, -problemInset, 0);
    shell::paintGlyph(
        *painter,
        QRectF(area.left(), area.center().y() - problemGlyph / 2.0 + 0.5, problemGlyph, problemGlyph),
        static_cast<format::Glyph>(index.data(glyphRole).toInt()),
        colours.ink(static_cast<format::Tone>(index.data(toneRole).toInt())));
    area.setLeft(area.left() + problemGlyph + problemInset);
    painter->setFont(shell::scaled(option.font, 1.0, QFont::DemiBold));
    painter->setPen(colours.accent);
    const QString go = tr("Go there");
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, go);
    area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(go) - problemInset);
    painter->setFont(option.font);
    shell::paintText(*painter, area, index.data().toString(), colours.text);
    shell::paintRowFocus(*painter, option, index, colours);
    painter->restore();
}

} // namespace ringdown::routing_ui
