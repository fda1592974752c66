// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/KeychainVault.h"
#include "tests/secrets/MockProgram.h"
#include "tests/secrets/VaultAsker.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ringdown;
using namespace ringdown::secrets;

namespace {

const std::string entry = "TWILIO_API_SECRET";

/// A mock Secret Service for as long as it lives.
class Keyring : public test::MockProgram {
public:
    explicit Keyring(const QByteArray &behaviour)
        : MockProgram(MOCK_KEYRING, behaviour)
    {
    }
};

} // namespace

/// Against a Secret Service that never answers, answers twice, refuses, or whose person closes the prompt
/// (with-keyring no-service).
class KeychainMisbehavingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { qunsetenv("DISPLAY"); }
    void whatNeverAnswersEndsInTime_data();
    void whatNeverAnswersEndsInTime();
    void aServiceThatNeverAnswersIsSilent();
    void twoAnswersAreOneCallback();
    void twoEndsOfAPromptAreOneCallback();
    void aRefusalIsNotAbsent_data();
    void aRefusalIsNotAbsent();
    void aPersonMayTypeForLongerThanAServiceMayThink();
    void aClosedPromptIsNotAbsent();
    void aKeyringThatIsNotMadeIsToldAsThat_data();
    void aKeyringThatIsNotMadeIsToldAsThat();
    void aServiceThatEndsWhileThePersonTypesEndsTheWaiting();
    void cancellingTakesThePromptAway();
    void theVaultsEndTakesThePromptAway();
};

void KeychainMisbehavingTest::whatNeverAnswersEndsInTime_data()
{
    QTest::addColumn<QByteArray>("behaviour");
    QTest::addColumn<QByteArray>("trouble");
    QTest::newRow("looking for the item") << QByteArray("silent-SearchItems") << QByteArray("TimedOut");
    QTest::newRow("handing out the secret") << QByteArray("silent-GetSecrets") << QByteArray("TimedOut");
    QTest::newRow("anything") << QByteArray("silent-ReadAlias") << QByteArray("TimedOut");
}

void KeychainMisbehavingTest::whatNeverAnswersEndsInTime()
{
    QFETCH(QByteArray, behaviour);
    QFETCH(QByteArray, trouble);
    const Keyring keyring(behaviour);
    QVERIFY(keyring.isUp());
    KeychainVault vault;
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(troubleIn(VaultAsker(vault).read(entry)), trouble.toStdString());
    QVERIFY(clock.elapsed() >= 4'500 && clock.elapsed() < 8'000);
}

void KeychainMisbehavingTest::aServiceThatNeverAnswersIsSilent()
{
    const Keyring keyring("silent-ReadAlias");
    QVERIFY(keyring.isUp());
    KeychainVault vault;
    QCOMPARE(VaultAsker(vault).state().condition, VaultCondition::Silent);
}

void KeychainMisbehavingTest::twoAnswersAreOneCallback()
{
    const Keyring keyring("twice");
    QVERIFY(keyring.isUp());
    KeychainVault vault;
    int calls = 0;
    std::string value;
    vault.read(entry, [&](const VaultAnswer<Secret> &answer) {
        ++calls;
        value = valueIn(answer);
    });
    int probes = 0;
    vault.probe([&probes](const VaultState &) { ++probes; });
    QTRY_COMPARE(calls, 1);
    QTest::qWait(300);
    QCOMPARE(calls, 1);
    QCOMPARE(probes, 1);
    QCOMPARE(value, std::string("fake-mock-value"));
}

void KeychainMisbehavingTest::twoEndsOfAPromptAreOneCallback()
{
    Keyring keyring("prompt-twice"); // unlocked, and then dismissed
    QVERIFY(keyring.isUp());
    KeychainVault vault;
    int calls = 0;
    std::string value;
    vault.read(entry, [&](const VaultAnswer<Secret> &answer) {
        ++calls;
        value = valueIn(answer);
    });
    QTRY_COMPARE(calls, 1);
    QTest::qWait(300);
    QCOMPARE(calls, 1);
    QCOMPARE(value, std::string("fake-mock-value"));
}

void KeychainMisbehavingTest::aRefusalIsNotAbsent_data()
{
    QTest::addColumn<QByteArray>("behaviour");
    QTest::addColumn<bool>("writes");
    QTest::addColumn<QByteArray>("trouble");
    QTest::newRow("to unlock for reading") << QByteArray("denied-Unlock") << false << QByteArray("Denied");
    QTest::newRow("to unlock for writing") << QByteArray("denied-Unlock") << true << QByteArray("Denied");
    QTest::newRow("to look") << QByteArray("denied-SearchItems") << false << QByteArray("Denied");
    // libsecret keeps the service's words and drops the name of its error.
    QTest::newRow("to hand it out") << QByteArray("denied-GetSecrets") << false << QByteArray("Failed");
    QTest::newRow("to store") << QByteArray("denied-CreateItem") << true << QByteArray("Failed");
}

