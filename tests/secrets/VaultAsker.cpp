// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/secrets/VaultAsker.h"

namespace ringdown::secrets {

VaultAsker::VaultAsker(Vault &vault)
    : m_vault(vault)
{
}

VaultState VaultAsker::state()
{
    std::optional<VaultState> state;
    m_vault.probe([&state](const VaultState &is) { state = is; });
    waitFor(state);
    return *state;
}

VaultAnswer<std::vector<std::string>> VaultAsker::list()
{
    std::optional<VaultAnswer<std::vector<std::string>>> answer;
    m_vault.list([&answer](const auto &is) { answer = is; });
    return waitFor(answer);
}

VaultAnswer<Secret> VaultAsker::read(const std::string &name)
{
    std::optional<VaultAnswer<Secret>> answer;
    m_vault.read(name, [&answer](const auto &is) { answer = is; });
    return waitFor(answer);
}

VaultAnswer<Stored> VaultAsker::write(const std::string &name, std::string_view value)
{
    std::optional<VaultAnswer<Stored>> answer;
    m_vault.write(name, Secret(value), [&answer](const auto &is) { answer = is; });
    return waitFor(answer);
}

VaultAnswer<Stored> VaultAsker::remove(const std::string &name)
{
    std::optional<VaultAnswer<Stored>> answer;
    m_vault.remove(name, [&answer](const auto &is) { answer = is; });
    return waitFor(answer);
}

std::string valueIn(const VaultAnswer<Secret> &answer)
{
    const auto *value = std::get_if<Secret>(&answer);
    return value != nullptr ? std::string(value->reveal()) : std::string();
}

} // namespace ringdown::secrets
