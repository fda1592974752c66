// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeKeys.h"

#include "core/twilio/WebhookKey.h"

namespace ringdown::tests {

FakeKeys::FakeKeys() = default;
FakeKeys::~FakeKeys() = default;

template <typename T>
void FakeKeys::tell(const client::WhenDone<T> &done, const T &value)
{
    if (failure)
        done({std::nullopt, *failure});
    else
        done({value, {}});
}

void FakeKeys::tokens(client::WhenDone<std::vector<client::AccessToken>> done)
{
    ++asked;
    tell(done, tokenList);
}

void FakeKeys::newToken(const std::string &name, const std::string &role,
                        client::WhenDone<client::NewToken> done)
{
    if (failure)
        return done({std::nullopt, *failure});
    tokenList.push_back({"0000beef", name, role, {}, {}, client::KeySource::Api});
    done({client::NewToken{"0000beef", name, role, Secret(freshToken)}, {}});
}

void FakeKeys::revokeToken(const std::string &id, client::WhenDone<client::Changed> done)
{
    std::erase_if(tokenList, [&id](const auto &token) { return token.id == id; });
    tell(done, client::Changed{});
}

void FakeKeys::webhookKeys(client::WhenDone<client::RelayWebhookKeys> done)
{
    tell(done, webhooks);
}

void FakeKeys::addWebhookKey(const Secret &key, client::WhenDone<client::AddedWebhookKey> done)
{
    const auto parsed = twilio::WebhookKey::parse(key.reveal());
    given.push_back(parsed ? parsed->id() : "?");
    webhooks.keys.push_back({given.back(), {}, 0, {}, client::KeySource::Api});
    tell(done, client::AddedWebhookKey{given.back(), false});
}

void FakeKeys::dropWebhookKey(const std::string &id, client::WhenDone<client::Changed> done)
{
    std::erase_if(webhooks.keys, [&id](const auto &key) { return key.id == id; });
    tell(done, client::Changed{});
}

void FakeKeys::probeWebhookKeys(const std::string &, const std::vector<std::string> &signatures,
                                client::WhenDone<std::vector<std::optional<std::string>>> done)
{
    tell(done, std::vector<std::optional<std::string>>(signatures.size()));
}

void FakeKeys::apiKey(client::WhenDone<client::RelayApiKey> done)
{
    tell(done, api);
}

void FakeKeys::putApiKey(const std::string &accountSid, const std::string &key, const Secret &,
                         client::WhenDone<client::RelayApiKey> done)
{
    isAsked = true;
    if (isMute)
        return;
    if (putFailure)
        return done({std::nullopt, *putFailure});
    api.accountSid = accountSid;
    api.key = key;
    done({api, {}});
}

void FakeKeys::probeApiKey(client::WhenDone<client::RelayApiKey> done)
{
    tell(done, api);
}

} // namespace ringdown::tests
