// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/access/TokensApi.h"

#include "core/base/JsonText.h"
#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiBody.h"
#include "core/relay/ApiReads.h"
#include "core/relay/RelayLog.h"
#include "core/relay/access/AccessWords.h"
#include "core/twilio/Base64.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <array>
#include <utility>

namespace ringdown::relay {
namespace {

constexpr std::size_t tokenBytes = 32;
constexpr std::size_t longestName = 64;

Result<Secret> freshToken()
{
    std::array<unsigned char, tokenBytes> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        return Error{ErrorCode::Unavailable, "the operating system gave no random bytes"};
    std::string text = twilio::toBase64Url(bytes);
    const Secret token(text);
    OPENSSL_cleanse(bytes.data(), bytes.size());
    OPENSSL_cleanse(text.data(), text.size());
    return token;
}

/// It is shown to people and stands in histories and logs, where nothing may steer how it is read.
bool isTokenName(std::string_view name)
{
    return !name.empty() && name.size() <= longestName && name.front() != ' ' && name.back() != ' ' &&
           printable(name) == name;
}

/// What a request for a token asks for, without the token.
Result<store::AccessToken> wantedToken(const ApiRequest &request)
{
    ApiBody body(request.body, {"name", "role"}, ApiBody::Holds::Secrets);
    store::AccessToken token;
    token.name = body.required("name");
    token.role = body.required("role");
    if (!isTokenName(token.name))
        body.fail("name", token.name,
                  "1 to 64 bytes on one line that can be printed, without blanks around them");
    if (!roleFromName(token.role))
        body.fail("role", token.role, "viewer, operator or admin");
    return body.isGood() ? Result<store::AccessToken>(std::move(token)) : body.error();
}

void appendToken(std::string &out, const Bearer &token, std::optional<Instant> lastUsed)
{
    JsonObjectWriter item(out);
    item.text("id", token.id());
    item.text("name", token.name);
    item.text("role", roleName(token.role));
    appendTime(out, item, "since", token.since);
    appendTime(out, item, "lastUsed", lastUsed);
    item.text("source", keySourceName(token.source));
    item.close();
}

std::string article(std::string_view role)
{
    return (role == "viewer" ? "a " : "an ") + std::string(role);
}

} // namespace

TokensApi::TokensApi(store::AccessStore &store, BearerTokens &tokens, Executor &executor)
    : m_store(store)
    , m_tokens(tokens)
    , m_executor(executor)
{
}

void TokensApi::addRoutes(RouteTable &table)
{
    table.add(Access::Admin, Method::Get, "/api/v1/tokens",
              [this](const ApiRequest &, const Reply &reply) { list(reply); });
    table.add(Access::Admin, Method::Post, "/api/v1/tokens",
              [this](const ApiRequest &request, const Reply &reply) { make(request, reply); });
    table.add(Access::Admin, Method::Delete, "/api/v1/tokens/{id}",
              [this](const ApiRequest &request, const Reply &reply) { revoke(request, reply); });
}

void TokensApi::list(const Reply &reply) const
{
    std::string body = "{\"tokens\":[";
    for (const Bearer &token : m_tokens.all()) {
        if (body.back() == '}')
            body += ',';
        appendToken(body, token, m_tokens.lastUsed(token.hash));
    }
    body += "]}";
    reply(privateReply(200, std::move(body)));
}

void TokensApi::make(const ApiRequest &request, const Reply &reply)
{
    auto token = wantedToken(request);
    if (!token)
        return reply(errorReply(token.error()));
    if (m_tokens.findName(token->name))
        return reply(
            problem(409, "there is a token named '" + token->name + "' already: choose another name"));
    const auto text = freshToken();
    if (!text)
        return reply(errorReply(text.error()));
    token->hash = hashOfToken(text->reveal());
    token->since = m_executor.now();
    const Event event = accessChanged(token->since, "token.made", token->name, request.tokenName,
                                      "Token " + token->name + " was made; it opens the control API as " +
                                          article(token->role) + ".");
    readForApi(m_executor, reply, [this, token = *token, text = *text, event, reply] {
        const auto kept = m_store.addAccessToken(token, event);
        m_executor.post([this, token, text, kept, reply] { made(token, text, kept, reply); });
    });
}

void TokensApi::made(const store::AccessToken &token, const Secret &text, const Result<void> &kept,
                     const Reply &reply)
{
    if (!kept)
        return reply(errorReply(kept.error()));
    m_tokens.add(token);
    std::string body;
    JsonObjectWriter object(body);
    object.text("id", m_tokens.findName(token.name)->id());
    object.text("name", token.name);
    object.text("role", token.role);
    object.text("token", text.reveal());
    object.close();
    reply(privateReply(201, std::move(body)));
}

/// It opens nothing from here on; should the store not take that, it is put back and said so.
void TokensApi::revoke(const ApiRequest &request, const Reply &reply)
{
    const Bearer *found = m_tokens.findId(request.parameter("id"));
    if (!found)
        return reply(problem(404, "there is no token of this id"));
    if (found->source == KeySource::Environment)
        return reply(problem(409, "this token is of the relay's environment and would be back after a "
                                  "restart: take it out there, then send the relay SIGHUP"));
    if (found->role == Role::Admin && m_tokens.countOf(Role::Admin) == 1)
        return reply(problem(
            409, "this is the last admin token: nobody could make another. Make one, then revoke this"));
    const store::AccessToken token{found->hash, found->name, std::string(roleName(found->role)),
                                   found->since.value_or(Instant())};
    m_tokens.remove(token.hash);
    const Event event = accessChanged(m_executor.now(), "token.revoked", token.name, request.tokenName,
                                      "Token " + token.name + " was taken back.");
    const Reply refuse = [this, token, reply](HttpReply busy) {
        m_tokens.add(token);
        reply(std::move(busy));
    };
    readForApi(m_executor, refuse, [this, token, event, reply, refuse] {
        const auto removed = m_store.removeAccessToken(token.hash, event);
        m_executor.post([removed, reply, refuse] {
            if (removed)
                return reply({204, {}, {}, {}});
            refuse(errorReply(removed.error()));
        });
    });
}

} // namespace ringdown::relay
