// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/access/WebhookKeysApi.h"

#include "core/base/JsonText.h"
#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiBody.h"
#include "core/relay/access/AccessWords.h"

#include <algorithm>
#include <utility>

namespace ringdown::relay {
namespace {

constexpr std::size_t mostSignatures = 64;
constexpr std::size_t longestProbe = 4096;

bool holds(const std::vector<std::string> &list, const std::string &item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

bool hasId(const std::vector<RingKey> &keys, const std::string &id)
{
    return std::any_of(keys.begin(), keys.end(), [&](const RingKey &key) { return key.key.id() == id; });
}

HttpReply idReply(int status, const std::string &id)
{
    std::string body;
    JsonObjectWriter object(body);
    object.text("id", id);
    object.close();
    return privateReply(status, std::move(body));
}

/// The texts of a list; an error is told to body.
std::vector<std::string> textsIn(ApiBody &body, const char *name)
{
    std::vector<std::string> texts;
    const nlohmann::json *list = body.member(name);
    const bool isList =
        list && list->is_array() && list->size() <= mostSignatures &&
        std::all_of(list->begin(), list->end(), [](const auto &item) { return item.is_string(); });
    if (!isList)
        body.fail(name, "(not shown)", "a list of at most 64 texts");
    else
        for (const auto &item : *list)
            texts.push_back(item.get<std::string>());
    return texts;
}

} // namespace

WebhookKeysApi::WebhookKeysApi(WebhookKeyRing &ring, KeyShelf &shelf, Executor &executor)
    : m_ring(ring)
    , m_shelf(shelf)
    , m_executor(executor)
{
    refresh();
}

void WebhookKeysApi::addRoutes(RouteTable &table)
{
    table.add(Access::Admin, Method::Get, "/api/v1/webhook-keys",
              [this](const ApiRequest &, const Reply &reply) { list(reply); });
    table.add(Access::Admin, Method::Post, "/api/v1/webhook-keys",
              [this](ApiRequest request, const Reply &reply) {
                  const ScrubbedBody scrubbed(request);
                  add(request, reply);
              });
    table.add(Access::Admin, Method::Delete, "/api/v1/webhook-keys/{id}",
              [this](const ApiRequest &request, const Reply &reply) { drop(request, reply); });
    table.add(Access::Admin, Method::Post, "/api/v1/webhook-keys/probe",
              [this](const ApiRequest &request, const Reply &reply) { probe(request, reply); });
}

void WebhookKeysApi::useEnvironment(std::vector<twilio::WebhookKey> keys)
{
    m_environment = std::move(keys);
    refresh();
}

std::vector<std::string> WebhookKeysApi::suppressedIds() const
{
    std::vector<std::string> ids;
    for (const twilio::WebhookKey &key : m_environment) {
        if (holds(m_shelf.kept().suppressed, key.id()))
            ids.push_back(key.id());
    }
    return ids;
}

void WebhookKeysApi::refresh()
{
    m_ring.put(inService(m_shelf.kept()));
}

std::vector<RingKey> WebhookKeysApi::inService(const KeptKeys &kept) const
{
    std::vector<RingKey> keys;
    for (const twilio::WebhookKey &key : m_environment) {
        const std::string id = key.id();
        if (!holds(kept.suppressed, id) && !hasId(keys, id))
            keys.push_back({key, std::nullopt, KeySource::Environment});
    }
    for (const KeptKeys::Webhook &each : kept.webhookKeys) {
        if (!hasId(keys, each.key.id()))
            keys.push_back({each.key, each.since, KeySource::Api});
    }
    return keys;
}

void WebhookKeysApi::list(const Reply &reply) const
{
    std::string body;
    JsonObjectWriter object(body);
    object.name("keys");
    body += '[';
    for (std::size_t i = 0; i < m_ring.keys().size(); ++i) {
        const RingKey &key = m_ring.keys()[i];
        body += i > 0 ? "," : "";
        JsonObjectWriter item(body);
        item.text("id", key.key.id());
        appendTime(body, item, "since", key.since);
        item.number("checks", static_cast<std::int64_t>(m_ring.use(i).checks));
        appendTime(body, item, "lastMatch", m_ring.use(i).lastMatch);
        item.text("source", keySourceName(key.source));
        item.close();
    }
    body += ']';
    object.number("refused", static_cast<std::int64_t>(m_ring.refused()));
    appendTime(body, object, "lastRefused", m_ring.lastRefused());
    object.text("lastRefusedWhy", m_ring.lastRefusedWhy());
    object.close();
    reply(privateReply(200, std::move(body)));
}

void WebhookKeysApi::add(const ApiRequest &request, const Reply &reply)
{
    ApiBody body(request.body, {"key"}, ApiBody::Holds::Secrets);
    const Secret text = body.secret("key");
    if (!body.isGood())
        return reply(errorReply(body.error()));
    const auto key = twilio::WebhookKey::parse(text.reveal());
    if (!key)
        return reply(problem(422, "key: (not shown); " + key.error().detail));
    const std::string id = key->id();
    if (hasId(m_ring.keys(), id))
        return reply(idReply(200, id));
    const Instant now = m_executor.now();
    KeyShelf::Change change;
    change.event =
        accessChanged(now, "webhook-key.added", id, request.tokenName,
                      "Webhook key " + id + " was added: webhooks it signs are genuine from here on.");
    change.make = [this, key = *key, id, now](const KeptKeys &before) -> Result<KeptKeys> {
        KeptKeys after = before;
        std::erase(after.suppressed, id); // one of the environment comes back by itself
        if (!hasId(inService(after), id))
            after.webhookKeys.push_back({key, now});
        return after;
    };
    change.done = [this, id, reply](const Result<void> &result) {
        refresh();
        reply(result ? idReply(201, id) : errorReply(result.error()));
    };
    m_shelf.change(std::move(change));
}

void WebhookKeysApi::drop(const ApiRequest &request, const Reply &reply)
{
    const std::string id(request.parameter("id"));
    KeyShelf::Change change;
    change.event =
        accessChanged(m_executor.now(), "webhook-key.dropped", id, request.tokenName,
                      "Webhook key " + id + " was dropped: what it signs is refused from here on.");
    change.make = [this, id](const KeptKeys &before) -> Result<KeptKeys> {
        const auto keys = inService(before);
        if (!hasId(keys, id))
            return Error{ErrorCode::NotFound, "there is no webhook key of this id"};
        if (keys.size() == 1)
            return Error{ErrorCode::Conflict,
                         "this is the last webhook key: every call would be refused. Add "
                         "another first, then drop this one"};
        KeptKeys after = before;
        std::erase_if(after.webhookKeys, [&](const KeptKeys::Webhook &kept) { return kept.key.id() == id; });
        if (std::any_of(m_environment.begin(), m_environment.end(),
                        [&](const twilio::WebhookKey &key) { return key.id() == id; }))
            after.suppressed.push_back(id);
        return after;
    };
    change.done = [this, reply](const Result<void> &result) {
        refresh();
        reply(result ? HttpReply{204, {}, {}, {}} : errorReply(result.error()));
    };
    m_shelf.change(std::move(change));
}

void WebhookKeysApi::probe(const ApiRequest &request, const Reply &reply) const
{
    ApiBody body(request.body, {"text", "signatures"}, ApiBody::Holds::Secrets);
    const std::string text = body.required("text");
    if (text.size() > longestProbe)
        body.fail("text", text.size(), "at most 4096 bytes");
    const auto signatures = textsIn(body, "signatures");
    if (!body.isGood())
        return reply(errorReply(body.error()));
    std::string answer = "{\"matches\":[";
    for (const std::string &signature : signatures) {
        const auto id = m_ring.signerOf(text, signature);
        answer += answer.back() == '[' ? "" : ",";
        if (id)
            appendJsonString(answer, *id);
        else
            answer += "null";
    }
    answer += "]}";
    reply(privateReply(200, std::move(answer)));
}

} // namespace ringdown::relay
