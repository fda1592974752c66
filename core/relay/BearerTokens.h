// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/relay/Routes.h"

#include <string_view>
#include <vector>

namespace ringdown::relay {

/// The tokens of the three roles. A role without a token does not exist.
class BearerTokens {
public:
    /// token: 32 to 200 visible ASCII characters; name says where it came from ("RINGDOWN_VIEWER_TOKEN").
    /// BadInput names name, never the token; also when two roles share one token.
    Result<void> add(Role role, const Secret &token, std::string_view name);
    /// The role of an Authorization header's value, Nobody unless it is "Bearer " and exactly a token. Every
    /// token is compared, each in constant time.
    Role roleOf(std::string_view authorization) const;
    bool isEmpty() const { return m_tokens.empty(); }

private:
    struct Token {
        Role role;
        Secret secret;
    };
    std::vector<Token> m_tokens;
};

std::string_view roleName(Role role); ///< "viewer"; "" for Nobody

} // namespace ringdown::relay
