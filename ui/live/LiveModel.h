// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/FeedClient.h"
#include "core/routing/CallState.h"
#include "ui/format/PlanNames.h"

#include <QAbstractTableModel>

#include <chrono>
#include <optional>
#include <vector>

namespace ringdown::live {

/// The calls of this moment. apply() changes rows where they stand; only settle() moves or removes any, so
/// the page decides when nobody's pointer is in the way.
class LiveModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { State, Caller, Business, Where, Rings, Time, ColumnCount };
    enum Role {
        SecondLineRole = Qt::UserRole,
        GlyphRole,
        ToneRole,
        TestRole,
        BarRole,   ///< double, how much of the tier's time is gone; negative without a bar
        StaleRole, ///< nothing was heard for so long that the row is history
    };

    explicit LiveModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setNames(const format::PlanNames &names);
    void setTenant(const TenantId &tenant); ///< empty: all
    void apply(const routing::CallState &call);
    void settle();
    bool isSettled() const;
    void clear();
    /// The relay's clock as far as it is known to be true: it stands still while the feed is late or lost.
    void setClock(Instant now, client::Liveness liveness);

    const routing::CallState &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOf(const CallSid &sid) const; ///< -1 when it is not shown
    int runningCount() const;
    std::optional<std::chrono::seconds> longestWait() const;
    bool isStale() const { return m_liveness == client::Liveness::Lost; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isShown(const routing::CallState &call) const;
    void removeGone();
    void reorder();
    QString text(const routing::CallState &call, int column) const;
    QString secondLine(const routing::CallState &call, int column) const;
    QString meaning(const routing::CallState &call) const;
    QString sentence(const routing::CallState &call) const;
    std::chrono::seconds duration(const routing::CallState &call, Instant now) const;
    void tellPassing(int row, Instant before);

    std::vector<routing::CallState> m_rows;
    std::vector<routing::CallState> m_others; ///< running calls of businesses not shown
    format::PlanNames m_names;
    TenantId m_tenant;
    Instant m_now;
    client::Liveness m_liveness = client::Liveness::Connecting;
};

} // namespace ringdown::live
