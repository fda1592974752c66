// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/WeekPainter.h"

#include "core/plan/HoursText.h"
#include "ui/routing/hours/WeekModel.h"
#include "ui/shell/Colours.h"
#include "ui/shell/Mirrored.h"
#include "ui/shell/Room.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

struct PainterText {
    Q_DECLARE_TR_FUNCTIONS(WeekPainter)
};

} // namespace

WeekPainter::WeekPainter(QPainter &painter, const QRect &area, int dayHeight, const shell::Colours &colours)
    : m_painter(painter)
    , m_area(area)
    , m_dayHeight(dayHeight)
    , m_colours(colours)
    , m_direction(painter.layoutDirection())
{
    painter.setRenderHint(QPainter::Antialiasing);
}

int WeekPainter::xOf(int minute) const
{
    return m_area.width() * minute / plan::minutesPerDay;
}

QRectF WeekPainter::placed(const QRectF &rect) const
{
    return shell::mirrored(rect, m_area.width(), m_direction);
}

QRectF WeekPainter::blockOf(int row, const Span &span) const
{
    const int left = xOf(span.begin);
    return {left + 0.5, row * m_dayHeight + 4.5, xOf(std::min(span.end, plan::minutesPerDay)) - left - 1.0,
            m_dayHeight - 9.0};
}

void WeekPainter::paintGrid()
{
    m_painter.fillRect(m_area, m_colours.surface);
    m_painter.setPen(QPen(m_colours.border, 1));
    for (int hour = 0; hour <= 24; hour += 2) {
        const double x =
            shell::mirrored(std::min(xOf(hour * 60), m_area.width() - 1) + 0.5, m_area.width(), m_direction);
        m_painter.drawLine(QPointF(x, 0), QPointF(x, 7 * m_dayHeight));
    }
    for (int row = 0; row <= 7; ++row)
        m_painter.drawLine(QPointF(0, row * m_dayHeight + 0.5),
                           QPointF(m_area.width(), row * m_dayHeight + 0.5));
}

/// end: to where its words may go on.
void WeekPainter::paintTail(const QRectF &area, double end, const QString &eve)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colours.wash(format::Tone::Good));
    m_painter.drawRoundedRect(placed(area), 3, 3);
    m_painter.setBrush(shell::patterned(m_painter, m_colours.ink(format::Tone::Good), Qt::BDiagPattern));
    m_painter.drawRoundedRect(placed(area), 3, 3);
    const QString words = PainterText::tr("from %1", "the day before, whose hours run on").arg(eve);
    const double wanted = m_painter.fontMetrics().horizontalAdvance(words) + 12;
    m_painter.setPen(m_colours.muted);
    if (area.right() + wanted < end)
        m_painter.drawText(placed({area.right() + 6, area.top(), wanted, area.height()}),
                           int(Qt::AlignLeft | Qt::AlignVCenter), words);
}

void WeekPainter::paintSpan(const QRectF &area, const Span &span, bool isException)
{
    const format::Tone tone = isException ? format::Tone::Care : format::Tone::Good;
    m_painter.setPen(QPen(m_colours.ink(tone), 1));
    m_painter.setBrush(m_colours.wash(tone));
    m_painter.drawRoundedRect(area, 4, 4);
    if (isException) {
        m_painter.setBrush(shell::patterned(m_painter, m_colours.ink(tone), Qt::Dense6Pattern));
        m_painter.drawRoundedRect(area, 4, 4);
    }
    const int end = span.end > plan::minutesPerDay ? span.end - plan::minutesPerDay : span.end;
    const QString words = QStringLiteral("%1-%2").arg(clockText(span.begin), clockText(end));
    m_painter.setPen(m_colours.text);
    if (m_painter.fontMetrics().horizontalAdvance(words) + 6 < area.width())
        m_painter.drawText(area, Qt::AlignCenter, words);
}

void WeekPainter::paintDay(int row, const ShownDay &day, const QString &eve)
{
    const bool isException = !day.exception.isEmpty();
    const int next = day.spans.empty() ? plan::minutesPerDay : day.spans.front().begin;
    for (const Span &tail : day.tails)
        paintTail(blockOf(row, tail), xOf(next), eve);
    for (const Span &span : day.spans)
        paintSpan(placed(blockOf(row, span)), span, isException);
    const QRect line(8, row * m_dayHeight, m_area.width() - 16, m_dayHeight);
    m_painter.setPen(m_colours.ink(format::Tone::Care));
    if (isException && day.spans.empty())
        m_painter.drawText(line, Qt::AlignCenter,
                           PainterText::tr("closed: %1", "exception").arg(day.exception));
    if (day.hours != 24)
        paintClockChange(row, day);
}

/// In the last of the stretches between the blocks that has room for it; over them where none has.
void WeekPainter::paintClockChange(int row, const ShownDay &day)
{
    const QString words = PainterText::tr("%n h: the clocks change", nullptr, day.hours);
    std::vector<Span> blocks = day.tails;
    blocks.insert(blocks.end(), day.spans.begin(), day.spans.end());
    blocks.push_back({plan::minutesPerDay, plan::minutesPerDay});
    const double wanted = m_painter.fontMetrics().horizontalAdvance(words) + 16.0;
    double begin = 0;
    double right = m_area.width();
    bool isFree = false;
    for (const Span &block : blocks) {
        if (xOf(block.begin) - begin >= wanted) {
            right = xOf(block.begin);
            isFree = true;
        }
        begin = std::max<double>(begin, xOf(std::min(block.end, plan::minutesPerDay)));
    }
    const QRectF place =
        placed({right - wanted, row * m_dayHeight + 1.0, wanted, m_dayHeight - 1.0}).adjusted(4, 0, -4, 0);
    if (!isFree)
        m_painter.fillRect(place.adjusted(0, 6, 0, -6), m_colours.surface);
    m_painter.drawText(place, Qt::AlignCenter, words);
}

void WeekPainter::paintNow(int row, int minute)
{
    m_painter.setPen(QPen(m_colours.ink(format::Tone::Bad), 2));
    const double x = shell::mirrored(xOf(minute), m_area.width(), m_direction);
    m_painter.drawLine(QPointF(x, row * m_dayHeight + 1), QPointF(x, (row + 1) * m_dayHeight - 1));
}

void WeekPainter::paintSelection(const Patch &patch)
{
    m_painter.setPen(QPen(m_colours.accent, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(placed({xOf(patch.begin) + 1.0, patch.firstDay * m_dayHeight + 1.5,
                                      xOf(patch.end) - xOf(patch.begin) - 2.0,
                                      (patch.lastDay - patch.firstDay + 1) * m_dayHeight - 3.0}),
                              3, 3);
}

} // namespace ringdown::routing_ui
