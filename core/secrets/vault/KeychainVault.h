// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/Vault.h"

#include <memory>

namespace ringdown::secrets {

/// The operating system's keychain through QtKeychain, under the service name "ringdown" and never in plain
/// text: without a keyring it fails. On Linux the Secret Service, or KDE's wallet where QtKeychain takes
/// that, is asked first how it is, and a locked one is opened with its own prompt, for as long as a person
/// types, so that QtKeychain meets an open one only.
class KeychainVault final : public Vault {
public:
    KeychainVault();
    ~KeychainVault() override;

    VaultKind kind() const override { return VaultKind::Keychain; }
    std::string place() const override; ///< "Secret Service" or "KWallet"
    void probe(std::function<void(const VaultState &)> done) override;
    VaultTicket list(std::function<void(const VaultAnswer<std::vector<std::string>> &)> done) override;
    VaultTicket read(const std::string &name, std::function<void(const VaultAnswer<Secret> &)> done) override;
    VaultTicket write(const std::string &name, const Secret &value,
                      std::function<void(const VaultAnswer<Stored> &)> done) override;
    VaultTicket remove(const std::string &name,
                       std::function<void(const VaultAnswer<Stored> &)> done) override;
    /// Takes a prompt away. A write that has reached the keyring is not undone.
    void cancel(VaultTicket ticket) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringdown::secrets
