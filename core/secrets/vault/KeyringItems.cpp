// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/KeyringItems.h"

#include "core/secrets/EntryKind.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QMap>

namespace ringdown::secrets {
namespace {

using Attributes = QMap<QString, QString>;

QStringList pathsIn(const QVariant &list)
{
    QStringList paths;
    for (const auto &path : qdbus_cast<QList<QDBusObjectPath>>(list))
        paths.append(path.path());
    return paths;
}

} // namespace

QString keychainService()
{
    return QStringLiteral("ringdown");
}

KeyringItems::KeyringItems(KeyringBus &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    qDBusRegisterMetaType<Attributes>();
}

void KeyringItems::find(const QString &name,
                        std::function<void(const std::optional<FoundItems> &, const QDBusMessage &)> done)
{
    search({{QStringLiteral("server"), keychainService()}, {QStringLiteral("user"), name}}, std::move(done));
}

void KeyringItems::search(const Attributes &attributes,
                          std::function<void(const std::optional<FoundItems> &, const QDBusMessage &)> done)
{
    m_bus.ask(this, QStringLiteral("/org/freedesktop/secrets"),
              QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"),
              {QVariant::fromValue(attributes)}, [done = std::move(done)](const QDBusMessage &reply) {
                  if (reply.type() == QDBusMessage::ErrorMessage)
                      return done(std::nullopt, reply);
                  const QVariantList lists = reply.arguments();
                  done(FoundItems{pathsIn(lists.value(0)), pathsIn(lists.value(1))}, reply);
              });
}

void KeyringItems::names(
    std::function<void(const std::optional<std::vector<std::string>> &, const QDBusMessage &)> done)
{
    m_done = std::move(done);
    search({{QStringLiteral("server"), keychainService()}},
           [this](const std::optional<FoundItems> &found, const QDBusMessage &reply) {
               if (!found)
                   return std::exchange(m_done, nullptr)(std::nullopt, reply);
               m_pending = 1;
               for (const QString &item : found->open + found->locked)
                   askName(item);
               endNamesWhenAsked();
           });
}

void KeyringItems::askName(const QString &item)
{
    ++m_pending;
    m_bus.ask(this, item, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
              {QStringLiteral("org.freedesktop.Secret.Item"), QStringLiteral("Attributes")},
              [this](const QDBusMessage &reply) {
                  const QVariant value = reply.arguments().value(0).value<QDBusVariant>().variant();
                  const auto name = qdbus_cast<Attributes>(value).value(QStringLiteral("user"));
                  if (name.isEmpty())
                      m_hasNameless = true;
                  else
                      m_names.insert(name.toStdString());
                  endNamesWhenAsked();
              });
}

void KeyringItems::endNamesWhenAsked()
{
    if (--m_pending > 0)
        return;
    if (std::exchange(m_hasNameless, false))
        return askKnownNames();
    std::exchange(m_done, nullptr)(std::vector<std::string>(m_names.begin(), m_names.end()), {});
}

void KeyringItems::askKnownNames()
{
    m_pending = 1;
    for (const EntryKind &kind : entryKinds()) {
        const std::string name(kind.name);
        ++m_pending;
        find(QString::fromStdString(name),
             [this, name](const std::optional<FoundItems> &found, const QDBusMessage &) {
                 if (found && !found->isEmpty())
                     m_names.insert(name);
                 endNamesWhenAsked();
             });
    }
    endNamesWhenAsked();
}

} // namespace ringdown::secrets
