// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/Draft.h"

#include <QAbstractTableModel>

#include <vector>

namespace ringdown::routing_ui {

/// The draft's businesses, a row each, with what is live beside it.
class BusinessModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, NumbersColumn, ZoneColumn, PeopleColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlans(const plan::Plan &plan, const plan::Plan &basis, const std::vector<plan::Problem> &errors);
    const TenantId &idAt(int row) const { return m_plan.tenants[static_cast<std::size_t>(row)].id; }
    int rowOf(const TenantId &id) const; ///< -1 when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    QString stateWords(int row) const;

    plan::Plan m_plan;
    plan::Plan m_basis;
    std::vector<int> m_errors; ///< how many a row has
};

} // namespace ringdown::routing_ui
