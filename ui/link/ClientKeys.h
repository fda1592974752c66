// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/link/KeysPort.h"

namespace ringdown::link {

/// The port onto a real relay's tokens and keys.
class ClientKeys final : public KeysPort {
public:
    ClientKeys(client::ControlClient &control, std::string name)
        : m_control(control)
        , m_name(std::move(name))
    {
    }

    std::string name() const override { return m_name; }
    void tokens(client::WhenDone<std::vector<client::AccessToken>> done) override;
    void newToken(const std::string &name, const std::string &role,
                  client::WhenDone<client::NewToken> done) override;
    void revokeToken(const std::string &id, client::WhenDone<client::Changed> done) override;
    void webhookKeys(client::WhenDone<client::RelayWebhookKeys> done) override;
    void addWebhookKey(const Secret &key, client::WhenDone<client::AddedWebhookKey> done) override;
    void dropWebhookKey(const std::string &id, client::WhenDone<client::Changed> done) override;
    void probeWebhookKeys(const std::string &text, const std::vector<std::string> &signatures,
                          client::WhenDone<std::vector<std::optional<std::string>>> done) override;
    void apiKey(client::WhenDone<client::RelayApiKey> done) override;
    void putApiKey(const std::string &accountSid, const std::string &key, const Secret &secret,
                   client::WhenDone<client::RelayApiKey> done) override;
    void probeApiKey(client::WhenDone<client::RelayApiKey> done) override;

private:
    client::ControlClient &m_control;
    std::string m_name;
};

} // namespace ringdown::link
