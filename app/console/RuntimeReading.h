// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/EntryReading.h"

#include <functional>
#include <memory>

namespace ringdown::console {

/// What a relay of this desk is given at its start: what is kept for this run only, and the rest from the
/// keyring. The keyring, which may be locked or missing, is not asked when this run has the webhook key.
class RuntimeReading {
public:
    using WhenRead = std::function<void(const secrets::SecretMap &)>;

    /// The vaults outlive this. done comes once, from the event loop, unless this object has ended before;
    /// a keyring that gives nothing leaves what this run has.
    RuntimeReading(secrets::Vault &thisRun, secrets::Vault &keyring, WhenRead done);

private:
    void takeThisRun(const secrets::SecretMap &found);

    secrets::Vault &m_keyring;
    WhenRead m_done;
    secrets::SecretMap m_ofThisRun;
    std::unique_ptr<secrets::EntryReading> m_first;
    std::unique_ptr<secrets::EntryReading> m_second;
};

} // namespace ringdown::console