void KeychainMisbehavingTest::aRefusalIsNotAbsent()
{
    QFETCH(QByteArray, behaviour);
    QFETCH(bool, writes);
    const Keyring keyring(behaviour);
    QVERIFY(keyring.isUp());
    KeychainVault vault;
    VaultAsker ask(vault);
    QFETCH(QByteArray, trouble);
    const auto reading = ask.read(entry);
    const auto writing = ask.write(entry, "fake-canary");
    QCOMPARE(writes ? troubleIn(writing) : troubleIn(reading), trouble.toStdString());
    const std::string detail = writes ? detailIn(writing) : detailIn(reading);
    QVERIFY2(detail.find("not for you") != std::string::npos, detail.c_str());
    QVERIFY(detail.find("fake-canary") == std::string::npos);
}

void KeychainMisbehavingTest::aPersonMayTypeForLongerThanAServiceMayThink()
{
    const Keyring keyring("prompt-slow");
    QVERIFY(keyring.isUp());
    KeychainVault vault;
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(valueIn(VaultAsker(vault).read(entry)), std::string("fake-mock-value"));
    QVERIFY(clock.elapsed() >= 6'000);
}

void KeychainMisbehavingTest::aClosedPromptIsNotAbsent()
{
    const Keyring keyring("prompt-closed");
    QVERIFY(keyring.isUp());
    KeychainVault vault;
    VaultAsker ask(vault);
    QCOMPARE(troubleIn(ask.read(entry)), std::string("Locked")); // nobody could have closed it
    qputenv("DISPLAY", ":99");
    QCOMPARE(troubleIn(ask.read(entry)), std::string("Cancelled"));
    QCOMPARE(troubleIn(ask.write(entry, "fake")), std::string("Cancelled"));
    QCOMPARE(troubleIn(ask.remove(entry)), std::string("Cancelled"));
}

void KeychainMisbehavingTest::aKeyringThatIsNotMadeIsToldAsThat_data()
{
    QTest::addColumn<QByteArray>("behaviour");
    QTest::newRow("no such object") << QByteArray("unmade");
    QTest::newRow("no such method") << QByteArray("unmade-UnknownMethod");
}

void KeychainMisbehavingTest::aKeyringThatIsNotMadeIsToldAsThat()
{
    QFETCH(QByteArray, behaviour);
    Keyring keyring(behaviour);
    QVERIFY(keyring.isUp());
    KeychainVault vault;
    VaultAsker ask(vault);
    qputenv("DISPLAY", ":99");
    const auto writing = ask.write(entry, "fake-canary");
    QVERIFY(keyring.hasSaid("prompt"));
    QVERIFY2(troubleIn(writing) == "NotMade", (troubleIn(writing) + " " + detailIn(writing)).c_str());
    QCOMPARE(detailIn(writing), entry + ": no keyring was made");
}

void KeychainMisbehavingTest::aServiceThatEndsWhileThePersonTypesEndsTheWaiting()
{
    Keyring keyring("prompt-open");
    QVERIFY(keyring.isUp());
    KeychainVault vault;
    std::optional<VaultAnswer<Secret>> answer;
    vault.read(entry, [&answer](const auto &is) { answer = is; });
    QVERIFY(keyring.hasSaid("prompt"));
    keyring.end();
    QCOMPARE(troubleIn(VaultAsker::waitFor(answer)), std::string("NoService"));
}

void KeychainMisbehavingTest::cancellingTakesThePromptAway()
{
    Keyring keyring("prompt-open");
    QVERIFY(keyring.isUp());
    KeychainVault vault;
    std::optional<VaultAnswer<Secret>> answer;
    const VaultTicket ticket = vault.read(entry, [&answer](const auto &is) { answer = is; });
    QVERIFY(keyring.hasSaid("prompt"));
    vault.cancel(ticket);
    QCOMPARE(troubleIn(VaultAsker::waitFor(answer)), std::string("Cancelled"));
    QVERIFY(keyring.hasSaid("dismissed"));
}

void KeychainMisbehavingTest::theVaultsEndTakesThePromptAway()
{
    Keyring keyring("prompt-open");
    QVERIFY(keyring.isUp());
    int calls = 0;
    {
        KeychainVault vault;
        vault.read(entry, [&calls](const auto &) { ++calls; });
        QVERIFY(keyring.hasSaid("prompt"));
    }
    QVERIFY(keyring.hasSaid("dismissed"));
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(KeychainMisbehavingTest)
#include "KeychainMisbehavingTest.moc"
