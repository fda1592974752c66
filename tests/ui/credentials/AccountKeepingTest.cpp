// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/AccountKeeping.h"
#include "core/secrets/EntryKind.h"
#include "tests/ui/credentials/Stage.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/Sample.h"
#include "ui/credentials/Desks.h"
#include "ui/credentials/SecretField.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;
using tests::Stage;

namespace {

const std::string otherToken = "fedcba9876543210fedcba9876543210";
const rest::RestFailure unreachable{rest::RestTrouble::Unreachable, 0, 0, "No name was found.", ""};

twilio::WebhookKey keyOf(const std::string &token)
{
    return desk::AccountCredential::make(tests::fakeSid, Secret(token))->webhookKey();
}

std::string printOf(const std::string &token)
{
    return desk::AccountCredential::make(tests::fakeSid, Secret(token))->fingerprint();
}

} // namespace

/// What becomes of a token that is typed in, and of the webhook key of the one before.
class AccountKeepingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<tests::FakeDesk>(tests::sampleNow); }

    void aTokenThatCannotBeTriedReplacesNothing()
    {
        Stage stage = storedAccount();
        m_desk->carrier.failure = unreachable;
        replace(stage, otherToken);
        QTRY_VERIFY(stage.text().contains(u"The carrier could not be asked"_s));
        QVERIFY(stage.text().contains(u"Twilio cannot be reached from here."_s));
        const auto *details = stage.find(u"Details"_s);
        QVERIFY(details); // the request is for support
        QVERIFY(!stage.text().contains(u"No name was found."_s));
        stage.press(u"Details"_s);
        QVERIFY(stage.text().contains(u"No name was found."_s));
        QCOMPARE(stored(), tests::fakeToken);
        QVERIFY(stage.find(u"Replace it untried"_s));
        QVERIFY(stage.find(u"Try again"_s));
        stage.press(u"Cancel"_s);
        QCOMPARE(stored(), tests::fakeToken);
        QTest::qWait(20);
        QVERIFY(!stage.audit().join(u'\n').contains(u"replaced"_s));
    }

    /// A relay of this desk that did not start for want of the key can be started then.
    void itIsToldOnceTheWebhookKeyIsInTheVault()
    {
        credentials::Desks desks(m_desk->ports());
        std::vector<bool> told;
        connect(&desks, &credentials::Desks::relayKeysKept, this, [&] {
            told.push_back(m_desk->keyring.entries.contains(std::string(secrets::webhookKeysEntry)));
        });
        desks.keeping->store(tests::fakeSid, Secret(otherToken));
        QTRY_COMPARE(told, std::vector<bool>{true});
    }

    void theSameTokenIsTriedAgainWithoutTypingIt()
    {
        Stage stage = storedAccount();
        m_desk->carrier.failure = unreachable;
        replace(stage, otherToken);
        QTRY_VERIFY(stage.find(u"Try again"_s));
        m_desk->carrier.failure.reset();
        stage.press(u"Try again"_s);
        QTRY_COMPARE(stored(), otherToken);
    }

    void anUntriedTokenIsStoredWhenThePersonSaysSo()
    {
        Stage stage = storedAccount();
        m_desk->carrier.failure = unreachable;
        replace(stage, otherToken);
        stage.press(u"Replace it untried"_s);
        QTRY_COMPARE(stored(), otherToken);
        QTRY_VERIFY(row(desk::Deed::Replaced, secrets::authTokenEntry).contains(u"not tried"_s));
        QVERIFY(stage.text().contains(u"The token has not been tried in this run."_s));
    }

    void anotherTokenTypedMeanwhileIsTheOneThatIsTried()
    {
        Stage stage = storedAccount();
        m_desk->carrier.failure = unreachable;
        replace(stage, otherToken);
        QTRY_VERIFY(stage.find(u"Replace it untried"_s));
        auto *field = stage.visible<credentials::SecretField>();
        field->setFocus();
        QTest::keyClicks(field, QString(32, u'7'));
        QVERIFY(!stage.find(u"Replace it untried"_s));
        m_desk->carrier.failure.reset();
        stage.press(u"Replace"_s);
        QTRY_COMPARE(stored(), std::string(32, '7'));
    }

    void aRefusedTokenIsNotStoredAndTheCheckOfTheStoredOneStays()
    {
        Stage stage = storedAccount();
        stage.press(u"Check now"_s);
        QTRY_VERIFY(stage.text().contains(u"The carrier accepts the token."_s));
        m_desk->carrier.refuses = {printOf(otherToken)};
        replace(stage, otherToken);
        QTRY_VERIFY(stage.text().contains(u"nothing was stored"_s));
        QCOMPARE(stored(), tests::fakeToken);
        QVERIFY(stage.text().contains(u"The carrier accepts the token."_s));
    }

    void theKeyOfTheTokenBeforeStaysWhileTheCarrierTakesIt_data()
    {
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("the account's other token") << false << QByteArray("is kept");
        QTest::newRow("worth nothing any more") << true << QByteArray("is dropped");
    }
    void theKeyOfTheTokenBeforeStaysWhileTheCarrierTakesIt()
    {
        QFETCH(bool, isRefused);
        QFETCH(QByteArray, word);
        Stage stage = storedAccount();
        if (isRefused)
            m_desk->carrier.refuses = {printOf(tests::fakeToken)};
        replace(stage, otherToken);
        QTRY_VERIFY(row(desk::Deed::Replaced, secrets::webhookKeysEntry).contains(QString::fromLatin1(word)));
        std::vector<twilio::WebhookKey> expected{keyOf(otherToken)};
        if (!isRefused)
            expected.push_back(keyOf(tests::fakeToken));
        const auto kept = twilio::WebhookKey::parseList(
            m_desk->keyring.entries[std::string(secrets::webhookKeysEntry)].reveal());
        QVERIFY(kept);
        QVERIFY(*kept == expected); // the new one first
    }

    void everyUseOfTheTokenIsARow()
    {
        Stage stage = storedAccount();
        QTRY_VERIFY(stage.find(u"Check now"_s));
        QVERIFY(row(desk::Deed::Used, secrets::authTokenEntry).isEmpty());
        stage.press(u"Check now"_s);
        QTRY_COMPARE(row(desk::Deed::Used, secrets::authTokenEntry), u"to try it at the carrier."_s);
        QCOMPARE(m_desk->carrier.lastChecked, printOf(tests::fakeToken));
    }

    void withoutAnAuditNothingIsStoredOrUsed()
    {
        Stage stage = storedAccount();
        stage.press(u"Use…"_s);
        QTRY_VERIFY(stage.text().contains(u"Fingerprint "_s));
        stage.press(u"Done"_s);
        breakAudit();
        stage.press(u"Use…"_s);
        QTRY_VERIFY(stage.text().contains(u"The audit could not be written"_s));
        QVERIFY(!stage.text().contains(u"Fingerprint "_s));
        stage.press(u"Done"_s);
        replace(stage, otherToken);
        QTRY_VERIFY(stage.text().contains(u"Nothing was stored, because the audit"_s));
        QCOMPARE(stored(), tests::fakeToken);
    }

    void aWriteWhosePasswordWasNotGivenIsToldAndLeavesNoRow()
    {
        m_desk->keyring.condition = secrets::VaultCondition::Locked;
        Stage stage(m_desk->ports());
        stage.press(u"Store an account…"_s);
        stage.visible<QLineEdit>()->setText(QString::fromStdString(tests::fakeSid));
        stage.visible<credentials::SecretField>()->setText(QString::fromStdString(tests::fakeToken));
        stage.press(u"Store"_s);
        const auto isToldOnceDismissed = [&] {
            m_desk->keyring.dismiss(); // the screen's own looks wait for the password too
            return stage.text().contains(
                u"The account was not stored. The keyring’s password was not given."_s);
        };
        QTRY_VERIFY(isToldOnceDismissed());
        QVERIFY(m_desk->keyring.entries.empty());
        QVERIFY(!stage.audit().join(u'\n').contains(u"stored"_s));
    }

    void nothingIsDoneByACarrierThatAnswersAfterTheScreenIsGone()
    {
        m_desk->holdAccount();
        m_desk->carrier.isSlow = true;
        {
            Stage stage(m_desk->ports());
            replace(stage, otherToken);
            QCOMPARE(m_desk->carrier.waiting.size(), std::size_t(1));
        }
        m_desk->carrier.answerAll();
        QCOMPARE(stored(), tests::fakeToken);
    }

