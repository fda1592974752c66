// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/HostedRelay.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace ringdown::client;
using namespace Qt::StringLiterals;

namespace {

/// A program in place of the relay, so that each way to behave can be had.
QString script(const QTemporaryDir &folder, const QByteArray &body)
{
    const QString path = folder.filePath(u"relay"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + body);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

HostedRelaySettings settings(const QString &program)
{
    return {program, u"somewhere"_s, {}, false, {}, {}};
}

} // namespace

class HostedRelayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theReadyLineGivesTheAddressAndTheTokenIsFresh()
    {
        QTemporaryDir folder;
        HostedRelay relay(settings(
            script(folder, "echo 'ringdown-relay ready on http://127.0.0.1:4711'; exec sleep 60\n")));
        std::optional<RelayAddress> address;
        connect(&relay, &HostedRelay::ready, this, [&](const RelayAddress &ready) { address = ready; });
        relay.start();
        QTRY_VERIFY(address);
        QCOMPARE(address->url, QUrl(u"http://127.0.0.1:4711"_s));
        QVERIFY(address->token.size() >= 32);
        QVERIFY(relay.isRunning());
    }

    void itIsToldItsPublicUrl()
    {
        QTemporaryDir folder;
        HostedRelaySettings wanted = settings(
            script(folder, "case \"$*\" in *'--public-url https://relay.example.com'*) ;; *) exit 78;; "
                           "esac\necho 'ringdown-relay ready on http://127.0.0.1:1'; exec sleep 60\n"));
        wanted.publicUrl = u"https://relay.example.com"_s;
        HostedRelay relay(wanted);
        QSignalSpy ready(&relay, &HostedRelay::ready);
        QSignalSpy failed(&relay, &HostedRelay::failed);
        relay.start();
        QTRY_COMPARE(ready.size() + failed.size(), 1);
        QCOMPARE(failed.size(), 0);
    }

    void theAccountTokenNeverReachesTheChild()
    {
        qputenv("TWILIO_AUTH_TOKEN", "not-a-real-token");
        QTemporaryDir folder;
        HostedRelay relay(
            settings(script(folder, "[ -z \"$TWILIO_AUTH_TOKEN\" ] || exit 78\necho 'ringdown-relay ready on "
                                    "http://127.0.0.1:1'; exec sleep 60\n")));
        QSignalSpy ready(&relay, &HostedRelay::ready);
        relay.start();
        QTRY_COMPARE(ready.size(), 1);
        qunsetenv("TWILIO_AUTH_TOKEN");
    }

    /// Who follows it is going too: a console that is ended while its relay starts.
    void whatItSaysWhileItIsEndedReachesNobody()
    {
        QTemporaryDir folder;
        const QString began = folder.filePath(u"began"_s);
        auto relay = std::make_unique<HostedRelay>(
            settings(script(folder, "trap \"echo 'ringdown-relay ready on http://127.0.0.1:1'; touch " +
                                        folder.filePath(u"said"_s).toLocal8Bit() + "; exit 0\" TERM\ntouch " +
                                        began.toLocal8Bit() + "\nwhile :; do sleep 0.05; done\n")));
        QSignalSpy ready(relay.get(), &HostedRelay::ready);
        relay->start();
        QTRY_VERIFY(QFileInfo::exists(began));
        relay.reset();
        QVERIFY(QFileInfo::exists(folder.filePath(u"said"_s)));
        QCOMPARE(ready.size(), 0);
    }

    void aDeadRelayIsStartedAgain()
    {
        QTemporaryDir folder;
        HostedRelay relay(settings(script(
            folder, "echo 'ringdown-relay ready on http://127.0.0.1:1'; echo 'it broke' >&2; kill -9 $$\n")));
        QSignalSpy ready(&relay, &HostedRelay::ready);
        QString words;
        connect(&relay, &HostedRelay::died, this, [&](int, const QString &last) { words = last; });
        relay.start();
        QTRY_VERIFY(ready.size() >= 2);
        QCOMPARE(words, u"it broke"_s);
    }

    void aRelayThatCannotServeIsNotTriedAgain_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("usage") << 2;
        QTest::newRow("locked or busy") << 73;
        QTest::newRow("configuration") << 78;
    }
    void aRelayThatCannotServeIsNotTriedAgain()
    {
        QFETCH(int, code);
        QTemporaryDir folder;
        HostedRelay relay(settings(
            script(folder, "echo 'another relay has it' >&2; exit " + QByteArray::number(code) + "\n")));
        QStringList words;
        connect(&relay, &HostedRelay::failed, this, [&](const QString &why) { words << why; });
        relay.start();
        QTRY_COMPARE(words, QStringList{u"another relay has it"_s});
        QTest::qWait(700);
        QCOMPARE(words.size(), 1);
        QVERIFY(!relay.isRunning());
    }

    void aRefusalIsToldWithTheCommandsThatRepairIt()
    {
        QTemporaryDir folder;
        HostedRelay relay(settings(script(folder, "printf '%s\\n' 'ringdown-relay: info: earlier' "
                                                  "'ringdown-relay: this is a Main key:' '  first command' "
                                                  "'  second command' >&2; exit 78\n")));
        QString words;
        connect(&relay, &HostedRelay::failed, this, [&](const QString &why) { words = why; });
        relay.start();
        QTRY_COMPARE(words, u"ringdown-relay: this is a Main key:\n  first command\n  second command"_s);
    }

    void aSilencedRelayGoesOnAfterwards()
    {
        QTemporaryDir folder;
        const QString beats = folder.filePath(u"beats"_s);
        HostedRelay relay(settings(
            script(folder, "while :; do echo x >> " + QFile::encodeName(beats) + "; sleep 0.02; done\n")));
        const auto count = [&] { return QFileInfo(beats).size(); };
        relay.start();
        QTRY_VERIFY(relay.isRunning() && count() > 0);
        QElapsedTimer time;
        time.start();
        relay.silence(std::chrono::seconds(2));
        QTest::qWait(100);
        const qint64 before = count();
        QTest::qWait(200);
        const qint64 after = count();
        if (time.elapsed() < 1'500) // a machine this busy tells nothing
            QCOMPARE(after, before);
        QTRY_VERIFY(count() > before);
        QVERIFY(relay.isRunning());
    }

    void aSilencedRelayEndsWithItsDesk()
    {
        QTemporaryDir folder;
        auto relay = std::make_unique<HostedRelay>(
            settings(script(folder, "echo 'ringdown-relay ready on http://127.0.0.1:1'; exec sleep 60\n")));
        QSignalSpy ready(relay.get(), &HostedRelay::ready);
        relay->start();
        QTRY_COMPARE(ready.size(), 1);
        relay->silence(std::chrono::minutes(1));
        QElapsedTimer time;
        time.start();
        relay.reset();
        QVERIFY(time.elapsed() < 4'000);
    }

    void aMissingProgramIsSaid()
    {
        HostedRelay relay(settings(u"no-such-folder/ringdown-relay"_s));
        QString words;
        connect(&relay, &HostedRelay::failed, this, [&](const QString &why) { words = why; });
        relay.start();
        QTRY_VERIFY(words.contains(u"ringdown-relay"_s));
    }
};

QTEST_GUILESS_MAIN(HostedRelayTest)
#include "HostedRelayTest.moc"
