// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/AccountCredential.h"
#include "core/secrets/vault/EntryReading.h"
#include "core/secrets/vault/EntryWriting.h"
#include "core/secrets/vault/Vault.h"

#include <memory>
#include <optional>

namespace ringdown::desk {

/// Keeps the account's credential in a vault and brings it back: the one way in and out. One request at a
/// time: a second one ends the first without an answer. Callbacks come from the event loop and not after this
/// object's end; vault outlives it.
class AccountBook {
public:
    explicit AccountBook(secrets::Vault &vault)
        : m_vault(vault)
    {
    }

    /// Absent when SID or token is missing; Failed when what is stored does not look like one.
    void load(std::function<void(const secrets::VaultAnswer<AccountCredential> &)> done);
    void keep(const AccountCredential &credential,
              std::function<void(const secrets::VaultAnswer<secrets::Stored> &)> done);
    /// Takes the token away; the SID is no secret and stays.
    void forget(std::function<void(const secrets::VaultAnswer<secrets::Stored> &)> done);
    void cancel();

private:
    secrets::Vault &m_vault;
    std::unique_ptr<secrets::EntryReading> m_reading;
    std::unique_ptr<secrets::EntryWriting> m_writing;
    std::shared_ptr<secrets::VaultTicket> m_forgetting;
};

} // namespace ringdown::desk
