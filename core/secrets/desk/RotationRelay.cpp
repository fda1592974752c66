// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/RotationRelay.h"

#include <utility>

namespace ringdown::desk {
namespace {

class ControlledRelay final : public RotationRelay {
public:
    explicit ControlledRelay(const client::RelayAddress &address)
        : m_client(address)
    {
    }

    std::string name() const override { return m_client.address().url.toString().toStdString(); }
    void webhookKeys(client::WhenDone<client::RelayWebhookKeys> done) override
    {
        m_client.webhookKeys(std::move(done));
    }
    void addWebhookKey(const Secret &key, client::WhenDone<client::AddedWebhookKey> done) override
    {
        m_client.addWebhookKey(key, std::move(done));
    }
    void dropWebhookKey(const std::string &id, client::WhenDone<client::Changed> done) override
    {
        m_client.dropWebhookKey(id, std::move(done));
    }
    void probeWebhookKeys(const std::string &text, const std::vector<std::string> &signatures,
                          client::WhenDone<std::vector<std::optional<std::string>>> done) override
    {
        m_client.probeWebhookKeys(text, signatures, std::move(done));
    }
    void apiKey(client::WhenDone<client::RelayApiKey> done) override { m_client.apiKey(std::move(done)); }
    void putApiKey(const std::string &accountSid, const std::string &key, const Secret &secret,
                   client::WhenDone<client::RelayApiKey> done) override
    {
        m_client.putApiKey(accountSid, key, secret, std::move(done));
    }
    void probeApiKey(client::WhenDone<client::RelayApiKey> done) override
    {
        m_client.probeApiKey(std::move(done));
    }

private:
    client::ControlClient m_client;
};

} // namespace

std::unique_ptr<RotationRelay> relayAt(const client::RelayAddress &address)
{
    return std::make_unique<ControlledRelay>(address);
}

} // namespace ringdown::desk
