// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/KeychainVault.h"
#include "tests/secrets/VaultAsker.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace ringdown;
using namespace ringdown::secrets;

namespace {

struct Expected {
    const char *state;
    VaultCondition condition;
    const char *trouble;
    const char *words;
};

constexpr Expected expectations[] = {
    {"never-made", VaultCondition::NoCollection, "NotMade", "has no keyring yet"},
    {"no-service", VaultCondition::NoService, "NoService", "no keyring service runs here"},
    {"no-bus", VaultCondition::NoBus, "NoService", "no session bus"},
};

const Expected &expected()
{
    for (const Expected &each : expectations) {
        if (qgetenv("KEYRING_STATE") == each.state)
            return each;
    }
    qFatal("KEYRING_STATE names none of the states; run it under with-keyring");
}

} // namespace

/// Where there is no keyring, in three ways (with-keyring never-made, no-service, no-bus).
class KeychainMissingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theProbeTellsWhichWay();
    void everyRequestFailsAndSaysWhy();
    void itIsQuick();
    void nothingFallsBackToPlainText();
    void noBusIsStarted();

private:
    KeychainVault m_vault;
    VaultAsker m_ask{m_vault};
};

void KeychainMissingTest::theProbeTellsWhichWay()
{
    QCOMPARE(m_ask.state().condition, expected().condition);
}

void KeychainMissingTest::everyRequestFailsAndSaysWhy()
{
    const std::string name = "TWILIO_API_SECRET";
    const auto reading = m_ask.read(name);
    QCOMPARE(troubleIn(reading), std::string(expected().trouble));
    QVERIFY2(detailIn(reading).find(expected().words) != std::string::npos, detailIn(reading).c_str());
    QCOMPARE(troubleIn(m_ask.write(name, "fake-canary-7d1f")), std::string(expected().trouble));
    QCOMPARE(troubleIn(m_ask.remove(name)), std::string(expected().trouble));
    QCOMPARE(troubleIn(m_ask.list()), std::string(expected().trouble));
}

void KeychainMissingTest::itIsQuick()
{
    QElapsedTimer clock;
    clock.start();
    m_ask.read("TWILIO_API_SECRET");
    QVERIFY(clock.elapsed() < 3'000);
}

void KeychainMissingTest::nothingFallsBackToPlainText()
{
    QCOMPARE(troubleIn(m_ask.write("TWILIO_API_SECRET", "fake-canary-7d1f")),
             std::string(expected().trouble));
    QProcess grep;
    grep.start(QStringLiteral("grep"),
               {QStringLiteral("-r"), QStringLiteral("fake-canary-7d1f"), QDir::homePath()});
    QVERIFY(grep.waitForFinished());
    QCOMPARE(grep.exitCode(), 1); // looked and found nothing
}

void KeychainMissingTest::noBusIsStarted()
{
    QVERIFY(!QDir(QDir::homePath() + QStringLiteral("/.dbus")).exists());
}

QTEST_GUILESS_MAIN(KeychainMissingTest)
#include "KeychainMissingTest.moc"
