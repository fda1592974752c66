// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/LocalVault.h"

namespace ringdown::secrets {

/// The credentials that systemd hands to a service, one file a name; never written.
class SystemdVault final : public LocalVault {
public:
    /// directory: credentialsDirectory().
    explicit SystemdVault(std::string directory)
        : m_directory(std::move(directory))
    {
    }

    VaultKind kind() const override { return VaultKind::Systemd; }
    std::string place() const override;

protected:
    VaultState state() const override;
    VaultAnswer<std::vector<std::string>> names() const override;
    VaultAnswer<Secret> value(const std::string &name) const override;

private:
    std::string m_directory;
};

} // namespace ringdown::secrets
