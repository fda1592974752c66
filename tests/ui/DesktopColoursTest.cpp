// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Preferences.h"
#include "ui/shell/Theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace ringdown;
using namespace Qt::StringLiterals;

namespace {

const QString portalName = u"org.freedesktop.portal.Desktop"_s;

/// The part of a desktop that knows whether it is dark; it answers when the test has it answer.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    void answer(uint scheme)
    {
        for (const QDBusMessage &question : std::exchange(m_questions, {}))
            m_bus.send(question.createReply(
                QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(scheme))))));
    }
    void begin(const QString &address)
    {
        m_bus = QDBusConnection::connectToBus(address, u"portal"_s);
        QVERIFY(m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                                     QDBusConnection::ExportAllSlots));
        QVERIFY(m_bus.registerService(portalName));
    }
    void end()
    {
        m_questions.clear();
        m_bus.unregisterService(portalName);
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }
    bool isAsked() const { return !m_questions.isEmpty(); }

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &, const QDBusMessage &question)
    {
        question.setDelayedReply(true);
        m_questions.append(question);
        return {};
    }

private:
    QDBusConnection m_bus{QString()};
    QList<QDBusMessage> m_questions;
};

} // namespace

/// Light or dark as the desktop is, on a bus of its own.
class DesktopColoursTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            QSKIP("dbus-daemon is not installed");
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    void init() { m_portal.begin(m_address); }
    void cleanup() { m_portal.end(); }

    /// As after a log-in, when the question itself starts it.
    void aPortalMayTakeItsTime()
    {
        shell::Theme theme;
        theme.wear(shell::Appearance::System);
        QTRY_VERIFY(m_portal.isAsked());
        QTest::qWait(700);
        QVERIFY(!theme.isDark());
        m_portal.answer(1);
        QTRY_VERIFY(theme.isDark());
    }

    void aPortalThatComesAgainIsAskedAgain()
    {
        shell::Theme theme;
        theme.wear(shell::Appearance::System);
        QTRY_VERIFY(m_portal.isAsked());
        m_portal.answer(1);
        QTRY_VERIFY(theme.isDark());
        m_portal.end();
        m_portal.begin(m_address);
        QTRY_VERIFY(m_portal.isAsked());
        m_portal.answer(2);
        QTRY_VERIFY(!theme.isDark());
    }

    void aChoiceOfOnesOwnStands()
    {
        shell::Theme theme;
        theme.wear(shell::Appearance::Light);
        QTRY_VERIFY(m_portal.isAsked());
        m_portal.answer(1);
        QTest::qWait(50);
        QVERIFY(!theme.isDark());
        theme.wear(shell::Appearance::System);
        QTRY_VERIFY(theme.isDark());
    }

private:
    QProcess m_daemon;
    QString m_address;
    Portal m_portal;
};

QTEST_MAIN(DesktopColoursTest)
#include "DesktopColoursTest.moc"
