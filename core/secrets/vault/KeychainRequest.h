// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/KeyringItems.h"
#include "core/secrets/vault/KeyringProbe.h"
#include "core/secrets/vault/KeyringUnlock.h"
#include "core/secrets/vault/Vault.h"

#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

#include <variant>

namespace QKeychain {
class Job;
}

namespace ringdown::secrets {

/// What one request may end with.
using KeychainEnd = std::variant<VaultFailure, Stored, Secret, std::vector<std::string>>;

/// One request to the keychain: probe, look for the item, open the keyring, then QtKeychain's job, each with
/// its own patience.
class KeychainRequest : public QObject {
    Q_OBJECT
public:
    enum class Task { List, Read, Write, Remove };

    /// ended comes once, from the event loop; this object may be deleted later in it.
    KeychainRequest(KeyringBus &bus, Task task, std::string name, Secret value,
                    std::function<void(KeychainEnd)> ended, QObject *parent);

    void cancel();

private:
    enum class Patience { OfService, OfPerson };

    void meet(const KeyringState &state);
    void list();
    void findItem();
    void meetItems(const FoundItems &items);
    void findInWallet();
    void unlock(const QString &object);
    void waitForPerson();
    void meetUnlock(UnlockEnd end, const QString &detail);
    void runJob(Patience patience);
    void meetJob(QKeychain::Job *job);
    void meetMissing();
    void meetRefusal(VaultTrouble trouble, const QString &why);

    void wait(int milliseconds);
    void fail(VaultTrouble trouble, const QString &why);
    void failByService(const QDBusMessage &error);
    void finish(KeychainEnd end);

    Task m_task;
    std::string m_name;
    Secret m_value;
    std::function<void(KeychainEnd)> m_ended;
    KeyringBus &m_bus;
    KeyringProbe m_probe;
    KeyringItems m_items;
    std::unique_ptr<KeyringUnlock> m_unlock;
    std::unique_ptr<Wallet> m_wallet; ///< when it is one and not the Secret Service
    QDBusServiceWatcher m_service;    ///< while a person is waited for, without a limit
    QTimer m_patience;
    KeyringState m_state;
};

} // namespace ringdown::secrets
