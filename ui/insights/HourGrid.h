// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/HourModel.h"
#include "ui/insights/MarkGrid.h"

namespace ringdown::insights {

/// Calls per hour of the week as a heat map, the opening hours outlined; calls of hours that are shut are
/// hatched.
class HourGrid : public MarkGrid {
    Q_OBJECT
public:
    explicit HourGrid(HourModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void measure() override;
    QRectF areaOf(const QModelIndex &index) const override;
    void paintChart(QPainter &painter) override;

private:
    double top() const;
    double hourWidth() const;
    double rowHeight() const;
    void paintLabels(QPainter &painter);
    void paintCell(QPainter &painter, int row, int hour);
    void paintOpenHours(QPainter &painter);

    HourModel &m_hours;
    double m_left = 0; ///< of the hours, behind the names of the days
};

} // namespace ringdown::insights
