// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/EnvFile.h"
#include "core/secrets/vault/LocalVault.h"

namespace ringdown::secrets {

/// "This run only": what a desk without a keyring falls back to, and what tests start from.
class MemoryVault final : public LocalVault {
public:
    explicit MemoryVault(SecretMap entries = {})
        : m_entries(std::move(entries))
    {
    }

    VaultKind kind() const override { return VaultKind::Memory; }
    std::string place() const override { return "this run only"; }

protected:
    VaultState state() const override { return {}; }
    VaultAnswer<std::vector<std::string>> names() const override;
    VaultAnswer<Secret> value(const std::string &name) const override;
    VaultAnswer<Stored> put(const std::string &name, const Secret &value) override;
    VaultAnswer<Stored> take(const std::string &name) override;

private:
    SecretMap m_entries;
};

} // namespace ringdown::secrets
