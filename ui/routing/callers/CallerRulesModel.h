// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "ui/format/Times.h"
#include "ui/routing/callers/HitCounter.h"
#include "ui/routing/callers/RuleProbe.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <map>
#include <optional>

namespace ringdown::routing_ui {

/// The caller rules of a business in the order in which they are asked, with how often each caught somebody,
/// and what a probe or the check of the draft says of it.
class CallerRulesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        PlaceColumn,
        ActiveColumn,
        NameColumn,
        WhoColumn,
        ThenColumn,
        HitsColumn,
        NoteColumn,
        ColumnCount
    };
    enum Role {
        ToneRole = Qt::UserRole, ///< format::Tone of the note
        PaleRole,                ///< the probed caller does not fall under it
        CaughtRole,              ///< the probed caller does
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const plan::Tenant &tenant);
    void setProbe(const std::optional<RuleProbe> &probe);
    /// By the rule's index.
    void setProblems(const std::map<std::size_t, QStringList> &problems);
    /// By the rule's name; nothing while nobody knows.
    void setHits(std::optional<std::map<std::string, RuleHits>> hits);
    void setTime(const format::Times &times, Instant now); ///< of the business, before hits
    const std::vector<plan::CallerRule> &rules() const { return m_rules; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// A rule's tick; the model asks for it and changes nothing itself.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // A rule is dragged to another place; the model asks for it and moves nothing itself.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void moveWanted(std::size_t from, std::size_t before); ///< positions before the move
    void switchWanted(std::size_t index, bool isActive);

private:
    QString text(std::size_t row, Column column) const;
    QString note(std::size_t row) const;
    QString hits(std::size_t row) const;
    bool isPale(std::size_t row) const;
    void changed();

    std::vector<plan::CallerRule> m_rules;
    std::vector<RouteId> m_voicemails; ///< the routes that are nothing else
    std::string m_region;
    std::optional<RuleProbe> m_probe;
    std::map<std::size_t, QStringList> m_problems;
    std::optional<std::map<std::string, RuleHits>> m_hits;
    format::Times m_times{QTimeZone::utc()};
    Instant m_now;
};

} // namespace ringdown::routing_ui
