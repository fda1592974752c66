// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/CredentialsPage.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Keys.h"
#include "tests/ui/support/PlainTheme.h"
#include "tests/ui/support/Sample.h"
#include "tests/ui/support/Words.h"
#include "ui/credentials/SecretField.h"
#include "ui/credentials/ShownSecret.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Translations.h"
#include "ui/window/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace ringdown;
using namespace std::chrono_literals;
using secrets::VaultCondition;

class CredentialsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        shell::installTranslations(*qApp, QLocale(QLocale::C));
        m_theme = tests::plainTheme();
    }
    void init()
    {
        m_settings = std::make_unique<shell::Settings>(QString());
        m_desk = std::make_unique<tests::FakeDesk>(tests::sampleNow);
        m_relay = std::make_unique<tests::FakeRelay>();
        tests::fillKeys(m_relay->keyBook);
    }
    void cleanup() { m_window.reset(); }

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

private:
    void build()
    {
        m_window = std::make_unique<window::MainWindow>(
            *m_settings, *m_theme, [] { return tests::sampleNow; }, m_desk->ports());
        m_window->show();
    }
    void begin()
    {
        build();
        m_relay->planText = tests::samplePlanText();
        m_relay->fresh = {client::Liveness::Live, client::FeedTrouble::None, 300ms, tests::sampleNow, 0ms};
        m_window->follow(*m_relay, window::Mode::Remote);
        Q_EMIT m_relay->connected(m_relay->revision);
        m_window->goTo(QStringLiteral("credentials"));
        QTest::qWait(20); // the answers of the relay are shown together
    }
    void beginRotation()
    {
        m_desk->holdAccount();
        begin();
        QTRY_VERIFY(buttons().contains(QStringLiteral("Use…")));
        press(QStringLiteral("Start rotation"));
        QTRY_VERIFY(find(QStringLiteral("Begin"))->isEnabled());
        QVERIFY(m_desk->rotations.begun.empty());
        press(QStringLiteral("Begin"));
    }
    credentials::CredentialsPage *page() const
    {
        return m_window->findChild<credentials::CredentialsPage *>();
    }
    void store(const QString &token = QString::fromStdString(tests::fakeToken))
    {
        press(QStringLiteral("Store an account…"));
        auto *field = visible<credentials::SecretField>();
        for (QLineEdit *each : m_window->findChildren<QLineEdit *>()) {
            if (each->isVisible() && each != field)
                each->setText(QString::fromStdString(tests::fakeSid));
        }
        field->setText(token);
        press(QStringLiteral("Store"));
    }
    void findNoToken()
    {
        const QString token = QString::fromStdString(tests::fakeToken);
        const QStringList all = tests::everythingIn(*m_window);
        QVERIFY(all.size() > 100);
        for (const QString &words : all)
            QVERIFY2(!words.contains(token), "the Auth Token stands on the screen");
    }
    static twilio::WebhookKey keyOf(const std::string &token)
    {
        return desk::AccountCredential::make(tests::fakeSid, Secret(token))->webhookKey();
    }
    template <typename T>
    T *visible() const
    {
        for (T *each : m_window->findChildren<T *>()) {
            const bool isOfChoice =
                qobject_cast<QComboBox *>(each->parentWidget()); // the picker of a business
            if (each->isVisible() && !isOfChoice)
                return each;
        }
        qFatal("nothing of that kind is shown");
    }
    QAbstractButton *find(const QString &words) const
    {
        for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == words)
                return button;
        }
        qFatal("no button %s", qPrintable(words));
    }
    void press(const QString &words) { QTest::mouseClick(find(words), Qt::LeftButton); }
    QStringList buttons() const
    {
        QStringList words;
        for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                words << button->text();
        }
        return words;
    }
    QStringList labels() const
    {
        QStringList words;
        for (QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words;
    }
    QStringList audit() const
    {
        const QAbstractItemModel *model =
            m_window->findChild<QTableView *>(QStringLiteral("audit-table"))->model();
        QStringList words;
        for (int row = 0; row < model->rowCount(); ++row)
            words << model->index(row, 1).data().toString();
        return words;
    }

    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<tests::FakeRelay> m_relay;
    std::unique_ptr<window::MainWindow> m_window;
};

QTEST_MAIN(CredentialsPageTest)
#include "CredentialsPageTest.moc"
