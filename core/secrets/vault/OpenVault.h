// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/secrets/vault/Vault.h"

#include <memory>
#include <string>
#include <string_view>

namespace ringdown::secrets {

/// Which vault a person asked for.
struct VaultChoice {
    VaultKind kind = VaultKind::Keychain;
    std::string path; ///< of the env file or the credentials directory, "" otherwise

    friend bool operator==(const VaultChoice &, const VaultChoice &) = default;
};

/// "keychain", "memory", "systemd" ($CREDENTIALS_DIRECTORY) or "env:PATH". BadInput names the text and these.
Result<VaultChoice> parseVaultChoice(std::string_view text);
/// Touches nothing yet; ask probe() how it is.
std::unique_ptr<Vault> openVault(const VaultChoice &choice);

} // namespace ringdown::secrets
