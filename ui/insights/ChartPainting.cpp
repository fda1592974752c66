// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/ChartPainting.h"

#include "ui/format/OutcomeWords.h"
#include "ui/shell/Room.h"

#include <QKeyEvent>
#include <QPainter>

namespace ringdown::insights {
namespace {

Qt::BrushStyle patternOf(Fill fill)
{
    switch (fill) {
    case Fill::Solid:
        return Qt::SolidPattern;
    case Fill::Hatched:
        return Qt::BDiagPattern;
    case Fill::Crossed:
        return Qt::DiagCrossPattern;
    case Fill::Dotted:
        return Qt::Dense6Pattern;
    case Fill::Lined:
        return Qt::HorPattern;
    case Fill::Empty:
        return Qt::NoBrush;
    }
    return Qt::NoBrush;
}

Fill fillOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Answered:
        return Fill::Solid;
    case Outcome::Voicemail:
        return Fill::Hatched;
    case Outcome::Missed:
        return Fill::Crossed;
    case Outcome::Abandoned:
        return Fill::Dotted;
    case Outcome::Rejected:
        return Fill::Empty;
    case Outcome::Failed:
        return Fill::Lined;
    }
    return Fill::Empty;
}

} // namespace

void paintFill(QPainter &painter, const QRectF &area, Fill fill, const QColor &ink,
               const shell::Colours &colours)
{
    if (area.width() <= 0 || area.height() <= 0)
        return;
    const bool isThin = area.width() < 4 || area.height() < 4;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.fillRect(area, fill == Fill::Solid || isThin ? ink : shell::blended(colours.surface, ink, 0.14));
    if (fill != Fill::Solid && !isThin) {
        painter.fillRect(area, shell::patterned(painter, ink, patternOf(fill)));
        painter.setPen(QPen(ink, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.restore();
}

void paintOutcome(QPainter &painter, const QRectF &area, Outcome outcome, const shell::Colours &colours)
{
    paintFill(painter, area, fillOf(outcome), colours.ink(format::outcomeTone(outcome)), colours);
}

void paintFocus(QPainter &painter, const QRectF &area, const shell::Colours &colours)
{
    painter.save();
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4);
    painter.restore();
}

bool choosesMark(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Space;
}

} // namespace ringdown::insights
