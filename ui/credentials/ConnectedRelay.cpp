// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/ConnectedRelay.h"

#include <utility>

namespace ringdown::credentials {

void ConnectedRelay::webhookKeys(client::WhenDone<client::RelayWebhookKeys> done)
{
    m_keys.webhookKeys(std::move(done));
}

void ConnectedRelay::addWebhookKey(const Secret &key, client::WhenDone<client::AddedWebhookKey> done)
{
    m_keys.addWebhookKey(key, std::move(done));
}

void ConnectedRelay::dropWebhookKey(const std::string &id, client::WhenDone<client::Changed> done)
{
    m_keys.dropWebhookKey(id, std::move(done));
}

void ConnectedRelay::probeWebhookKeys(const std::string &text, const std::vector<std::string> &signatures,
                                      client::WhenDone<std::vector<std::optional<std::string>>> done)
{
    m_keys.probeWebhookKeys(text, signatures, std::move(done));
}

void ConnectedRelay::apiKey(client::WhenDone<client::RelayApiKey> done)
{
    m_keys.apiKey(std::move(done));
}

void ConnectedRelay::putApiKey(const std::string &accountSid, const std::string &key, const Secret &secret,
                               client::WhenDone<client::RelayApiKey> done)
{
    m_keys.putApiKey(accountSid, key, secret, std::move(done));
}

void ConnectedRelay::probeApiKey(client::WhenDone<client::RelayApiKey> done)
{
    m_keys.probeApiKey(std::move(done));
}

} // namespace ringdown::credentials
