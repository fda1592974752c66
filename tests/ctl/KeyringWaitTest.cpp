// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/Desk.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace ringdown::ctl;

namespace {

/// Stands where the keyring's password dialog would, and is a person who does not type.
class SilentPrompter : public QDBusVirtualObject {
    Q_OBJECT
public:
    QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == u"BeginPrompting"_s)
            Q_EMIT asked();
        return bus.send(message.createReply());
    }

Q_SIGNALS:
    void asked();
};

} // namespace

/// A locked keyring whose dialog waits for its password.
class KeyringWaitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theWaitIsSaidAndCtrlCEndsIt_data();
    void theWaitIsSaidAndCtrlCEndsIt();

private:
    SilentPrompter m_prompter;
};

void KeyringWaitTest::initTestCase()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, &m_prompter));
    QVERIFY(bus.registerService(u"org.gnome.keyring.SystemPrompter"_s));
}

void KeyringWaitTest::theWaitIsSaidAndCtrlCEndsIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("typing"); // ms; five seconds are long for a program and short for a person
    QTest::newRow("set") << QStringList{u"set"_s, u"TWILIO_API_SECRET"_s} << 6'000;
    QTest::newRow("export") << QStringList{u"export"_s, u"--tier"_s, u"runtime"_s} << 200;
}

void KeyringWaitTest::theWaitIsSaidAndCtrlCEndsIt()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, typing);
    Desk desk(Desk::Bus::Own);
    QSignalSpy asked(&m_prompter, &SilentPrompter::asked);
    QProcess program;
    program.setProcessEnvironment(desk.environment());
    program.setReadChannel(QProcess::StandardError);
    program.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdownctl"), QStringList{u"secrets"_s} + arguments);
    program.write("FakeSecretOfTheTests0123456789");
    program.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(program.bytesAvailable() > 0, 20'000);
    QCOMPARE(program.readAllStandardError(),
             QByteArray("Waiting for your keyring password (Ctrl+C cancels)...\n"));
    QVERIFY(asked.count() > 0 || asked.wait(10'000));
    QTest::qWait(typing);
    QCOMPARE(program.state(), QProcess::Running);
    ::kill(static_cast<pid_t>(program.processId()), SIGINT);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 130);
    QCOMPARE(program.readAllStandardError(), QByteArray("Cancelled.\n"));
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
    QCOMPARE(desk.ledger(), QByteArray());
}

QTEST_GUILESS_MAIN(KeyringWaitTest)
#include "KeyringWaitTest.moc"
