// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/RelayRoll.h"

#include "core/secrets/EntryKind.h"
#include "core/secrets/Fingerprint.h"
#include "ui/credentials/ConnectedRelay.h"
#include "ui/format/CredentialWords.h"
#include "ui/format/VaultWords.h"

#include <algorithm>
#include <utility>

namespace ringdown::credentials {
namespace {

using Stand = RolledRelay::Stand;

bool holdsKey(const client::RelayWebhookKeys &keys, const std::string &id)
{
    return std::any_of(keys.keys.begin(), keys.keys.end(), [&id](const auto &key) { return key.id == id; });
}

} // namespace

RelayRoll::RelayRoll(secrets::Vault &vault, RotationMaker &maker, RelayDesk &relay, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_maker(maker)
    , m_relay(relay)
{
}

RelayRoll::~RelayRoll() = default;

void RelayRoll::call(const std::vector<std::string> &names, const std::optional<Account> &account)
{
    m_account = account;
    m_lines.clear();
    for (const std::string &name : names) {
        auto line = std::make_shared<Line>();
        line->relay.name = name;
        m_lines.push_back(std::move(line));
    }
    Q_EMIT changed();
    for (const Entry &entry : std::vector(m_lines))
        find(entry);
}

void RelayRoll::drop()
{
    m_lines.clear();
}

void RelayRoll::find(const Entry &asked)
{
    link::KeysPort *connected = m_relay.keys();
    if (connected && connected->name() == asked->relay.name) {
        asked->port = std::make_unique<ConnectedRelay>(*connected);
        return ask(asked);
    }
    const QUrl url(QString::fromStdString(asked->relay.name), QUrl::StrictMode);
    if (url.scheme().isEmpty())
        return settle(asked, Stand::NotReached, tr("The relay of this desk does not run."));
    m_vault.read(secrets::relayTokenEntry(asked->relay.name),
                 [this, url, weak = WeakEntry(asked)](const secrets::VaultAnswer<Secret> &answer) {
                     const Entry entry = weak.lock();
                     if (!entry)
                         return;
                     if (const auto *failure = std::get_if<secrets::VaultFailure>(&answer))
                         return settle(
                             entry, Stand::NotReached,
                             format::vaultFailureWords(tr("Its token could not be read."), *failure));
                     const Secret &token = std::get<Secret>(answer);
                     const std::string name = secrets::relayTokenEntry(entry->relay.name);
                     Q_EMIT tokenUsed(name, secrets::fingerprint(name, token));
                     entry->port = m_maker.relayAt({url, token});
                     ask(entry);
                 });
}

void RelayRoll::ask(const Entry &asked)
{
    asked->port->webhookKeys(
        [this, weak = WeakEntry(asked)](const client::ApiResult<client::RelayWebhookKeys> &keys) {
            const Entry entry = weak.lock();
            if (!entry)
                return;
            if (!keys)
                return settle(entry, Stand::NotReached, format::accessFailureWords({}, keys.failure));
            if (!m_account || holdsKey(*keys.value, m_account->webhookKey))
                return settle(entry, Stand::Serves);
            askAccount(entry);
        });
}

/// It verifies nothing of the account: the API key tells whether it should.
void RelayRoll::askAccount(const Entry &asked)
{
    asked->port->apiKey([this, weak = WeakEntry(asked)](const client::ApiResult<client::RelayApiKey> &key) {
        const Entry entry = weak.lock();
        if (!entry)
            return;
        if (!key)
            return settle(entry, Stand::NotReached, format::accessFailureWords({}, key.failure));
        settle(entry, key.value->accountSid == m_account->sid ? Stand::Serves : Stand::OtherAccount);
    });
}

void RelayRoll::settle(const Entry &entry, RolledRelay::Stand stand, const QString &why)
{
    entry->relay.stand = stand;
    entry->relay.why = why.trimmed();
    Q_EMIT changed();
}

std::vector<RolledRelay> RelayRoll::relays() const
{
    std::vector<RolledRelay> relays;
    for (const Entry &entry : m_lines)
        relays.push_back(entry->relay);
    return relays;
}

void RelayRoll::say(const std::string &name, Word word)
{
    for (const Entry &entry : m_lines) {
        if (entry->relay.name == name)
            entry->relay.isGone = word == Word::Gone;
    }
    Q_EMIT changed();
}

bool RelayRoll::isOver() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [](const Entry &entry) {
        return entry->relay.isGone || entry->relay.stand != Stand::Asked;
    });
}

bool RelayRoll::isReady() const
{
    const bool misses = std::any_of(m_lines.begin(), m_lines.end(), [](const Entry &entry) {
        return !entry->relay.isGone && entry->relay.stand == Stand::NotReached;
    });
    const bool hasAny = std::any_of(m_lines.begin(), m_lines.end(), [](const Entry &entry) {
        return !entry->relay.isGone && entry->relay.stand == Stand::Serves;
    });
    return isOver() && !misses && hasAny;
}

RotationRelays RelayRoll::take()
{
    RotationRelays relays;
    for (const Entry &entry : m_lines) {
        if (!entry->relay.isGone && entry->relay.stand == Stand::Serves)
            relays.push_back(std::move(entry->port));
    }
    m_lines.clear();
    return relays;
}

std::vector<std::string> RelayRoll::gone() const
{
    std::vector<std::string> names;
    for (const Entry &entry : m_lines) {
        if (entry->relay.isGone)
            names.push_back(entry->relay.name);
    }
    return names;
}

} // namespace ringdown::credentials
