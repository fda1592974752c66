// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ringdown::secrets {

/// What a thief of an entry could do with it.
enum class Tier {
    Account,     ///< take over the account: the operator's desk alone
    Runtime,     ///< verify webhooks, make calls, send texts: desks and relays
    RelayAccess, ///< enter a relay's control API
};

/// One kind of thing that a vault keeps, by the name it has in an environment file.
struct EntryKind {
    std::string_view name; ///< "TWILIO_AUTH_TOKEN"
    Tier tier = Tier::Account;
    bool isSecret = true;     ///< false: an identifier that may be shown whole
    std::string_view purpose; ///< a noun phrase: "administers the account from the desk"
};

inline constexpr std::string_view accountSidEntry = "TWILIO_ACCOUNT_SID";
inline constexpr std::string_view authTokenEntry = "TWILIO_AUTH_TOKEN";
inline constexpr std::string_view apiKeyEntry = "TWILIO_API_KEY";
inline constexpr std::string_view apiSecretEntry = "TWILIO_API_SECRET";
inline constexpr std::string_view webhookKeysEntry = "RINGDOWN_WEBHOOK_KEYS";
inline constexpr std::string_view webhookPathEntry = "RINGDOWN_WEBHOOK_PATH";
inline constexpr std::string_view viewerTokenEntry = "RINGDOWN_VIEWER_TOKEN";
inline constexpr std::string_view operatorTokenEntry = "RINGDOWN_OPERATOR_TOKEN";
inline constexpr std::string_view adminTokenEntry = "RINGDOWN_ADMIN_TOKEN";

/// Every kind there is, in the order in which people read them.
std::span<const EntryKind> entryKinds();
/// By its exact name; nullptr for a name that is none of ours.
const EntryKind *findEntryKind(std::string_view name);

inline constexpr std::string_view relayTokenPrefix = "relay-token ";

/// The entry under which the desk keeps its token for one relay: "relay-token https://relay.example.com".
std::string relayTokenEntry(std::string_view relayUrl);
/// The other way round: the relay's URL, nothing for any other name.
std::optional<std::string_view> relayOfTokenEntry(std::string_view name);

/// The tier of any entry; a name that is none of ours is guarded like the account's.
Tier tierOf(std::string_view name);

} // namespace ringdown::secrets
