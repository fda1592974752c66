// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "ui/shell/Colours.h"

#include <QRectF>

class QKeyEvent;
class QPainter;

namespace ringdown::insights {

constexpr int leastChartHeight = 240; ///< below it labels vanish

/// How an area is filled, so that marks differ without colour.
enum class Fill { Solid, Hatched, Crossed, Dotted, Lined, Empty };

void paintFill(QPainter &painter, const QRectF &area, Fill fill, const QColor &ink,
               const shell::Colours &colours);
/// Fill and ink of an outcome.
void paintOutcome(QPainter &painter, const QRectF &area, Outcome outcome, const shell::Colours &colours);
void paintFocus(QPainter &painter, const QRectF &area, const shell::Colours &colours);
/// Return, Enter or the space bar.
bool choosesMark(const QKeyEvent &event);

} // namespace ringdown::insights
