// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/twilio/WebhookKey.h"
#include "ui/link/KeysPort.h"

#include <algorithm>
#include <string>
#include <vector>

namespace ringdown::tests {

/// A relay's tokens and keys in memory; answers at once.
class FakeKeys final : public link::KeysPort {
public:
    std::string name() const override { return url; }
    void tokens(client::WhenDone<std::vector<client::AccessToken>> done) override
    {
        ++asked;
        tell(done, tokenList);
    }
    void newToken(const std::string &name, const std::string &role,
                  client::WhenDone<client::NewToken> done) override
    {
        if (failure)
            return done({std::nullopt, *failure});
        tokenList.push_back({"0000beef", name, role, {}, {}, client::KeySource::Api});
        done({client::NewToken{"0000beef", name, role, Secret(freshToken)}, {}});
    }
    void revokeToken(const std::string &id, client::WhenDone<client::Changed> done) override
    {
        std::erase_if(tokenList, [&id](const auto &token) { return token.id == id; });
        tell(done, client::Changed{});
    }
    void webhookKeys(client::WhenDone<client::RelayWebhookKeys> done) override { tell(done, webhooks); }
    void addWebhookKey(const Secret &key, client::WhenDone<client::AddedWebhookKey> done) override
    {
        const auto parsed = twilio::WebhookKey::parse(key.reveal());
        given.push_back(parsed ? parsed->id() : "?");
        webhooks.keys.push_back({given.back(), {}, 0, {}, client::KeySource::Api});
        tell(done, client::AddedWebhookKey{given.back(), false});
    }
    void dropWebhookKey(const std::string &id, client::WhenDone<client::Changed> done) override
    {
        std::erase_if(webhooks.keys, [&id](const auto &key) { return key.id == id; });
        tell(done, client::Changed{});
    }
    void probeWebhookKeys(const std::string &, const std::vector<std::string> &signatures,
                          client::WhenDone<std::vector<std::optional<std::string>>> done) override
    {
        tell(done, std::vector<std::optional<std::string>>(signatures.size()));
    }
    void apiKey(client::WhenDone<client::RelayApiKey> done) override { tell(done, api); }
    void putApiKey(const std::string &accountSid, const std::string &key, const Secret &,
                   client::WhenDone<client::RelayApiKey> done) override
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
    void probeApiKey(client::WhenDone<client::RelayApiKey> done) override { tell(done, api); }

    std::string url = "https://relay.example.com"; ///< name()
    std::vector<client::AccessToken> tokenList;
    client::RelayWebhookKeys webhooks;
    client::RelayApiKey api;
    std::optional<client::ApiFailure> failure;
    std::optional<client::ApiFailure> putFailure;
    bool isMute = false;  ///< never says whether it took an API key
    bool isAsked = false; ///< it was handed one
    int asked = 0;        ///< for its tokens
    std::string freshToken = "rdt_fake-fake-fake-fake-fake-fake-fake-fake";
    std::vector<std::string> given; ///< ids of the webhook keys that were handed in

private:
    template <typename T>
    void tell(const client::WhenDone<T> &done, const T &value)
    {
        if (failure)
            done({std::nullopt, *failure});
        else
            done({value, {}});
    }
};

} // namespace ringdown::tests
