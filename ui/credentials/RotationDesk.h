// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/AccountDesk.h"
#include "ui/credentials/RelayRoll.h"

namespace ringdown::credentials {

/// The one rotation of this desk: proposed, under way, or left unfinished by an earlier run. Before it begins
/// or goes on, the roll of its relays is called.
class RotationDesk : public QObject {
    Q_OBJECT
public:
    RotationDesk(RotationMaker &maker, VaultAccess &vault, AccountDesk &account, RelayDesk &relay,
                 QObject *parent = nullptr);

    void propose(desk::RotationKind kind); ///< calls the roll of all relays of the account
    void resume();                         ///< calls the roll of those it began with, and goes on by itself
    void goOn();                           ///< what was called for, once the roll is ready
    void leave();                          ///< not now
    /// Goes on without a relay that is no more.
    void leaveBehind(const std::string &relay);
    void run();
    void skipWaiting();
    void replaceSecondary();
    void backOut();
    void drop(); ///< stops here; it can be resumed

    desk::RotationKind kind() const { return m_kind; }
    const std::optional<RollFor> &calls() const { return m_calls; } ///< nothing while the roll is not called
    RelayRoll &roll() { return m_roll; }
    const desk::RotationState *state() const; ///< nullptr while none is under way
    /// The relay that the last step did not reach, where the rotation may go on without it; "" otherwise.
    std::string leavable() const;
    std::optional<desk::PendingRotation> pending() const;
    /// One that is not under way here and has not ended, as a sentence; "" when there is none.
    QString unfinished() const;

Q_SIGNALS:
    void changed();
    void finished(ringdown::desk::RotationKind kind);
    void refused(const QString &sentence);

private:
    void callAll(const desk::AccountCredential &account);
    void callPending(const std::string &gone);
    void onRoll();
    void begin();
    void take(Result<std::unique_ptr<RotationPort>> rotation);
    void onEnd(desk::RotationStand stand);

    RotationMaker &m_maker;
    VaultAccess &m_vault;
    AccountDesk &m_account;
    RelayDesk &m_relay;
    RelayRoll m_roll;
    desk::RotationKind m_kind = desk::RotationKind::AuthToken;
    std::optional<RollFor> m_calls;
    std::unique_ptr<RotationPort> m_rotation;
};

} // namespace ringdown::credentials
