// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/PlanNames.h"
#include "ui/simulator/coverage/CoverageWeek.h"

#include <QAbstractTableModel>

namespace ringdown::simulator {

/// A week's coverage as the grid shows it: a row a day, a column a half hour.
class CoverageModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void apply(const CoverageWeek &week, const TenantId &tenant, const format::PlanNames &live,
               const format::PlanNames &draft);
    const CoverageWeek &week() const { return m_week; }
    const CoverageCell &cell(int row, int column) const
    {
        return m_week.days[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    }
    QString draftWords(const CoverageCell &cell) const; ///< "Captain", "nobody"
    QString liveWords(const CoverageCell &cell) const;
    QString dayWords(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString ringWords(const Rings &rings, const format::PlanNames &names) const;

    CoverageWeek m_week;
    TenantId m_tenant;
    format::PlanNames m_live;
    format::PlanNames m_draft;
};

QString halfHourWords(int halfHour); ///< "09:30"; 48 is "24:00"

} // namespace ringdown::simulator
