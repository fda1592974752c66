// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/Console.h"
#include "app/console/RelayHost.h"
#include "app/console/TokenReading.h"
#include "core/client/RelayUrl.h"
#include "core/plan/PlanWriter.h"
#include "tests/ui/support/FakeVault.h"
#include "tests/ui/support/HarborPlan.h"
#include "ui/draft/Draft.h"
#include "ui/draft/DraftFile.h"
#include "ui/relay/HostCard.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Banner.h"
#include "ui/shell/EmptyState.h"
#include "ui/window/ConnectSheet.h"
#include "ui/window/Frame.h"
#include "ui/window/LossSheet.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace ringdown;
using namespace Qt::StringLiterals;
using console::Console;
using console::readCommandLine;

/// Which relay a console enters when more than one was asked for, and what it says of one that it does not.
class ConsoleAttemptsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        for (const char *variable : {"XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qputenv(variable, m_dir->filePath(QString::fromLatin1(variable)).toUtf8());
    }

    void onlyTheLastTokenAskedForIsTold()
    {
        tests::FakeVault keyring;
        keyring.entries["a"] = Secret("of a");
        keyring.entries["b"] = Secret("of b");
        keyring.condition = secrets::VaultCondition::Locked;
        QStringList told;
        const auto tell = [&](const secrets::VaultAnswer<Secret> &answer) {
            const auto *token = std::get_if<Secret>(&answer);
            told << (token ? QString::fromStdString(std::string(token->reveal())) : u"none"_s);
        };
        console::TokenReading reading(keyring);
        reading.begin("a", tell);
        reading.begin("b", tell);
        keyring.unlock();
        QTRY_COMPARE(told, QStringList{u"of b"_s});
        QTRY_COMPARE(keyring.waiting(), std::size_t(0));
        reading.begin("a", tell);
        reading.drop();
        QTRY_COMPARE(keyring.waiting(), std::size_t(0));
        QCoreApplication::processEvents();
        QCOMPARE(told, QStringList{u"of b"_s});
    }

    void aLateAnswerOfTheKeyringDoesNotWin()
    {
        Console running(readCommandLine({u"--relay"_s, u"http://127.0.0.1:9"_s}), Secret());
        int followed = 0;
        connect(&running.window(), &window::MainWindow::followed, this, [&] { ++followed; });
        running.start(); // the keyring is asked
        Q_EMIT running.window().connectWanted(QUrl(u"http://127.0.0.1:10"_s), someToken(),
                                              window::KeepToken::ThisRun);
        QCOMPARE(followed, 1);
        QTest::qWait(100); // for what is not to come
        QCOMPARE(followed, 1);
        QVERIFY2(!notice(running).contains(u"127.0.0.1:9"_s), qPrintable(notice(running)));
        QVERIFY(!running.window().findChild<window::ConnectSheet *>()->isOpen());
    }

    /// Whoever has pressed Connect without a token is asked for one there.
    void theSheetComesBackForWhoeverPressedConnect()
    {
        Console running(readCommandLine({}), Secret());
        running.start();
        Q_EMIT running.window().connectWanted(QUrl(u"http://127.0.0.1:10"_s), Secret(),
                                              window::KeepToken::ThisRun);
        const auto *sheet = running.window().findChild<window::ConnectSheet *>();
        QTRY_VERIFY(sheet->isOpen());
        const auto labels = sheet->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(u"There is no token for http://127.0.0.1:10"_s);
        })); // and not only beneath the sheet
    }

    void anotherStartIsNotMetByASheet()
    {
        Console running(readCommandLine({u"--relay"_s, u"http://127.0.0.1:9"_s}), someToken());
        running.start();
        running.startAgain({u"--relay"_s, u"http://127.0.0.1:10"_s});
        QTRY_VERIFY(notice(running).startsWith(u"There is no token for http://127.0.0.1:10"_s));
        QVERIFY(!running.window().findChild<window::ConnectSheet *>()->isOpen());
        Q_EMIT running.window().findChild<window::Frame *>()->notice->pressed();
        QVERIFY(running.window().findChild<window::ConnectSheet *>()->isOpen());
    }

    void theRelayThatIsFollowedStaysWhenItIsAskedForAgain()
    {
        Console running(readCommandLine({u"--relay"_s, u"http://127.0.0.1:9"_s}), someToken());
        running.start();
        running.startAgain({u"--relay"_s, u"http://127.0.0.1:10"_s}); // the keyring is asked
        running.startAgain({u"--relay"_s, u"http://127.0.0.1:9"_s});
        QTest::qWait(100); // for what is not to come
        QCOMPARE(notice(running), QString());
    }

    void aRelayThatWasNotEnteredIsTriedAgain()
    {
        Console running(readCommandLine({u"--relay"_s, u"http://127.0.0.1:9"_s}), Secret());
        running.start();
        QTRY_COMPARE(start(running).title(), u"Not connected to 127.0.0.1"_s);
        running.startAgain({u"--relay"_s, u"http://127.0.0.1:9"_s});
        QCOMPARE(start(running).title(), u"The relay’s token is read from your keyring"_s);
        QTRY_COMPARE(start(running).title(), u"Not connected to 127.0.0.1"_s);
    }

    void whatTheKeyringDidNotSayIsNotTakenForNoToken()
    {
        using secrets::VaultTrouble;
        using Token = window::StartTrouble::Token;
        const QUrl relay(u"http://127.0.0.1:9"_s);
        for (const VaultTrouble trouble : {VaultTrouble::TimedOut, VaultTrouble::Cancelled}) {
            const QString words = console::tokenTroubleWords(relay, {trouble, {}});
            QVERIFY2(words.startsWith(u"The token for http://127.0.0.1:9 could not be read"_s),
                     qPrintable(words));
            QCOMPARE(console::tokenAfter({trouble, {}}), Token::Unread);
        }
        const QString none = console::tokenTroubleWords(relay, {VaultTrouble::NotMade, {}});
        QVERIFY(none.startsWith(u"There is no token for"_s) && none.endsWith(u"has no keyring yet."_s));
        QCOMPARE(console::tokenAfter({VaultTrouble::Absent, {}}), Token::Missing);
    }

    void aTokenThatWasNotReadIsAskedOfTheKeyringAgain()
    {
        Console running(readCommandLine({}), Secret());
        running.start();
        running.window().offerToken(QUrl(u"http://127.0.0.1:9"_s), u"why"_s,
                                    window::StartTrouble::Token::Unread);
        QSignalSpy wanted(&running.window(), &window::MainWindow::connectWanted);
        Q_EMIT running.window().findChild<window::Frame *>()->start->pressed(0);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toUrl(), QUrl(u"http://127.0.0.1:9"_s));
        QCOMPARE(start(running).title(), u"The relay’s token is read from your keyring"_s);
    }

    void anOlderFailureLeavesThePageToTheLaterWish()
    {
        setUpRelayOfThisDesk();
        Console running(readCommandLine({}), Secret());
        running.start();
        Q_EMIT running.window().hostWanted({});
        running.startAgain({u"--relay"_s, u"http://127.0.0.1:9"_s});
        QTRY_VERIFY(notice(running).startsWith(u"The relay could not be started here: "_s));
        QTRY_COMPARE(start(running).title(), u"Not connected to 127.0.0.1"_s);
    }

    /// There is no program beside this test.
    void aRelayThatDoesNotStartHereIsSaidSo()
    {
        setUpRelayOfThisDesk();
        Console running(readCommandLine({}), Secret());
        running.start();
        Q_EMIT running.window().hostWanted({});
        QTRY_COMPARE(start(running).title(), u"The relay could not be started here"_s);
        QCOMPARE(notice(running), QString()); // least of all that it goes on
    }

    void aRelayHereIsStartedAgainWhereItIsSaidThatItDidNot()
    {
        setUpRelayOfThisDesk();
        Console running(readCommandLine({}), Secret());
        running.start();
        Q_EMIT running.window().hostWanted({});
        QTRY_COMPARE(start(running).title(), u"The relay could not be started here"_s);
        press(start(running), u"Start it again"_s);
        QVERIFY2(start(running).title() != u"The relay could not be started here"_s,
                 qPrintable(start(running).title()));
        QTRY_COMPARE(start(running).title(), u"The relay could not be started here"_s);
    }

    /// Whoever was sent to Credentials for it has nothing more to do there.
    void aRelayHereThatLackedItsKeyStartsOnceItIsStored()
    {
        using Place = window::StartTrouble::Place;
        using WithKeys = console::RelayHost::WithKeys;
        shell::Settings settings(shell::settingsFile());
        int starts = 0;
        console::RelayHost host(
            settings, [&] { ++starts; }, [] {});
        QVERIFY(host.takeKeys(WithKeys::Start).isEmpty());
        host.fail(u"its port is taken"_s, Place::HostCard);
        QVERIFY(host.takeKeys(WithKeys::Start).isEmpty());
        host.fail(u"no key"_s, Place::Credentials);
        QVERIFY(host.takeKeys(WithKeys::Start).endsWith(u"is started again."_s));
        QCOMPARE(starts, 1);
        host.setState(console::RelayHost::State::Starting);
        QVERIFY(host.takeKeys(WithKeys::Start).isEmpty());
        host.fail(u"no key"_s, Place::Credentials); // and another relay was wanted since
        QVERIFY(host.takeKeys(WithKeys::MayStart).endsWith(u"can be started under Relay."_s));
        QCOMPARE(starts, 1);
        QCOMPARE(host.trouble(), QString());
    }

    /// The demo may get ready while the desk's own only starts.
    void thatARelayGoesOnIsToldOnceAndWhenItRuns()
    {
        using State = console::RelayHost::State;
        shell::Settings settings(shell::settingsFile());
        console::RelayHost host(
            settings, [] {}, [] {});
        host.setGoesOn(true);
        for (const State state : {State::Stopped, State::Starting}) {
            host.setState(state);
            QVERIFY(!host.takeGoesOn());
        }
        host.setState(State::Running);
        QVERIFY(host.takeGoesOn());
        QVERIFY(!host.takeGoesOn());
        host.setGoesOn(true);
        host.fail(u"its port is taken"_s, window::StartTrouble::Place::HostCard);
        host.setState(State::Running);
        QVERIFY(!host.takeGoesOn());
    }

    /// Its port and address, one of which may be why, are there though no relay is followed.
    void whereARelayHereIsMendedIsOnePressAway()
    {
        setUpRelayOfThisDesk();
        Console running(readCommandLine({}), Secret());
        running.start();
        Q_EMIT running.window().hostWanted({});
        QTRY_COMPARE(start(running).title(), u"The relay could not be started here"_s);
        press(start(running), u"The relay on this desk…"_s);
        const auto *card = running.window().findChild<relay_ui::HostCard *>();
        QTRY_VERIFY(card->isVisible());
        const auto labels = card->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"The relay could not be started here: "_s);
        }));
        QVERIFY(card->findChild<QSpinBox *>()->isVisible());
    }

    void aDemoThatDoesNotStartIsNoRelay()
    {
        Console running(readCommandLine({}), Secret());
        running.start();
        Q_EMIT running.window().demoWanted();
        QTRY_COMPARE(start(running).title(), u"The demo could not be started"_s);
    }

    void aRelayElsewhereGoesOnWhenTheDesksOwnDoesNotStart()
    {
        setUpRelayOfThisDesk();
        Console running(readCommandLine({u"--relay"_s, u"http://127.0.0.1:9"_s}), someToken());
        running.start();
        Q_EMIT running.window().hostWanted({});
        QTRY_VERIFY(notice(running).startsWith(u"The relay could not be started here: "_s));
        QVERIFY(!start(running).isVisible());
    }

    /// As of a newer version.
    void aDraftThatIsReadInPartIsNotSaidToBeBackWhole()
    {
        const QUrl relay(u"http://127.0.0.1:9"_s);
        plan::Plan edited = tests::harborPlan();
        edited.tenants[0].name = "Queen";
        std::string newer = plan::writePlan(edited);
        newer.replace(newer.find("\"name\": \"Queen\""), 0, "\"mood\": \"sunny\", ");
        draft::DraftFile file(shell::stateFolder() + u"/drafts"_s,
                              QString::fromStdString(client::relayName(relay)));
        QVERIFY(file.write({41, plan::writePlan(tests::harborPlan()), newer}));
        Console running(readCommandLine({u"--relay"_s, relay.toString()}), someToken());
        running.start();
        QVERIFY(running.window().draft().isEdited());
        QVERIFY2(notice(running).startsWith(u"This console cannot read parts of the kept draft"_s),
                 qPrintable(notice(running)));
    }

    void editsThatCannotBeWrittenAreNotLostToAnotherRelayUnasked_data()
    {
        QTest::addColumn<bool>("hosts");
        QTest::newRow("elsewhere") << false;
        QTest::newRow("on this desk") << true;
    }
    void editsThatCannotBeWrittenAreNotLostToAnotherRelayUnasked()
    {
        QFETCH(const bool, hosts);
        setUpRelayOfThisDesk();
        Console running(readCommandLine({u"--relay"_s, u"http://127.0.0.1:9"_s}), someToken());
        QFile inTheWay(shell::stateFolder() + u"/drafts"_s);
        QVERIFY(QDir().mkpath(shell::stateFolder()) && inTheWay.open(QIODevice::WriteOnly));
        running.start();
        auto &draft = running.window().draft();
        draft.takeLive(41, tests::harborPlan());
        draft.editPlan(u"rename"_s, [](plan::Plan &plan) { plan.tenants[0].name = "Queen"; });
        draft.saveNow();
        const QString told = notice(running);
        QVERIFY(told.startsWith(u"The draft is not kept: "_s));
        const auto connectTo = [&](const QString &relay) {
            Q_EMIT running.window().connectWanted(QUrl(relay), someToken(), window::KeepToken::ThisRun);
        };
        const auto wish = [&] {
            if (hosts)
                Q_EMIT running.window().hostWanted({});
            else
                connectTo(u"http://127.0.0.1:10"_s);
        };
        auto *sheet = running.window().findChild<window::LossSheet *>();
        connectTo(u"http://127.0.0.1:9"_s); // the same one again
        QVERIFY(!sheet->isOpen() && draft.isEdited());
        wish();
        QVERIFY(sheet->isOpen());
        sheet->close();
        QCoreApplication::processEvents();
        QVERIFY(draft.isEdited());
        Q_EMIT running.window().findChild<settings::SettingsPage *>()->restartWanted();
        QVERIFY(sheet->isOpen() && hasButton(*sheet, u"Restart and lose 1 change(s)"_s));
        sheet->close();
        wish();
        QVERIFY(sheet->isOpen());
        for (auto *button : sheet->findChildren<QPushButton *>()) {
            if (button->text() == u"Leave and lose 1 change(s)"_s)
                button->click();
        }
        QVERIFY(!sheet->isOpen());
        if (hosts) { // there is no program beside this test: so far nothing is lost
            QTRY_VERIFY(notice(running).startsWith(u"The relay could not be started here: "_s));
        } else {
            QVERIFY(!draft.isEdited());
            QVERIFY(notice(running) != told);
        }
    }

private:
    static Secret someToken() { return Secret(std::string(40, 't')); }
    static QString notice(Console &running)
    {
        return running.window().findChild<window::Frame *>()->notice->sentence();
    }
    static bool hasButton(const QWidget &sheet, const QString &text)
    {
        const auto buttons = sheet.findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(),
                           [&](const QPushButton *button) { return button->text() == text; });
    }
    static void press(const QWidget &within, const QString &text)
    {
        for (QPushButton *button : within.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button->click();
        }
        QFAIL(qPrintable(text));
    }
    static const shell::EmptyState &start(Console &running)
    {
        return *running.window().findChild<window::Frame *>()->start;
    }
    /// As an earlier run of the console left it.
    static void setUpRelayOfThisDesk()
    {
        QVERIFY(QDir().mkpath(shell::hostedRelayFolder()));
        QFile log(shell::hostedRelayFolder() + u"/log.sqlite"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        shell::Settings(shell::settingsFile()).setStartsHostedWithDesk(false);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_MAIN(ConsoleAttemptsTest)
#include "ConsoleAttemptsTest.moc"
