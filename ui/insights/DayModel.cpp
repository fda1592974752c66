// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/DayModel.h"

#include "ui/format/OutcomeWords.h"
#include "ui/insights/OutcomeOrder.h"

#include <QLocale>

#include <algorithm>

namespace ringdown::insights {

void DayModel::apply(const Telling &telling)
{
    beginResetModel();
    m_first = telling.span.first;
    m_days.assign(static_cast<std::size_t>(telling.span.days), {});
    m_filters.assign(m_days.size(), {});
    for (const DayFigures &figures : telling.insights.days) {
        const QDate day = QDate::fromString(QString::fromStdString(figures.day), Qt::ISODate);
        const qint64 column = m_first.daysTo(day);
        if (column >= 0 && column < telling.span.days)
            m_days[static_cast<std::size_t>(column)] = figures.outcomes;
    }
    m_most = 1;
    for (std::size_t column = 0; column < m_days.size(); ++column) {
        m_most = std::max(m_most, m_days[column].total());
        for (const Outcome outcome : outcomesUpwards) {
            const std::string_view name = outcomeName(outcome);
            m_filters[column][static_cast<std::size_t>(outcome)] = filterFor(
                telling, QStringLiteral("outcome:%1 on:%2")
                             .arg(QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())),
                                  m_first.addDays(static_cast<qint64>(column)).toString(Qt::ISODate)));
        }
    }
    endResetModel();
}

void DayModel::clear()
{
    beginResetModel();
    m_days.clear();
    m_filters.clear();
    m_most = 1;
    endResetModel();
}

Outcome DayModel::outcomeOf(int row)
{
    return outcomesUpwards[outcomesUpwards.size() - 1 - static_cast<std::size_t>(row)];
}

std::int64_t DayModel::count(int row, int column) const
{
    return m_days[static_cast<std::size_t>(column)][outcomeOf(row)];
}

std::int64_t DayModel::total(int column) const
{
    return m_days[static_cast<std::size_t>(column)].total();
}

std::int64_t DayModel::below(int row, int column) const
{
    std::int64_t sum = 0;
    for (int lower = row + 1; lower < static_cast<int>(outcomeCount); ++lower)
        sum += count(lower, column);
    return sum;
}

bool DayModel::occurs(Outcome outcome) const
{
    return std::any_of(m_days.begin(), m_days.end(),
                       [&](const OutcomeCounts &day) { return day[outcome] > 0; });
}

QString DayModel::filter(const QModelIndex &index) const
{
    return m_filters[static_cast<std::size_t>(index.column())]
                    [static_cast<std::size_t>(outcomeOf(index.row()))];
}

int DayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_days.empty() ? 0 : static_cast<int>(outcomeCount);
}

int DayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

QVariant DayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::int64_t calls = count(index.row(), index.column());
    if (role == Qt::DisplayRole)
        return static_cast<qlonglong>(calls);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return tr("%1: %2 %3 of %Ln call(s)", "day, outcome, count", static_cast<int>(total(index.column())))
            .arg(headerData(index.column(), Qt::Horizontal).toString(),
                 format::outcomeWord(outcomeOf(index.row())),
                 QLocale().toString(static_cast<qlonglong>(calls)));
    return {};
}

QVariant DayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return format::outcomeWord(outcomeOf(section));
    const bool isOfOneYear = day(0).year() == day(columnCount() - 1).year();
    return QLocale().toString(day(section), isOfOneYear
                                                ? tr("ddd d MMM", "a day of a chart")
                                                : tr("ddd d MMM yyyy", "a day of a chart over New Year"));
}

} // namespace ringdown::insights
