// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/LiveRowDelegate.h"

#include "ui/live/LiveModel.h"
#include "ui/shell/Mirrored.h"
#include "ui/shell/Painting.h"

#include <QApplication>
#include <QPainter>

#include <cmath>

namespace ringdown::live {
namespace {

constexpr int sideInset = 12;
constexpr int barHeight = 6;
constexpr int besidePill = 6;
constexpr int underPill = 8; ///< where a pill's glyph begins

/// Colours of a row, greyed when it is history.
struct RowInk {
    QColor text;
    QColor muted;
    format::Tone tone;
};

RowInk inkOf(const QModelIndex &index, const shell::Colours &colours)
{
    const bool stale = index.data(LiveModel::StaleRole).toBool();
    return {stale ? colours.muted : colours.text, colours.muted,
            stale ? format::Tone::Neutral
                  : static_cast<format::Tone>(index.data(LiveModel::ToneRole).toInt())};
}

void paintTwoLines(QPainter &painter, const QRect &area, const QString &first, const QString &second,
                   const RowInk &ink)
{
    const QFont base = painter.font();
    painter.setFont(shell::scaled(base, 1.0, QFont::Medium));
    if (second.isEmpty())
        return shell::paintText(painter, area, first, ink.text);
    const int line = painter.fontMetrics().height() + 2;
    const QRect upper(area.left(), area.center().y() - line + 1, area.width(), line);
    shell::paintText(painter, upper, first, ink.text);
    painter.setFont(shell::scaled(base, 0.92));
    shell::paintText(painter, upper.translated(0, line), second, ink.muted);
}

/// With reduced motion, which also stops the blinking cursor, a bar moves in quarters.
double shownPart(double gone)
{
    return QApplication::cursorFlashTime() > 0 ? gone : std::floor(gone * 4) / 4;
}

void paintBar(QPainter &painter, const QRect &where, double gone, const QColor &ink,
              const shell::Colours &colours)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shell::blended(colours.surface, colours.text, 0.12));
    painter.drawRoundedRect(where, barHeight / 2.0, barHeight / 2.0);
    QRectF filled = where;
    filled.setWidth(where.width() * shownPart(gone));
    filled = shell::mirrored(filled, QRectF(where), painter.layoutDirection());
    painter.setBrush(ink);
    painter.drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
}

void paintWhere(QPainter &painter, const QRect &area, const QModelIndex &index, const RowInk &ink,
                const shell::Colours &colours)
{
    const double gone = index.data(LiveModel::BarRole).toDouble();
    if (gone < 0)
        return paintTwoLines(painter, area, index.data().toString(), {}, ink);
    const QFont base = painter.font();
    const int line = painter.fontMetrics().height();
    const int top = area.center().y() - (2 * line + barHeight + 6) / 2 + 1;
    painter.setFont(shell::scaled(base, 1.0, QFont::Medium));
    shell::paintText(painter, {area.left(), top, area.width(), line}, index.data().toString(), ink.text);
    const QRect bar(area.left(), top + line + 4, qMin(area.width(), 260), barHeight);
    paintBar(painter, shell::mirrored(bar, area, painter.layoutDirection()), gone, colours.ink(ink.tone),
             colours);
    painter.setFont(shell::scaled(base, 0.88));
    shell::paintText(painter, {area.left(), top + line + barHeight + 6, area.width(), line},
                     index.data(LiveModel::SecondLineRole).toString(), ink.muted);
}

void paintState(QPainter &painter, const QRect &area, const QModelIndex &index, const RowInk &ink,
                const shell::Colours &colours)
{
    const QFont pillFont = shell::scaled(painter.font(), 0.95, QFont::DemiBold);
    const QFont small = shell::scaled(pillFont, 0.85, QFont::DemiBold);
    const auto glyph = static_cast<format::Glyph>(index.data(LiveModel::GlyphRole).toInt());
    const QString word = index.data().toString();
    const int beside = shell::pillWidth(pillFont, word) + besidePill;
    QRect pill = area;
    QRect test = area.adjusted(beside, 0, sideInset, 0);
    if (test.width() < QFontMetrics(small).horizontalAdvance(LiveModel::tr("TEST"))) {
        pill.setHeight(QFontMetrics(pillFont).height() + 6);
        test = QRect(area.left() + underPill, pill.bottom() + 1, area.width() - underPill,
                     QFontMetrics(small).height());
        const int down = (area.height() - pill.height() - test.height()) / 2;
        pill.translate(0, down);
        test.translate(0, down);
    }
    const bool isTest = index.data(LiveModel::TestRole).toBool();
    painter.setFont(pillFont);
    shell::paintPill(painter, isTest ? pill : area, glyph, word, ink.tone, colours);
    if (!isTest)
        return;
    painter.setFont(small);
    shell::paintText(painter, shell::mirrored(test, area, painter.layoutDirection()), LiveModel::tr("TEST"),
                     colours.ink(format::Tone::Active));
}

} // namespace

QSize LiveRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, liveRowHeight};
}

void LiveRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const shell::Colours &colours = shell::Colours::of(option.palette);
    const RowInk ink = inkOf(index, colours);
    const QRect area = option.rect.adjusted(sideInset, 0, -sideInset, -1);
    painter->save();
    painter->setFont(option.font);
    shell::paintRowBackground(*painter, option, index, colours);
    switch (index.column()) {
    case LiveModel::State:
        paintState(*painter, area, index, ink, colours);
        break;
    case LiveModel::Where:
        paintWhere(*painter, area, index, ink, colours);
        break;
    case LiveModel::Time:
        painter->setFont(shell::scaled(option.font, 1.15, QFont::DemiBold));
        painter->setPen(ink.text);
        shell::paintTabular(*painter, area, index.data().toString());
        break;
    default:
        paintTwoLines(*painter, area, index.data().toString(),
                      index.data(LiveModel::SecondLineRole).toString(), ink);
    }
    painter->restore();
}

} // namespace ringdown::live
