// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/OpenVault.h"

#include "core/secrets/CredentialsDirectory.h"
#include "core/secrets/vault/EnvFileVault.h"
#include "core/secrets/vault/KeychainVault.h"
#include "core/secrets/vault/MemoryVault.h"
#include "core/secrets/vault/SystemdVault.h"

namespace ringdown::secrets {

Result<VaultChoice> parseVaultChoice(std::string_view text)
{
    constexpr std::string_view envPrefix = "env:";
    if (text == "keychain")
        return VaultChoice{VaultKind::Keychain, {}};
    if (text == "memory")
        return VaultChoice{VaultKind::Memory, {}};
    if (text == "systemd")
        return VaultChoice{VaultKind::Systemd, credentialsDirectory()};
    if (text.starts_with(envPrefix) && text.size() > envPrefix.size())
        return VaultChoice{VaultKind::EnvFile, std::string(text.substr(envPrefix.size()))};
    return Error{ErrorCode::BadInput,
                 // What was given is not repeated: it may be a value that was meant for standard input.
                 "that is no vault; known: keychain, memory, systemd, env:PATH"};
}

std::unique_ptr<Vault> openVault(const VaultChoice &choice)
{
    switch (choice.kind) {
    case VaultKind::Keychain:
        return std::make_unique<KeychainVault>();
    case VaultKind::EnvFile:
        return std::make_unique<EnvFileVault>(choice.path);
    case VaultKind::Systemd:
        return std::make_unique<SystemdVault>(choice.path);
    case VaultKind::Memory:
        break;
    }
    return std::make_unique<MemoryVault>();
}

} // namespace ringdown::secrets
