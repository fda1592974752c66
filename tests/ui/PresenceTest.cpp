// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/Presence.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/PlainTheme.h"
#include "tests/ui/support/Sample.h"
#include "ui/draft/Draft.h"
#include "ui/notify/NoticeCard.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/PreferenceBook.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Toast.h"
#include "ui/window/ClosingSheet.h"
#include "ui/window/LossSheet.h"

#include <QCheckBox>
#include <QDBusConnection>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace std::chrono_literals;

/// The console while its window is away.
class PresenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = tests::plainTheme(); }
    void init()
    {
        m_now = tests::sampleNow;
        m_settings = std::make_unique<shell::Settings>(QString());
        m_desk = std::make_unique<tests::FakeDesk>(m_now);
        m_relay = std::make_unique<tests::FakeRelay>();
        m_relay->planText = tests::samplePlanText();
        m_relay->fresh.liveness = client::Liveness::Live;
        const auto clock = [this] { return m_now; };
        m_window = std::make_unique<window::MainWindow>(*m_settings, *m_theme, clock, m_desk->ports());
        m_presence =
            new window::Presence(*m_window, *m_settings, QDBusConnection(QStringLiteral("no bus")), clock);
    }
    void cleanup() { m_window.reset(); }

    void newsAreToldByTheRelaysClock_data()
    {
        QTest::addColumn<int>("deskIsFastBy"); // minutes
        QTest::addColumn<int>("minutesAgo");
        QTest::addColumn<bool>("told");
        QTest::newRow("fast desk, news") << 3 << 0 << true;
        QTest::newRow("slow desk, news") << -3 << 0 << true;
        QTest::newRow("fast desk, of before") << 3 << 4 << false;
        QTest::newRow("slow desk, of before") << -3 << 4 << false;
    }
    void newsAreToldByTheRelaysClock()
    {
        QFETCH(const int, deskIsFastBy);
        QFETCH(const int, minutesAgo);
        QFETCH(const bool, told);
        const std::chrono::minutes skew(deskIsFastBy);
        m_now = tests::sampleNow + skew;
        m_relay->fresh.clockOffset = -skew;
        follow(window::Mode::Remote);
        const client::CallDetail call = tests::play({"+16195550100", "+12025550147", minutesAgo, "1",
                                                     "captain=voicemail,office=busy", false, "", -1, 46});
        for (const Event &event : call.events)
            Q_EMIT m_relay->eventArrived(event);
        QCOMPARE(cards() > 0, told);
    }

    void theWindowSaysThatNotificationsAreMuted()
    {
        m_window->show();
        m_window->goTo(QStringLiteral("settings"));
        auto *page = m_window->findChild<settings::SettingsPage *>();
        const auto again = [&]() -> QPushButton * {
            for (auto *each : page->findChildren<QPushButton *>()) {
                if (each->text() == QStringLiteral("Tell again"))
                    return each;
            }
            return nullptr;
        };
        QVERIFY(again() && !again()->isVisible());
        m_presence->mute(true);
        QVERIFY(again()->isVisible());
        QVERIFY(m_window->findChild<shell::Toast *>()->sentence().startsWith(
            QStringLiteral("No notification comes until ")));
        again()->click();
        QVERIFY(!again()->isVisible());
        m_presence->mute(true);
        m_now = m_now + 61min;
        QTRY_VERIFY(!again()->isVisible());
    }

    void aRelayThatIsLostTakesItsRingingCallsFromTheScreen()
    {
        ringTheTier();
        QCOMPARE(cards(), 1);
        m_relay->fresh.liveness = client::Liveness::Lost;
        QTRY_COMPARE(cards(), 0);
    }

    void anAlarmOfTheTimeInWhichTheRelayWasNotHeardIsTold()
    {
        client::RelayStatus &report = m_relay->state.report;
        report.at = tests::sampleNow;
        follow(window::Mode::Remote);
        QCOMPARE(cards(), 0);
        QCOMPARE(relayBadge(), 0);
        report.alarms = {
            {"signatures", tests::sampleNow + 5min, "No webhook of late had a right signature."}};
        report.at = tests::sampleNow + 20min;
        Q_EMIT m_relay->connected(m_relay->revision);
        QCOMPARE(cards(), 1);
        QCOMPARE(relayBadge(), shell::alarmBadge);
        report.alarms.clear();
        report.at = tests::sampleNow + 40min;
        Q_EMIT m_relay->connected(m_relay->revision);
        QTRY_COMPARE(cards(), 0);
        QCOMPARE(relayBadge(), 0);
    }

    void whatIsShownGoesWithTheConsole()
    {
        ringTheTier();
        QCOMPARE(cards(), 1);
        QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection);
        QTRY_COMPARE(cards(), 0);
    }

    void aRelayOnThisDeskIsNotEndedUnaskedFromTheTray()
    {
        follow(window::Mode::Hosted);
        m_window->hide();
        m_window->quit();
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->findChild<window::ClosingSheet *>()->isOpen());
    }

    void aRelayElsewhereIsLeftWithoutAQuestion()
    {
        follow(window::Mode::Remote);
        m_window->hide();
        m_window->quit();
        QVERIFY(!m_window->isVisible());
        QVERIFY(!m_window->findChild<window::ClosingSheet *>()->isOpen());
    }

    void editsThatCannotBeWrittenAreNotLostUnasked()
    {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("drafts")));
        editWhatCannotBeWritten(inTheWay);
        m_window->quit();
        QVERIFY(m_window->isVisible());
        auto *sheet = m_window->findChild<window::LossSheet *>();
        QVERIFY(sheet->isOpen());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return); // the harmless answer
        QVERIFY(!sheet->isOpen());
        m_window->close();
        QVERIFY(m_window->isVisible() && sheet->isOpen());
        for (auto *button : sheet->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Quit and lose 1 change(s)"))
                button->click();
        }
        QVERIFY(!m_window->isVisible());
    }

    void whoeverIsAskedMayKeepUnwrittenEditsInTheTray()
    {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("drafts")));
        editWhatCannotBeWritten(inTheWay);
        m_window->setTray([] { return true; });
        auto *closing = m_window->findChild<window::ClosingSheet *>();
        auto *loss = m_window->findChild<window::LossSheet *>();
        m_window->close();
        QVERIFY(closing->isOpen() && !loss->isOpen());
        press(closing, QStringLiteral("Keep running in the tray"));
        QVERIFY(!m_window->isVisible() && m_window->draft().isEdited());
        m_window->show();
        m_window->close();
        press(closing, QStringLiteral("Quit"));
        QVERIFY(m_window->isVisible() && loss->isOpen());
        press(loss, QStringLiteral("Quit and lose 1 change(s)"));
        QVERIFY(!m_window->isVisible());
    }

    void whoStaysAfterAllHasNotWishedToQuitFromNowOn()
    {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("drafts")));
        editWhatCannotBeWritten(inTheWay);
        m_window->setTray([] { return true; });
        const auto wish = [this] { return m_settings->preferences().now().onClose; };
        const shell::OnClose before = wish();
        QVERIFY(before != shell::OnClose::Quit);
        auto *closing = m_window->findChild<window::ClosingSheet *>();
        auto *loss = m_window->findChild<window::LossSheet *>();
        m_window->close();
        closing->findChild<QCheckBox *>()->click();
        press(closing, QStringLiteral("Quit"));
        QVERIFY(loss->isOpen());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return); // stays
        QVERIFY(!loss->isOpen() && wish() == before);
        m_window->close();
        closing->findChild<QCheckBox *>()->click();
        press(closing, QStringLiteral("Quit"));
        press(loss, QStringLiteral("Quit and lose 1 change(s)"));
        QVERIFY(!m_window->isVisible() && wish() == shell::OnClose::Quit);
    }

    void aDraftThatIsNotKeptIsNotSaidToBe()
    {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("drafts")));
        editWhatCannotBeWritten(inTheWay, window::Mode::Hosted);
        auto *sheet = m_window->findChild<window::ClosingSheet *>();
        const auto saysKept = [&] {
            const auto labels = sheet->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().contains(QStringLiteral("The draft is kept."));
            });
        };
        Q_EMIT m_window->findChild<settings::SettingsPage *>()->restartWanted();
        QVERIFY(sheet->isOpen() && !saysKept());
        sheet->close();
        QVERIFY(inTheWay.remove());
        Q_EMIT m_window->findChild<settings::SettingsPage *>()->restartWanted();
        QVERIFY(sheet->isOpen() && saysKept());
    }

    void aDraftThatIsWrittenAfterAllGoesWithoutAQuestion()
    {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("drafts")));
        editWhatCannotBeWritten(inTheWay);
        m_window->draft().saveNow();
        QVERIFY(!m_window->draft().isKept());
        QVERIFY(inTheWay.remove());
        m_window->quit();
        QVERIFY(!m_window->isVisible());
        QVERIFY(m_window->draft().isKept());
    }

    void theClosingQuestionSaysWhatEnds_data()
    {
        QTest::addColumn<window::Mode>("mode");
        QTest::addColumn<QString>("words");
        QTest::newRow("elsewhere") << window::Mode::Remote
                                   << QStringLiteral(
                                          "The relay runs elsewhere and goes on without this console.");
        QTest::newRow("here") << window::Mode::Hosted << QStringLiteral("Ending the console ends its relay");
        QTest::newRow("demo") << window::Mode::Demo
                              << QStringLiteral("The demo ends with this console; its calls are invented.");
        QTest::newRow("none") << window::Mode::NoRelay
                              << QStringLiteral("No relay is connected: no call depends on this console.");
    }
    void theClosingQuestionSaysWhatEnds()
    {
        QFETCH(const window::Mode, mode);
        QFETCH(const QString, words);
        if (mode == window::Mode::NoRelay)
            m_window->show();
        else
            follow(mode);
        m_window->setTray([] { return true; });
        m_window->close();
        const auto *sheet = m_window->findChild<window::ClosingSheet *>();
        QVERIFY(sheet->isOpen());
        QStringList said;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            said << label->text();
        QVERIFY2(said.filter(words).size() == 1, qPrintable(said.join(QLatin1Char('\n'))));
    }

    void aRestartEndsTheWindowToBeginAgain()
    {
        follow(window::Mode::Remote);
        QSignalSpy again(m_window.get(), &window::MainWindow::restartWanted);
        Q_EMIT m_window->findChild<settings::SettingsPage *>()->restartWanted();
        QCOMPARE(again.size(), 1);
        QVERIFY(!m_window->isVisible());
    }

    void aRelayOnThisDeskIsNotRestartedUnasked()
    {
        follow(window::Mode::Hosted);
        QSignalSpy again(m_window.get(), &window::MainWindow::restartWanted);
        Q_EMIT m_window->findChild<settings::SettingsPage *>()->restartWanted();
        auto *sheet = m_window->findChild<window::ClosingSheet *>();
        QVERIFY(sheet->isOpen());
        QCOMPARE(again.size(), 0);
        for (auto *button : sheet->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Restart both"))
                button->click();
        }
        QCOMPARE(again.size(), 1);
        QVERIFY(!m_window->isVisible());
    }

