// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/RuntimeCredential.h"
#include "core/secrets/desk/AccountCredential.h"
#include "core/twilio/rest/KeyReach.h"
#include "core/twilio/rest/RestClient.h"

#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace ringdown::desk {

enum class KeyType {
    Restricted, ///< may do what a relay does and nothing else
    Standard,   ///< everything but the account itself and its keys
};

/// A key that was just made. The carrier tells its secret this once.
struct MintedKey {
    secrets::ApiKey key;
    KeyType type = KeyType::Restricted;
    std::string whyStandard; ///< a sentence: why it is not restricted; "" when it is
};

enum class Fallback { StandardKey, None };

/// Makes an API key that fits a relay: restricted through Twilio's IAM where the account can have one, else
/// (with Fallback::StandardKey) a standard one. name: at most 64 characters. Fails without having made one,
/// but for Unknown and Garbled: then look for name in the list of keys.
void mintRelayKey(rest::RestClient &client, const AccountCredential &account, const std::string &name,
                  Fallback fallback,
                  std::function<void(const std::variant<MintedKey, rest::RestFailure> &)> done);

/// What the policy of a relay's restricted key allows, as Twilio names it.
std::vector<std::string> relayPermissions();

/// A key as the list of keys tells it.
struct ListedKey {
    std::string sid;
    std::string name; ///< "" for none
};
void listKeys(rest::RestClient &client, const AccountCredential &account,
              std::function<void(const std::variant<std::vector<ListedKey>, rest::RestFailure> &)> done);
/// NotFound is none: the key is gone either way.
void revokeKey(rest::RestClient &client, const AccountCredential &account, const std::string &sid,
               std::function<void(const std::variant<std::monostate, rest::RestFailure> &)> done);

/// What a thief of the key could do, as sentences, worst first.
std::vector<std::string> whatAThiefCouldDo(KeyType type);
std::vector<std::string> whatAThiefCouldDo(const rest::KeyReach &reach);

} // namespace ringdown::desk
