// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/SystemdVault.h"

#include "core/secrets/CredentialsDirectory.h"
#include "core/secrets/EntryKind.h"

namespace ringdown::secrets {

std::string SystemdVault::place() const
{
    return m_directory.empty() ? "systemd credentials" : m_directory;
}

VaultState SystemdVault::state() const
{
    if (m_directory.empty())
        return {VaultCondition::Unusable,
                "CREDENTIALS_DIRECTORY is not set: this is no service of systemd's, "
                "or its unit has no LoadCredential= line"};
    const auto map = readCredentials(m_directory);
    return map ? VaultState{VaultCondition::Ready, m_directory}
               : VaultState{VaultCondition::Unusable, map.error().detail};
}

VaultAnswer<std::vector<std::string>> SystemdVault::names() const
{
    const auto map = readCredentials(m_directory);
    if (!map)
        return VaultFailure{VaultTrouble::Failed, map.error().detail};
    std::vector<std::string> names;
    for (const auto &[name, value] : *map)
        names.push_back(name);
    return names;
}

VaultAnswer<Secret> SystemdVault::value(const std::string &name) const
{
    // A name with a slash would be a path out of the directory.
    if (findEntryKind(name) == nullptr)
        return VaultFailure{VaultTrouble::Absent, place() + " has no " + name};
    const auto value = readCredential(m_directory, name);
    if (value)
        return *value;
    if (value.error().code == ErrorCode::NotFound)
        return VaultFailure{VaultTrouble::Absent, place() + " has no " + name +
                                                      "; add LoadCredential=" + name + ":PATH to the unit"};
    return VaultFailure{VaultTrouble::Failed, value.error().detail};
}

} // namespace ringdown::secrets
