// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/KeychainVault.h"
#include "tests/ui/credentials/Stage.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/Sample.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace ringdown;
using namespace Qt::StringLiterals;
using tests::Stage;

namespace {

/// A Secret Service that behaves like this for as long as it lives.
class Keyring {
public:
    explicit Keyring(const QString &behaviour)
    {
        m_program.start(QString::fromLocal8Bit(MOCK_KEYRING), {behaviour});
        m_isUp = m_program.waitForReadyRead(5'000);
    }
    ~Keyring()
    {
        m_program.kill();
        m_program.waitForFinished();
    }
    bool isUp() const { return m_isUp; }

private:
    QProcess m_program;
    bool m_isUp = false;
};

/// The longest time for which the event loop came to nothing else, in milliseconds.
class Heartbeat {
public:
    Heartbeat()
    {
        m_since.start();
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_beat.start(5);
    }
    void forget()
    {
        m_longest = 0;
        m_since.restart();
    }
    qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

constexpr qint64 longestStall = 100;

} // namespace

/// The screen over the real keychain while the Secret Service, or the bus itself, does not answer
/// (with-keyring no-service): the window goes on, and says that it waits.
class SilentKeyringTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<tests::FakeDesk>(tests::sampleNow); }

    void aServiceThatNeverAnswersHoldsNothingUp()
    {
        const Keyring keyring(u"silent-ReadAlias"_s);
        QVERIFY(keyring.isUp());
        secrets::KeychainVault vault;
        Stage stage(ports(vault));
        QTest::qWait(50); // the first painting is no stall of the keyring's
        Heartbeat heart;
        QTRY_VERIFY_WITH_TIMEOUT(stage.text().contains(u"The keyring has not answered yet."_s), 3'000);
        QVERIFY(stage.canPress(u"This run only"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stage.text().contains(u"Your keyring does not answer."_s), 8'000);
        QVERIFY(stage.canPress(u"Try again"_s));
        QVERIFY2(heart.longest() < longestStall, QByteArray::number(heart.longest()).constData());
    }

    void aPersonMayLeaveAServiceThatAsksForEver()
    {
        const Keyring keyring(u"prompt-open"_s);
        QVERIFY(keyring.isUp());
        secrets::KeychainVault vault;
        Stage stage(ports(vault));
        QTRY_VERIFY(stage.canPress(u"Unlock"_s));
        Heartbeat heart;
        stage.press(u"Unlock"_s);
        QTRY_VERIFY(stage.text().contains(u"Waiting for your keyring password…"_s));
        QTest::qWait(6'500); // longer than anything that asks no person may take
        QVERIFY(stage.canPress(u"Cancel"_s));
        stage.press(u"Cancel"_s);
        QTRY_VERIFY(stage.canPress(u"Unlock"_s));
        QVERIFY2(heart.longest() < longestStall, QByteArray::number(heart.longest()).constData());
    }

    void aBusThatNeverAnswersHoldsNothingUp()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"bus"_s);
        QLocalServer bus; // takes the connection and says nothing
        QVERIFY(bus.listen(path));
        const QByteArray before = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path.toLocal8Bit());
        {
            secrets::KeychainVault vault;
            Heartbeat heart;
            Stage stage(ports(vault));
            QTest::qWait(50);
            heart.forget();
            stage.page().reload();
            QTRY_VERIFY_WITH_TIMEOUT(stage.text().contains(u"The keyring has not answered yet."_s), 3'000);
            stage.press(u"This run only"_s);
            QTRY_VERIFY(stage.labels().contains(u"this desk, in memory"_s));
            QVERIFY2(heart.longest() < longestStall, QByteArray::number(heart.longest()).constData());
        }
        qputenv("DBUS_SESSION_BUS_ADDRESS", before);
    }

private:
    credentials::DeskPorts ports(secrets::Vault &keyring)
    {
        return {keyring,           m_desk->memory,      m_desk->carrier,
                m_desk->rotations, m_desk->directory(), [] { return tests::sampleNow; }};
    }

    std::unique_ptr<tests::FakeDesk> m_desk;
};

QTEST_MAIN(SilentKeyringTest)
#include "SilentKeyringTest.moc"
