// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/RelayDesk.h"
#include "ui/credentials/RotationPort.h"

namespace ringdown::credentials {

/// One relay that a rotation may have to reach.
struct RolledRelay {
    enum class Stand {
        Asked,        ///< no answer yet
        Serves,       ///< it answers and serves the account
        OtherAccount, ///< it answers and serves another one: the rotation leaves it alone
        NotReached,
    };

    std::string name; ///< its URL, or "this desk"
    Stand stand = Stand::Asked;
    QString why;         ///< it was not reached
    bool isGone = false; ///< the person says so: the rotation goes on without it
};

/// What the roll is called for.
enum class RollFor { Beginning, Resuming };

/// Calls the roll of the relays that serve an account, the connected one and those whose tokens the desk
/// keeps, before its credentials change: one that was forgotten would refuse every call afterwards.
class RelayRoll : public QObject {
    Q_OBJECT
public:
    RelayRoll(secrets::Vault &vault, RotationMaker &maker, RelayDesk &relay, QObject *parent = nullptr);
    ~RelayRoll() override;

    /// What tells that a relay serves the account.
    struct Account {
        std::string sid;
        std::string webhookKey; ///< id
    };
    /// Asks each of names. account: nothing when the rotation began with all of them.
    void call(const std::vector<std::string> &names, const std::optional<Account> &account);
    void drop();

    std::vector<RolledRelay> relays() const;
    enum class Word { Gone, There };
    void say(const std::string &name, Word word);
    bool isOver() const;   ///< each has answered, was not reached, or is gone
    bool isReady() const;  ///< the rotation may go on: all that is not gone was reached, one at least serves
    RotationRelays take(); ///< those that serve the account and are not gone
    std::vector<std::string> gone() const;

Q_SIGNALS:
    void changed();
    void tokenUsed(const std::string &entry, const std::string &fingerprint); ///< of a relay, to ask it

private:
    struct Line {
        RolledRelay relay;
        std::unique_ptr<desk::RotationRelay> port;
    };
    using Entry = std::shared_ptr<Line>;
    using WeakEntry = std::weak_ptr<Line>; ///< expires when another roll is called

    void find(const Entry &entry);
    void ask(const Entry &entry);
    void askAccount(const Entry &entry);
    void settle(const Entry &entry, RolledRelay::Stand stand, const QString &why = {});

    secrets::Vault &m_vault;
    RotationMaker &m_maker;
    RelayDesk &m_relay;
    std::optional<Account> m_account;
    std::vector<Entry> m_lines;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace ringdown::credentials
