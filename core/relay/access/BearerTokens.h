// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/RequestKey.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/relay/Routes.h"
#include "core/store/Store.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::relay {

/// Where the relay has a token or key from.
enum class KeySource {
    Environment, ///< environment, env file or credentials directory: it is back after a restart
    Api,         ///< made or handed in over the control API
};

std::string_view keySourceName(KeySource source); ///< "environment", "api"

/// One token as the relay keeps it: by its hash.
struct Bearer {
    RequestKey hash{};
    std::string name; ///< who uses it; for one of the environment its role
    Role role = Role::Nobody;
    KeySource source = KeySource::Environment;
    std::optional<Instant> since; ///< nothing for one of the environment

    std::string id() const; ///< the first 8 hex digits of the hash, safe to show
};

/// The tokens that open the control API. A role without a token does not exist. I/O thread only, once it
/// serves.
class BearerTokens {
public:
    /// One of the environment. token: 32 to 200 visible ASCII characters; variable says where it came from
    /// ("RINGDOWN_VIEWER_TOKEN"). BadInput names it, never the token; also when two roles share one token.
    Result<void> add(Role role, const Secret &token, std::string_view variable);
    /// One that was made over the API. A role this version does not know opens nothing.
    void add(const store::AccessToken &stored);
    void remove(const RequestKey &hash);
    /// Takes the environment's tokens from fresh and keeps those of the API.
    void replaceEnvironment(const BearerTokens &fresh);

    /// Whose an Authorization header's value is; nullptr unless it is "Bearer " and exactly a token. The
    /// token's hash is compared with every one, each in constant time.
    const Bearer *recognise(std::string_view authorization) const;
    Role roleOf(std::string_view authorization) const;
    void noteUse(const RequestKey &hash, Instant now);

    bool has(const RequestKey &hash) const { return find(hash) != nullptr; }
    const Bearer *findId(std::string_view id) const;
    const Bearer *findName(std::string_view name) const;
    std::size_t countOf(Role role) const;
    std::optional<Instant> lastUsed(const RequestKey &hash) const; ///< since the relay started
    std::span<const Bearer> all() const { return m_tokens; }
    bool isEmpty() const { return m_tokens.empty(); }

private:
    const Bearer *find(const RequestKey &hash) const;

    std::vector<Bearer> m_tokens;
    std::vector<std::pair<RequestKey, Instant>> m_uses;
};

/// What a token is kept as.
RequestKey hashOfToken(std::string_view token);

std::string_view roleName(Role role); ///< "viewer"; "" for Nobody
std::optional<Role> roleFromName(std::string_view name);

} // namespace ringdown::relay
