// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/hours/ShownWeek.h"

#include <QAbstractTableModel>

namespace ringdown::routing_ui {

constexpr int cellsPerDay = 48;
constexpr int cellMinutes = 30;

/// The grid's table: seven days of half hours over hours kept to the minute.
class WeekModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setWeek(const ShownWeek &week);
    const ShownWeek &week() const { return m_week; }
    const ShownDay &day(int row) const { return m_week.days[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ShownWeek m_week;
};

QString clockText(int minute); ///< "09:30", "24:00"

} // namespace ringdown::routing_ui
