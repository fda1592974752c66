// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/HourModel.h"

#include "ui/insights/InsightTables.h"

#include <algorithm>

namespace ringdown::insights {

void HourModel::apply(std::vector<Mark> marks, const OpenWeek &open)
{
    beginResetModel();
    m_marks = std::move(marks);
    m_open = open;
    m_most = 1;
    for (const Mark &mark : m_marks)
        m_most = std::max(m_most, mark.whole);
    endResetModel();
}

int HourModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_marks.empty() ? 0 : 7;
}

int HourModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_marks.empty() ? 0 : 24;
}

QVariant HourModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Mark &mark = this->mark(index.row(), index.column());
    if (role == Qt::DisplayRole)
        return static_cast<int>(mark.whole);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return mark.spoken;
    return {};
}

QVariant HourModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Vertical ? weekdayName(weekdayOfRow(section)) : hourWords(section);
}

} // namespace ringdown::insights
