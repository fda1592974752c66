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
constexpr int edgeRoom = 12; ///< above the first line and below the last
constexpr double figureScale = 1.9;
constexpr double changeScale = 0.92;
constexpr int wraps = static_cast<int>(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);

/// Of words that are wrapped, at least a line.
int wrappedHeight(const QFontMetrics &metrics, const QString &words, int width)
{
    return qMax(metrics.height(), metrics.boundingRect(QRect(0, 0, width, 1'000), wraps, words).height());
}

} // namespace

FigureTile::FigureTile(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // as high as the others of its row
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureTile::show(const Figure &figure)
{
    m_figure = figure;
    const QString meaning = tr("%1: %2", "label and value").arg(figure.label, figure.value);
    setAccessibleName(figure.change.isEmpty() ? meaning
                                              : tr("%1, %2", "two facts").arg(meaning, figure.change));
    setAccessibleDescription(tr("Shows its calls in the call log"));
    setToolTip(accessibleName());
    updateGeometry();
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
    return {220, value.height() + 2 * fontMetrics().height() + 2 * edgeRoom + 6};
}

QSize FigureTile::minimumSizeHint() const
{
    return {150, sizeHint().height()};
}

int FigureTile::heightForWidth(int width) const
{
    const int room = width - 2 * inset;
    const QFontMetrics change(shell::scaled(font(), changeScale, QFont::Medium));
    const int further = wrappedHeight(fontMetrics(), m_figure.label, room) - fontMetrics().height() +
                        wrappedHeight(change, m_figure.change, room) - change.height();
    return sizeHint().height() + further;
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
    const QRect inside = rect().adjusted(inset, edgeRoom, -inset, -edgeRoom);
    painter.setPen(colours.muted);
    painter.drawText(inside, wraps, m_figure.label);
    // From the foot, so that the numbers of a row stand beside each other.
    painter.setFont(shell::scaled(font(), changeScale, QFont::Medium));
    QRect change = inside;
    change.setTop(
        inside.bottom() + 1 -
        qMax(fontMetrics().height(), wrappedHeight(painter.fontMetrics(), m_figure.change, inside.width())));
    painter.setPen(m_isStale ? colours.muted : colours.ink(m_figure.tone));
    painter.drawText(change, wraps, m_figure.change);
    painter.setFont(shell::scaled(font(), figureScale, QFont::DemiBold));
    const int high = painter.fontMetrics().height();
    shell::paintText(painter, QRect(inside.left(), change.top() - 4 - high, inside.width(), high),
                     m_figure.value, m_isStale ? colours.muted : colours.text);
}

} // namespace ringdown::insights
