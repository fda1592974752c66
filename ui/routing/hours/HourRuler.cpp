// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/HourRuler.h"

#include "ui/shell/Colours.h"
#include "ui/shell/Mirrored.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

/// So many hours from one figure to the next that each has the room it takes.
int stepFor(int width, int figure)
{
    constexpr int steps[] = {2, 3, 4, 6};
    constexpr int firstAndLast = 2; // stand at the edges, nearer to their neighbours
    const auto *fitting = std::ranges::find_if(
        steps, [&](int step) { return (24 / step + 1) * figure - figure / firstAndLast <= width; });
    return fitting == std::end(steps) ? 12 : *fitting;
}

} // namespace

HourRuler::HourRuler(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

void HourRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    const shell::Colours &colours = shell::Colours::of(QApplication::palette());
    painter.fillRect(viewport()->rect(), colours.surface);
    painter.setPen(colours.muted);
    const int width = viewport()->width();
    const int half = std::max(20, fontMetrics().horizontalAdvance(QStringLiteral("00")) / 2 + 8);
    for (int hour = 0; hour <= 24; hour += stepFor(width, 2 * half)) {
        const int x = static_cast<int>(shell::mirrored(width * hour / 24, width, layoutDirection()));
        const QString text = QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0'));
        const int left = std::clamp(x - half, 0, std::max(0, width - 2 * half));
        const auto align = hour == 0 ? Qt::AlignLeft : hour == 24 ? Qt::AlignRight : Qt::AlignHCenter;
        painter.drawText(QRect(left, 0, 2 * half, height()), int(align | Qt::AlignVCenter), text);
    }
}

} // namespace ringdown::routing_ui
