// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/MarksModel.h"

namespace ringdown::insights {

void MarksModel::apply(MarkTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int MarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.marks.size());
}

int MarksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

QVariant MarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Mark &mark = this->mark(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return mark.cells.value(index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? mark.spoken : mark.cells.value(index.column());
    case Qt::ToolTipRole:
        return mark.spoken;
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() < m_table.words ? Qt::AlignLeft : Qt::AlignRight) |
                                Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant MarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_table.headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headers[section];
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section < m_table.words ? Qt::AlignLeft : Qt::AlignRight) |
                                Qt::AlignVCenter);
    return {};
}

} // namespace ringdown::insights
