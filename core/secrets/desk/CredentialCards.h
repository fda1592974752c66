// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/secrets/EntryKind.h"
#include "core/secrets/desk/Ledger.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::desk {

constexpr std::chrono::hours oldestGoodAge{365 * 24};

enum class AgeVerdict {
    Good,
    TooOld,     ///< stored more than 365 days ago: wants rotation
    PersonLeft, ///< somebody left since it was stored: wants rotation
    Unknown,    ///< the ledger does not say since when
    None,       ///< an identifier does not age
};

/// What is known of one stored credential, without its value.
struct CredentialCard {
    std::string entry;
    secrets::Tier tier = secrets::Tier::Account;
    bool isSecret = true;
    std::string owner;               ///< the desk that stored it, "" when unknown
    std::string purpose;             ///< a noun phrase or "reads ...": EntryKind::purpose
    std::vector<std::string> places; ///< where it was used or sent, without repeats, newest first
    std::string fingerprint;         ///< "" for an identifier, or when the ledger does not know it
    std::optional<Instant> since;    ///< when this very value was first stored here
    bool isMadeHere = false;         ///< so since is when it was made; any other value may be older
    std::optional<Instant> lastUsed;
    AgeVerdict verdict = AgeVerdict::Unknown;

    friend bool operator==(const CredentialCard &, const CredentialCard &) = default;
};

bool wantsRotation(AgeVerdict verdict);

/// Whether a credential of that card wants rotation, and why.
AgeVerdict judgeAge(const CredentialCard &card, const std::vector<LedgerRow> &rows, Instant now);

/// Of values that were looked at, by entry; "" for an identifier.
using Fingerprints = std::map<std::string, std::string>;

/// One card a name, in the order in which people read them. stored: Vault::list(); rows: Ledger::rows().
/// seen: what a vault other than the keychain holds, of which the rows tell only where the value is the same.
std::vector<CredentialCard> credentialCards(const std::vector<std::string> &stored,
                                            const std::vector<LedgerRow> &rows, Instant now,
                                            const Fingerprints &seen = {});

} // namespace ringdown::desk
