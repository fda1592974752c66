// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/KeyringProbe.h"

#include <QDBusError>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTimer>

namespace ringdown::secrets {

KeyringProbe::KeyringProbe(KeyringBus &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

void KeyringProbe::ask(std::function<void(const KeyringState &)> done)
{
    m_done = std::move(done);
    QTimer::singleShot(serviceTimeoutMilliseconds, this, [this] {
        finish(VaultCondition::Silent, QStringLiteral("the keyring service did not answer within 5 s"));
    });
    m_bus.connect(this, [this](bool isConnected) { connected(isConnected); });
}

void KeyringProbe::connected(bool isConnected)
{
    if (!isConnected)
        return finish(VaultCondition::NoBus, m_bus.connection().lastError().message());
    const auto service = walletOfDesktop();
    if (!service)
        return askOwner();
    m_wallet = std::make_unique<Wallet>(m_bus, *service);
    m_wallet->probe([this, service](const std::optional<VaultState> &state) {
        if (!state)
            return askOwner();
        const bool isNamed =
            state->condition == VaultCondition::Ready || state->condition == VaultCondition::Locked;
        const VaultState told = isNamed ? VaultState{state->condition, {}} : *state;
        if (m_done)
            std::exchange(m_done, nullptr)(
                {told, isNamed ? QString::fromStdString(state->detail) : QString(), service});
    });
}

void KeyringProbe::askOwner()
{
    m_bus.askBus(this, QStringLiteral("NameHasOwner"), {KeyringBus::service()},
                 [this](const QDBusMessage &reply) {
                     if (reply.type() == QDBusMessage::ErrorMessage)
                         fail(reply);
                     else if (reply.arguments().value(0).toBool())
                         askDefault();
                     else
                         askActivatable();
                 });
}

void KeyringProbe::askActivatable()
{
    m_bus.askBus(this, QStringLiteral("ListActivatableNames"), {}, [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage)
            fail(reply);
        else if (reply.arguments().value(0).toStringList().contains(KeyringBus::service()))
            askDefault();
        else
            finish(VaultCondition::NoService,
                   QStringLiteral("no program on this session bus offers org.freedesktop.secrets"));
    });
}

void KeyringProbe::askDefault()
{
    m_bus.ask(this, QStringLiteral("/org/freedesktop/secrets"),
              QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"),
              {QStringLiteral("default")}, [this](const QDBusMessage &reply) {
                  if (reply.type() == QDBusMessage::ErrorMessage)
                      return fail(reply);
                  const QString path = reply.arguments().value(0).value<QDBusObjectPath>().path();
                  if (path.isEmpty() || path == u"/")
                      finish(VaultCondition::NoCollection,
                             QStringLiteral("the keyring service has no default keyring yet"));
                  else
                      askLocked(path);
              });
}

void KeyringProbe::askLocked(const QString &collection)
{
    m_bus.ask(this, collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
              {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")},
              [this, collection](const QDBusMessage &reply) {
                  const QDBusError::ErrorType error = QDBusError(reply).type();
                  // An alias may name a keyring whose file is gone.
                  if (error == QDBusError::UnknownObject || error == QDBusError::UnknownMethod ||
                      error == QDBusError::UnknownInterface)
                      return finish(VaultCondition::NoCollection, reply.errorMessage());
                  if (reply.type() == QDBusMessage::ErrorMessage)
                      return fail(reply);
                  const bool isLocked = reply.arguments().value(0).value<QDBusVariant>().variant().toBool();
                  finish(isLocked ? VaultCondition::Locked : VaultCondition::Ready, {}, collection);
              });
}

void KeyringProbe::fail(const QDBusMessage &error)
{
    const QDBusError::ErrorType type = QDBusError(error).type();
    const bool isSilent =
        type == QDBusError::NoReply || type == QDBusError::Timeout || type == QDBusError::TimedOut;
    finish(isSilent ? VaultCondition::Silent : VaultCondition::NoService, error.errorMessage());
}

void KeyringProbe::finish(VaultCondition condition, const QString &detail, const QString &collection)
{
    if (!m_done)
        return;
    const auto done = std::exchange(m_done, nullptr);
    done({{condition, detail.toStdString()}, collection, std::nullopt});
}

} // namespace ringdown::secrets
