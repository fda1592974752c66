// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/CascadeBar.h"

#include "ui/shell/Colours.h"
#include "ui/shell/Room.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

constexpr int barTop = 20;
constexpr int barHeight = 30;
constexpr int marksHeight = 22;
constexpr int pixelsAMark = 56;
constexpr int narrowest = 260;

} // namespace

CascadeBar::CascadeBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The cascade in time"));
}

void CascadeBar::setTimes(const CascadeTimes &times, const QStringList &names, const QString &after,
                          const QString &words)
{
    m_times = times;
    m_names = names;
    m_after = after;
    setAccessibleDescription(words);
    setToolTip(words);
    updateGeometry();
    update();
}

QSize CascadeBar::sizeHint() const
{
    return {narrowest, barTop + barHeight + marksHeight};
}

int CascadeBar::scaleWidth() const
{
    const int after = fontMetrics().horizontalAdvance(m_after) + 24;
    return std::max(width() / 2, width() - after);
}

int CascadeBar::xAt(int seconds) const
{
    return m_times.planned > 0 ? scaleWidth() * seconds / m_times.planned : 0;
}

QRect CascadeBar::spanRect(int begin, int end) const
{
    const QRect span(xAt(begin), barTop, std::max(2, xAt(end) - xAt(begin) - 2), barHeight);
    return QStyle::visualRect(layoutDirection(), rect(), span);
}

void CascadeBar::paintSpan(QPainter &painter, const RingSpan &span, const QString &name) const
{
    const shell::Colours &colours = shell::Colours::of(palette());
    painter.setPen(Qt::NoPen);
    if (span.isCut()) {
        const QRect cut = spanRect(span.rungTo, span.end);
        painter.setBrush(colours.wash(format::Tone::Bad));
        painter.drawRoundedRect(cut, 4, 4);
        painter.setBrush(shell::patterned(painter, colours.bad, Qt::BDiagPattern));
        painter.drawRoundedRect(cut, 4, 4);
    }
    if (span.rungTo > span.begin) {
        const bool isOdd = span.position % 2 != 0;
        painter.setBrush(shell::blended(colours.surface, colours.active, isOdd ? 0.16 : 0.30));
        painter.drawRoundedRect(spanRect(span.begin, span.rungTo), 4, 4);
    }
    const QRect whole = spanRect(span.begin, span.end).adjusted(8, 0, -8, 0);
    const QString shown = painter.fontMetrics().elidedText(name, Qt::ElideRight, whole.width());
    if (span.rungTo == span.begin) {
        QRect behind =
            painter.fontMetrics().boundingRect(whole, int(Qt::AlignVCenter | Qt::AlignLeading), shown);
        painter.setBrush(colours.wash(format::Tone::Bad));
        painter.drawRoundedRect(behind.adjusted(-4, -1, 4, 1), 3, 3);
    }
    painter.setPen(span.rungTo == span.begin ? colours.bad : colours.text);
    painter.drawText(whole, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine), shown);
}

void CascadeBar::paintMarks(QPainter &painter) const
{
    const shell::Colours &colours = shell::Colours::of(palette());
    const int step = markDistance(m_times.planned, scaleWidth() / pixelsAMark);
    for (int second = 0; second <= m_times.planned; second += step) {
        const int x = QStyle::visualPos(layoutDirection(), rect(), QPoint(xAt(second), 0)).x();
        painter.setPen(colours.edge);
        painter.drawLine(x, barTop + barHeight, x, barTop + barHeight + 4);
        painter.setPen(colours.muted);
        const QRect label(std::clamp(x - 30, 0, width() - 60), barTop + barHeight + 4, 60, marksHeight - 4);
        const auto align = x < 30 ? Qt::AlignLeft : Qt::AlignHCenter;
        painter.drawText(label, int(align | Qt::AlignTop), tr("%1 s", "seconds").arg(second));
    }
}

void CascadeBar::paintLimit(QPainter &painter) const
{
    if (!m_times.isCut())
        return;
    const shell::Colours &colours = shell::Colours::of(palette());
    const int x = QStyle::visualPos(layoutDirection(), rect(), QPoint(xAt(m_times.over), 0)).x();
    painter.setPen(QPen(colours.bad, 2));
    painter.drawLine(x, barTop - 4, x, barTop + barHeight + 4);
    const QString words = tr("the longest wait ends it at %1 s").arg(m_times.over);
    const int width = painter.fontMetrics().horizontalAdvance(words) + 4;
    painter.drawText(
        QRect(std::clamp(x - width / 2, 0, std::max(0, this->width() - width)), 0, width, barTop - 4),
        int(Qt::AlignCenter), words);
}

void CascadeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_times.spans.size(); ++i)
        paintSpan(painter, m_times.spans[i], m_names.value(static_cast<qsizetype>(i)));
    paintMarks(painter);
    paintLimit(painter);
    painter.setPen(shell::Colours::of(palette()).text);
    const QRect after(xAt(m_times.planned) + 10, barTop, width() - xAt(m_times.planned) - 10, barHeight);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), after),
                     int(Qt::AlignVCenter | Qt::AlignLeading),
                     painter.fontMetrics().elidedText(m_after, Qt::ElideRight, after.width()));
}

} // namespace ringdown::routing_ui
