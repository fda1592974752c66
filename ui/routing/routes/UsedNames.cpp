// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/UsedNames.h"

#include "ui/routing/routes/RouteWords.h"
#include "ui/routing/routes/StepCard.h"

#include <algorithm>
#include <utility>

namespace ringdown::routing_ui {
namespace {

bool haveSameIds(const std::vector<UsedName> &a, const std::vector<UsedName> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const UsedName &x, const UsedName &y) { return x.id == y.id; });
}

} // namespace

void UsedNames::setNames(std::vector<UsedName> names)
{
    if (names == m_names)
        return;
    if (haveSameIds(names, m_names)) { // whoever stands on a row stays there
        m_names = std::move(names);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_names = std::move(names);
    endResetModel();
}

void UsedNames::setKind(ProblemKind kind)
{
    const bool areErrors = kind == ProblemKind::Error;
    if (std::exchange(m_areErrors, areErrors) != areErrors && rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int UsedNames::rowOf(const std::string &id) const
{
    for (std::size_t row = 0; row < m_names.size(); ++row) {
        if (m_names[row].id == id)
            return static_cast<int>(row);
    }
    return -1;
}

int UsedNames::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant UsedNames::data(const QModelIndex &index, int role) const
{
    const UsedName &name = m_names[static_cast<std::size_t>(index.row())];
    const QString id = QString::fromStdString(name.id);
    switch (role) {
    case Qt::DisplayRole:
        return id;
    case Qt::ToolTipRole:
    case UsesRole:
        return name.uses;
    case ProblemRole:
        return name.hasProblem;
    case ErrorRole:
        return name.hasProblem && m_areErrors;
    case Qt::AccessibleTextRole:
        return name.hasProblem ? tr("%1, %2, has a problem", "name, used by").arg(id, name.uses)
                               : tr("%1, %2", "name, used by").arg(id, name.uses);
    default: // a role of the view
        return {};
    }
}

std::vector<UsedName> routeNames(const plan::Tenant &tenant, const std::set<RouteId> &withProblems)
{
    std::vector<UsedName> names;
    for (const auto &[id, steps] : tenant.routes)
        names.push_back({id.value, usedBy(routeUses(tenant, id)), withProblems.contains(id)});
    const auto rank = [](const UsedName &name) {
        return name.id == "open" ? 0 : name.id == "closed" ? 1 : 2;
    };
    std::stable_sort(names.begin(), names.end(),
                     [&](const UsedName &a, const UsedName &b) { return rank(a) < rank(b); });
    return names;
}

std::vector<UsedName> textNames(const plan::Tenant &tenant, const std::set<TextId> &withProblems)
{
    std::vector<UsedName> names;
    for (const auto &[id, text] : tenant.texts)
        names.push_back({id.value, sentBy(textUses(tenant, id)), withProblems.contains(id)});
    return names;
}

QString sentBy(const std::vector<RouteId> &routes)
{
    if (routes.empty())
        return UsedNames::tr("no route sends it");
    QStringList names;
    for (const RouteId &route : routes)
        names += routeText(route);
    return UsedNames::tr("sent by %1").arg(names.join(QStringLiteral(", ")));
}

} // namespace ringdown::routing_ui
