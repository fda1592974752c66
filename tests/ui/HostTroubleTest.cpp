// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/HostTrouble.h"
#include "core/client/HostedRelay.h"
#include "core/secrets/EntryKind.h"
#include "core/twilio/WebhookKey.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;
using Place = window::StartTrouble::Place;

/// Why a relay of this desk did not start: the program's own words speak to whoever starts it in a shell.
class HostTroubleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRelayWithoutAKeyLeadsToTheCredentials()
    {
        const auto trouble = console::hostTrouble(u"t"_s, wordsOfRelay({}));
        QCOMPARE(trouble.place, Place::Credentials);
        QVERIFY2(trouble.why.startsWith(u"It has no webhook key"_s), qPrintable(trouble.why));
        QVERIFY2(!trouble.why.contains(u"RINGDOWN_"_s), qPrintable(trouble.why));
    }

    void aPortThatIsTakenLeadsToItsField()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        client::HostedRelaySettings settings;
        settings.port = other.serverPort();
        settings.secrets[std::string(secrets::webhookKeysEntry)] =
            twilio::WebhookKey::derive(Secret("0123456789abcdef0123456789abcdef")).text();
        const auto trouble = console::hostTrouble(u"t"_s, wordsOfRelay(settings));
        QCOMPARE(trouble.place, Place::HostCard);
        const QString address = u"127.0.0.1:%1"_s.arg(other.serverPort());
        QVERIFY2(trouble.why.startsWith(address + u" is in use by another program"_s),
                 qPrintable(trouble.why));
        QVERIFY2(!trouble.why.contains(u"listen"_s), qPrintable(trouble.why));
    }

    void whatIsNotKnownIsSaidAsItIs()
    {
        QCOMPARE(console::hostTrouble(u"t"_s, u"the disk is full"_s).why, u"the disk is full"_s);
    }

private:
    /// With which the program itself does not start, as the console hands them on.
    static QString wordsOfRelay(client::HostedRelaySettings settings)
    {
        const QTemporaryDir folder;
        settings.program = QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown-relay");
        settings.dataDirectory = folder.filePath(u"relay"_s);
        client::HostedRelay relay(settings);
        QSignalSpy failed(&relay, &client::HostedRelay::failed);
        relay.start();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000); }();
        return failed.isEmpty() ? QString() : failed[0][0].toString().remove(u"ringdown-relay: "_s);
    }
};

QTEST_GUILESS_MAIN(HostTroubleTest)
#include "HostTroubleTest.moc"
