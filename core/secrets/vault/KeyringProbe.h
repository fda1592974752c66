// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/KeyringBus.h"
#include "core/secrets/vault/Vault.h"
#include "core/secrets/vault/Wallet.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ringdown::secrets {

/// How the keyring is, and where its default collection lies.
struct KeyringState {
    VaultState vault;
    QString collection;                  ///< object path, or the name of a wallet; "" unless Ready or Locked
    std::optional<WalletService> wallet; ///< what QtKeychain takes instead of the Secret Service
};

/// Asks the keyring that QtKeychain will take how it is, step by step and without a prompt. QtKeychain cannot
/// tell: it answers "no such entry" for a locked keyring and "other error" for five different causes.
class KeyringProbe : public QObject {
    Q_OBJECT
public:
    explicit KeyringProbe(KeyringBus &bus, QObject *parent = nullptr);

    /// done comes once, after 5 s at the latest, not from inside ask(); this object may end in it.
    void ask(std::function<void(const KeyringState &)> done);

private:
    void connected(bool isConnected);
    void askOwner();
    void askActivatable();
    void askDefault();
    void askLocked(const QString &collection);
    void fail(const QDBusMessage &error);
    void finish(VaultCondition condition, const QString &detail, const QString &collection = {});

    KeyringBus &m_bus;
    std::unique_ptr<Wallet> m_wallet;
    std::function<void(const KeyringState &)> m_done;
};

} // namespace ringdown::secrets
