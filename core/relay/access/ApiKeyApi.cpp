// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/access/ApiKeyApi.h"

#include "core/base/JsonText.h"
#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiBody.h"
#include "core/relay/access/AccessWords.h"

#include <utility>

namespace ringdown::relay {
namespace {

void appendReach(std::string &out, const ApiKeyState &state)
{
    if (!state.reach) {
        out += "null";
        return;
    }
    JsonObjectWriter reach(out);
    reach.truth("accepted", state.reach->isAccepted);
    reach.truth("readsAccount", state.reach->readsAccount);
    reach.truth("listsNumbers", state.reach->listsNumbers);
    reach.truth("readsCalls", state.reach->readsCalls);
    reach.truth("readsMessages", state.reach->readsMessages);
    appendTime(out, reach, "at", state.reachAt);
    reach.close();
}

std::string toJson(const ApiKeyState &state, const std::string &accountSid)
{
    std::string body;
    JsonObjectWriter object(body);
    const bool isHeld = !state.sid.empty();
    object.text("accountSid", isHeld ? state.accountSid : accountSid);
    object.name("key");
    if (isHeld)
        appendJsonString(body, state.sid);
    else
        body += "null";
    appendTime(body, object, "since", state.since);
    if (isHeld)
        object.text("source", keySourceName(state.source));
    appendTime(body, object, "lastUsed", state.lastUsed);
    object.number("uses", static_cast<std::int64_t>(state.uses));
    object.name("reach");
    appendReach(body, state);
    if (!isHeld) {
        object.name("without");
        body += '[';
        for (const std::string &sentence : doneWithoutKey()) {
            body += body.back() == '[' ? "" : ",";
            appendJsonString(body, sentence);
        }
        body += ']';
    }
    object.close();
    return body;
}

/// What a PUT hands in; the first thing wrong with it, without a value of a secret. An account's SID in the
/// key's place would make its Auth Token the secret.
Result<OfferedKey> offeredIn(const ApiRequest &request, const std::string &accountSid, Instant now)
{
    ApiBody body(request.body, {"accountSid", "key", "secret"}, ApiBody::Holds::Secrets);
    OfferedKey offered;
    offered.accountSid = body.required("accountSid");
    const std::string sid = body.required("key");
    const Secret secret = body.secret("secret");
    offered.since = now;
    offered.source = KeySource::Api;
    if (!body.isGood())
        return body.error();
    if (!secrets::isAccountSid(offered.accountSid))
        body.fail("accountSid", "(not shown)", "AC and 32 hex digits in lower case");
    else if (!accountSid.empty() && offered.accountSid != accountSid)
        body.fail("accountSid", offered.accountSid,
                  accountSid + ", the account whose calls this relay answers");
    else if (secrets::isAccountSid(sid))
        body.fail(
            "key", sid,
            "an API key: SK and 32 hex digits. This is an account's SID, and the secret beside it would be "
            "its Auth Token, which a relay never holds");
    else if (!secrets::isApiKeySid(sid))
        body.fail("key", "(not shown)", "SK and 32 hex digits in lower case");
    else if (auto key = secrets::ApiKey::make(sid, secret))
        offered.key = std::move(*key);
    else
        body.fail("secret", "(not shown)", "16 to 128 visible ASCII characters without quotes and backslash");
    return body.isGood() ? Result<OfferedKey>(std::move(offered)) : body.error();
}

HttpReply unprocessableReply(const Error &error)
{
    return problem(error.detail == "the body is not a JSON object" ? 400 : 422, error.detail);
}

} // namespace

ApiKeyApi::ApiKeyApi(ApiKeyWatch &watch, KeyShelf &shelf, std::string accountSid, Executor &executor)
    : m_watch(watch)
    , m_shelf(shelf)
    , m_accountSid(std::move(accountSid))
    , m_executor(executor)
{
}

void ApiKeyApi::addRoutes(RouteTable &table)
{
    table.add(Access::Admin, Method::Get, "/api/v1/api-key",
              [this](const ApiRequest &, const Reply &reply) { show(200, reply); });
    table.add(Access::Admin, Method::Put, "/api/v1/api-key", [this](ApiRequest request, const Reply &reply) {
        const ScrubbedBody scrubbed(request);
        put(request, reply);
    });
    table.add(Access::Admin, Method::Post, "/api/v1/api-key/probe",
              [this](const ApiRequest &, const Reply &reply) { probe(reply); });
}

void ApiKeyApi::show(int status, const Reply &reply) const
{
    reply(privateReply(status, toJson(m_watch.state(), m_accountSid)));
}

void ApiKeyApi::put(const ApiRequest &request, const Reply &reply)
{
    const auto offered = offeredIn(request, m_accountSid, m_executor.now());
    if (!offered)
        return reply(unprocessableReply(offered.error()));
    m_watch.ask(*offered, [this, offered = *offered, by = request.tokenName,
                           reply](const Result<rest::KeyReach> &reach) {
        if (!reach)
            return reply(errorReply(reach.error()));
        judge(offered, *reach, by, reply);
    });
}

void ApiKeyApi::judge(const OfferedKey &offered, const rest::KeyReach &reach, const std::string &by,
                      const Reply &reply)
{
    if (const auto against = reasonAgainst(offered.key.sid, reach))
        return reply(problem(422, *against));
    const std::string sid = offered.key.sid;
    KeyShelf::Change change;
    change.event = accessChanged(m_executor.now(), "api-key.put", sid, by,
                                 "API key " + sid + " is in service from here on.");
    change.make = [offered](const KeptKeys &before) -> Result<KeptKeys> {
        KeptKeys after = before;
        after.apiKey = KeptKeys::Api{offered.accountSid, offered.key, offered.since.value_or(Instant())};
        return after;
    };
    change.done = [this, offered, reach, reply](const Result<void> &result) {
        if (!result)
            return reply(errorReply(result.error()));
        m_watch.use(offered, reach);
        show(200, reply);
    };
    m_shelf.change(std::move(change));
}

void ApiKeyApi::probe(const Reply &reply)
{
    m_watch.askNow([this, reply](const Result<rest::KeyReach> &reach) {
        if (reach)
            show(200, reply);
        else
            reply(errorReply(reach.error()));
    });
}

} // namespace ringdown::relay
