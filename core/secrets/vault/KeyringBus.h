// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QString>
#include <QVariant>

#include <functional>

namespace ringdown::secrets {

constexpr int serviceTimeoutMilliseconds = 5'000;

/// The Secret Service seen over D-Bus, for the questions that QtKeychain does not ask. Nothing here makes a
/// prompt appear or starts a bus.
class KeyringBus {
public:
    KeyringBus();
    KeyringBus(const KeyringBus &) = delete;
    KeyringBus &operator=(const KeyringBus &) = delete;
    ~KeyringBus();

    /// Connects unless it is; done comes later, in the thread of context, with false when there is no session
    /// bus. It never comes while a bus is there and says nothing; nothing waits for it meanwhile.
    void connect(QObject *context, std::function<void(bool isConnected)> done);
    /// Asks the bus itself.
    void askBus(QObject *context, const QString &method, const QVariantList &arguments,
                std::function<void(const QDBusMessage &)> answered);
    /// Calls an object of the Secret Service; answered gets its reply or an error, NoReply after 5 s, unless
    /// context has ended.
    void ask(QObject *context, const QString &path, const QString &interface, const QString &method,
             const QVariantList &arguments, std::function<void(const QDBusMessage &)> answered);
    /// Calls an object of another service, with a patience of its own.
    void askOther(QObject *context, const QString &service, const QString &path, const QString &interface,
                  const QString &method, const QVariantList &arguments, int milliseconds,
                  std::function<void(const QDBusMessage &)> answered);
    QDBusConnection connection() const { return m_connection; }

    static QString service();

private:
    bool connectNow();
    void send(QObject *context, const QDBusMessage &message, int milliseconds,
              std::function<void(const QDBusMessage &)> answered);

    QString m_name;
    QDBusConnection m_connection;
};

/// Whether a person could be asked here: a display is set.
bool hasDisplay();

} // namespace ringdown::secrets
