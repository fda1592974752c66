// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/KeychainVault.h"
#include "tests/secrets/VaultAsker.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::secrets;

/// Against gnome-keyring with a locked keyring and no display, locked after use and never opened at all
/// (with-keyring locked, asleep). Something is stored: it must never look as if nothing were.
class KeychainLockedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itSaysLocked();
    void whatIsStoredIsLockedAndNotAbsent();
    void whatIsNotStoredIsAbsentAllTheSame();
    void nothingIsWritten();
    void nothingIsRemoved();
    void theListStillNamesIt();

private:
    KeychainVault m_vault;
    VaultAsker m_ask{m_vault};
};

void KeychainLockedTest::itSaysLocked()
{
    QCOMPARE(m_ask.state().condition, VaultCondition::Locked);
}

void KeychainLockedTest::whatIsStoredIsLockedAndNotAbsent()
{
    const auto answer = m_ask.read("TWILIO_API_SECRET");
    QCOMPARE(troubleIn(answer), std::string("Locked"));
    QVERIFY(detailIn(answer).find("TWILIO_API_SECRET") != std::string::npos);
    QVERIFY(detailIn(answer).find("no display") != std::string::npos);
}

void KeychainLockedTest::whatIsNotStoredIsAbsentAllTheSame()
{
    QCOMPARE(troubleIn(m_ask.read("TWILIO_AUTH_TOKEN")), std::string("Absent"));
    QCOMPARE(troubleIn(m_ask.remove("TWILIO_AUTH_TOKEN")), std::string());
}

void KeychainLockedTest::nothingIsWritten()
{
    QCOMPARE(troubleIn(m_ask.write("RINGDOWN_VIEWER_TOKEN", "fake")), std::string("Locked"));
}

void KeychainLockedTest::nothingIsRemoved()
{
    QCOMPARE(troubleIn(m_ask.remove("TWILIO_API_SECRET")), std::string("Locked"));
    QCOMPARE(troubleIn(m_ask.read("TWILIO_API_SECRET")), std::string("Locked"));
}

void KeychainLockedTest::theListStillNamesIt()
{
    QCOMPARE(std::get<std::vector<std::string>>(m_ask.list()), std::vector<std::string>{"TWILIO_API_SECRET"});
}

QTEST_GUILESS_MAIN(KeychainLockedTest)
#include "KeychainLockedTest.moc"
