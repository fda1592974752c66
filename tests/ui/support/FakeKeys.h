// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/link/KeysPort.h"

#include <string>
#include <vector>

namespace ringdown::tests {

/// A relay's tokens and keys in memory; answers at once.
class FakeKeys final : public link::KeysPort {
public:
    FakeKeys();
    ~FakeKeys() override;

    std::string name() const override { return url; }
    void tokens(client::WhenDone<std::vector<client::AccessToken>> done) override;
    void newToken(const std::string &name, const std::string &role,
                  client::WhenDone<client::NewToken> done) override;
    void revokeToken(const std::string &id, client::WhenDone<client::Changed> done) override;
    void webhookKeys(client::WhenDone<client::RelayWebhookKeys> done) override;
    void addWebhookKey(const Secret &key, client::WhenDone<client::AddedWebhookKey> done) override;
    void dropWebhookKey(const std::string &id, client::WhenDone<client::Changed> done) override;
    void probeWebhookKeys(const std::string &, const std::vector<std::string> &signatures,
                          client::WhenDone<std::vector<std::optional<std::string>>> done) override;
    void apiKey(client::WhenDone<client::RelayApiKey> done) override;
    void putApiKey(const std::string &accountSid, const std::string &key, const Secret &,
                   client::WhenDone<client::RelayApiKey> done) override;
    void probeApiKey(client::WhenDone<client::RelayApiKey> done) override;

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
    void tell(const client::WhenDone<T> &done, const T &value);
};

} // namespace ringdown::tests
