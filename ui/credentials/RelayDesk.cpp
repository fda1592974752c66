// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/RelayDesk.h"

#include "core/secrets/EntryKind.h"
#include "ui/format/CredentialWords.h"

#include <algorithm>

namespace ringdown::credentials {
namespace {

using desk::Deed;

std::string webhookKeys()
{
    return std::string(secrets::webhookKeysEntry);
}

} // namespace

void RelayDesk::setRelay(link::KeysPort *keys, const QString &place)
{
    if (m_keys)
        Q_EMIT left();
    m_keys = keys;
    m_following = std::make_shared<int>(0);
    m_relay = {};
    m_relay.isConnected = keys != nullptr;
    m_relay.place = place;
    m_relay.name = keys ? keys->name() : std::string();
    Q_EMIT changed();
}

RelayDesk::Line RelayDesk::line() const
{
    return [still = std::weak_ptr(m_following), keys = m_keys]() -> link::KeysPort * {
        return still.expired() ? nullptr : keys;
    };
}

template <typename T>
client::WhenDone<T> RelayDesk::ifStill(client::WhenDone<T> done) const
{
    return [still = std::weak_ptr(m_following), done = std::move(done)](const client::ApiResult<T> &answer) {
        if (!still.expired())
            done(answer);
    };
}

/// What was told before stays while the relay does not answer: the page says how old it is.
template <typename T>
void RelayDesk::take(Told<T> &told, const client::ApiResult<T> &answer)
{
    const bool isLost = !answer && answer.failure.status == 0;
    if (!isLost || !told.value)
        told.take(answer);
    if (!isLost)
        Q_EMIT answered();
    Q_EMIT changed();
}

void RelayDesk::refresh()
{
    if (!m_keys)
        return;
    m_keys->apiKey(
        ifStill<client::RelayApiKey>([this](const auto &answer) { take(m_relay.apiKey, answer); }));
    m_keys->webhookKeys(
        ifStill<client::RelayWebhookKeys>([this](const auto &answer) { take(m_relay.webhookKeys, answer); }));
    m_keys->tokens(ifStill<std::vector<client::AccessToken>>(
        [this](const auto &answer) { take(m_relay.tokens, answer); }));
}

void RelayDesk::makeToken(const std::string &name, const std::string &role)
{
    if (!m_keys)
        return;
    m_keys->newToken(name, role, ifStill<client::NewToken>([this](const auto &answer) {
                         if (!answer)
                             return Q_EMIT tokenRefused(
                                 format::accessFailureWords(tr("No token was made."), answer.failure));
                         const client::NewToken &made = *answer.value;
                         Q_EMIT done(Deed::Made, tokenEntry(), made.id,
                                     made.role + " token for " + made.name);
                         Q_EMIT tokenMade(made);
                         refresh();
                     }));
}

void RelayDesk::revokeToken(const client::AccessToken &token)
{
    if (!m_keys)
        return;
    m_keys->revokeToken(
        token.id, ifStill<client::Changed>([this, token](const auto &answer) {
            if (answer) {
                Q_EMIT done(Deed::Revoked, tokenEntry(), token.id, token.role + " token of " + token.name);
                Q_EMIT said(tr("Revoked: %1 is out.").arg(QString::fromStdString(token.name)));
            } else {
                Q_EMIT refused(format::accessFailureWords(tr("The token was not revoked."), answer.failure));
            }
            refresh();
        }));
}

void RelayDesk::giveWebhookKey(const twilio::WebhookKey &key)
{
    if (!m_keys)
        return;
    m_keys->addWebhookKey(
        key.text(), ifStill<client::AddedWebhookKey>([this](const auto &answer) {
            if (answer) {
                Q_EMIT done(Deed::Exported, webhookKeys(), answer.value->id, "to " + m_keys->name());
                Q_EMIT webhookKeyGiven(answer.value->id);
            } else {
                Q_EMIT refused(
                    format::accessFailureWords(tr("The relay did not take the key."), answer.failure));
            }
            refresh();
        }));
}

void RelayDesk::dropWebhookKey(const std::string &id)
{
    if (!m_keys)
        return;
    m_keys->dropWebhookKey(id, ifStill<client::Changed>([this, id](const auto &answer) {
                               if (answer) {
                                   Q_EMIT done(Deed::Revoked, webhookKeys(), id, "at " + m_keys->name());
                                   Q_EMIT said(tr("Webhook key %1 dropped.").arg(QString::fromStdString(id)));
                               } else {
                                   Q_EMIT refused(format::accessFailureWords(
                                       tr("The webhook key was not dropped."), answer.failure));
                               }
                               refresh();
                           }));
}

void RelayDesk::askReach()
{
    if (!m_keys)
        return;
    m_keys->probeApiKey(ifStill<client::RelayApiKey>([this](const auto &answer) {
        if (answer)
            m_relay.apiKey.take(answer);
        else
            Q_EMIT refused(format::accessFailureWords(tr("The carrier was not asked."), answer.failure));
        Q_EMIT changed();
    }));
}

std::string RelayDesk::tokenEntry() const
{
    return secrets::relayTokenEntry(m_keys->name());
}

bool RelayDesk::hasWebhookKey(const std::string &id) const
{
    const auto &told = m_relay.webhookKeys.value;
    return told &&
           std::any_of(told->keys.begin(), told->keys.end(), [&id](const auto &key) { return key.id == id; });
}

} // namespace ringdown::credentials
