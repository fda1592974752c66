// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QAbstractTableModel>

#include <chrono>
#include <optional>
#include <vector>

namespace ringdown::routing_ui {

/// A business's exceptions, the next to come first; what is over is last.
class ExceptionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WhenColumn, NameColumn, HoursColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setHours(const plan::Hours &hours, std::chrono::year_month_day today);
    /// Index in plan::Hours::exceptions of the exception in a row.
    std::size_t indexAt(int row) const { return m_order[static_cast<std::size_t>(row)].index; }
    int rowOf(std::size_t index) const; ///< -1 when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::size_t index = 0;
        std::optional<std::chrono::year_month_day> next; ///< nothing: it is over
    };

    QString note(const Row &row) const;
    QString words(const Row &row, Column column) const;

    plan::Hours m_hours;
    std::vector<Row> m_order;
};

/// The next day, today included, on which the exception falls; nothing when it is over.
std::optional<std::chrono::year_month_day> nextDayOf(const plan::HoursException &exception,
                                                     std::chrono::year_month_day today);

} // namespace ringdown::routing_ui
