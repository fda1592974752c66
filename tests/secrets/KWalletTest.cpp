// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/KeychainVault.h"
#include "tests/secrets/MockProgram.h"
#include "tests/secrets/VaultAsker.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ringdown;
using namespace ringdown::secrets;
using ringdown::test::MockProgram;

namespace {

const std::string entry = "TWILIO_API_SECRET";
const std::string absent = "TWILIO_AUTH_TOKEN";

} // namespace

/// Under Plasma, where QtKeychain takes KDE's wallet and not the Secret Service (with-keyring no-service).
class KWalletTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theProbeTellsHowTheWalletIs_data();
    void theProbeTellsHowTheWalletIs();
    void anOpenWalletKeepsEntries();
    void aClosedWalletIsOpenedByThePersonHoweverSlow();
    void aWalletThatStaysClosedIsNotAbsent();
    void nobodyIsAskedForWhatIsNotThere();
    void aWalletThatIsOffSaysSo();
    void withoutAWalletTheSecretServiceIsAsked();
};

void KWalletTest::initTestCase()
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    qputenv("DISPLAY", ":99");
}

void KWalletTest::theProbeTellsHowTheWalletIs_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<int>("condition");
    QTest::newRow("open") << QByteArray("open") << int(VaultCondition::Ready);
    QTest::newRow("closed") << QByteArray("closed") << int(VaultCondition::Locked);
    QTest::newRow("off") << QByteArray("off") << int(VaultCondition::NoService);
    QTest::newRow("never made") << QByteArray("never-made") << int(VaultCondition::NoCollection);
}

void KWalletTest::theProbeTellsHowTheWalletIs()
{
    QFETCH(QByteArray, state);
    QFETCH(int, condition);
    MockProgram wallet(MOCK_WALLET, state);
    QVERIFY(wallet.isUp());
    KeychainVault vault;
    QCOMPARE(int(VaultAsker(vault).state().condition), condition);
    QCOMPARE(vault.place(), std::string("KWallet"));
    QVERIFY(wallet.saysNothingMoreOf("prompt"));
}

void KWalletTest::anOpenWalletKeepsEntries()
{
    MockProgram wallet(MOCK_WALLET, "open");
    QVERIFY(wallet.isUp());
    KeychainVault vault;
    VaultAsker ask(vault);
    QCOMPARE(valueIn(ask.read(entry)), std::string("fake-wallet-value"));
    QCOMPARE(troubleIn(ask.read(absent)), std::string("Absent"));
    QCOMPARE(troubleIn(ask.write(absent, "fake-token")), std::string());
    QCOMPARE(valueIn(ask.read(absent)), std::string("fake-token"));
    const auto names = ask.list();
    QCOMPARE(troubleIn(names), std::string());
    QCOMPARE(std::get<0>(names), (std::vector<std::string>{entry, absent}));
    QCOMPARE(troubleIn(ask.remove(absent)), std::string());
    QCOMPARE(troubleIn(ask.read(absent)), std::string("Absent"));
}

void KWalletTest::aClosedWalletIsOpenedByThePersonHoweverSlow()
{
    MockProgram wallet(MOCK_WALLET, "closed");
    QVERIFY(wallet.isUp());
    KeychainVault vault;
    VaultAsker ask(vault);
    QCOMPARE(std::get<0>(ask.list()), std::vector<std::string>{entry}); // a closed one tells that much
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(valueIn(ask.read(entry)), std::string("fake-wallet-value"));
    QVERIFY(clock.elapsed() >= 6'000);
}

void KWalletTest::aWalletThatStaysClosedIsNotAbsent()
{
    MockProgram wallet(MOCK_WALLET, "kept-closed");
    QVERIFY(wallet.isUp());
    KeychainVault vault;
    VaultAsker ask(vault);
    QCOMPARE(troubleIn(ask.read(entry)), std::string("Cancelled"));
    QCOMPARE(troubleIn(ask.write(entry, "fake")), std::string("Cancelled"));
}

void KWalletTest::nobodyIsAskedForWhatIsNotThere()
{
    MockProgram wallet(MOCK_WALLET, "kept-closed");
    QVERIFY(wallet.isUp());
    KeychainVault vault;
    VaultAsker ask(vault);
    QCOMPARE(troubleIn(ask.read(absent)), std::string("Absent"));
    QCOMPARE(troubleIn(ask.remove(absent)), std::string());
    QVERIFY(wallet.saysNothingMoreOf("prompt"));
}

void KWalletTest::aWalletThatIsOffSaysSo()
{
    MockProgram wallet(MOCK_WALLET, "off");
    QVERIFY(wallet.isUp());
    KeychainVault vault;
    const auto reading = VaultAsker(vault).read(entry);
    QCOMPARE(troubleIn(reading), std::string("NoService"));
    QVERIFY2(detailIn(reading).find("turned off") != std::string::npos, detailIn(reading).c_str());
}

void KWalletTest::withoutAWalletTheSecretServiceIsAsked()
{
    KeychainVault vault;
    QCOMPARE(VaultAsker(vault).state().condition, VaultCondition::NoService);
}

QTEST_GUILESS_MAIN(KWalletTest)
#include "KWalletTest.moc"
