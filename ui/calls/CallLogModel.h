// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "ui/format/PlanNames.h"

#include <QAbstractTableModel>

#include <optional>
#include <unordered_map>
#include <vector>

namespace ringdown::calls {

/// The log as far as it has been paged in, newest first. It holds values and asks nobody; the page feeds it.
class CallLogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        When,
        Caller,
        Business,
        OutcomeColumn,
        Who,
        Length,
        To,
        RouteColumn,
        TierColumn,
        Revision,
        Claimed,
        Sid,
        ColumnCount
    };
    enum Role { SecondLineRole = Qt::UserRole, GlyphRole, ToneRole, TestRole, UnclaimedRole, StaleRole };

    explicit CallLogModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setNames(const format::PlanNames &names);
    void setNow(Instant now); ///< for "today" and "yesterday"; repaints only when the day turns
    /// Of a relay that has fallen silent nobody knows how a running call is.
    void setStale(bool isStale);
    void clear();
    void append(const std::vector<CallSummary> &older);
    /// New calls, any order; those already shown are updated in place.
    void insertNewest(std::vector<CallSummary> newer);
    /// Takes a newer version of a call that is shown; false when it is not.
    bool update(const CallSummary &call);
    bool setClaimed(const CallSid &sid, const std::string &by);

    static QString columnName(int column); ///< for settings, the same in every language
    const CallSummary &at(int row) const { return m_calls[static_cast<std::size_t>(row)]; }
    int rowOf(const CallSid &sid) const; ///< -1 when it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const CallSummary &call, int column) const;
    QString secondLine(const CallSummary &call, int column) const;
    QString toolTip(const CallSummary &call, int column) const;

    std::vector<CallSummary> m_calls;
    /// Where a call stands, counted so that rows put on top move nobody: row = ordinal - m_firstOrdinal.
    std::unordered_map<CallSid, std::int64_t> m_ordinals;
    std::int64_t m_firstOrdinal = 0;
    format::PlanNames m_names;
    Instant m_now;
    bool m_isStale = false;
};

} // namespace ringdown::calls
