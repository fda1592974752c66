// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/Draft.h"
#include "ui/link/RelayPort.h"

#include <QPointer>

namespace ringdown::review {

/// A roll back that somebody's push came before: what was live when it was asked for, what is live now, and
/// what it was to bring back.
struct OvertakenRollBack {
    client::Revision pushed; ///< meanwhile: what is live now
    plan::Plan base;
    std::int64_t baseRevision = 0;
    plan::Plan theirs;
    plan::Plan wanted;
    std::int64_t wantedRevision = 0;
};

/// Makes an earlier revision live again, as a new one.
class RollBack : public QObject {
    Q_OBJECT
public:
    RollBack(const draft::Draft &draft, QObject *parent);

    void setRelay(link::RelayPort *relay) { m_relay = relay; }
    void setAuthor(const QString &author) { m_author = author; }
    /// live: the newest revision as far as whoever asks knows; 0: as the draft knows it.
    void begin(std::int64_t revision, std::int64_t live);

Q_SIGNALS:
    void done(qint64 revision, qint64 to); ///< to: whose plan is live again
    void overtaken(const ringdown::review::OvertakenRollBack &rollBack);
    void failed(const QString &deed, const ringdown::client::ApiFailure &failure);

private:
    using WhenRead = std::function<void(const plan::Plan &)>;

    /// Reads the sides of the comparison, one after the other.
    void compare(std::int64_t revision, std::int64_t live, const client::ApiFailure &failure);
    void read(std::int64_t revision, const client::ApiFailure &failure, const WhenRead &done);
    void fail(const client::ApiFailure &failure);

    const draft::Draft &m_draft;
    QPointer<link::RelayPort> m_relay;
    QString m_author;
};

} // namespace ringdown::review
