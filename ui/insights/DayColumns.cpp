// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/DayColumns.h"

#include "ui/format/OutcomeWords.h"
#include "ui/insights/ChartPainting.h"
#include "ui/insights/OutcomeOrder.h"
#include "ui/shell/Painting.h"
#include "ui/shell/Room.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ringdown::insights {
namespace {

constexpr double lineHeight = 24; ///< of the legend, and of the days
constexpr int swatch = 14;

/// A round step that divides most into at most four.
std::int64_t niceStep(std::int64_t most)
{
    for (std::int64_t unit = 1;; unit *= 10) {
        for (const std::int64_t times : {1, 2, 5}) {
            if (unit * times * 4 >= most)
                return unit * times;
        }
    }
}

} // namespace

DayColumns::DayColumns(DayModel &model, QWidget *parent)
    : MarkGrid(model, tr("Outcomes per day"), parent)
    , m_days(model)
{
}

QSize DayColumns::sizeHint() const
{
    return {560, shell::grown(300, font())};
}

double DayColumns::line() const
{
    return std::max(lineHeight, fontMetrics().height() + 6.0);
}

std::int64_t DayColumns::ceiling() const
{
    const std::int64_t step = niceStep(m_days.most());
    return (m_days.most() + step - 1) / step * step;
}

std::vector<DayColumns::LegendWord> DayColumns::legend() const
{
    std::vector<LegendWord> words;
    QPointF at;
    const QFontMetrics metrics(shell::scaled(font(), 0.92));
    for (const Outcome outcome : outcomesUpwards) {
        if (!m_days.occurs(outcome))
            continue;
        const QString word = format::outcomeWord(outcome);
        const double width = swatch + 6 + metrics.horizontalAdvance(word);
        if (at.x() > 0 && at.x() + width > viewport()->width())
            at = {0, at.y() + line()};
        words.push_back({outcome, word, at});
        at.rx() += width + 18;
    }
    return words;
}

void DayColumns::measure()
{
    m_legend = legend();
    const double legendHeight = (m_legend.empty() ? 0 : m_legend.back().at.y()) + line();
    const double left =
        fontMetrics().horizontalAdvance(QLocale().toString(static_cast<qlonglong>(ceiling()))) + 14;
    const double top = legendHeight + 10;
    m_plot = {left, top, viewport()->width() - left - 6.0, viewport()->height() - top - line()};
}

double DayColumns::dayWidth() const
{
    return m_plot.width() / std::max(1, m_days.columnCount());
}

QRectF DayColumns::areaOf(const QModelIndex &index) const
{
    const double scale = m_plot.height() / static_cast<double>(ceiling());
    const double gap = std::min(dayWidth() * 0.22, 16.0);
    const double height = static_cast<double>(m_days.count(index.row(), index.column())) * scale;
    const double foot =
        m_plot.bottom() - static_cast<double>(m_days.below(index.row(), index.column())) * scale;
    return {m_plot.left() + index.column() * dayWidth() + gap / 2, foot - height,
            std::max(1.0, dayWidth() - gap), height};
}

void DayColumns::paintScale(QPainter &painter)
{
    const shell::Colours &colours = shell::Colours::of(palette());
    const std::int64_t step = niceStep(m_days.most());
    for (std::int64_t at = 0; at <= ceiling(); at += step) {
        const double y =
            m_plot.bottom() - m_plot.height() * static_cast<double>(at) / static_cast<double>(ceiling());
        painter.setPen(QPen(at == 0 ? colours.edge : colours.border, 1));
        const QRectF level = placed({m_plot.left(), y, m_plot.width(), 0});
        painter.drawLine(level.topLeft(), level.topRight());
        painter.setPen(colours.muted);
        painter.drawText(placed({0, y - line() / 2, m_plot.left() - 8, line()}),
                         static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                         QLocale().toString(static_cast<qlonglong>(at)));
    }
}

void DayColumns::paintDays(QPainter &painter)
{
    const shell::Colours &colours = shell::Colours::of(palette());
    const bool isShort = m_days.columnCount() > 7;
    const auto words = [&](int column) {
        return QLocale().toString(m_days.day(column), isShort ? tr("d MMM", "a day under a chart")
                                                              : tr("ddd d", "a day under a chart"));
    };
    const double widest = painter.fontMetrics().horizontalAdvance(words(0)) + 16;
    const int step = std::max(1, static_cast<int>(std::ceil(widest / dayWidth())));
    painter.setPen(colours.muted);
    // Counted back from today, so that the newest day always has its name.
    double end = viewport()->width();
    for (int column = m_days.columnCount() - 1; column >= 0; column -= step) {
        const double middle = m_plot.left() + (column + 0.5) * dayWidth();
        const double left = std::min(middle - widest / 2, viewport()->width() - widest);
        if (left + widest > end + 1)
            continue; // the one before it had to move
        painter.drawText(placed({left, m_plot.bottom() + 4, widest, line() - 4}), Qt::AlignCenter,
                         words(column));
        end = left;
    }
}

void DayColumns::paintLegend(QPainter &painter)
{
    const shell::Colours &colours = shell::Colours::of(palette());
    for (const LegendWord &each : m_legend) {
        paintOutcome(painter, placed({each.at + QPointF(1, (line() - swatch) / 2), QSizeF(swatch, swatch)}),
                     each.outcome, colours);
        painter.setPen(colours.text);
        painter.drawText(placed({each.at.x() + swatch + 6, each.at.y(),
                                 viewport()->width() - each.at.x() - swatch - 6, line()}),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), each.word);
    }
}

void DayColumns::paintChart(QPainter &painter)
{
    if (m_days.columnCount() == 0)
        return;
    painter.setFont(shell::scaled(font(), 0.92));
    paintLegend(painter);
    paintScale(painter);
    paintDays(painter);
    for (int row = 0; row < m_days.rowCount(); ++row) {
        for (int column = 0; column < m_days.columnCount(); ++column)
            paintOutcome(painter, placed(areaOf(m_days.index(row, column))), DayModel::outcomeOf(row),
                         shell::Colours::of(palette()));
    }
}

} // namespace ringdown::insights
