// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Insights.h"
#include "ui/insights/InsightTables.h"

#include <QAbstractTableModel>
#include <QDate>

namespace ringdown::insights {

/// Outcomes per day: a column a day, a row an outcome, the top of the stack first.
class DayModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void apply(const Telling &telling);
    void clear();
    static Outcome outcomeOf(int row);
    QDate day(int column) const { return m_first.addDays(column); }
    std::int64_t count(int row, int column) const;
    std::int64_t total(int column) const;
    std::int64_t below(int row, int column) const; ///< what the mark stands on
    std::int64_t most() const { return m_most; }   ///< calls of the busiest day, at least 1
    bool occurs(Outcome outcome) const;
    QString filter(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QDate m_first;
    std::vector<OutcomeCounts> m_days;
    std::vector<std::array<QString, outcomeCount>> m_filters; ///< by Outcome
    std::int64_t m_most = 1;
};

} // namespace ringdown::insights
