// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "core/client/Role.h"
#include "core/secrets/desk/CredentialCards.h"
#include "core/secrets/desk/Ledger.h"
#include "core/secrets/vault/Vault.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace ringdown::credentials {

/// Where this desk keeps its secrets, and how that place is at this moment.
struct KeyringView {
    std::optional<secrets::VaultState> state; ///< nothing until the probe has answered
    std::string place;                        ///< "Secret Service"
    bool isThisRunOnly = false;               ///< memory stands in for the keyring
    bool waitsForPerson = false;              ///< a request is under way that may be waiting for a password
    bool isSlow = false;                      ///< it has not even said how it is
};

/// The account's credential as far as it may be shown.
struct AccountView {
    bool isKnown = false; ///< the vault has told what it holds
    bool hasToken = false;
    std::string sid; ///< "" while it cannot be read
    std::optional<Instant> storedAt;
    desk::AgeVerdict age = desk::AgeVerdict::Unknown;
    std::vector<std::string> relayTokens; ///< URLs of relays whose tokens are kept here
    std::string webhookKey;  ///< id of the webhook key that was derived from this token, "" when none was
    bool isMadeHere = false; ///< so storedAt is when it was made; any other token may be older
};

/// What the carrier said when the token was last tried in this run.
struct AccountCheck {
    enum class Verdict { Accepted, Refused, NotAnswered };

    Verdict verdict = Verdict::NotAnswered;
    Instant at;
    std::string detail; ///< the carrier's words, never a credential
    QString cause = {}; ///< why it did not say anything, for people
};

/// An answer of the relay: not asked yet, there, or why not.
template <typename T>
struct Told {
    std::optional<T> value;
    std::optional<client::ApiFailure> failure;

    void take(const client::ApiResult<T> &answer)
    {
        value = answer.value;
        failure = answer ? std::nullopt : std::optional(answer.failure);
    }
};

struct RelayView {
    bool isConnected = false;
    QString place;                             ///< host and port
    std::string name;                          ///< the same in every run: its URL, or "this desk"
    client::Role role = client::Role::Unknown; ///< of our token there
    Told<client::RelayApiKey> apiKey;
    Told<client::RelayWebhookKeys> webhookKeys;
    Told<std::vector<client::AccessToken>> tokens;
};

/// One line of the audit, of this desk or of the relay's.
struct AuditLine {
    Instant at;
    std::string who;
    QString what;
    std::string fingerprint;
};

/// Everything the Credentials screen shows. No value of a secret is in it.
struct Snapshot {
    KeyringView keyring;
    AccountView account;
    std::optional<AccountCheck> check;
    RelayView relay;
    std::vector<desk::LedgerRow> ledger; ///< oldest first
    std::vector<AuditLine> relayChanges; ///< newest first
};

} // namespace ringdown::credentials
