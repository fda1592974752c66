// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/businesses/BusinessModel.h"

#include "ui/format/NumberWords.h"
#include "ui/routing/PlanIds.h"
#include "ui/shell/Icons.h"

namespace ringdown::routing_ui {

void BusinessModel::setPlans(const plan::Plan &plan, const plan::Plan &basis,
                             const std::vector<plan::Problem> &errors)
{
    beginResetModel();
    m_plan = plan;
    m_basis = basis;
    m_errors.assign(plan.tenants.size(), 0);
    for (std::size_t i = 0; i < m_errors.size(); ++i) {
        const std::string prefix = "tenants[" + std::to_string(i) + "]";
        for (const plan::Problem &problem : errors)
            m_errors[i] += problem.path.starts_with(prefix) ? 1 : 0;
    }
    endResetModel();
}

int BusinessModel::rowOf(const TenantId &id) const
{
    for (std::size_t i = 0; i < m_plan.tenants.size(); ++i) {
        if (m_plan.tenants[i].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

int BusinessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.tenants.size());
}

int BusinessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BusinessModel::stateWords(int row) const
{
    const plan::Tenant &tenant = m_plan.tenants[static_cast<std::size_t>(row)];
    if (const int errors = m_errors[static_cast<std::size_t>(row)]; errors > 0)
        return tr("%Ln problem(s)", nullptr, errors);
    const plan::Tenant *live = plan::findTenant(m_basis, tenant.id);
    return !live             ? tr("new in the draft")
           : *live == tenant ? tr("as it is live")
                             : tr("changed in the draft");
}

QString BusinessModel::text(int row, int column) const
{
    const plan::Tenant &tenant = m_plan.tenants[static_cast<std::size_t>(row)];
    switch (static_cast<Column>(column)) {
    case NameColumn:
        return QString::fromStdString(tenant.name.empty() ? tenant.id.value : tenant.name);
    case NumbersColumn: {
        QStringList numbers;
        for (const PhoneNumber &number : tenant.numbers)
            numbers.append(format::isolated(QString::fromStdString(number.forPeople(homeRegion(tenant)))));
        return numbers.isEmpty() ? tr("no number yet") : numbers.join(tr(", ", "between numbers"));
    }
    case ZoneColumn:
        return QString::fromStdString(tenant.timeZone).replace(QLatin1Char('_'), QLatin1Char(' '));
    case PeopleColumn:
        return tenant.contacts.empty()
                   ? tr("nobody")
                   : tr("%Ln person(s)", nullptr, static_cast<int>(tenant.contacts.size()));
    case StateColumn:
        return stateWords(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BusinessModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::DecorationRole:
        if (index.column() == NameColumn)
            return shell::glyphIcon(format::Glyph::Business);
        if (index.column() == StateColumn && m_errors[static_cast<std::size_t>(index.row())] > 0)
            return shell::glyphIcon(format::Glyph::Alarm);
        return {};
    case Qt::AccessibleTextRole: {
        QStringList parts;
        for (int column = 0; column < ColumnCount; ++column)
            parts.append(text(index.row(), column));
        return parts.join(tr(", ", "between the cells of a row"));
    }
    default:
        return {};
    }
}

QVariant BusinessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Business"), tr("Numbers"), tr("Time zone"), tr("Contacts"), tr("State")};
    return section >= 0 && section < ColumnCount ? QVariant(names[section]) : QVariant();
}

} // namespace ringdown::routing_ui
