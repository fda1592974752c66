// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Secret Service that misbehaves on purpose: MockKeyring BEHAVIOUR. It has one item for every name that is
// asked for; its value is "fake-mock-value". Prints "ready", then a line for each call that matters.

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QMap>
#include <QTimer>

#include <cstdio>

namespace {

struct WireSecret {
    QDBusObjectPath connection;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
using WireSecrets = QMap<QDBusObjectPath, WireSecret>;

QDBusArgument &operator<<(QDBusArgument &out, const WireSecret &secret)
{
    out.beginStructure();
    out << secret.connection << secret.parameters << secret.value << secret.contentType;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, WireSecret &secret)
{
    in.beginStructure();
    in >> secret.connection >> secret.parameters >> secret.value >> secret.contentType;
    in.endStructure();
    return in;
}

} // namespace

Q_DECLARE_METATYPE(WireSecret)
Q_DECLARE_METATYPE(WireSecrets)

namespace {

const QString root = QStringLiteral("/org/freedesktop/secrets");
const QDBusObjectPath collection(root + QStringLiteral("/collection/mock"));
const QDBusObjectPath item(root + QStringLiteral("/collection/mock/1"));
const QDBusObjectPath prompt(root + QStringLiteral("/prompt/1"));
const QDBusObjectPath plainSession(root + QStringLiteral("/session/1"));
const QDBusObjectPath noPrompt(QStringLiteral("/"));

void say(const char *words)
{
    std::puts(words);
    std::fflush(stdout);
}

class MockKeyring : public QDBusVirtualObject {
public:
    explicit MockKeyring(QString behaviour)
        : m_behaviour(std::move(behaviour))
        , m_isLocked(m_behaviour.startsWith(u"prompt") || m_behaviour == u"denied-Unlock")
    {
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString member = message.member();
        if (m_behaviour == QStringLiteral("silent-") + member)
            return true;
        if (m_behaviour == QStringLiteral("denied-") + member)
            return connection.send(message.createErrorReply(
                QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"), QStringLiteral("not for you")));
        const bool isKnown = answer(member, message, connection);
        if (!isKnown)
            connection.send(message.createErrorReply(QDBusError::UnknownMethod, member));
        return true;
    }

private:
    bool answer(const QString &member, const QDBusMessage &message, const QDBusConnection &connection)
    {
        const auto reply = [&](const QVariantList &values) {
            connection.send(message.createReply(values));
            if (m_behaviour == u"twice")
                connection.send(message.createReply(values));
            return true;
        };
        const auto paths = [](bool some, const QDBusObjectPath &path) {
            return QVariant::fromValue(some ? QList<QDBusObjectPath>{path} : QList<QDBusObjectPath>());
        };
        const bool isUnmade =
            m_behaviour.startsWith(u"unmade"); // and whoever is asked for its password says no
        if (member == u"ReadAlias")
            return reply({QVariant::fromValue(isUnmade ? noPrompt : collection)});
        if (member == u"CreateCollection" && isUnmade)
            return reply({QVariant::fromValue(noPrompt), QVariant::fromValue(prompt)});
        if (member == u"CreateItem" && isUnmade)
            return connection.send(message.createErrorReply(
                m_behaviour == u"unmade" ? QStringLiteral("org.freedesktop.Secret.Error.NoSuchObject")
                                         : QStringLiteral("org.freedesktop.DBus.Error.UnknownMethod"),
                QStringLiteral("Object does not exist at path “/org/freedesktop/secrets/collection/login”")));
        if (member == u"Get")
            return reply(
                {QVariant::fromValue(QDBusVariant(property(message.arguments().value(1).toString())))});
        if (member == u"GetAll")
            return reply({QVariantMap{{QStringLiteral("Locked"), m_isLocked}}});
        if (member == u"SearchItems")
            return reply({paths(!m_isLocked && !isUnmade, item), paths(m_isLocked, item)});
        if (member == u"Unlock")
            return reply({paths(false, item), QVariant::fromValue(prompt)});
        if (member == u"Prompt") {
            reply({});
            return beginPrompt(connection);
        }
        if (member == u"Dismiss") {
            say("dismissed");
            return reply({});
        }
        if (member == u"OpenSession")
            return openSession(message, connection);
        if (member == u"GetSecrets")
            return reply({QVariant::fromValue(
                WireSecrets{{item, {plainSession, {}, "fake-mock-value", QStringLiteral("text/plain")}}})});
        if (member == u"CreateItem")
            return reply({QVariant::fromValue(item), QVariant::fromValue(noPrompt)});
        return false;
    }

    QVariant property(const QString &name) const
    {
        if (name == u"Locked")
            return m_isLocked;
        return QVariant::fromValue(QMap<QString, QString>{{QStringLiteral("user"), QStringLiteral("MOCK")}});
    }

    static bool openSession(const QDBusMessage &message, const QDBusConnection &connection)
    {
        if (message.arguments().value(0).toString() != u"plain")
            return connection.send(
                message.createErrorReply(QDBusError::NotSupported, QStringLiteral("plain only")));
        return connection.send(message.createReply(
            {QVariant::fromValue(QDBusVariant(QString())), QVariant::fromValue(plainSession)}));
    }

    bool beginPrompt(const QDBusConnection &connection)
    {
        say("prompt");
        if (m_behaviour == u"prompt-closed" || m_behaviour.startsWith(u"unmade"))
            complete(connection, true);
        else if (m_behaviour == u"prompt-twice")
            QTimer::singleShot(50, this, [this, connection] {
                complete(connection, false);
                complete(connection, true);
            });
        else if (m_behaviour == u"prompt-slow") // longer than anything that asks no person may take
            QTimer::singleShot(6'500, this, [this, connection] { complete(connection, false); });
        return true;
    }

    void complete(const QDBusConnection &connection, bool isDismissed)
    {
        m_isLocked = m_isLocked && isDismissed;
        QDBusMessage signal = QDBusMessage::createSignal(
            prompt.path(), QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Completed"));
        const QVariant made = QVariant::fromValue(noPrompt); // none: libsecret wants a path of a new keyring
        signal << isDismissed
               << QVariant::fromValue(
                      QDBusVariant(m_behaviour.startsWith(u"unmade") ? made : QVariant(QString())));
        connection.send(signal);
    }

    QString m_behaviour;
    bool m_isLocked;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    qDBusRegisterMetaType<WireSecret>();
    qDBusRegisterMetaType<WireSecrets>();
    qDBusRegisterMetaType<QMap<QString, QString>>();
    MockKeyring keyring(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerVirtualObject(root, &keyring, QDBusConnection::SubPath) ||
        !bus.registerService(QStringLiteral("org.freedesktop.secrets")))
        return 1;
    say("ready");
    return QCoreApplication::exec();
}
