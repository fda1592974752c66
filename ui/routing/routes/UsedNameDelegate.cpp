// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/UsedNameDelegate.h"

#include "ui/routing/routes/UsedNames.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Painting.h"
#include "ui/shell/Room.h"

#include <QApplication>
#include <QPainter>

namespace ringdown::routing_ui {
namespace {

constexpr int nameRowHeight = 46;
constexpr int nameInset = 10;
constexpr int markSize = 14;

} // namespace

void UsedNameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const shell::Colours &colours = shell::Colours::of(QApplication::palette());
    painter->save();
    shell::paintRowBackground(*painter, option, index, colours);
    QRect lines = option.rect.adjusted(nameInset, 4, -nameInset, -4);
    if (index.data(UsedNames::ProblemRole).toBool()) {
        const int side = shell::grown(markSize, option.font);
        const QRectF mark(lines.right() - side, lines.top() + 4, side, side);
        const bool isError = index.data(UsedNames::ErrorRole).toBool();
        shell::paintGlyph(*painter, mark, isError ? format::Glyph::Alarm : format::Glyph::Alert,
                          colours.ink(isError ? format::Tone::Bad : format::Tone::Care));
        lines.setRight(lines.right() - side - 6);
    }
    const QRect upper(lines.left(), lines.top(), lines.width(), lines.height() / 2);
    painter->setFont(shell::scaled(option.font, 1.0, QFont::DemiBold));
    shell::paintText(*painter, upper, index.data().toString(), colours.text);
    painter->setFont(shell::scaled(option.font, 0.9));
    shell::paintText(*painter, upper.translated(0, upper.height()),
                     index.data(UsedNames::UsesRole).toString(), colours.muted);
    painter->restore();
}

QSize UsedNameDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, shell::grown(nameRowHeight, option.font)};
}

} // namespace ringdown::routing_ui
