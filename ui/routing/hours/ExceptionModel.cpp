// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/ExceptionModel.h"

#include "core/routing/HoursCalendar.h"
#include "core/routing/YearlyDates.h"
#include "ui/routing/hours/DayText.h"
#include "ui/routing/hours/WeekPainting.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

using std::chrono::year_month_day;

constexpr int yearsAhead = 40; ///< a fifth Monday of February comes that seldom

QString dateText(year_month_day day)
{
    const QDate date(int(day.year()), int(unsigned(day.month())), int(unsigned(day.day())));
    return QLocale().toString(date, QStringLiteral("ddd d MMM yyyy"));
}

} // namespace

std::optional<year_month_day> nextDayOf(const plan::HoursException &exception, year_month_day today)
{
    if (const auto *date = std::get_if<year_month_day>(&exception.day))
        return *date >= today ? std::optional(*date) : std::nullopt;
    const auto &yearly = std::get<plan::YearlyDay>(exception.day);
    // "Observed" days may fall into the year before.
    for (int ahead = 0; ahead <= yearsAhead; ++ahead) {
        const auto day = routing::dateIn(yearly, today.year() + std::chrono::years(ahead));
        if (day && *day >= today)
            return day;
    }
    return {};
}

void ExceptionModel::setHours(const plan::Hours &hours, year_month_day today)
{
    beginResetModel();
    m_hours = hours;
    m_order.clear();
    for (std::size_t i = 0; i < hours.exceptions.size(); ++i)
        m_order.push_back({i, nextDayOf(hours.exceptions[i], today)});
    std::stable_sort(m_order.begin(), m_order.end(),
                     [](const Row &a, const Row &b) { return a.next && (!b.next || *a.next < *b.next); });
    endResetModel();
}

int ExceptionModel::rowOf(std::size_t index) const
{
    for (std::size_t row = 0; row < m_order.size(); ++row) {
        if (m_order[row].index == index)
            return static_cast<int>(row);
    }
    return -1;
}

int ExceptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ExceptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ExceptionModel::note(const Row &row) const
{
    const plan::HoursException &exception = m_hours.exceptions[row.index];
    if (!row.next)
        return tr("over");
    const routing::HoursCalendar calendar(m_hours);
    const routing::LocalDay day{*row.next};
    if (calendar.exceptionOn(day) && *calendar.exceptionOn(day) != exception)
        return tr("“%1” goes before it").arg(QString::fromStdString(calendar.exceptionOn(day)->name));
    if (spansOf(calendar.weekHoursOn(day)) == spansOf(exception.hours))
        return tr("no effect: the same as the week");
    return tr("instead of %1").arg(dayText(calendar.weekHoursOn(day)));
}

QString ExceptionModel::words(const Row &row, Column column) const
{
    const plan::HoursException &exception = m_hours.exceptions[row.index];
    switch (column) {
    case WhenColumn:
        return row.next ? dateText(*row.next) : whenText(exception.day);
    case NameColumn: {
        const QString name = QString::fromStdString(exception.name);
        if (std::holds_alternative<year_month_day>(exception.day))
            return name;
        return tr("%1 (%2)", "name (rule)").arg(name, whenText(exception.day));
    }
    case HoursColumn:
        return dayText(exception.hours);
    case NoteColumn:
        return note(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ExceptionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_order[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        return column == WhenColumn ? whenText(m_hours.exceptions[row.index].day) : words(row, column);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3, %4", "exception: when, name: hours, what it does")
            .arg(words(row, WhenColumn), words(row, NameColumn), words(row, HoursColumn),
                 words(row, NoteColumn));
    default:
        return {};
    }
}

QVariant ExceptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case WhenColumn:
        return tr("Next on");
    case NameColumn:
        return tr("Exception");
    case HoursColumn:
        return tr("Hours");
    case NoteColumn:
        return tr("What it does");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ringdown::routing_ui
