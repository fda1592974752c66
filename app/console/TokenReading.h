// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"
#include "core/secrets/vault/Vault.h"
#include "ui/window/FirstUse.h"

#include <QString>
#include <QUrl>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace ringdown::console {

/// What is said when no token of a relay was read, and what it means: a keyring that kept silent or stayed
/// locked may well have one.
QString tokenTroubleWords(const QUrl &relay, const secrets::VaultFailure &failure);
window::StartTrouble::Token tokenAfter(const secrets::VaultFailure &failure);

/// The token that the keyring keeps for a relay, asked for one relay at a time. A keyring may answer after
/// minutes, as long as somebody types its password: what was asked for before something else was wanted is
/// told to nobody.
class TokenReading {
public:
    using WhenRead = std::function<void(const secrets::VaultAnswer<Secret> &)>;

    /// keyring outlives this.
    explicit TokenReading(secrets::Vault &keyring)
        : m_keyring(keyring)
    {
    }
    TokenReading(const TokenReading &) = delete;
    TokenReading &operator=(const TokenReading &) = delete;
    ~TokenReading() { drop(); }

    /// Drops what is being read. done comes once, from the event loop, unless this one is dropped too.
    void begin(const std::string &entry, const WhenRead &done);
    void drop();

private:
    struct Attempt {
        secrets::VaultTicket ticket = 0;
    };

    secrets::Vault &m_keyring;
    std::shared_ptr<Attempt> m_attempt; ///< the one that is told of
};

} // namespace ringdown::console
