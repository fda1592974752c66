// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QAbstractListModel>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace ringdown::routing_ui {

enum class ProblemKind;

/// A thing of the plan that others use, by its id.
struct UsedName {
    std::string id;
    QString uses;            ///< what uses it, in words
    bool hasProblem = false; ///< the check of the draft says something of it

    friend bool operator==(const UsedName &, const UsedName &) = default;
};

/// Routes or texts of a business with what uses them.
class UsedNames : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { UsesRole = Qt::UserRole, ProblemRole, ErrorRole };

    using QAbstractListModel::QAbstractListModel;

    void setNames(std::vector<UsedName> names);
    void setKind(ProblemKind kind); ///< of their problems: while there are errors no warnings are told
    const std::string &idAt(int row) const { return m_names[static_cast<std::size_t>(row)].id; }
    int rowOf(const std::string &id) const; ///< -1 when there is none
    /// What came since, when gone alone went and one alone came: the same under another name.
    template <typename Id, typename Thing>
    std::optional<Id> otherNameOf(const Id &gone, const std::map<Id, Thing> &now) const
    {
        std::optional<Id> came;
        for (const auto &[id, thing] : now) {
            if (rowOf(id.value) < 0 && std::exchange(came, id))
                return {};
        }
        const bool isOneForOne = rowOf(gone.value) >= 0 && rowCount() == static_cast<int>(now.size());
        return isOneForOne ? came : std::nullopt;
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<UsedName> m_names;
    bool m_areErrors = false;
};

/// "open" and "closed" first, then by name.
std::vector<UsedName> routeNames(const plan::Tenant &tenant, const std::set<RouteId> &withProblems);
std::vector<UsedName> textNames(const plan::Tenant &tenant, const std::set<TextId> &withProblems);
/// "sent by “sales”, “events”", or that no route sends it.
QString sentBy(const std::vector<RouteId> &routes);

} // namespace ringdown::routing_ui
