// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/CredentialsStage.h"
#include "tests/ui/support/Words.h"
#include "ui/credentials/SecretField.h"

#include <QLineEdit>
#include <QTest>

using namespace ringdown;
using secrets::VaultCondition;

/// The account's token and the keyring of the desk that holds it.
class KeyringTokenTest : public QObject, protected tests::CredentialsStage {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void everyConditionOfTheKeyringIsToldWithAWayOn_data()
    {
        QTest::addColumn<VaultCondition>("condition");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("ways");
        const QString run = QStringLiteral("This run only");
        const QString again = QStringLiteral("Try again");
        QTest::newRow("unlocked") << VaultCondition::Ready << QStringLiteral("this desk, keyring: unlocked")
                                  << QStringList();
        QTest::newRow("locked") << VaultCondition::Locked
                                << QStringLiteral(
                                       "Your keyring is locked, so the account token cannot be read.")
                                << QStringList{QStringLiteral("Unlock"), run};
        QTest::newRow("never made") << VaultCondition::NoCollection
                                    << QStringLiteral("This desktop has no keyring yet.")
                                    << QStringList{again, run};
        QTest::newRow("no service") << VaultCondition::NoService
                                    << QStringLiteral("This desktop has no Secret Service.")
                                    << QStringList{again, run};
        QTest::newRow("no bus") << VaultCondition::NoBus
                                << QStringLiteral("No session bus runs here, so no keyring can be reached.")
                                << QStringList{again, run};
        QTest::newRow("silent") << VaultCondition::Silent << QStringLiteral("Your keyring does not answer.")
                                << QStringList{again, run};
    }
    void everyConditionOfTheKeyringIsToldWithAWayOn()
    {
        QFETCH(VaultCondition, condition);
        QFETCH(QString, title);
        QFETCH(QStringList, ways);
        m_desk->keyring.condition = condition;
        begin();
        QTRY_VERIFY2(labels().contains(title), qPrintable(labels().join(QLatin1Char('\n'))));
        for (const QString &way :
             {QStringLiteral("Unlock"), QStringLiteral("Try again"), QStringLiteral("This run only")})
            QCOMPARE(buttons().contains(way), ways.contains(way));
    }

    void aKeyringThatNeverAnswersHoldsNothingUp()
    {
        m_desk->keyring.isMute = true;
        begin();
        QVERIFY(labels().contains(QStringLiteral("this desk, asking the keyring…")));
        // The screen goes on: sheets open, the relay's half is there.
        QTRY_VERIFY(buttons().contains(QStringLiteral("New token…")));
        press(QStringLiteral("Store an account…"));
        QVERIFY(buttons().contains(QStringLiteral("Store")));
    }

    void unlockingWaitsAsLongAsThePersonTypes()
    {
        m_desk->holdAccount();
        m_desk->keyring.condition = VaultCondition::Locked;
        begin();
        QTRY_VERIFY(buttons().contains(QStringLiteral("Unlock")));
        // That a token is stored is known while the keyring is locked.
        QTRY_VERIFY(labels().contains(QStringLiteral("••••••••")));
        press(QStringLiteral("Unlock"));
        QTRY_VERIFY(labels().contains(QStringLiteral("Waiting for your keyring password…")));
        QVERIFY(buttons().contains(QStringLiteral("Cancel")));
        m_desk->keyring.unlock();
        QTRY_VERIFY(labels().contains(QStringLiteral("this desk, keyring: unlocked")));
        QTRY_VERIFY(labels().contains(QStringLiteral("AC0000…9f3e")));
        QVERIFY(!labels().contains(QStringLiteral("Waiting for your keyring password…")));
    }

    void waitingForAPasswordIsCancelled()
    {
        m_desk->holdAccount();
        m_desk->keyring.condition = VaultCondition::Locked;
        begin();
        QTRY_VERIFY(buttons().contains(QStringLiteral("Unlock")));
        press(QStringLiteral("Unlock"));
        QTRY_VERIFY(buttons().contains(QStringLiteral("Cancel")));
        press(QStringLiteral("Cancel"));
        QTRY_VERIFY(buttons().contains(QStringLiteral("Unlock")));
        QTRY_COMPARE(m_desk->keyring.waiting(), std::size_t(0));
    }

    void aTokenForThisRunStaysOutOfTheKeyring()
    {
        m_desk->keyring.condition = VaultCondition::NoService;
        begin();
        QTRY_VERIFY(buttons().contains(QStringLiteral("This run only")));
        press(QStringLiteral("This run only"));
        QTRY_VERIFY(labels().contains(QStringLiteral("this desk, in memory")));
        store();
        QTRY_VERIFY(labels().contains(QStringLiteral("AC0000…9f3e")));
        QVERIFY(m_desk->keyring.entries.empty());
        QCOMPARE(m_desk->memory.entries.count(std::string(secrets::authTokenEntry)), std::size_t(1));
        press(QStringLiteral("Use the keyring"));
        QTRY_VERIFY(labels().contains(QStringLiteral("This desktop has no Secret Service.")));
    }

