// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace ringdown::routing_ui {

/// The callers whom a business knows, in the order of the plan.
class DirectoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PhoneColumn, NameColumn, TypeColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTenant(const plan::Tenant &tenant);
    const std::vector<plan::DirectoryEntry> &entries() const { return m_directory; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(std::size_t row, Column column) const;

    std::vector<plan::DirectoryEntry> m_directory;
    std::vector<bool> m_isRepeated;
    std::string m_region;
};

} // namespace ringdown::routing_ui
