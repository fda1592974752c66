// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/CredentialsPage.h"
#include "tests/ui/support/CredentialsStage.h"
#include "tests/ui/support/Sample.h"
#include "tests/ui/support/Words.h"
#include "ui/credentials/ShownSecret.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace ringdown;

class CredentialsPageTest : public QObject, protected tests::CredentialsStage {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void theDerivedKeyIsCopiedForTenSecondsAndGivenToTheRelay()
    {
        m_desk->holdAccount();
        m_relay->keyBook.webhooks.keys[0].id = "00000000";
        begin();
        QTRY_VERIFY(buttons().contains(QStringLiteral("Use…")));
        press(QStringLiteral("Use…"));
        QTRY_VERIFY(find(QStringLiteral("Give it to the relay"))->isEnabled());
        press(QStringLiteral("Copy the key"));
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("whk1_")));
        QTRY_VERIFY(audit().contains(QStringLiteral("Webhook keys exported, to the clipboard")));
        QVERIFY(buttons().contains(QStringLiteral("webhook key on the clipboard for 10 s")));
        press(QStringLiteral("webhook key on the clipboard for 10 s"));
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        press(QStringLiteral("Give it to the relay"));
        QCOMPARE(m_relay->keyBook.given, std::vector<std::string>{keyOf(tests::fakeToken).id()});
    }

    void theKeysStayInTheCardThatIsBuiltAnew()
    {
        begin();
        QTRY_VERIFY(buttons().contains(QStringLiteral("Store an account…")));
        find(QStringLiteral("Store an account…"))->setFocus();
        QTRY_VERIFY(find(QStringLiteral("Store an account…"))->hasFocus());
        m_desk->holdAccount();
        m_window->findChild<credentials::CredentialsPage *>()->reload();
        QTRY_VERIFY(buttons().contains(QStringLiteral("Replace…")));
        const auto *now = qobject_cast<QAbstractButton *>(m_window->focusWidget());
        QVERIFY(now && m_window->findChild<credentials::CredentialsPage *>()->isAncestorOf(now));
    }

    void aNewTokenIsShownOnce()
    {
        begin();
        press(QStringLiteral("New token…"));
        press(QStringLiteral("Make the token"));
        QVERIFY(!labels().filter(QStringLiteral("needs a name")).isEmpty());
        m_window->findChild<QLineEdit *>(QStringLiteral("token-name"))->setText(QStringLiteral("Mara"));
        press(QStringLiteral("Make the token"));
        const QString token = QString::fromStdString(m_relay->keyBook.freshToken);
        auto *shown = visible<credentials::ShownSecret>();
        const QImage picture = shown->grab().toImage();
        QTest::keyClick(shown, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), token);
        press(QStringLiteral("token on the clipboard for 10 s"));
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        press(QStringLiteral("Copy the token"));
        QCOMPARE(QApplication::clipboard()->text(), token);
        press(QStringLiteral("Done"));
        QVERIFY(shown->grab().toImage() != picture);
        QVERIFY(tests::everythingIn(*m_window).filter(token).isEmpty());
        QTRY_VERIFY(labels().contains(QStringLiteral("Mara")));
    }

    void aTokenOfTheRelaysEnvironmentIsNotRevokedFromHere()
    {
        begin();
        int able = 0;
        for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Revoke…") && button->isEnabled())
                ++able;
        }
        QCOMPARE(able, 3); // of four tokens; the API key's waits for an account
    }

    void aFittingKeyIsMadeAndHandedOver()
    {
        m_desk->holdAccount();
        begin();
        QTRY_VERIFY(buttons().contains(QStringLiteral("Use…")));
        press(QStringLiteral("Make a fitting key"));
        QTRY_COMPARE(m_relay->keyBook.api.key, tests::fakeKeySid);
        QCOMPARE(m_desk->carrier.made.size(), std::size_t(1));
        QVERIFY(m_desk->carrier.revoked.empty());
        QTRY_VERIFY(!audit().filter(QStringLiteral("API key made")).isEmpty());
    }

    void aKeyTheRelayDoesNotTakeIsRevokedAgain()
    {
        m_desk->holdAccount();
        m_relay->keyBook.putFailure =
            client::ApiFailure{{ErrorCode::BadInput, "It is a Main key."}, 422, "", {}};
        begin();
        QTRY_VERIFY(buttons().contains(QStringLiteral("Use…")));
        press(QStringLiteral("Make a fitting key"));
        QTRY_COMPARE(m_desk->carrier.revoked, std::vector<std::string>{tests::fakeKeySid});
        QVERIFY(!labels().filter(QStringLiteral("It is a Main key.")).isEmpty());
    }

    void aKeyTheRelayMayHaveTakenIsNotRevoked()
    {
        m_desk->holdAccount();
        m_relay->keyBook.putFailure =
            client::ApiFailure{{ErrorCode::Unavailable, "no answer in time"}, 0, "", {}};
        begin();
        QTRY_VERIFY(buttons().contains(QStringLiteral("Use…")));
        press(QStringLiteral("Make a fitting key"));
        QTRY_VERIFY(!labels().filter(QStringLiteral("It is not known")).isEmpty());
        QCOMPARE(m_desk->carrier.made.size(), std::size_t(1));
        QVERIFY(m_desk->carrier.revoked.empty());
    }

    void anImportShowsNamesAndTiersAndNoValue()
    {
        begin();
        page()->importFrom(m_desk->envFile(QFile::ReadOwner | QFile::WriteOwner));
        QTRY_VERIFY(buttons().contains(QStringLiteral("Store 4 entries")));
        const QStringList shown = labels();
        for (const char *word :
             {"Administration", "Runtime", "Relay access", "Auth Token", "API key", "Operator token"})
            QVERIFY2(shown.contains(QLatin1StringView(word)), word);
        QVERIFY(shown.contains(QStringLiteral("1 other line is left alone.")));
        findNoToken();
        for (const QString &words : tests::everythingIn(*m_window))
            QVERIFY(!words.contains(QString(40, QLatin1Char('x'))));
        press(QStringLiteral("Store 4 entries"));
        QTRY_COMPARE(m_desk->keyring.entries.size(), std::size_t(4));
        QTRY_VERIFY(!audit().filter(QStringLiteral("Auth Token imported")).isEmpty());
        findNoToken();
    }

    void aFileOpenToOthersIsRepairedFirst()
    {
        begin();
        const QString path = m_desk->envFile(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        page()->importFrom(path);
        QTRY_VERIFY(buttons().contains(QStringLiteral("Repair the mode")));
        press(QStringLiteral("Repair the mode"));
        QTRY_VERIFY(buttons().contains(QStringLiteral("Store 4 entries")));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aRotationIsProposedBegunAndShownStepByStep()
    {
        beginRotation();
        QCOMPARE(m_desk->rotations.begun, std::vector<desk::RotationKind>{desk::RotationKind::AuthToken});
        QCOMPARE(m_desk->rotations.running->runs, 1);
        m_desk->rotations.play(tests::rotationUnderWay());
        auto *steps = m_window->findChild<QListWidget *>(QStringLiteral("rotation-steps"));
        QCOMPARE(steps->count(), 6);
        QCOMPARE(steps->currentRow(), 4);
        QVERIFY(labels().contains(QStringLiteral("See real calls pass with key 2")));
        press(QStringLiteral("Go on without seeing traffic"));
        QCOMPARE(m_desk->rotations.running->skips, 1);
        press(QStringLiteral("Close"));
        QVERIFY(buttons().contains(QStringLiteral("Show the rotation")));
        desk::RotationState done = tests::rotationUnderWay();
        done.stand = desk::RotationStand::Finished;
        m_desk->rotations.play(done);
        QVERIFY(!buttons().contains(QStringLiteral("Show the rotation")));
    }

    void aStepThatFailedIsTriedAgainOrBackedOut()
    {
        beginRotation();
        desk::RotationState stopped = tests::rotationUnderWay();
        stopped.stand = desk::RotationStand::Stopped;
        stopped.waitsForTraffic = false;
        stopped.canBackOut = true;
        stopped.steps[4].stand = desk::StepStand::Failed;
        m_desk->rotations.play(stopped);
        press(QStringLiteral("Try again"));
        QCOMPARE(m_desk->rotations.running->runs, 2);
        press(QStringLiteral("Back out"));
        QCOMPARE(m_desk->rotations.running->backOuts, 1);
    }

    void aRotationThatACrashLeftIsOfferedToGoOn()
    {
        m_desk->rotations.unfinished = tests::unfinishedRotation();
        begin();
        QVERIFY(labels().contains(QStringLiteral(
            "A rotation of the Auth Token was begun and has not ended, 3 steps are behind it.")));
        press(QStringLiteral("Go on with it"));
        QTRY_COMPARE(m_desk->rotations.resumes, 1);
        QCOMPARE(m_desk->rotations.running->runs, 1);
    }

    void aSecondRotationIsNotBegunBesideOneThatHasNotEnded()
    {
        m_desk->rotations.unfinished = tests::unfinishedRotation();
        begin();
        page()->rotateApiKey();
        QTRY_COMPARE(m_desk->rotations.resumes, 1);
        QVERIFY(m_desk->rotations.begun.empty());
    }

    void aPersonWhoLeftIsWrittenDownAndRotationProposed()
    {
        m_desk->holdAccount();
        begin();
        QTRY_VERIFY(buttons().contains(QStringLiteral("A person left…")));
        press(QStringLiteral("A person left…"));
        visible<QLineEdit>()->setText(QStringLiteral("Robin"));
        press(QStringLiteral("Write it down and rotate"));
        QTRY_VERIFY(audit().contains(QStringLiteral("A person left, Robin")));
        QVERIFY(buttons().contains(QStringLiteral("Begin")));
    }

    void aRelaysTokenInTheKeyringCanBeForgotten()
    {
        m_desk->holdRelayToken();
        begin();
        QTRY_VERIFY(labels().contains(QStringLiteral("kept for https://relay.example.com")));
        press(QStringLiteral("Forget it"));
        QTRY_VERIFY(m_desk->keyring.entries.empty());
        QTRY_VERIFY(audit().contains(QStringLiteral("Token for https://relay.example.com forgotten")));
    }

    void withoutARelayTheDesksHalfWorks()
    {
        m_desk->holdAccount();
        build();
        m_window->goTo(QStringLiteral("credentials"));
        QTRY_VERIFY(labels().contains(QStringLiteral("AC0000…9f3e")));
        QVERIFY(labels().contains(QStringLiteral("No relay is connected.")));
        m_window->goTo(QStringLiteral("live"));
        QVERIFY(buttons().contains(QStringLiteral("Show me with sample data")));
    }

    void aViewerIsToldThatOnlyAdminsSeeTokens()
    {
        m_relay->keyBook.failure = client::ApiFailure{{ErrorCode::Refused, "admin only"}, 403, "", {}};
        begin();
        QVERIFY(!labels().filter(QStringLiteral("Only an admin sees tokens and keys.")).isEmpty());
    }

    void aChangeAtTheRelayIsARowOfTheAuditAtOnce()
    {
        begin();
        Event event;
        event.kind = EventKind::AccessChanged;
        event.at = tests::sampleNow;
        event.by = "lee";
        event.why = "The token “Mara” was revoked.";
        Q_EMIT m_relay->eventArrived(event);
        QTRY_VERIFY(audit().contains(QStringLiteral("The token “Mara” was revoked.")));
    }

    void theKeysStayWhereTheyWereWhenACardChanges()
    {
        m_desk->holdAccount();
        begin();
        QTRY_VERIFY(buttons().contains(QStringLiteral("Replace…")));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        find(QStringLiteral("Replace…"))->setFocus();
        page()->reload();
        QTest::qWait(50);
        auto *focused = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        QVERIFY(focused);
        QCOMPARE(focused->text(), QStringLiteral("Replace…"));
    }
};

QTEST_MAIN(CredentialsPageTest)
#include "CredentialsPageTest.moc"
