// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/link/ClientKeys.h"

namespace ringdown::link {

void ClientKeys::tokens(client::WhenDone<std::vector<client::AccessToken>> done)
{
    m_control.tokens(std::move(done));
}

void ClientKeys::newToken(const std::string &name, const std::string &role,
                          client::WhenDone<client::NewToken> done)
{
    m_control.newToken(name, role, std::move(done));
}

void ClientKeys::revokeToken(const std::string &id, client::WhenDone<client::Changed> done)
{
    m_control.revokeToken(id, std::move(done));
}

void ClientKeys::webhookKeys(client::WhenDone<client::RelayWebhookKeys> done)
{
    m_control.webhookKeys(std::move(done));
}

void ClientKeys::addWebhookKey(const Secret &key, client::WhenDone<client::AddedWebhookKey> done)
{
    m_control.addWebhookKey(key, std::move(done));
}

void ClientKeys::dropWebhookKey(const std::string &id, client::WhenDone<client::Changed> done)
{
    m_control.dropWebhookKey(id, std::move(done));
}

void ClientKeys::probeWebhookKeys(const std::string &text, const std::vector<std::string> &signatures,
                                  client::WhenDone<std::vector<std::optional<std::string>>> done)
{
    m_control.probeWebhookKeys(text, signatures, std::move(done));
}

void ClientKeys::apiKey(client::WhenDone<client::RelayApiKey> done)
{
    m_control.apiKey(std::move(done));
}

void ClientKeys::putApiKey(const std::string &accountSid, const std::string &key, const Secret &secret,
                           client::WhenDone<client::RelayApiKey> done)
{
    m_control.putApiKey(accountSid, key, secret, std::move(done));
}

void ClientKeys::probeApiKey(client::WhenDone<client::RelayApiKey> done)
{
    m_control.probeApiKey(std::move(done));
}

} // namespace ringdown::link
