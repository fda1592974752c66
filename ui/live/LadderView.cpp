// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/LadderView.h"

#include "ui/shell/FitToFont.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Mirrored.h"
#include "ui/shell/Painting.h"
#include "ui/shell/Room.h"

#include <QPainter>
#include <QStringList>

namespace ringdown::live {
namespace {

constexpr int rungHeight = 46;
constexpr int rungGap = 26; // room for the arrow
constexpr int lineGap = 8;
constexpr int rungIcon = 18;
constexpr int rungPadding = 12;
constexpr int leastLadderWidth = 200;

} // namespace

LadderView::LadderView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    shell::fitToFont(*this, [this] { fit(); });
}

void LadderView::show(const std::vector<Rung> &rungs)
{
    if (m_rungs == rungs)
        return;
    m_rungs = rungs;
    QStringList words;
    for (const Rung &rung : rungs)
        words << (rung.note.isEmpty() ? rung.words
                                      : tr("%1: %2", "rung and what came of it").arg(rung.words, rung.note));
    setAccessibleName(tr("Ladder: %1").arg(words.join(tr(", then ", "between rungs"))));
    fit();
    update();
}

void LadderView::fit()
{
    updateGeometry();
    setMinimumHeight(heightForWidth(qMax(width(), leastLadderWidth)));
}

int LadderView::rungWidth(const Rung &rung) const
{
    const QFontMetrics strong(shell::scaled(font(), 1.0, QFont::DemiBold));
    const QFontMetrics small(shell::scaled(font(), 0.88));
    return 2 * rungPadding + shell::grown(rungIcon, font()) + 8 +
           qMax(strong.horizontalAdvance(rung.words), small.horizontalAdvance(rung.note)) + 2;
}

std::vector<QRect> LadderView::places(int width) const
{
    std::vector<QRect> found;
    const int height = shell::grown(rungHeight, font());
    int x = 1;
    int y = 1;
    for (const Rung &rung : m_rungs) {
        const int wide = rungWidth(rung);
        if (x > 1 && x + wide > width) {
            x = 1;
            y += height + lineGap;
        }
        found.emplace_back(x, y, wide, height);
        x += wide + shell::grown(rungGap, font());
    }
    for (QRect &each : found)
        each = shell::mirrored(each, QRect(0, 0, width, 0), layoutDirection());
    return found;
}

int LadderView::heightForWidth(int width) const
{
    const std::vector<QRect> found = places(width);
    return (found.empty() ? shell::grown(rungHeight, font()) : found.back().bottom()) + 2;
}

QSize LadderView::minimumSizeHint() const
{
    return {leastLadderWidth, heightForWidth(qMax(width(), leastLadderWidth))};
}

void LadderView::resizeEvent(QResizeEvent *event)
{
    setMinimumHeight(heightForWidth(width()));
    QWidget::resizeEvent(event);
}

void LadderView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRect> found = places(width());
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (i > 0 && found[i].top() == found[i - 1].top())
            paintArrow(painter, found[i]);
        paintRung(painter, m_rungs[i], found[i]);
    }
}

/// From the rung before.
void LadderView::paintArrow(QPainter &painter, const QRect &rung) const
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int gap = shell::grown(rungGap, font());
    const int side = shell::grown(16, font());
    const qreal middle = isMirrored ? rung.right() + gap / 2 + 1 : rung.left() - gap / 2;
    painter.save();
    painter.translate(middle, rung.center().y());
    painter.scale(isMirrored ? -1 : 1, 1);
    shell::paintGlyph(painter, QRectF(-side / 2.0, -side / 2.0, side, side), format::Glyph::ChevronRight,
                      shell::Colours::of(palette()).edge);
    painter.restore();
}

void LadderView::paintRung(QPainter &painter, const Rung &rung, const QRect &place) const
{
    const shell::Colours &colours = shell::Colours::of(palette());
    const QColor ink = colours.ink(rung.tone);
    painter.setPen(QPen(rung.isNow ? ink : colours.border, rung.isNow ? 2 : 1));
    painter.setBrush(rung.isNow ? colours.wash(rung.tone) : colours.surface);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const int side = shell::grown(rungIcon, font());
    const QRectF icon(place.left() + rungPadding, place.center().y() - side / 2.0 + 0.5, side, side);
    shell::paintGlyph(painter, shell::mirrored(icon, QRectF(place), layoutDirection()), rung.glyph, ink);
    const QRect text =
        shell::mirrored(place.adjusted(rungPadding + side + 8, 0, -4, 0), place, layoutDirection());
    painter.setFont(shell::scaled(font(), 1.0, QFont::DemiBold));
    if (!rung.note.isEmpty()) {
        const QRect upper(text.left(), text.top() + 5, text.width(), text.height() / 2 - 4);
        shell::paintText(painter, upper, rung.words, colours.text);
        painter.setFont(shell::scaled(font(), 0.88));
        shell::paintText(painter, upper.translated(0, upper.height() - 1), rung.note, colours.muted);
        return;
    }
    shell::paintText(painter, text, rung.words, colours.text);
}

} // namespace ringdown::live
