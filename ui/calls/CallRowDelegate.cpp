// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallRowDelegate.h"

#include "ui/calls/CallLogModel.h"
#include "ui/shell/Mirrored.h"
#include "ui/shell/Painting.h"
#include "ui/shell/Room.h"

#include <QPainter>

namespace ringdown::calls {
namespace {

constexpr int inset = 12;

void paintCaller(QPainter &painter, const QRect &area, const QModelIndex &index,
                 const shell::Colours &colours)
{
    const QFont base = painter.font();
    const QString second = index.data(CallLogModel::SecondLineRole).toString();
    QRect lines = area;
    if (index.data(CallLogModel::TestRole).toBool()) {
        painter.setFont(shell::scaled(base, 0.85, QFont::DemiBold));
        const int pill = shell::paintPill(painter, area, format::Glyph::Drill, CallLogModel::tr("TEST"),
                                          format::Tone::Active, colours);
        lines = shell::mirrored(area.adjusted(pill + 8, 0, 0, 0), area, painter.layoutDirection());
    }
    painter.setFont(shell::scaled(base, 1.0, QFont::Medium));
    if (second.isEmpty())
        return shell::paintText(painter, lines, index.data().toString(), colours.text);
    const QRect upper = shell::upperLine(painter, lines);
    shell::paintText(painter, upper, index.data().toString(), colours.text);
    painter.setFont(shell::scaled(base, 0.9));
    shell::paintText(painter, upper.translated(0, upper.height()), second, colours.muted);
}

void paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const shell::Colours &colours)
{
    switch (index.column()) {
    case CallLogModel::When:
        painter.setFont(shell::scaled(painter.font(), 1.0,
                                      index.data(CallLogModel::UnclaimedRole).toBool() ? QFont::DemiBold
                                                                                       : QFont::Normal));
        shell::paintText(painter, area, index.data().toString(), colours.text);
        break;
    case CallLogModel::Caller:
        paintCaller(painter, area, index, colours);
        break;
    case CallLogModel::OutcomeColumn:
        painter.setFont(shell::scaled(painter.font(), 0.95, QFont::DemiBold));
        shell::paintPill(painter, area,
                         static_cast<format::Glyph>(index.data(CallLogModel::GlyphRole).toInt()),
                         index.data().toString(),
                         static_cast<format::Tone>(index.data(CallLogModel::ToneRole).toInt()), colours);
        break;
    case CallLogModel::Length:
        painter.setPen(colours.text);
        shell::paintTabular(painter, area, index.data().toString());
        break;
    default:
        shell::paintText(painter, area, index.data().toString(), colours.muted);
    }
}

} // namespace

QSize CallRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, shell::grown(callRowHeight, option.font)};
}

void CallRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    shell::Colours colours = shell::Colours::of(option.palette);
    if (index.data(CallLogModel::StaleRole).toBool())
        colours.text = colours.muted;
    painter->save();
    painter->setFont(option.font);
    shell::paintRowBackground(*painter, option, index, colours);
    paintCell(*painter, option.rect.adjusted(inset, 0, -inset, -1), index, colours);
    painter->restore();
}

} // namespace ringdown::calls
