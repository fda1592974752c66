// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/RelayLog.h"
#include "core/relay/access/ApiKeyApi.h"
#include "core/relay/access/KeyProbe.h"
#include "core/relay/access/TokensApi.h"
#include "core/relay/access/WebhookKeysApi.h"

#include <future>
#include <memory>

namespace ringdown::relay {

/// What a relay is let in with and lets others in with, as it starts.
struct AccessSettings {
    /// Of the environment. Webhook keys may be missing in a demo: drills sign with a key of their own.
    secrets::RuntimeCredential credential;
    KeyFile keyFile;
    KeptKeys kept;                             ///< what keyFile held
    std::vector<twilio::SharedKey> sharedKeys; ///< unproven, off when empty
    std::shared_ptr<KeyProbe> keyProbe;        ///< null: API keys are not checked
    std::string apiKeyRemoval; ///< the command that takes the API key from where it is, for a refusal
};

/// The key a relay begins with: the one handed in over the API, else the environment's.
std::optional<OfferedKey> startingKey(const AccessSettings &settings);

/// What the carrier says of the first API key, asked while the rest of the relay starts.
class FirstLook {
public:
    static constexpr std::chrono::seconds patience{3};

    explicit FirstLook(const AccessSettings &settings);

    /// Waits for what is left of the patience; nothing when the carrier has not answered. Configuration for a
    /// Main key, with the two commands that repair it.
    Result<std::optional<rest::KeyReach>> finish();

private:
    using Answer = Result<rest::KeyReach>;

    std::string m_keySid;
    std::string m_removal;
    std::chrono::steady_clock::time_point m_until;
    std::future<Answer> m_answer;
};

enum class CarrierKind { Real, Simulated };

/// Tokens, webhook keys and API key of a running relay, and their routes. I/O thread only.
class RelayAccess {
public:
    RelayAccess(const AccessSettings &settings, const std::string &publicUrl, BearerTokens &tokens,
                store::AccessStore &tokenStore, store::CallStore &log, Executor &executor,
                ApiKeyWatch::Tell tell);

    void addRoutes(RouteTable &table);
    std::shared_ptr<const twilio::WebhookSignatures> signatures() const { return m_ring; }
    const WebhookKeyRing &ring() const { return *m_ring; }
    const std::optional<OfferedKey> &apiKey() const { return m_watch.key(); }
    ApiKeyWatch &keyWatch() { return m_watch; }
    /// Takes the API key into service and says what is missing or out of service. A simulated carrier asks
    /// for no key.
    void begin(std::optional<rest::KeyReach> known, CarrierKind carrier, const LogSink &log);
    /// Takes what the environment has now in exchange for what it had.
    void reload(secrets::RuntimeCredential credential, const BearerTokens &tokens);

private:
    std::optional<OfferedKey> m_firstKey;
    std::optional<secrets::ApiKey> m_environmentKey;
    BearerTokens &m_tokens;
    std::shared_ptr<WebhookKeyRing> m_ring;
    KeyShelf m_shelf;
    ApiKeyWatch m_watch;
    TokensApi m_tokensApi;
    WebhookKeysApi m_webhookKeysApi;
    ApiKeyApi m_apiKeyApi;
};

} // namespace ringdown::relay
