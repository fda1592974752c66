// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/FigureTile.h"

#include "ui/shell/Colours.h"
#include "ui/shell/Painting.h"

#include <QEvent>
#include <QPainter>

namespace ringdown::insights {
namespace {

constexpr int inset = 16;
constexpr double figureScale = 1.9;

} // namespace

FigureTile::FigureTile(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureTile::show(const Figure &figure)
{
    m_figure = figure;
    const QString meaning = tr("%1: %2", "label and value").arg(figure.label, figure.value);
    setAccessibleName(figure.change.isEmpty() ? meaning
                                              : tr("%1, %2", "two facts").arg(meaning, figure.change));
    setAccessibleDescription(tr("Shows its calls in the call log"));
    setToolTip(accessibleName());
    update();
}

void FigureTile::setStale(bool isStale)
{
    m_isStale = isStale;
    update();
}

QSize FigureTile::sizeHint() const
{
    const QFontMetrics value(shell::scaled(font(), figureScale, QFont::DemiBold));
    return {220, value.height() + 2 * fontMetrics().height() + 2 * 12 + 6};
}

QSize FigureTile::minimumSizeHint() const
{
    return {150, sizeHint().height()};
}

bool FigureTile::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const shell::Colours &colours = shell::Colours::of(palette());
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(colours.border, 1));
    painter.setBrush(underMouse() || isDown() ? colours.raised : colours.surface);
    const double edge = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), 8, 8);
    const QRect inside = rect().adjusted(inset, 12, -inset, -12);
    const int line = fontMetrics().height();
    shell::paintText(painter, QRect(inside.left(), inside.top(), inside.width(), line), m_figure.label,
                     colours.muted);
    painter.setFont(shell::scaled(font(), figureScale, QFont::DemiBold));
    const int high = painter.fontMetrics().height();
    shell::paintText(painter, QRect(inside.left(), inside.top() + line + 2, inside.width(), high),
                     m_figure.value, m_isStale ? colours.muted : colours.text);
    painter.setFont(shell::scaled(font(), 0.92, QFont::Medium));
    shell::paintText(painter, QRect(inside.left(), inside.bottom() - line + 1, inside.width(), line),
                     m_figure.change, m_isStale ? colours.muted : colours.ink(m_figure.tone));
}

} // namespace ringdown::insights
