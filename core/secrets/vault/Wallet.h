// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/KeyringBackend.h"
#include "core/secrets/vault/KeyringBus.h"
#include "core/secrets/vault/KeyringUnlock.h"
#include "core/secrets/vault/Vault.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::secrets {

/// KDE's wallet seen over D-Bus, for the questions that QtKeychain does not ask: it answers "access denied"
/// for a wallet that is off, one that was never made, and a person who says no. The bus must be connected.
class Wallet : public QObject {
    Q_OBJECT
public:
    Wallet(KeyringBus &bus, WalletService service, QObject *parent = nullptr);

    /// How it is, and its name in detail when Ready or Locked; nothing when no such program can be reached,
    /// and QtKeychain falls back to the Secret Service.
    void probe(std::function<void(const std::optional<VaultState> &)> done);
    /// Has the person asked for the wallet's password, or whether this program may in. Takes as long as they
    /// type; the prompt is KDE's and cannot be taken away.
    void open(const QString &wallet, std::function<void(UnlockEnd, const QString &detail)> done);
    /// Whether the entry is surely not there, which a closed wallet tells too.
    void isMissing(const QString &wallet, const QString &name, std::function<void(bool)> done);
    /// Names of our entries: all of an open wallet, the well-known ones of a closed one.
    void names(const QString &wallet, bool isOpen,
               std::function<void(const std::vector<std::string> &)> done);

private:
    using Answered = std::function<void(const QDBusMessage &)>;

    void ask(const QString &method, const QVariantList &arguments, Answered answered);
    void askHandle(const QString &wallet, Answered answered);
    void askEnabled();
    void askName();
    void askMade(const QString &wallet);
    void askOpen(const QString &wallet);
    void knownNames(const QString &wallet, std::function<void(const std::vector<std::string> &)> done);
    void finish(const std::optional<VaultState> &state);

    KeyringBus &m_bus;
    WalletService m_service;
    std::function<void(const std::optional<VaultState> &)> m_done;
};

} // namespace ringdown::secrets
