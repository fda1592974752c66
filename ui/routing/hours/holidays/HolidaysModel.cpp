// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/holidays/HolidaysModel.h"

#include "ui/routing/hours/DayText.h"
#include "ui/routing/hours/ExceptionModel.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

QString fateText(HolidayFate fate)
{
    switch (fate) {
    case HolidayFate::New:
        return HolidaysModel::tr("new");
    case HolidayFate::Known:
        return HolidaysModel::tr("there already");
    case HolidayFate::Over:
        return HolidaysModel::tr("over");
    case HolidayFate::LeftOut:
        return HolidaysModel::tr("left out");
    }
    return {};
}

} // namespace

void HolidaysModel::setHolidays(std::vector<Holiday> holidays, std::chrono::year_month_day today)
{
    beginResetModel();
    m_today = today;
    m_rows.clear();
    for (Holiday &holiday : holidays) {
        const bool isTaken = holiday.fate == HolidayFate::New && holiday.isAlone;
        m_rows.push_back({std::move(holiday), isTaken});
    }
    endResetModel();
    Q_EMIT ticked();
}

std::vector<Holiday> HolidaysModel::taken() const
{
    std::vector<Holiday> list;
    for (const Row &row : m_rows) {
        if (row.isTaken)
            list.push_back(row.holiday);
    }
    return list;
}

void HolidaysModel::tickAll(Qt::CheckState state)
{
    for (Row &row : m_rows)
        row.isTaken = row.holiday.fate == HolidayFate::New && state == Qt::Checked;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT ticked();
}

int HolidaysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HolidaysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HolidaysModel::cell(const Row &row, Column column) const
{
    const Holiday &holiday = row.holiday;
    switch (column) {
    case WhenColumn: {
        const auto *date = std::get_if<std::chrono::year_month_day>(&holiday.day);
        if (!date)
            return whenText(holiday.day);
        const QDate day(int(date->year()), int(unsigned(date->month())), int(unsigned(date->day())));
        return day.isValid() ? QLocale().toString(day, QStringLiteral("ddd d MMM yyyy")) : QString();
    }
    case NameColumn:
        return QString::fromStdString(holiday.name);
    case FateColumn:
        return holiday.reason.isEmpty()
                   ? fateText(holiday.fate)
                   : tr("%1: %2", "fate, its reason").arg(fateText(holiday.fate), holiday.reason);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HolidaysModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return cell(row, column);
    if (role == Qt::ToolTipRole)
        return cell(row, column);
    if (role == Qt::CheckStateRole && column == WhenColumn && row.holiday.fate == HolidayFate::New)
        return row.isTaken ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{cell(row, NameColumn), cell(row, WhenColumn), cell(row, FateColumn)};
        parts.removeAll(QString()); // what cannot be read has no day, and may have no name
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

bool HolidaysModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role != Qt::CheckStateRole || row.holiday.fate != HolidayFate::New)
        return false;
    row.isTaken = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticked();
    return true;
}

Qt::ItemFlags HolidaysModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[static_cast<std::size_t>(index.row())].holiday.fate != HolidayFate::New)
        return Qt::NoItemFlags;
    const Qt::ItemFlags always = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == WhenColumn ? always | Qt::ItemIsUserCheckable : always;
}

QVariant HolidaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case WhenColumn:
        return tr("When");
    case NameColumn:
        return tr("Holiday");
    case FateColumn:
        return tr("What happens");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ringdown::routing_ui
