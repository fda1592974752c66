// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/Secret.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::client {

// What a relay tells an admin of its access and its keys (docs/decisions/0010). No value of a secret but the
// one in NewToken.

/// Where a relay has an entry from.
enum class KeySource {
    Environment, ///< its environment, env file or credentials directory: back after every restart
    Api,         ///< handed to it over the control API
};

struct AccessToken {
    std::string id; ///< the first 8 hex digits of its SHA-256
    std::string name;
    std::string role;             ///< "viewer", "operator", "admin"
    std::optional<Instant> since; ///< nothing for one of the environment: the relay cannot know
    std::optional<Instant> lastUsed;
    KeySource source = KeySource::Api;

    friend bool operator==(const AccessToken &, const AccessToken &) = default;
};

struct NewToken {
    std::string id;
    std::string name;
    std::string role;
    Secret token; ///< shown this once
};

struct RelayWebhookKey {
    std::string id;               ///< twilio::WebhookKey::id()
    std::optional<Instant> since; ///< nothing for one of the environment
    std::uint64_t checks = 0;     ///< webhooks it has verified since the relay started
    std::optional<Instant> lastMatch;
    KeySource source = KeySource::Api;

    friend bool operator==(const RelayWebhookKey &, const RelayWebhookKey &) = default;
};

struct RelayWebhookKeys {
    std::vector<RelayWebhookKey> keys;
    std::uint64_t refused = 0; ///< webhooks that no key verified since the relay started
    std::optional<Instant> lastRefused;
    std::string lastRefusedWhy; ///< a sentence, "" when none was refused

    friend bool operator==(const RelayWebhookKeys &, const RelayWebhookKeys &) = default;
};

struct AddedWebhookKey {
    std::string id;
    bool wasThere = false; ///< the relay had it already
};

/// What the relay found its API key to reach.
struct ApiKeyReach {
    bool accepted = false;
    bool readsAccount = false; ///< a Main key, as good as the Auth Token
    bool listsNumbers = false; ///< it can point numbers elsewhere
    bool readsCalls = false;
    bool readsMessages = false;
    Instant at;

    friend bool operator==(const ApiKeyReach &, const ApiKeyReach &) = default;
};

struct RelayApiKey {
    std::string accountSid;
    std::string key;              ///< SID of the key; "" while the relay only receives
    std::optional<Instant> since; ///< nothing for one of the environment
    std::optional<KeySource> source;
    std::optional<Instant> lastUsed;
    std::uint64_t uses = 0;
    std::optional<ApiKeyReach> reach; ///< nothing while the carrier could not be asked
    std::vector<std::string> without; ///< sentences: what a relay that only receives does not do

    friend bool operator==(const RelayApiKey &, const RelayApiKey &) = default;
};

/// The answer to a change that has none of its own.
struct Changed {};

} // namespace ringdown::client
