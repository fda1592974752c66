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
    explicit VaultAsker(Vault &vault);

    VaultState state();
    VaultAnswer<std::vector<std::string>> list();
    VaultAnswer<Secret> read(const std::string &name);
    VaultAnswer<Stored> write(const std::string &name, std::string_view value);
    VaultAnswer<Stored> remove(const std::string &name);

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
    constexpr const char *names[] = {"Absent",  "Locked",   "Cancelled", "Denied", "NoService",
                                     "NotMade", "TimedOut", "ReadOnly",  "Failed"};
    return names[static_cast<int>(failure->trouble)];
}

template <typename T>
std::string detailIn(const VaultAnswer<T> &answer)
{
    const auto *failure = std::get_if<VaultFailure>(&answer);
    return failure != nullptr ? failure->detail : std::string();
}

/// The value, "" when there is none.
std::string valueIn(const VaultAnswer<Secret> &answer);

} // namespace ringdown::secrets
