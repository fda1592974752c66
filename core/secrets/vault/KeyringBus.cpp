// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/KeyringBus.h"

#include "core/secrets/vault/BusGreeting.h"

#include <QDBusPendingCallWatcher>
#include <QFileInfo>
#include <QTimer>

#include <atomic>

namespace ringdown::secrets {
namespace {

/// Without an address libdbus would start a bus of its own that outlives this program.
bool isBusGiven()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus"));
}

QString newName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("ringdown-keyring-%1").arg(++count);
}

} // namespace

KeyringBus::KeyringBus()
    : m_name(newName())
    , m_connection(m_name)
{
}

KeyringBus::~KeyringBus()
{
    QDBusConnection::disconnectFromBus(m_name);
}

QString KeyringBus::service()
{
    return QStringLiteral("org.freedesktop.secrets");
}

void KeyringBus::connect(QObject *context, std::function<void(bool)> done)
{
    if (m_connection.isConnected() || !isBusGiven()) {
        const bool isConnected = m_connection.isConnected();
        QTimer::singleShot(0, context, [done = std::move(done), isConnected] { done(isConnected); });
        return;
    }
    auto *greeting = new BusGreeting(context);
    greeting->ask([this, greeting, done = std::move(done)] {
        greeting->deleteLater();
        done(connectNow());
    });
}

bool KeyringBus::connectNow()
{
    if (m_connection.isConnected())
        return true;
    QDBusConnection::disconnectFromBus(m_name);
    m_connection = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name);
    return m_connection.isConnected();
}

void KeyringBus::askBus(QObject *context, const QString &method, const QVariantList &arguments,
                        std::function<void(const QDBusMessage &)> answered)
{
    const QString bus = QStringLiteral("org.freedesktop.DBus");
    QDBusMessage message =
        QDBusMessage::createMethodCall(bus, QStringLiteral("/org/freedesktop/DBus"), bus, method);
    message.setArguments(arguments);
    send(context, message, serviceTimeoutMilliseconds, std::move(answered));
}

void KeyringBus::ask(QObject *context, const QString &path, const QString &interface, const QString &method,
                     const QVariantList &arguments, std::function<void(const QDBusMessage &)> answered)
{
    askOther(context, service(), path, interface, method, arguments, serviceTimeoutMilliseconds,
             std::move(answered));
}

void KeyringBus::askOther(QObject *context, const QString &service, const QString &path,
                          const QString &interface, const QString &method, const QVariantList &arguments,
                          int milliseconds, std::function<void(const QDBusMessage &)> answered)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    send(context, message, milliseconds, std::move(answered));
}

void KeyringBus::send(QObject *context, const QDBusMessage &message, int milliseconds,
                      std::function<void(const QDBusMessage &)> answered)
{
    auto *watcher = new QDBusPendingCallWatcher(m_connection.asyncCall(message, milliseconds), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, answered = std::move(answered)] {
                         watcher->deleteLater();
                         answered(watcher->reply());
                     });
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace ringdown::secrets
