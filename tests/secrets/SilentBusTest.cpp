// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/KeychainVault.h"
#include "tests/secrets/VaultAsker.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::secrets;

/// A session bus whose socket is there and says nothing, as when its process hangs.
class SilentBusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingStandsStillMeanwhile_data();
    void nothingStandsStillMeanwhile();
};

void SilentBusTest::nothingStandsStillMeanwhile_data()
{
    QTest::addColumn<bool>("reads");
    QTest::newRow("probe") << false;
    QTest::newRow("read") << true;
}

void SilentBusTest::nothingStandsStillMeanwhile()
{
    QFETCH(bool, reads);
    QTemporaryDir folder;
    QLocalServer bus; // takes connections and reads nothing
    QVERIFY(bus.listen(folder.filePath(QStringLiteral("bus"))));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + bus.fullServerName().toLocal8Bit());
    QElapsedTimer sinceTick;
    qint64 longestStall = 0;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &tick,
                     [&] { longestStall = std::max(longestStall, sinceTick.restart()); });
    sinceTick.start();
    tick.start(10);
    QElapsedTimer whole;
    whole.start();
    KeychainVault vault;
    VaultAsker ask(vault);
    if (reads)
        QCOMPARE(troubleIn(ask.read("TWILIO_API_SECRET")), std::string("TimedOut"));
    else
        QCOMPARE(ask.state().condition, VaultCondition::Silent);
    QVERIFY2(whole.elapsed() >= 4'500 && whole.elapsed() < 8'000,
             qPrintable(QString::number(whole.elapsed())));
    QVERIFY2(longestStall < 1'000, qPrintable(QString::number(longestStall)));
}

QTEST_GUILESS_MAIN(SilentBusTest)
#include "SilentBusTest.moc"
