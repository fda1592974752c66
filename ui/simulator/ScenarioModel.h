// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scenario/ScenarioFolder.h"

#include <QAbstractListModel>

namespace ringdown::simulator {

/// The saved scenarios and how the draft does on them. Editing a line renames it.
class ScenarioModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setScenarios(std::vector<scenario::KeptScenario> kept);
    /// plan nullptr: the draft has errors, so nothing is known of them.
    void judge(const routing::CompiledPlan *plan);
    const scenario::KeptScenario &kept(int row) const { return m_kept[static_cast<std::size_t>(row)]; }
    std::vector<scenario::Scenario> scenarios() const;
    int rowOf(const QString &file) const; ///< -1: none
    int failing() const;
    bool isJudged() const { return m_verdicts.size() == m_kept.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void renameWanted(int row, const QString &name);

private:
    QString words(int row) const;

    std::vector<scenario::KeptScenario> m_kept;
    std::vector<scenario::Verdict> m_verdicts; ///< empty while they are not known
};

} // namespace ringdown::simulator
