// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A KWallet (org.kde.kwalletd5) in one state: MockWallet STATE, one of open, closed (a person opens it after
// a while), kept-closed (the person says no), off, never-made. It has one entry, TWILIO_API_SECRET. Prints
// "ready", then a line for each call that matters.

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QMap>
#include <QTimer>

#include <cstdio>

namespace {

const QString walletName = QStringLiteral("kdewallet");

void say(const QString &words)
{
    std::puts(qPrintable(words));
    std::fflush(stdout);
}

class MockWallet : public QDBusVirtualObject {
public:
    explicit MockWallet(const QString &state)
        : m_state(state)
        , m_isOpen(state == u"open")
    {
        m_entries[QStringLiteral("TWILIO_API_SECRET")] = QStringLiteral("fake-wallet-value");
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == u"open")
            return open(message, connection);
        const QVariant value = answer(message.member(), message.arguments());
        return connection.send(value.isValid()
                                   ? message.createReply(value)
                                   : message.createErrorReply(QDBusError::UnknownMethod, message.member()));
    }

private:
    bool open(const QDBusMessage &message, const QDBusConnection &connection)
    {
        constexpr int typing = 6'500; // longer than anything that asks no person may take
        if (m_isOpen)
            return connection.send(message.createReply(1));
        say(QStringLiteral("prompt"));
        const bool isAllowed = m_state == u"closed";
        message.setDelayedReply(true);
        QTimer::singleShot(isAllowed ? typing : 100, this, [this, message, connection, isAllowed] {
            m_isOpen = isAllowed;
            connection.send(message.createReply(isAllowed ? 1 : -1));
        });
        return true;
    }

    QVariant answer(const QString &member, const QVariantList &arguments)
    {
        const QString key = arguments.value(2).toString();
        if (member == u"isEnabled")
            return m_state != u"off";
        if (member == u"networkWallet")
            return walletName;
        if (member == u"wallets")
            return m_state == u"never-made" ? QStringList() : QStringList{walletName};
        if (member == u"isOpen")
            return m_isOpen;
        if (member == u"keyDoesNotExist")
            return !m_entries.contains(key);
        if (member == u"entryList")
            return QStringList(m_entries.keys());
        if (member == u"entryType") // 0: unknown, 1: password
            return m_entries.contains(key) ? 1 : 0;
        if (member == u"readPassword")
            return m_entries.value(key);
        if (member == u"writePassword") {
            m_entries[key] = arguments.value(3).toString();
            return 0;
        }
        if (member == u"removeEntry")
            return m_entries.remove(key) > 0 ? 0 : -1;
        return {};
    }

    QString m_state;
    bool m_isOpen;
    QMap<QString, QString> m_entries;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    MockWallet wallet(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerVirtualObject(QStringLiteral("/modules/kwalletd5"), &wallet) ||
        !bus.registerService(QStringLiteral("org.kde.kwalletd5")))
        return 1;
    say(QStringLiteral("ready"));
    return QCoreApplication::exec();
}
