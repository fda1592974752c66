// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/Desks.h"

#include "ui/credentials/AccountKeeping.h"
#include "ui/credentials/ImportDesk.h"
#include "ui/credentials/KeyDesk.h"
#include "ui/credentials/RotationDesk.h"
#include "ui/link/RelayPort.h"

#include <QTimer>

namespace ringdown::credentials {
namespace {

constexpr std::size_t keptRelayChanges = 100;

} // namespace

Desks::Desks(const DeskPorts &ports, QObject *parent)
    : QObject(parent)
    , vault(new VaultAccess(ports.keyring, ports.memory, this))
    , audit(new AuditTrail(ports.directory, this))
    , account(new AccountDesk(*vault, *audit, ports.carrier, ports.clock, this))
    , keeping(new AccountKeeping(*vault, *account, ports.carrier, this))
    , relay(new RelayDesk(this))
    , keys(new KeyDesk(*account, *relay, ports.carrier, this))
    , import(new ImportDesk(*vault, ports.directory, this))
    , rotation(new RotationDesk(ports.rotations, *vault, *account, *relay, this))
    , m_soon(new QTimer(this))
{
    wire();
}

/// Each before what it works with: as children they would go in the order in which they were made, the vault
/// first, while the account may still be asking it.
Desks::~Desks()
{
    delete rotation;
    delete import;
    delete keys;
    delete relay;
    delete keeping;
    delete account;
}

void Desks::wire()
{
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &Desks::gather);
    const auto lookSoon = [this] { m_soon->start(0); };
    connect(account, &AccountDesk::changed, this, lookSoon);
    connect(vault, &VaultAccess::changed, this, lookSoon);
    connect(relay, &RelayDesk::changed, this, lookSoon);
    connect(relay, &RelayDesk::done, account, &AccountDesk::note);
    connect(account, &AccountDesk::refused, this, &Desks::refused);
    connect(keeping, &AccountKeeping::refused, this, &Desks::refused);
    connect(keeping, &AccountKeeping::webhookKeyKept, this, &Desks::relayKeysKept);
    connect(import, &ImportDesk::stored, this, &Desks::relayKeysKept);
    connect(relay, &RelayDesk::refused, this, &Desks::refused);
    connect(keys, &KeyDesk::refused, this, &Desks::refused);
    connect(relay, &RelayDesk::said, this, &Desks::said);
    connect(keys, &KeyDesk::said, this, &Desks::said);
    connect(rotation, &RotationDesk::finished, this, &Desks::readAgain);
}

void Desks::gather()
{
    m_snapshot.keyring = {vault->state(), vault->place(), vault->isMemory(), vault->waitsForPerson(),
                          vault->isSlow()};
    m_snapshot.account = account->account();
    m_snapshot.check = account->check();
    m_snapshot.ledger = account->ledger();
    m_snapshot.relay = relay->relay();
    m_snapshot.relay.role = m_port ? m_port->role() : client::Role::Unknown;
    Q_EMIT changed();
}

void Desks::setRelay(link::RelayPort *port)
{
    if (m_port)
        disconnect(m_port, nullptr, this, nullptr);
    m_port = port;
    rotation->drop(); // it asks the relay that goes now, and is resumed with a click
    m_snapshot.relayChanges.clear();
    relay->setRelay(port ? port->keys() : nullptr, port ? port->place() : QString());
    if (!port)
        return;
    connect(port, &link::RelayPort::connected, relay, &RelayDesk::refresh);
    connect(port, &link::RelayPort::eventArrived, this, [this](const Event &event) {
        if (event.kind != EventKind::AccessChanged)
            return;
        auto &changes = m_snapshot.relayChanges;
        changes.insert(changes.begin(), {event.at, event.by, QString::fromStdString(event.why), {}});
        if (changes.size() > keptRelayChanges)
            changes.pop_back();
        relay->refresh();
    });
}

void Desks::reload()
{
    vault->look();
    audit->read();
    relay->refresh();
}

void Desks::readAgain()
{
    audit->read();
    account->refresh();
}

} // namespace ringdown::credentials
