// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/ScenarioModel.h"

#include "ui/shell/Icons.h"

#include <algorithm>

namespace ringdown::simulator {

void ScenarioModel::setScenarios(std::vector<scenario::KeptScenario> kept)
{
    beginResetModel();
    m_kept = std::move(kept);
    m_verdicts.clear();
    endResetModel();
}

void ScenarioModel::judge(const routing::CompiledPlan *plan)
{
    m_verdicts.clear();
    if (plan) {
        for (const scenario::KeptScenario &kept : m_kept)
            m_verdicts.push_back(scenario::judge(*plan, kept.scenario));
    }
    if (!m_kept.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::vector<scenario::Scenario> ScenarioModel::scenarios() const
{
    std::vector<scenario::Scenario> all;
    for (const scenario::KeptScenario &kept : m_kept)
        all.push_back(kept.scenario);
    return all;
}

int ScenarioModel::rowOf(const QString &file) const
{
    const auto at = std::find_if(m_kept.begin(), m_kept.end(),
                                 [&](const scenario::KeptScenario &kept) { return kept.file == file; });
    return at == m_kept.end() ? -1 : static_cast<int>(at - m_kept.begin());
}

int ScenarioModel::failing() const
{
    return static_cast<int>(std::count_if(m_verdicts.begin(), m_verdicts.end(),
                                          [](const scenario::Verdict &verdict) { return !verdict.passes; }));
}

int ScenarioModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_kept.size());
}

QString ScenarioModel::words(int row) const
{
    const scenario::Scenario &scenario = kept(row).scenario;
    if (!isJudged())
        return tr("%1: not known while the draft has errors").arg(scenario.name);
    const scenario::Verdict &verdict = m_verdicts[static_cast<std::size_t>(row)];
    if (!verdict.passes)
        return tr("%1: fails. %2", "scenario, what came").arg(scenario.name, verdict.words);
    return tr("%1: passes (%2)", "scenario, what is expected")
        .arg(scenario.name, scenario::expectationWords(scenario.expected));
}

QVariant ScenarioModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return words(index.row());
    case Qt::EditRole:
        return kept(index.row()).scenario.name;
    case Qt::DecorationRole:
        if (!isJudged())
            return shell::glyphIcon(format::Glyph::Info);
        return shell::glyphIcon(m_verdicts[static_cast<std::size_t>(index.row())].passes
                                    ? format::Glyph::Check
                                    : format::Glyph::Alert);
    default:
        return {};
    }
}

bool ScenarioModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !index.isValid() || name == kept(index.row()).scenario.name)
        return false;
    Q_EMIT renameWanted(index.row(), name);
    return true;
}

Qt::ItemFlags ScenarioModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

} // namespace ringdown::simulator
