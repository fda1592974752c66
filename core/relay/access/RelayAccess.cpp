// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/access/RelayAccess.h"

#include <utility>

namespace ringdown::relay {
namespace {

bool isSame(const std::optional<secrets::ApiKey> &a, const std::optional<secrets::ApiKey> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->sid == b->sid && a->secret.matches(b->secret.reveal());
}

Error mainKeyInReach(const std::string &keySid, const std::string &removal)
{
    return {
        ErrorCode::Configuration,
        "TWILIO_API_KEY " + keySid +
            " is a Main key. It can read the account's Auth Token, so whoever took this machine would own "
            "the account. Take it away and start the relay, which receives without a key; then hand it a "
            "restricted one from your own machine:\n  " +
            removal + "\n  ringdownctl secrets rotate api-key --relay URL"};
}

} // namespace

std::optional<OfferedKey> startingKey(const AccessSettings &settings)
{
    if (const auto &kept = settings.kept.apiKey)
        return OfferedKey{kept->accountSid, kept->key, kept->since, KeySource::Api};
    const secrets::RuntimeCredential &credential = settings.credential;
    if (!credential.apiKey)
        return std::nullopt;
    return OfferedKey{credential.accountSid, *credential.apiKey, std::nullopt, KeySource::Environment};
}

FirstLook::FirstLook(const AccessSettings &settings)
    : m_removal(settings.apiKeyRemoval)
    , m_until(std::chrono::steady_clock::now() + patience)
{
    const auto key = startingKey(settings);
    if (!key || !settings.keyProbe)
        return;
    m_keySid = key->key.sid;
    const auto promise = std::make_shared<std::promise<Answer>>();
    m_answer = promise->get_future();
    settings.keyProbe->probe(key->accountSid, key->key,
                             [promise](const Answer &answer) { promise->set_value(answer); });
}

Result<std::optional<rest::KeyReach>> FirstLook::finish()
{
    if (!m_answer.valid() || m_answer.wait_until(m_until) != std::future_status::ready)
        return std::optional<rest::KeyReach>();
    const Answer answer = m_answer.get();
    if (!answer)
        return std::optional<rest::KeyReach>();
    if (answer->readsAccount)
        return mainKeyInReach(m_keySid, m_removal);
    return std::optional(*answer);
}

RelayAccess::RelayAccess(const AccessSettings &settings, const std::string &publicUrl, BearerTokens &tokens,
                         store::AccessStore &tokenStore, store::CallStore &log, Executor &executor,
                         ApiKeyWatch::Tell tell)
    : m_firstKey(startingKey(settings))
    , m_environmentKey(settings.credential.apiKey)
    , m_tokens(tokens)
    , m_ring(std::make_shared<WebhookKeyRing>(publicUrl, executor))
    , m_shelf(settings.keyFile, settings.kept, log, executor)
    , m_watch(settings.keyProbe.get(), m_shelf, executor, std::move(tell))
    , m_tokensApi(tokenStore, tokens, executor)
    , m_webhookKeysApi(*m_ring, m_shelf, executor)
    , m_apiKeyApi(m_watch, m_shelf, settings.credential.accountSid, executor)
{
    m_webhookKeysApi.useEnvironment(settings.credential.webhookKeys);
    if (!settings.sharedKeys.empty())
        m_ring->useSharedKeys(settings.sharedKeys);
}

void RelayAccess::addRoutes(RouteTable &table)
{
    m_tokensApi.addRoutes(table);
    m_webhookKeysApi.addRoutes(table);
    m_apiKeyApi.addRoutes(table);
}

void RelayAccess::begin(std::optional<rest::KeyReach> known, CarrierKind carrier, const LogSink &log)
{
    const auto say = [&log](LogLevel level, const std::string &text) {
        if (log)
            log(level, text);
    };
    for (const std::string &id : m_webhookKeysApi.suppressedIds())
        say(LogLevel::Warning,
            "webhook key " + id +
                " stands in the environment and stays out of service: it was dropped over the "
                "API. Take it out there, or add it over the API again");
    if (m_ring->hasSharedKeys())
        say(LogLevel::Warning,
            "webhooks may also be signed with the shared keys: this way is unproven, because "
            "Twilio publishes no algorithm for it");
    if (!m_firstKey && carrier == CarrierKind::Simulated)
        return say(LogLevel::Info, "no API key: the carrier is simulated, and nothing leaves this machine.");
    if (!m_firstKey) {
        say(LogLevel::Info, "no API key: this relay only receives.");
        for (const std::string &sentence : doneWithoutKey())
            say(LogLevel::Info, "without an API key: " + sentence);
        return;
    }
    if (!known)
        say(LogLevel::Warning,
            "API key " + m_firstKey->key.sid +
                " is not checked: Twilio did not answer. It is asked every minute until it does");
    m_watch.use(std::move(m_firstKey), known);
}

void RelayAccess::reload(secrets::RuntimeCredential credential, const BearerTokens &tokens)
{
    m_tokens.replaceEnvironment(tokens);
    m_webhookKeysApi.useEnvironment(std::move(credential.webhookKeys));
    if (isSame(credential.apiKey, m_environmentKey))
        return;
    m_environmentKey = credential.apiKey;
    if (m_shelf.kept().apiKey)
        return; // what was handed in over the API goes before
    if (credential.apiKey)
        m_watch.use(
            OfferedKey{credential.accountSid, *credential.apiKey, std::nullopt, KeySource::Environment},
            std::nullopt);
    else
        m_watch.use(std::nullopt, std::nullopt);
}

} // namespace ringdown::relay
