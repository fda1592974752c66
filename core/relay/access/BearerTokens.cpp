// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/access/BearerTokens.h"

#include "core/relay/RequestHead.h"
#include "core/twilio/Digest.h"

#include <algorithm>
#include <string>

namespace ringdown::relay {
namespace {

constexpr std::size_t shortestToken = 32;
constexpr std::size_t longestToken = 200;
constexpr std::size_t idBytes = 4;
constexpr std::string_view scheme = "Bearer ";

bool isVisibleAscii(char c)
{
    return c > ' ' && c < 0x7F;
}

std::string_view bytesIn(const RequestKey &hash)
{
    return {reinterpret_cast<const char *>(hash.data()), hash.size()};
}

} // namespace

std::string_view keySourceName(KeySource source)
{
    switch (source) {
    case KeySource::Environment:
        return "environment";
    case KeySource::Api:
        return "api";
    }
    return "";
}

std::string Bearer::id() const
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < idBytes; ++i) {
        text += digits[std::to_integer<std::size_t>(hash[i] >> 4)];
        text += digits[std::to_integer<std::size_t>(hash[i] & std::byte{15})];
    }
    return text;
}

Result<void> BearerTokens::add(Role role, const Secret &token, std::string_view variable)
{
    const std::string_view text = token.reveal();
    if (text.size() < shortestToken || text.size() > longestToken ||
        !std::all_of(text.begin(), text.end(), isVisibleAscii))
        return Error{ErrorCode::BadInput, std::string(variable) +
                                              " is not 32 to 200 visible ASCII characters: make one with "
                                              "\"openssl rand -hex 32\""};
    const RequestKey hash = hashOfToken(text);
    if (const Bearer *other = find(hash))
        return Error{ErrorCode::BadInput, std::string(variable) + " is the " +
                                              std::string(roleName(other->role)) +
                                              " token too: give every role a token of its own"};
    m_tokens.push_back({hash, std::string(roleName(role)), role, KeySource::Environment, std::nullopt});
    return {};
}

void BearerTokens::add(const store::AccessToken &stored)
{
    const auto role = roleFromName(stored.role);
    if (role && !has(stored.hash))
        m_tokens.push_back({stored.hash, stored.name, *role, KeySource::Api, stored.since});
}

void BearerTokens::remove(const RequestKey &hash)
{
    std::erase_if(m_tokens, [&](const Bearer &token) { return token.hash == hash; });
    std::erase_if(m_uses, [&](const auto &use) { return use.first == hash; });
}

void BearerTokens::replaceEnvironment(const BearerTokens &fresh)
{
    std::erase_if(m_tokens, [](const Bearer &token) { return token.source == KeySource::Environment; });
    for (const Bearer &token : fresh.m_tokens) {
        if (!has(token.hash))
            m_tokens.push_back(token);
    }
}

const Bearer *BearerTokens::recognise(std::string_view authorization) const
{
    if (!equalsIgnoringCase(authorization.substr(0, scheme.size()), scheme))
        return nullptr;
    authorization.remove_prefix(scheme.size());
    if (authorization.size() > longestToken)
        return nullptr;
    return find(hashOfToken(authorization));
}

/// Looks at all of them, whichever it is.
const Bearer *BearerTokens::find(const RequestKey &hash) const
{
    const Bearer *found = nullptr;
    for (const Bearer &token : m_tokens) {
        if (equalsInConstantTime(bytesIn(token.hash), bytesIn(hash)))
            found = &token;
    }
    return found;
}

Role BearerTokens::roleOf(std::string_view authorization) const
{
    const Bearer *token = recognise(authorization);
    return token ? token->role : Role::Nobody;
}

void BearerTokens::noteUse(const RequestKey &hash, Instant now)
{
    const auto use = std::find_if(m_uses.begin(), m_uses.end(),
                                  [&](const auto &candidate) { return candidate.first == hash; });
    if (use != m_uses.end())
        use->second = now;
    else
        m_uses.emplace_back(hash, now);
}

std::optional<Instant> BearerTokens::lastUsed(const RequestKey &hash) const
{
    for (const auto &[used, at] : m_uses) {
        if (used == hash)
            return at;
    }
    return std::nullopt;
}

const Bearer *BearerTokens::findId(std::string_view id) const
{
    const auto it =
        std::find_if(m_tokens.begin(), m_tokens.end(), [&](const Bearer &token) { return token.id() == id; });
    return it == m_tokens.end() ? nullptr : &*it;
}

const Bearer *BearerTokens::findName(std::string_view name) const
{
    const auto it = std::find_if(m_tokens.begin(), m_tokens.end(),
                                 [&](const Bearer &token) { return token.name == name; });
    return it == m_tokens.end() ? nullptr : &*it;
}

std::size_t BearerTokens::countOf(Role role) const
{
    return static_cast<std::size_t>(std::count_if(m_tokens.begin(), m_tokens.end(),
                                                  [&](const Bearer &token) { return token.role == role; }));
}

RequestKey hashOfToken(std::string_view token)
{
    return twilio::sha256(token);
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

std::optional<Role> roleFromName(std::string_view name)
{
    for (const Role role : {Role::Viewer, Role::Operator, Role::Admin}) {
        if (roleName(role) == name)
            return role;
    }
    return std::nullopt;
}

} // namespace ringdown::relay
