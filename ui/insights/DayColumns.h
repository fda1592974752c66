// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/DayModel.h"
#include "ui/insights/MarkGrid.h"

namespace ringdown::insights {

/// Outcomes per day as stacked columns, each outcome with a pattern of its own.
class DayColumns : public MarkGrid {
    Q_OBJECT
public:
    explicit DayColumns(DayModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void measure() override;
    QRectF areaOf(const QModelIndex &index) const override;
    void paintChart(QPainter &painter) override;

private:
    double line() const; ///< how high one of words is
    double dayWidth() const;
    std::int64_t ceiling() const; ///< the number at the upper edge
    void paintScale(QPainter &painter);
    void paintDays(QPainter &painter);
    void paintLegend(QPainter &painter);
    /// A word of the legend and where it stands, on as many lines as they need.
    struct LegendWord {
        Outcome outcome = Outcome::Answered;
        QString word;
        QPointF at;
    };
    std::vector<LegendWord> legend() const;

    DayModel &m_days;
    std::vector<LegendWord> m_legend;
    QRectF m_plot; ///< where the columns stand
};

} // namespace ringdown::insights
