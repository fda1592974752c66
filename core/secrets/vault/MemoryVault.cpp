// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/MemoryVault.h"

namespace ringdown::secrets {

VaultAnswer<std::vector<std::string>> MemoryVault::names() const
{
    std::vector<std::string> names;
    for (const auto &[name, value] : m_entries)
        names.push_back(name);
    return names;
}

VaultAnswer<Secret> MemoryVault::value(const std::string &name) const
{
    const auto it = m_entries.find(name);
    if (it == m_entries.end())
        return VaultFailure{VaultTrouble::Absent, name + " was not given to this run"};
    return it->second;
}

VaultAnswer<Stored> MemoryVault::put(const std::string &name, const Secret &value)
{
    m_entries.insert_or_assign(name, value);
    return Stored();
}

VaultAnswer<Stored> MemoryVault::take(const std::string &name)
{
    m_entries.erase(name);
    return Stored();
}

} // namespace ringdown::secrets
