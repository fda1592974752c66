// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"

namespace ringdown::link {

/// What an admin asks of a relay about its tokens and keys (docs/decisions/0010); the questions are those of
/// client::ControlClient.
struct KeysPort {
    virtual ~KeysPort() = default;

    virtual std::string name() const = 0; ///< the same in every run: its URL, or "this desk"
    virtual void tokens(client::WhenDone<std::vector<client::AccessToken>> done) = 0;
    virtual void newToken(const std::string &name, const std::string &role,
                          client::WhenDone<client::NewToken> done) = 0;
    virtual void revokeToken(const std::string &id, client::WhenDone<client::Changed> done) = 0;
    virtual void webhookKeys(client::WhenDone<client::RelayWebhookKeys> done) = 0;
    virtual void addWebhookKey(const Secret &key, client::WhenDone<client::AddedWebhookKey> done) = 0;
    virtual void dropWebhookKey(const std::string &id, client::WhenDone<client::Changed> done) = 0;
    virtual void probeWebhookKeys(const std::string &text, const std::vector<std::string> &signatures,
                                  client::WhenDone<std::vector<std::optional<std::string>>> done) = 0;
    virtual void apiKey(client::WhenDone<client::RelayApiKey> done) = 0;
    virtual void putApiKey(const std::string &accountSid, const std::string &key, const Secret &secret,
                           client::WhenDone<client::RelayApiKey> done) = 0;
    virtual void probeApiKey(client::WhenDone<client::RelayApiKey> done) = 0;
};

} // namespace ringdown::link
