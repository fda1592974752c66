// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/DeskPorts.h"
#include "ui/credentials/Snapshot.h"

#include <QObject>

class QTimer;

namespace ringdown::link {
class RelayPort;
}

namespace ringdown::credentials {

class AccountDesk;
class AccountKeeping;
class AuditTrail;
class ImportDesk;
class KeyDesk;
class RelayDesk;
class RotationDesk;
class VaultAccess;

/// Everything the screen can do, by concept, and one look at how it all stands.
class Desks : public QObject {
    Q_OBJECT
public:
    explicit Desks(const DeskPorts &ports, QObject *parent = nullptr);
    ~Desks() override;

    const Snapshot &snapshot() const { return m_snapshot; }
    void setRelay(link::RelayPort *relay);
    void gather();
    void reload();
    void readAgain(); ///< what another one of the desks has written

    VaultAccess *vault;
    AuditTrail *audit;
    AccountDesk *account;
    AccountKeeping *keeping;
    RelayDesk *relay;
    KeyDesk *keys;
    ImportDesk *import;
    RotationDesk *rotation;

Q_SIGNALS:
    void changed();       ///< snapshot()
    void relayKeysKept(); ///< in the vault: what a relay of this desk starts with
    void said(const QString &sentence);
    void refused(const QString &sentence);

private:
    void wire();

    Snapshot m_snapshot;
    QTimer *m_soon; ///< many answers at once are one look
    link::RelayPort *m_port = nullptr;
};

} // namespace ringdown::credentials
