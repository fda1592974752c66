// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/NumberRowDelegate.h"

#include "ui/numbers/NumbersModel.h"
#include "ui/shell/Mirrored.h"
#include "ui/shell/Painting.h"

#include <QPainter>

namespace ringdown::numbers_ui {
namespace {

constexpr int inset = 12;

void paintNumber(QPainter &painter, const QRect &area, const QModelIndex &index,
                 const shell::Colours &colours)
{
    const QFont base = painter.font();
    const QString second = index.data(NumbersModel::SecondLineRole).toString();
    painter.setFont(shell::scaled(base, 1.0, QFont::Medium));
    if (second.isEmpty())
        return shell::paintText(painter, area, index.data().toString(), colours.text);
    const QRect upper = shell::upperLine(painter, area);
    shell::paintText(painter, upper, index.data().toString(), colours.text);
    painter.setFont(shell::scaled(base, 0.9));
    shell::paintText(painter, upper.translated(0, upper.height()), second, colours.muted);
}

/// On two lines, where one has no room for it.
void paintBusiness(QPainter &painter, const QRect &area, const QString &name, const QColor &ink)
{
    const auto [first, second] = twoLines(name, painter.fontMetrics(), area.width());
    if (second.isEmpty())
        return shell::paintText(painter, area, name, ink);
    const QRect upper = shell::upperLine(painter, area);
    shell::paintText(painter, upper, first, ink);
    shell::paintText(painter, upper.translated(0, upper.height()), second, ink);
}

/// The pill, and beside it the deed that a double click leads to.
void paintStanding(QPainter &painter, const QRect &area, const QModelIndex &index,
                   const shell::Colours &colours)
{
    const QFont base = painter.font();
    painter.setFont(shell::scaled(base, 0.95, QFont::DemiBold));
    const int width = shell::paintPill(
        painter, area, static_cast<format::Glyph>(index.data(NumbersModel::GlyphRole).toInt()),
        index.data().toString(), static_cast<format::Tone>(index.data(NumbersModel::ToneRole).toInt()),
        colours);
    painter.setFont(base);
    const QRect rest = area.adjusted(width + repairGap, 0, 0, 0);
    shell::paintText(painter, shell::mirrored(rest, area, painter.layoutDirection()),
                     index.data(NumbersModel::RepairRole).toString(), colours.accent);
}

void paintCell(QPainter &painter, const QRect &area, const QModelIndex &index, const shell::Colours &colours)
{
    switch (index.column()) {
    case NumbersModel::Number:
        return paintNumber(painter, area, index, colours);
    case NumbersModel::StandingColumn:
        return paintStanding(painter, area, index, colours);
    case NumbersModel::Business:
        return paintBusiness(painter, area, index.data().toString(), colours.text);
    default:
        shell::paintText(painter, area, index.data().toString(), colours.muted);
    }
}

} // namespace

std::pair<QString, QString> twoLines(const QString &name, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return {name, {}};
    for (qsizetype at = name.lastIndexOf(QLatin1Char(' ')); at > 0;
         at = name.lastIndexOf(QLatin1Char(' '), at - 1)) {
        if (metrics.horizontalAdvance(name.left(at)) <= width)
            return {name.left(at), name.mid(at + 1)};
    }
    return {name, {}};
}

int twoLinesWidth(const QString &name, const QFontMetrics &metrics)
{
    int least = metrics.horizontalAdvance(name);
    for (qsizetype at = name.indexOf(QLatin1Char(' ')); at >= 0; at = name.indexOf(QLatin1Char(' '), at + 1))
        least = qMin(least, qMax(metrics.horizontalAdvance(name.left(at)),
                                 metrics.horizontalAdvance(name.mid(at + 1))));
    return least + 2 * inset + 1;
}

QSize NumberRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, numberRowHeight};
}

void NumberRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const shell::Colours &colours = shell::Colours::of(option.palette);
    painter->save();
    painter->setFont(option.font);
    shell::paintRowBackground(*painter, option, index, colours);
    paintCell(*painter, option.rect.adjusted(inset, 0, -inset, -1), index, colours);
    painter->restore();
}

} // namespace ringdown::numbers_ui
