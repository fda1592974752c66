// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"
#include "core/secrets/vault/Vault.h"
#include "ui/credentials/VaultAccess.h"

#include <QObject>

#include <functional>
#include <string>

namespace ringdown::window {
class Notices;
}

namespace ringdown::console {

/// Has the keyring keep a relay's token; says while somebody is asked for the keyring's password, and what
/// became of it, with a way to try again. One token at a time: the last one that was entered.
class TokenKeeping : public QObject {
    Q_OBJECT
public:
    using Note = std::function<void(const std::string &entry, const std::string &fingerprint)>;

    /// All of them outlive this. kept: the keyring has it.
    TokenKeeping(secrets::Vault &keyring, secrets::Vault &memory, window::Notices &notices, Note kept);

    void begin(const std::string &entry, const Secret &token);

private:
    void showWaiting();
    void meet(const secrets::VaultFailure &failure, const std::string &entry, const Secret &token);

    credentials::VaultAccess m_access;
    window::Notices &m_notices;
    Note m_kept;
    int m_round = 0;          ///< answers to earlier ones are too late
    bool m_isGivenUp = false; ///< by whoever did not want to wait
};

} // namespace ringdown::console