private:
    Stage storedAccount()
    {
        m_desk->holdAccount();
        m_desk->keyring.entries[std::string(secrets::webhookKeysEntry)] = keyOf(tests::fakeToken).text();
        return Stage(m_desk->ports());
    }
    static void replace(Stage &stage, const std::string &token)
    {
        QTRY_VERIFY(stage.text().contains(u"AC0000…9f3e"_s));
        stage.press(u"Replace…"_s);
        stage.visible<credentials::SecretField>()->setText(QString::fromStdString(token));
        stage.press(u"Replace"_s);
    }
    /// A folder stands where the ledger was.
    void breakAudit() const
    {
        const QString ledger = QString::fromStdString(desk::Ledger(m_desk->directory()).path());
        QVERIFY(QFile::remove(ledger) && QDir().mkpath(ledger));
    }
    std::string stored()
    {
        return std::string(m_desk->keyring.entries[std::string(secrets::authTokenEntry)].reveal());
    }
    QString row(desk::Deed deed, std::string_view entry) const
    {
        const desk::Ledger ledger(m_desk->directory());
        const auto rows = ledger.rows();
        for (const desk::LedgerRow &each : *rows) {
            if (each.deed == deed && each.entry == entry)
                return QString::fromStdString(each.detail) + u'.';
        }
        return {};
    }

    std::unique_ptr<tests::FakeDesk> m_desk;
};

QTEST_MAIN(AccountKeepingTest)
#include "AccountKeepingTest.moc"
