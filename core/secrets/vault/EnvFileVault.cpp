// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/EnvFileVault.h"

#include "core/secrets/EntryKind.h"
#include "core/secrets/EnvFile.h"

namespace ringdown::secrets {

VaultState EnvFileVault::state() const
{
    const auto map = readEnvFile(m_path);
    return map ? VaultState{VaultCondition::Ready, m_path}
               : VaultState{VaultCondition::Unusable, map.error().detail};
}

VaultAnswer<std::vector<std::string>> EnvFileVault::names() const
{
    const auto map = readEnvFile(m_path);
    if (!map)
        return VaultFailure{VaultTrouble::Failed, map.error().detail};
    std::vector<std::string> names;
    for (const auto &[name, value] : *map) {
        if (!value.isEmpty() && findEntryKind(name) != nullptr)
            names.push_back(name);
    }
    return names;
}

VaultAnswer<Secret> EnvFileVault::value(const std::string &name) const
{
    const auto map = readEnvFile(m_path);
    if (!map)
        return VaultFailure{VaultTrouble::Failed, map.error().detail};
    const auto it = map->find(name);
    if (it == map->end() || it->second.isEmpty())
        return VaultFailure{VaultTrouble::Absent, m_path + " has no " + name};
    return it->second;
}

} // namespace ringdown::secrets
