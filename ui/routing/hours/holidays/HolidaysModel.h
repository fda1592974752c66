// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/hours/holidays/HolidayFile.h"

#include <QAbstractTableModel>

namespace ringdown::routing_ui {

/// The holidays of a file with a tick at each that is to be taken. New ones are ticked from the start.
class HolidaysModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WhenColumn, NameColumn, FateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setHolidays(std::vector<Holiday> holidays, std::chrono::year_month_day today);
    std::vector<Holiday> taken() const;
    void tickAll(Qt::CheckState state);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticked();

private:
    struct Row {
        Holiday holiday;
        bool isTaken = false;
    };

    QString cell(const Row &row, Column column) const;

    std::vector<Row> m_rows;
    std::chrono::year_month_day m_today;
};

} // namespace ringdown::routing_ui
