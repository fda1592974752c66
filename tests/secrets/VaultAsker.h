// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/Vault.h"

#include <QTest>

#include <optional>

namespace ringdown::secrets {

/// Asks a vault and waits in the event loop for the answer.
class VaultAsker {
public:
    explicit VaultAsker(Vault &vault)
        : m_vault(vault)
    {
    }

    VaultState state()
    {
        std::optional<VaultState> state;
        m_vault.probe([&state](const VaultState &is) { state = is; });
        waitFor(state);
        return *state;
    }
    VaultAnswer<std::vector<std::string>> list()
    {
        std::optional<VaultAnswer<std::vector<std::string>>> answer;
        m_vault.list([&answer](const auto &is) { answer = is; });
        return waitFor(answer);
    }
    VaultAnswer<Secret> read(const std::string &name)
    {
        std::optional<VaultAnswer<Secret>> answer;
        m_vault.read(name, [&answer](const auto &is) { answer = is; });
        return waitFor(answer);
    }
    VaultAnswer<Stored> write(const std::string &name, std::string_view value)
    {
        std::optional<VaultAnswer<Stored>> answer;
        m_vault.write(name, Secret(value), [&answer](const auto &is) { answer = is; });
        return waitFor(answer);
    }
    VaultAnswer<Stored> remove(const std::string &name)
    {
        std::optional<VaultAnswer<Stored>> answer;
        m_vault.remove(name, [&answer](const auto &is) { answer = is; });
        return waitFor(answer);
    }

    /// Ends the program's run when nothing comes: no test may hang.
    template <typename T>
    static T waitFor(std::optional<T> &answer)
    {
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
            qFatal("the vault did not answer within 20 s");
        return *answer;
    }

private:
    Vault &m_vault;
};

/// What went wrong, in a form that a failing test shows; "" when nothing did.
template <typename T>
std::string troubleIn(const VaultAnswer<T> &answer)
{
    const auto *failure = std::get_if<VaultFailure>(&answer);
    if (failure == nullptr)
        return {};
    constexpr const char *names[] = {"Absent",    "Locked",   "Cancelled", "Denied",
                                     "NoService", "TimedOut", "ReadOnly",  "Failed"};
    return names[static_cast<int>(failure->trouble)];
}

template <typename T>
std::string detailIn(const VaultAnswer<T> &answer)
{
    const auto *failure = std::get_if<VaultFailure>(&answer);
    return failure != nullptr ? failure->detail : std::string();
}

/// The value, "" when there is none.
inline std::string valueIn(const VaultAnswer<Secret> &answer)
{
    const auto *value = std::get_if<Secret>(&answer);
    return value != nullptr ? std::string(value->reveal()) : std::string();
}

} // namespace ringdown::secrets