private:
    void follow(window::Mode mode)
    {
        m_window->show();
        m_window->follow(*m_relay, mode);
        Q_EMIT m_relay->connected(m_relay->revision);
        m_window->tick();
    }
    static void press(QWidget *sheet, const QString &words)
    {
        for (auto *button : sheet->findChildren<QPushButton *>()) {
            if (button->text() == words)
                button->click();
        }
    }
    /// inTheWay: a file where the folder of drafts would be.
    void editWhatCannotBeWritten(QFile &inTheWay, window::Mode mode = window::Mode::Remote)
    {
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        m_window->show();
        m_window->draft().open(inTheWay.fileName(), QStringLiteral("relay"));
        follow(mode);
        m_window->draft().editPlan(QStringLiteral("rename"),
                                   [](plan::Plan &plan) { plan.tenants[0].name = "Queen"; });
    }
    void ringTheTier()
    {
        follow(window::Mode::Remote);
        const client::CallDetail call =
            tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", false, "", -1});
        for (const Event &event : call.events) {
            Q_EMIT m_relay->eventArrived(event);
            if (event.kind == EventKind::TierRinging)
                break;
        }
    }
    /// The mark of the Relay screen in the sidebar.
    int relayBadge() const
    {
        const shell::PlaceModel &places = m_window->findChild<shell::Sidebar *>()->places();
        return places.at(places.rowOf(QStringLiteral("relay"))).badge;
    }
    static int cards()
    {
        int count = 0;
        for (const QWidget *each : QApplication::topLevelWidgets())
            count += each->isVisible() && qobject_cast<const notify::NoticeCard *>(each) ? 1 : 0;
        return count;
    }

    Instant m_now;
    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<tests::FakeRelay> m_relay;
    std::unique_ptr<window::MainWindow> m_window;
    window::Presence *m_presence = nullptr;
};

QTEST_MAIN(PresenceTest)
#include "PresenceTest.moc"
