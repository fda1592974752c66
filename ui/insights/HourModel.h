// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/Mark.h"
#include "ui/insights/OpenWeek.h"

#include <QAbstractTableModel>

namespace ringdown::insights {

/// The hours of the week: a row a day in the order of weekdayOfRow(), a column an hour.
class HourModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// marks: those of hourTable(), 7 times 24; none empties it.
    void apply(std::vector<Mark> marks, const OpenWeek &open);
    const Mark &mark(int row, int hour) const
    {
        return m_marks[static_cast<std::size_t>(row) * 24 + static_cast<std::size_t>(hour)];
    }
    const OpenWeek &open() const { return m_open; }
    double most() const { return m_most; } ///< calls of the busiest hour, at least 1

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Mark> m_marks;
    OpenWeek m_open;
    double m_most = 1;
};

} // namespace ringdown::insights
