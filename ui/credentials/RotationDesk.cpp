// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/RotationDesk.h"

#include "ui/format/EngineWords.h"

#include <QPointer>

#include <algorithm>

namespace ringdown::credentials {
namespace {

QString nameOf(desk::RotationKind kind)
{
    switch (kind) {
    case desk::RotationKind::ApiKey:
        return RotationDesk::tr("the API key");
    case desk::RotationKind::AuthToken:
        return RotationDesk::tr("the Auth Token");
    }
    return {};
}

} // namespace

RotationDesk::RotationDesk(RotationMaker &maker, VaultAccess &vault, AccountDesk &account, RelayDesk &relay,
                           QObject *parent)
    : QObject(parent)
    , m_maker(maker)
    , m_vault(vault)
    , m_account(account)
    , m_relay(relay)
    , m_roll(vault, maker, relay)
{
    // Later: what ends with the roll may be answering at this moment.
    connect(&m_roll, &RelayRoll::changed, this, &RotationDesk::onRoll, Qt::QueuedConnection);
    connect(&m_roll, &RelayRoll::tokenUsed, this, [this](const std::string &entry, const std::string &print) {
        m_account.note(desk::Deed::Used, entry, print, "to call the roll for a rotation");
    });
    connect(&m_account, &AccountDesk::refused, this, [this](const QString &sentence) {
        if (m_calls)
            Q_EMIT refused(sentence);
    });
}

void RotationDesk::propose(desk::RotationKind kind)
{
    m_kind = kind;
    m_calls = RollFor::Beginning;
    m_roll.drop();
    Q_EMIT changed();
    if (!m_relay.keys())
        return Q_EMIT refused(
            tr("No rotation was begun: connect to the relay first, so that it gets the new one."));
    m_account.use("to call the roll for a rotation",
                  [self = QPointer(this)](const desk::AccountCredential &account) {
                      if (self && self->m_calls == RollFor::Beginning)
                          self->callAll(account);
                  });
}

void RotationDesk::callAll(const desk::AccountCredential &account)
{
    if (!m_relay.keys())
        return;
    std::vector<std::string> names{m_relay.keys()->name()};
    for (const std::string &relay : m_account.account().relayTokens) {
        if (std::find(names.begin(), names.end(), relay) == names.end())
            names.push_back(relay);
    }
    m_roll.call(names, RelayRoll::Account{account.sid(), account.webhookKey().id()});
}

void RotationDesk::resume()
{
    callPending({});
}

void RotationDesk::leaveBehind(const std::string &relay)
{
    m_rotation.reset(); // it holds what is resumed
    callPending(relay);
}

void RotationDesk::callPending(const std::string &gone)
{
    const auto waits = pending();
    if (!waits)
        return;
    m_kind = waits->kind;
    m_calls = RollFor::Resuming;
    m_roll.call(waits->relays, std::nullopt);
    if (!gone.empty())
        m_roll.say(gone, RelayRoll::Word::Gone);
    Q_EMIT changed();
}

void RotationDesk::onRoll()
{
    if (m_calls == RollFor::Resuming && m_roll.isReady())
        return goOn();
    Q_EMIT changed();
}

void RotationDesk::goOn()
{
    if (!m_calls || !m_roll.isReady())
        return;
    const RollFor calls = *m_calls;
    const std::vector<std::string> gone = m_roll.gone();
    for (const std::string &relay : gone)
        m_account.note(desk::Deed::LeftOut, secrets::relayTokenEntry(relay), {}, "said to be gone");
    m_calls.reset();
    switch (calls) {
    case RollFor::Beginning:
        return take(m_maker.begin(m_kind, m_vault, m_roll.take()));
    case RollFor::Resuming:
        return take(m_maker.resume(m_vault, m_roll.take(), gone));
    }
}

void RotationDesk::leave()
{
    m_roll.drop();
    if (std::exchange(m_calls, std::nullopt))
        Q_EMIT changed();
}

void RotationDesk::take(Result<std::unique_ptr<RotationPort>> rotation)
{
    if (!rotation)
        return Q_EMIT refused(format::deskWords(rotation.error().detail));
    m_rotation = std::move(rotation).value();
    connect(m_rotation.get(), &RotationPort::changed, this, &RotationDesk::changed);
    connect(m_rotation.get(), &RotationPort::ended, this, &RotationDesk::onEnd);
    Q_EMIT changed();
    m_rotation->run();
}

void RotationDesk::run()
{
    if (m_rotation)
        m_rotation->run();
}

void RotationDesk::skipWaiting()
{
    if (m_rotation)
        m_rotation->skipWaiting();
}

void RotationDesk::replaceSecondary()
{
    if (m_rotation)
        m_rotation->replaceSecondary();
}

void RotationDesk::backOut()
{
    if (m_rotation)
        m_rotation->backOut();
}

void RotationDesk::drop()
{
    leave();
    if (!m_rotation)
        return;
    m_rotation.reset();
    Q_EMIT changed();
}

const desk::RotationState *RotationDesk::state() const
{
    return m_rotation ? &m_rotation->state() : nullptr;
}

std::string RotationDesk::leavable() const
{
    const std::string relay = m_rotation ? m_rotation->state().unreached : std::string();
    const bool isConnected = m_relay.keys() && m_relay.keys()->name() == relay;
    const auto waits = pending();
    return relay.empty() || isConnected || !waits || waits->relays.size() < 2 ? std::string() : relay;
}

std::optional<desk::PendingRotation> RotationDesk::pending() const
{
    const auto pending = m_maker.pending();
    return pending ? *pending : std::nullopt;
}

QString RotationDesk::unfinished() const
{
    if (m_rotation)
        return {};
    const auto waits = pending();
    if (!waits)
        return {};
    return tr("A rotation of %1 was begun and has not ended, %n step(s) are behind it.", "what is rotated",
              static_cast<int>(waits->done.size()))
        .arg(nameOf(waits->kind));
}

void RotationDesk::onEnd(desk::RotationStand stand)
{
    Q_EMIT changed();
    m_relay.refresh();
    if (stand == desk::RotationStand::Finished)
        Q_EMIT finished(m_rotation->state().kind);
}

} // namespace ringdown::credentials
