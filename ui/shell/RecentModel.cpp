// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/RecentModel.h"

namespace ringdown::shell {

void RecentModel::add(const Told &told)
{
    beginInsertRows({}, 0, 0);
    m_told.push_front(told);
    endInsertRows();
    if (rowCount() <= most)
        return;
    beginRemoveRows({}, most, most);
    m_told.pop_back();
    endRemoveRows();
}

void RecentModel::clear()
{
    beginResetModel();
    m_told.clear();
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_told.size());
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Told &told = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1  %2", "time, what was told").arg(told.when, told.sentence);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "time, what was told").arg(told.when, told.sentence);
    case Qt::ToolTipRole:
        return told.sentence;
    default:
        return {};
    }
}

} // namespace ringdown::shell
