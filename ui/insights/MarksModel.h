// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/Mark.h"

#include <QAbstractTableModel>

namespace ringdown::insights {

/// A chart's marks as its table, a row a mark.
class MarksModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void apply(MarkTable table);
    const MarkTable &table() const { return m_table; }
    const Mark &mark(int row) const { return m_table.marks[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    MarkTable m_table;
};

} // namespace ringdown::insights
