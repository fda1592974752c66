// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/DBusNotices.h"
#include "ui/notify/NoticeCard.h"
#include "ui/notify/OwnNotices.h"

#include <QApplication>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ringdown;
using notify::DesktopNotice;
using namespace Qt::StringLiterals;

namespace {

/// A notification service that only remembers.
class FakeService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint replaced;
        QString title;
        QString body;
        QStringList actions;
        int timeout;
    };

    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    QStringList GetCapabilities() { return {u"actions"_s, u"body-markup"_s}; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &, int timeout)
    {
        shown.append({replaces, title, body, actions, timeout});
        return replaces != 0 ? replaces : ++m_last;
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &key);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 40;
};

const DesktopNotice sample{u"Missed: (202) 555-0147"_s, u"Queen & Co <b>"_s, {{u"default"_s, u"Open"_s}}};

} // namespace

/// On a bus of its own.
class DBusNoticesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            QSKIP("dbus-daemon is not installed");
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    void init()
    {
        m_service = std::make_unique<FakeService>();
        m_own = std::make_unique<notify::OwnNotices>();
    }
    void cleanup()
    {
        m_notices.reset();
        m_own.reset();
        serviceBus().unregisterService(u"org.freedesktop.Notifications"_s);
        QDBusConnection::disconnectFromBus(u"service"_s);
        QDBusConnection::disconnectFromBus(u"desk"_s);
    }

    void aNoticeReachesTheServiceAndAPressComesBack()
    {
        startService();
        startDesk();
        QSignalSpy pressed(m_notices.get(), &notify::NoticePort::pressed);
        m_notices->show(u"a"_s, sample);
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(m_service->shown[0].title, sample.title);
        QCOMPARE(m_service->shown[0].body, u"Queen &amp; Co &lt;b&gt;"_s); // it said that it reads markup
        QCOMPARE(m_service->shown[0].actions, (QStringList{u"default"_s, u"Open"_s}));
        QTest::qWait(100);                                 // its number comes back
        Q_EMIT m_service->ActionInvoked(99, u"default"_s); // of another program
        Q_EMIT m_service->ActionInvoked(41, u"default"_s);
        QTRY_COMPARE(pressed.size(), 1);
        QCOMPARE(pressed[0][0].toString(), u"a"_s);
    }

    void theSameTagReplacesEvenBeforeTheServiceHasAnswered()
    {
        startService();
        startDesk();
        m_notices->show(u"a"_s, sample);
        m_notices->show(u"a"_s, {u"Two"_s, {}, {}});
        m_notices->show(u"a"_s, {u"Three"_s, {}, {}});
        QTRY_COMPARE(m_service->shown.size(), 2);
        QCOMPARE(m_service->shown[1].title, u"Three"_s);
        QCOMPARE(m_service->shown[1].replaced, 41U);
    }

    void closingWaitsForTheNumber()
    {
        startService();
        startDesk();
        m_notices->show(u"a"_s, sample);
        m_notices->close(u"a"_s);
        QTRY_COMPARE(m_service->closed, QList<uint>{41});
    }

    void aNoticeThatStaysOutlastsAnyRinging()
    {
        startService();
        startDesk();
        DesktopNotice card = sample;
        card.stays = true;
        m_notices->show(u"a"_s, card);
        QTRY_COMPARE(m_service->shown.size(), 1);
        QCOMPARE(m_service->shown[0].timeout, 3'600'000);
    }

    void withoutAServiceACardOfOurOwnIsShownWithoutTakingTheKeys()
    {
        startDesk();
        QSignalSpy pressed(m_notices.get(), &notify::NoticePort::pressed);
        m_notices->show(u"a"_s, sample);
        QTRY_VERIFY(card());
        QVERIFY(card()->testAttribute(Qt::WA_ShowWithoutActivating));
        QVERIFY(card()->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        card()->findChild<QPushButton *>()->click();
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(pressed[0][1].toString(), u"default"_s);
        QTRY_VERIFY(!card());
    }

    void aCardThatIsChangedAndEndedAtOnceGoes()
    {
        startDesk();
        m_notices->show(u"a"_s, sample);
        QTRY_VERIFY(card());
        m_notices->show(u"a"_s, {u"Night rings"_s, {}, {}}); // the next tier, and somebody answers
        m_notices->close(u"a"_s);
        QTRY_VERIFY(!card());
    }

private:
    QDBusConnection serviceBus() { return QDBusConnection::connectToBus(m_address, u"service"_s); }
    void startService()
    {
        QDBusConnection bus = serviceBus();
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, m_service.get(),
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    }
    void startDesk()
    {
        m_notices = std::make_unique<notify::DBusNotices>(QDBusConnection::connectToBus(m_address, u"desk"_s),
                                                          *m_own);
        QTest::qWait(100); // what it can do is asked first
    }
    static notify::NoticeCard *card()
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<notify::NoticeCard *>(each); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<notify::OwnNotices> m_own;
    std::unique_ptr<notify::DBusNotices> m_notices;
};

QTEST_MAIN(DBusNoticesTest)
#include "DBusNoticesTest.moc"
