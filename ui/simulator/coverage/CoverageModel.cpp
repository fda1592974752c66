// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/coverage/CoverageModel.h"

#include "ui/format/ClockFormat.h"

#include <QLocale>

namespace ringdown::simulator {

QString halfHourWords(int halfHour)
{
    return format::clockOfMinute(halfHour * 30);
}

void CoverageModel::apply(const CoverageWeek &week, const TenantId &tenant, const format::PlanNames &live,
                          const format::PlanNames &draft)
{
    m_week = week;
    m_tenant = tenant;
    m_live = live;
    m_draft = draft;
    Q_EMIT dataChanged(index(0, 0), index(6, halfHours - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, 6);
}

QString CoverageModel::ringWords(const Rings &rings, const format::PlanNames &names) const
{
    if (!rings)
        return tr("no such business");
    return rings->empty() ? tr("nobody") : names.contacts(m_tenant, *rings);
}

QString CoverageModel::draftWords(const CoverageCell &cell) const
{
    return cell.at ? ringWords(cell.draft, m_draft) : tr("skipped by the clocks");
}

QString CoverageModel::liveWords(const CoverageCell &cell) const
{
    return cell.at ? ringWords(cell.live, m_live) : tr("skipped by the clocks");
}

QString CoverageModel::dayWords(int row) const
{
    return m_week.first.isValid()
               ? QLocale().toString(m_week.first.addDays(row), tr("ddd d MMM", "day format"))
               : QString();
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : halfHours;
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if ((role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) || !index.isValid())
        return {};
    const CoverageCell &shown = cell(index.row(), index.column());
    const QString when =
        tr("%1 %2 to %3", "day from to")
            .arg(dayWords(index.row()), halfHourWords(index.column()), halfHourWords(index.column() + 1));
    if (!shown.at)
        return tr("%1: the clocks skip this half hour").arg(when);
    if (shown.draft == shown.live)
        return tr("%1: %2 would ring first, live and in the draft").arg(when, draftWords(shown));
    return tr("%1: draft %2, live %3 (differs)", "when, who rings first")
        .arg(when, draftWords(shown), liveWords(shown));
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return orientation == Qt::Vertical ? dayWords(section) : halfHourWords(section);
}

} // namespace ringdown::simulator
