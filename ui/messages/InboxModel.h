// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/PlanNames.h"
#include "ui/messages/Conversation.h"

#include <QAbstractListModel>

#include <string>
#include <unordered_set>
#include <vector>

namespace ringdown::messages {

/// The callers of one folder. Holds values; the page says what they are.
class InboxModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        GistRole = Qt::UserRole + 1,
        SizeRole,
        WhenRole,
        TenantRole, ///< the business's name
        GlyphRole,
        ToneRole,
        UnheardRole,
        WaitingRole, ///< "2 unheard, 1 unclaimed"
    };

    using QAbstractListModel::QAbstractListModel;

    /// Changes no more rows than differ, so that what is chosen stays chosen.
    void show(std::vector<Conversation> conversations);
    void setNames(const format::PlanNames &names);
    void setNow(Instant now);
    const Conversation &at(int row) const { return m_conversations[static_cast<std::size_t>(row)]; }
    int rowOf(const std::string &id, int from = 0) const; ///< -1 when it is not there, or before from

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    using Rows = std::vector<Conversation>::iterator;

    std::unordered_set<std::string> ids() const;
    void takeOutBut(const std::unordered_set<std::string> &kept);
    void moveUp(int from, int to);
    void putIn(int row, Rows begin, Rows end);
    void replace(int row, Conversation conversation);
    void touchAll();

    std::vector<Conversation> m_conversations;
    format::PlanNames m_names;
    Instant m_now;
    qint64 m_minute = 0;
};

} // namespace ringdown::messages
