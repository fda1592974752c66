// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/EntryReading.h"

#include <functional>
#include <memory>

namespace ringdown::console {

/// What a relay of this desk is given at its start: what is kept for this run only, and the rest from the
/// keyring. When this run has the webhook key, without which no relay starts, nobody is to type a password
/// for the rest: the keyring is read if it is open, and knows the same account or none.
class RuntimeReading {
public:
    using WhenRead = std::function<void(const secrets::SecretMap &)>;

    using WhenAsked = std::function<void()>;

    /// The vaults outlive this. done comes once, from the event loop, unless this object has ended before;
    /// a keyring that gives nothing leaves what this run has. asked comes before the keyring is read.
    RuntimeReading(secrets::Vault &thisRun, secrets::Vault &keyring, WhenAsked asked, WhenRead done);

private:
    void takeThisRun(const secrets::SecretMap &found);
    void readKeyring();
    void takeKeyring(secrets::SecretMap rest);
    void end(const secrets::SecretMap &found);

    secrets::Vault &m_keyring;
    WhenAsked m_asked;
    WhenRead m_done;
    secrets::SecretMap m_ofThisRun;
    std::unique_ptr<secrets::EntryReading> m_first;
    std::unique_ptr<secrets::EntryReading> m_second;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< a probe may answer after our end
};

} // namespace ringdown::console
