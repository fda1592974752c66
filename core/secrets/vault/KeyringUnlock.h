// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/KeyringBus.h"

#include <QObject>

#include <functional>

namespace ringdown::secrets {

enum class UnlockEnd {
    Unlocked,
    Dismissed, ///< the person closed the prompt, or nobody could be asked
    Refused,   ///< the service answered with an error, or left it locked without asking
};

/// Has the service ask the person for the keyring's password. Takes as long as they type; ending this object
/// takes the prompt away.
class KeyringUnlock : public QObject {
    Q_OBJECT
public:
    explicit KeyringUnlock(KeyringBus &bus, QObject *parent = nullptr);
    ~KeyringUnlock() override;

    /// object: path of a collection or item. detail holds the service's own words, often "". done comes once.
    void ask(const QString &object, std::function<void(UnlockEnd, const QString &detail)> done);

private Q_SLOTS:
    void promptCompleted(const QDBusMessage &signal);

private:
    void showPrompt(const QString &prompt);
    void finish(UnlockEnd end, const QString &detail);

    KeyringBus &m_bus;
    QString m_prompt; ///< object path while a prompt is up
    std::function<void(UnlockEnd, const QString &)> m_done;
};

} // namespace ringdown::secrets
