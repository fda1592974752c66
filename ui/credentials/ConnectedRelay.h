// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/RotationRelay.h"
#include "ui/link/KeysPort.h"

namespace ringdown::credentials {

/// The connected relay, as a rotation asks it.
class ConnectedRelay final : public desk::RotationRelay {
public:
    explicit ConnectedRelay(link::KeysPort &keys)
        : m_keys(keys)
    {
    }

    std::string name() const override { return m_keys.name(); }
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
    link::KeysPort &m_keys;
};

} // namespace ringdown::credentials
