// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/callers/RulesCsv.h"

#include <QAbstractTableModel>

namespace ringdown::routing_ui {

/// What importing caller rules would do, rule by rule; what will not be taken stands first.
class RulesImportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineColumn, FateColumn, NameColumn, WhoColumn, ThenColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ImportedRule> rows, const std::string &region);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const ImportedRule &row, Column column) const;

    std::vector<ImportedRule> m_rows;
    std::string m_region;
};

} // namespace ringdown::routing_ui
