// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/KeyMint.h"
#include "core/secrets/desk/RotationRun.h"

namespace ringdown::desk {

/// The API key that a rotation makes: at the carrier, and in the vault while it is pending.
class RotationNewKey {
public:
    explicit RotationNewKey(RotationRun &run)
        : m_run(run)
    {
    }

    using WithKey = std::function<void(const secrets::ApiKey &)>;
    using MaybeWithKey = std::function<void(const std::optional<secrets::ApiKey> &)>;

    /// Leaves it in the vault; finds that of before a crash.
    void make(const WhenStepped &stepped);
    /// It, or the end of the step.
    void fetch(const WhenStepped &stepped, const WithKey &then);
    void fetchIfThere(const WhenStepped &stepped, const MaybeWithKey &then);
    /// The pair of these entries; nothing when one is missing.
    void fetchPair(std::string_view keyEntry, std::string_view secretEntry, const WhenStepped &stepped,
                   const MaybeWithKey &then);
    void revokeAll(const AccountCredential &account, std::vector<std::string> sids,
                   const WhenStepped &stepped, const std::function<void()> &then);
    /// Revokes every key that this rotation made.
    void revokeOurs(const WhenStepped &stepped, const std::function<void()> &then);
    /// It is pending no more: the vault's copy goes.
    void forget(const WhenStepped &stepped, const std::function<void()> &then);

private:
    void makeUnlessListed(const AccountCredential &account, const std::optional<secrets::ApiKey> &pending,
                          const WhenStepped &stepped, int tries);
    void mint(const AccountCredential &account, const WhenStepped &stepped, int tries);
    void keepMinted(const MintedKey &minted, const WhenStepped &stepped);
    std::string name() const { return "Ringdown relay " + m_run.journal().id; }

    RotationRun &m_run;
};

/// Items with a text in between.
std::string joined(const std::vector<std::string> &items, const char *between);

} // namespace ringdown::desk