    void whatTheFirstStepsKeptForThisRunIsKnownHere()
    {
        m_desk->keyring.condition = VaultCondition::NoService;
        begin();
        QTRY_VERIFY(buttons().contains(QStringLiteral("This run only")));
        m_window->hide();
        m_desk->memory.entries[std::string(secrets::accountSidEntry)] = Secret(tests::fakeSid);
        m_desk->memory.entries[std::string(secrets::authTokenEntry)] = Secret(tests::fakeToken);
        m_window->show();
        QTRY_VERIFY(labels().contains(QStringLiteral("this desk, in memory")));
        QTRY_VERIFY(labels().contains(QStringLiteral("AC0000…9f3e")));
        press(QStringLiteral("Use the keyring"));
        QTRY_VERIFY(labels().contains(QStringLiteral("This desktop has no Secret Service.")));
        QTest::qWait(50); // for what is not to come
        QVERIFY(buttons().contains(QStringLiteral("This run only")));
    }

    void theTokenIsTriedThenStoredAndStandsNowhere()
    {
        begin();
        QTRY_VERIFY(buttons().contains(QStringLiteral("Store an account…")));
        store();
        QTRY_COMPARE(m_desk->keyring.entries.count(std::string(secrets::authTokenEntry)), std::size_t(1));
        QTRY_VERIFY(labels().contains(QStringLiteral("AC0000…9f3e")));
        QCOMPARE(m_desk->carrier.checks, 1);
        QTRY_VERIFY(audit().contains(QStringLiteral("Auth Token stored")));
        QTRY_VERIFY(m_desk->keyring.entries.contains(std::string(secrets::webhookKeysEntry)));
        findNoToken();
        press(QStringLiteral("Use…"));
        QTRY_VERIFY(buttons().contains(QStringLiteral("Copy the key")));
        QTRY_VERIFY(find(QStringLiteral("Copy the key"))->isEnabled());
        findNoToken();
    }

    void theTokenIsOutOfTheFieldOnceItWasTaken()
    {
        credentials::SecretField field;
        field.setText(QStringLiteral(" 0123456789abcdef0123456789abcdef\n"));
        QVERIFY(!field.displayText().contains(QStringLiteral("0123")));
        QCOMPARE(field.take().reveal(), std::string_view("0123456789abcdef0123456789abcdef"));
        QVERIFY(field.text().isEmpty());
        QVERIFY(!field.isUndoAvailable());
        field.undo();
        QVERIFY(field.text().isEmpty());
    }

    void aTokenTheCarrierRefusesIsNotStored()
    {
        m_desk->carrier.failure =
            rest::RestFailure{rest::RestTrouble::Unauthorized, 401, 20003, "Authenticate", ""};
        begin();
        QTRY_VERIFY(buttons().contains(QStringLiteral("Store an account…")));
        store();
        QTRY_VERIFY(!labels()
                         .filter(QStringLiteral("The carrier refuses this token, so nothing was stored."))
                         .isEmpty());
        QVERIFY(m_desk->keyring.entries.empty());
        findNoToken();
    }

    void aTokenThatIsNoneIsNotEvenTried()
    {
        begin();
        QTRY_VERIFY(buttons().contains(QStringLiteral("Store an account…")));
        store(QStringLiteral("not-a-token"));
        QTest::qWait(50);
        QCOMPARE(m_desk->carrier.checks, 0);
        QVERIFY(m_desk->keyring.entries.empty());
    }

    void replacingAddsTheWebhookKeyOfTheNewToken()
    {
        m_desk->holdAccount();
        m_desk->keyring.entries[std::string(secrets::webhookKeysEntry)] = keyOf(tests::fakeToken).text();
        begin();
        QTRY_VERIFY(labels().contains(QStringLiteral("AC0000…9f3e")));
        press(QStringLiteral("Replace…"));
        const QString other = QStringLiteral("fedcba9876543210fedcba9876543210");
        visible<credentials::SecretField>()->setText(other);
        press(QStringLiteral("Replace"));
        QTRY_VERIFY(audit().contains(QStringLiteral("Auth Token replaced")));
        const auto list = [this] {
            const auto keys = twilio::WebhookKey::parseList(
                m_desk->keyring.entries[std::string(secrets::webhookKeysEntry)].reveal());
            return keys ? *keys : std::vector<twilio::WebhookKey>();
        };
        QTRY_COMPARE(list().size(), std::size_t(2));
        QCOMPARE(list()[0].id(), keyOf(other.toStdString()).id());
        for (const QString &words : tests::everythingIn(*m_window))
            QVERIFY2(!words.contains(other), "the new token stands on the screen");
    }

    void forgettingTakesTheLastFourCharacters()
    {
        m_desk->holdAccount();
        begin();
        QTRY_VERIFY(labels().contains(QStringLiteral("AC0000…9f3e")));
        press(QStringLiteral("Forget…"));
        const QString deed = QStringLiteral("Forget the token of AC0000…9f3e");
        QVERIFY(!find(deed)->isEnabled());
        visible<QLineEdit>()->setText(QStringLiteral("9f3f"));
        QVERIFY(!find(deed)->isEnabled());
        visible<QLineEdit>()->setText(QStringLiteral("9f3e"));
        press(deed);
        QTRY_VERIFY(!m_desk->keyring.entries.contains(std::string(secrets::authTokenEntry)));
        QTRY_VERIFY(audit().contains(QStringLiteral("Auth Token forgotten")));
        QTRY_VERIFY(buttons().contains(QStringLiteral("Store an account…")));
    }
};

QTEST_MAIN(KeyringTokenTest)
#include "KeyringTokenTest.moc"
