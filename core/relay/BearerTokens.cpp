// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/BearerTokens.h"

#include <algorithm>
#include <string>

namespace ringdown::relay {
namespace {

constexpr std::size_t shortestToken = 32;
constexpr std::size_t longestToken = 200;
constexpr std::string_view scheme = "Bearer ";

bool isVisibleAscii(char c)
{
    return c > ' ' && c < 0x7F;
}

} // namespace

Result<void> BearerTokens::add(Role role, const Secret &token, std::string_view name)
{
    const std::string_view text = token.reveal();
    if (text.size() < shortestToken || text.size() > longestToken ||
        !std::all_of(text.begin(), text.end(), isVisibleAscii))
        return Error{ErrorCode::BadInput, std::string(name) +
                                              " is not 32 to 200 visible ASCII characters: make one with "
                                              "\"openssl rand -hex 32\""};
    for (const Token &other : m_tokens) {
        if (other.secret.matches(text))
            return Error{ErrorCode::BadInput, std::string(name) + " is the " +
                                                  std::string(roleName(other.role)) +
                                                  " token too: give every role a token of its own"};
    }
    m_tokens.push_back({role, token});
    return {};
}

Role BearerTokens::roleOf(std::string_view authorization) const
{
    if (!authorization.starts_with(scheme))
        return Role::Nobody;
    authorization.remove_prefix(scheme.size());
    if (authorization.size() > longestToken)
        return Role::Nobody;
    Role found = Role::Nobody;
    for (const Token &token : m_tokens) {
        if (token.secret.matches(authorization))
            found = token.role;
    }
    return found;
}

std::string_view roleName(Role role)
{
    switch (role) {
    case Role::Nobody:
        return "";
    case Role::Viewer:
        return "viewer";
    case Role::Operator:
        return "operator";
    case Role::Admin:
        return "admin";
    }
    return "";
}

} // namespace ringdown::relay
