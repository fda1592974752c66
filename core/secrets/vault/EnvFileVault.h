// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/LocalVault.h"

namespace ringdown::secrets {

/// A file of NAME=VALUE lines (EnvFile), read anew for each request and never written. Lists the names that
/// are ours; a file often holds other programs' entries too.
class EnvFileVault final : public LocalVault {
public:
    explicit EnvFileVault(std::string path)
        : m_path(std::move(path))
    {
    }

    VaultKind kind() const override { return VaultKind::EnvFile; }
    std::string place() const override { return m_path; }

protected:
    VaultState state() const override;
    VaultAnswer<std::vector<std::string>> names() const override;
    VaultAnswer<Secret> value(const std::string &name) const override;

private:
    std::string m_path;
};

} // namespace ringdown::secrets
