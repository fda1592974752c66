// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/KeyringUnlock.h"

#include <QDBusArgument>
#include <QDBusObjectPath>

namespace ringdown::secrets {
namespace {

QString promptInterface()
{
    return QStringLiteral("org.freedesktop.Secret.Prompt");
}

} // namespace

KeyringUnlock::KeyringUnlock(KeyringBus &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

KeyringUnlock::~KeyringUnlock()
{
    if (!m_prompt.isEmpty())
        m_bus.connection().send(QDBusMessage::createMethodCall(KeyringBus::service(), m_prompt,
                                                               promptInterface(), QStringLiteral("Dismiss")));
}

void KeyringUnlock::ask(const QString &object, std::function<void(UnlockEnd, const QString &)> done)
{
    m_done = std::move(done);
    const QList<QDBusObjectPath> objects{QDBusObjectPath(object)};
    m_bus.ask(this, QStringLiteral("/org/freedesktop/secrets"),
              QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Unlock"),
              {QVariant::fromValue(objects)}, [this](const QDBusMessage &reply) {
                  if (reply.type() == QDBusMessage::ErrorMessage)
                      return finish(UnlockEnd::Refused, reply.errorMessage());
                  const auto unlocked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0));
                  const QString prompt = reply.arguments().value(1).value<QDBusObjectPath>().path();
                  if (!prompt.isEmpty() && prompt != u"/")
                      showPrompt(prompt);
                  else
                      finish(unlocked.isEmpty() ? UnlockEnd::Refused : UnlockEnd::Unlocked, {});
              });
}

void KeyringUnlock::showPrompt(const QString &prompt)
{
    m_prompt = prompt;
    const bool hears =
        m_bus.connection().connect(KeyringBus::service(), prompt, promptInterface(),
                                   QStringLiteral("Completed"), this, SLOT(promptCompleted(QDBusMessage)));
    if (!hears)
        return finish(UnlockEnd::Refused, QStringLiteral("the prompt's end cannot be heard"));
    m_bus.ask(this, prompt, promptInterface(), QStringLiteral("Prompt"), {QString()},
              [this](const QDBusMessage &reply) {
                  if (reply.type() == QDBusMessage::ErrorMessage)
                      finish(UnlockEnd::Refused, reply.errorMessage());
              });
}

void KeyringUnlock::promptCompleted(const QDBusMessage &signal)
{
    m_prompt.clear();
    const bool isDismissed = signal.arguments().value(0).toBool();
    finish(isDismissed ? UnlockEnd::Dismissed : UnlockEnd::Unlocked, {});
}

void KeyringUnlock::finish(UnlockEnd end, const QString &detail)
{
    if (m_done)
        std::exchange(m_done, nullptr)(end, detail);
}

} // namespace ringdown::secrets
