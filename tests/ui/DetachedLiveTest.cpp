// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/DetachedLive.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/PlainTheme.h"
#include "tests/ui/support/Sample.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Banner.h"
#include "ui/shell/RecentEvents.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Toast.h"
#include "ui/window/ClosingSheet.h"
#include "ui/window/LiveWindow.h"
#include "ui/window/MainWindow.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <chrono>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// The window's own ways: Live beside it, its regions, its message, and how it goes.
class DetachedLiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = tests::plainTheme(); }
    void init()
    {
        m_settings = std::make_unique<shell::Settings>(QString());
        m_settings->setOperatorName(u"Dana"_s);
        m_desk = std::make_unique<tests::FakeDesk>(tests::sampleNow);
        m_relay = std::make_unique<tests::FakeRelay>();
        m_relay->planText = tests::samplePlanText();
        m_relay->fresh.liveness = client::Liveness::Live;
        for (const client::CallDetail &detail : tests::sampleDay())
            m_relay->add(detail);
        open();
    }
    void cleanup() { m_window.reset(); }

    void liveGoesOnInItsOwnWindowAndComesBack()
    {
        QCOMPARE(liveTable()->window(), m_window.get());
        trigger("view.detach-live");
        QVERIFY(liveWindow());
        QCOMPARE(liveTable()->window(), static_cast<QWidget *>(liveWindow()));
        QVERIFY(liveTable()->isVisible());
        QCOMPARE(liveTable()->model()->rowCount(), 3);
        m_window->goTo(u"log"_s);
        QVERIFY(liveTable()->isVisible());
        m_window->goTo(u"live"_s);
        QVERIFY(texts().contains(u"Live is in its own window"_s));
        trigger("view.detach-live");
        QCOMPARE(liveTable()->window(), m_window.get());
        QVERIFY(liveTable()->isVisible());
    }

    void aButtonInItsHeaderDetachesIt()
    {
        press(u"Detach"_s);
        QVERIFY(liveWindow());
        for (const auto *button : liveWindow()->findChildren<QPushButton *>())
            QVERIFY(button->text() != u"Detach"_s || !button->isVisible());
        press(u"Bring it back"_s);
        press(u"Detach"_s);
        QVERIFY(liveWindow());
    }

    void itTellsOfAnOutageAsTheConsoleDoes()
    {
        trigger("view.detach-live");
        const shell::Banner &banner = liveWindow()->banner();
        QVERIFY(!banner.isVisible());
        QCOMPARE(liveWindow()->windowTitle(), u"Live – Ringdown"_s);
        m_relay->fresh = {client::Liveness::Lost,
                          client::FeedTrouble::None,
                          std::chrono::seconds(40),
                          tests::sampleNow,
                          {}};
        m_window->tick();
        QVERIFY(banner.isVisible());
        QVERIFY(banner.sentence().contains(u"has been silent for"_s));
        QCOMPARE(liveWindow()->windowTitle(), u"Live – Ringdown (offline)"_s);
        press(u"Reconnect now"_s, *liveWindow());
        QCOMPARE(m_relay->reconnects, 1);
        m_relay->fresh.liveness = client::Liveness::Live;
        m_window->tick();
        QVERIFY(!banner.isVisible());
        trigger("view.detach-live");
        m_window->tick();
    }

    void itDoesNotOutliveTheConsole()
    {
        trigger("view.detach-live");
        window::LiveWindow *live = liveWindow();
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QVERIFY(!live->isVisible());
    }

    void closingItsWindowBringsItBack()
    {
        trigger("view.detach-live");
        liveWindow()->close();
        QCOMPARE(liveTable()->window(), m_window.get());
    }

    void itIsOutAgainInTheNextRunAndOnTop()
    {
        trigger("view.detach-live");
        liveWindow()->findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(liveWindow()->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        QVERIFY(liveWindow()->isVisible());
        m_window->close();
        m_window.reset();
        open();
        QVERIFY(liveWindow());
        QVERIFY(liveWindow()->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    }

    void keysActOnTheCallOfTheWindowTheyArePressedIn()
    {
        trigger("view.detach-live");
        m_window->goTo(u"log"_s);
        m_window->showFilter(u"outcome:missed"_s);
        auto *log = m_window->findChild<QTableView *>(u"log-table"_s);
        log->setCurrentIndex(log->model()->index(0, 0));
        QVERIFY(m_window->actions().action(u"call.claim"_s)->isEnabled());
        liveWindow()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(liveWindow()));
        liveTable()->setFocus();
        liveTable()->setCurrentIndex(liveTable()->model()->index(0, 0));
        QVERIFY(!m_window->actions().action(u"call.claim"_s)->isEnabled()); // this one still rings
        QTest::keyClick(liveTable(), Qt::Key_C);
        QVERIFY(m_relay->claims.empty());
    }

    void f6WalksThroughTheRegions()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->goTo(u"log"_s);
        QList<QWidget *> met;
        for (int i = 0; i < 4; ++i) {
            trigger("view.next-region");
            QVERIFY(QApplication::focusWidget());
            QVERIFY(QApplication::focusWidget()->isVisible());
            met << QApplication::focusWidget();
        }
        QVERIFY(met[0] != met[1] && met[1] != met[2]);
        QCOMPARE(met[3], met[0]); // the details are not shown, so there are three
        trigger("view.previous-region");
        QCOMPARE(QApplication::focusWidget(), met[2]);
    }

    void f6ReachesWhatWasToldForAMoment()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->goTo(u"log"_s);
        auto *recent = m_window->findChild<shell::RecentEvents *>();
        m_window->findChild<shell::Toast *>()->say(u"Tier deleted."_s);
        Event missed = endOf(runningCall(), Outcome::Missed);
        Q_EMIT m_relay->eventArrived(missed);
        QCOMPARE(recent->told().rowCount(), 2);
        QVERIFY(recent->told().at(0).sentence.startsWith(u"Missed: "_s));
        QCOMPARE(recent->told().at(1).sentence, u"Tier deleted."_s);
        QWidget *table = QApplication::focusWidget();
        trigger("view.next-region");
        QVERIFY(recent->isVisible());
        QVERIFY(recent->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!recent->isVisible());
        QCOMPARE(QApplication::focusWidget(), table);
        trigger("view.recent");
        trigger("view.next-region");
        QVERIFY(!recent->isVisible()); // it is a list to look into, not to keep
    }

    void anEventOfACallLeadsToIt()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *recent = m_window->findChild<shell::RecentEvents *>();
        QSignalSpy wanted(recent, &shell::RecentEvents::callWanted);
        const CallSid sid = runningCall();
        Q_EMIT m_relay->eventArrived(endOf(sid, Outcome::Voicemail));
        trigger("view.recent");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<CallSid>(), sid);
    }

    void onlyTheNewestEventsAreKept()
    {
        auto *recent = m_window->findChild<shell::RecentEvents *>();
        for (int i = 0; i <= shell::RecentModel::most; ++i)
            m_window->findChild<shell::Toast *>()->say(QString::number(i));
        QCOMPARE(recent->told().rowCount(), shell::RecentModel::most);
        QCOMPARE(recent->told().at(0).sentence, QString::number(shell::RecentModel::most));
    }

    void ctrlJReachesTheMessageAndEscapeLeavesIt()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        liveTable()->setFocus();
        auto *toast = m_window->findChild<shell::Toast *>();
        trigger("view.toast");
        QCOMPARE(QApplication::focusWidget(), liveTable()); // nothing to go to
        toast->say(u"Tier deleted."_s, u"Undo"_s);
        trigger("view.toast");
        QVERIFY(toast->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!toast->isVisible());
        QCOMPARE(QApplication::focusWidget(), liveTable());
    }

    void withoutATrayClosingEndsIt()
    {
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QVERIFY(!closing()->isOpen());
    }

    void withATrayTheFirstClosingAsks()
    {
        m_window->setTray([] { return true; });
        m_window->close();
        QVERIFY(m_window->isVisible());
        QVERIFY(closing()->isOpen());
        press(u"Keep running in the tray"_s);
        QVERIFY(!m_window->isVisible());
        m_window->lead();
        QVERIFY(m_window->isVisible());
        m_window->close();
        QVERIFY(closing()->isOpen()); // it was not to be remembered
        closing()->findChild<QCheckBox *>()->setChecked(true);
        press(u"Keep running in the tray"_s);
        m_window->lead();
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QCOMPARE(m_settings->preferences().now().onClose, shell::OnClose::KeepRunning);
    }

    void aChoiceForTheTrayIsNothingWithoutOne()
    {
        m_settings->preferences().change({}, [](auto &p) { p.onClose = shell::OnClose::KeepRunning; });
        m_window->setTray([] { return false; });
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QVERIFY(!closing()->isOpen());
    }

    void aRelayThatRunsHereIsNotEndedUnasked()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->follow(*m_relay, window::Mode::Hosted);
        m_window->close();
        QVERIFY(m_window->isVisible());
        QVERIFY(texts().filter(u"fallback URL"_s).size() == 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(m_window->isVisible());
        m_window->quit();
        press(u"End the relay and quit"_s);
        QVERIFY(!m_window->isVisible());
    }

    void newsAreToldOnceForAVersion()
    {
        QVERIFY(news().isEmpty()); // the first run has nothing to compare with
        m_window.reset();
        m_settings->setNewsSeen(u"0.0.9"_s);
        open();
        QVERIFY(news().startsWith(u"New in version"_s));
        m_window.reset();
        open();
        QVERIFY(news().isEmpty());
        trigger("help.news");
        QVERIFY(!news().isEmpty());
    }

private:
    void open()
    {
        m_window = std::make_unique<window::MainWindow>(
            *m_settings, *m_theme, [] { return tests::sampleNow; }, m_desk->ports());
        m_window->show();
        m_window->follow(*m_relay, window::Mode::Remote);
        Q_EMIT m_relay->connected(m_relay->revision);
    }
    static CallSid runningCall()
    {
        for (const client::CallDetail &detail : tests::sampleDay()) {
            if (!detail.call.endedAt && !detail.call.test)
                return detail.call.sid;
        }
        return {};
    }
    /// Of a call whose beginning was told.
    static Event endOf(const CallSid &sid, Outcome outcome)
    {
        Event end;
        for (const client::CallDetail &detail : tests::sampleDay()) {
            if (detail.call.sid == sid)
                end = detail.events.back();
        }
        end.call = sid;
        end.seq += 1000; // behind everything of the day
        end.at = tests::sampleNow;
        end.kind = EventKind::CallEnded;
        end.outcome = outcome;
        return end;
    }
    void trigger(const char *action) { m_window->actions().action(QLatin1StringView(action))->trigger(); }
    QTableView *liveTable() const { return m_window->findChild<QTableView *>(u"live-table"_s); }
    window::LiveWindow *liveWindow() const
    {
        for (auto *each : m_window->findChildren<window::LiveWindow *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    window::ClosingSheet *closing() const { return m_window->findChild<window::ClosingSheet *>(); }
    QStringList texts() const
    {
        QStringList all;
        for (const auto *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all;
    }
    QString news() const
    {
        for (const auto *banner : m_window->findChildren<shell::Banner *>()) {
            if (banner->isVisible() && banner->sentence().startsWith(u"New in"_s))
                return banner->sentence();
        }
        return {};
    }
    void press(const QString &words) const { press(words, *m_window); }
    static void press(const QString &words, const QWidget &where)
    {
        for (auto *button : where.findChildren<QPushButton *>()) {
            if (button->text() == words && button->isVisible())
                return button->click();
        }
        QFAIL(qPrintable(words));
    }

    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<tests::FakeRelay> m_relay;
    std::unique_ptr<window::MainWindow> m_window;
};

QTEST_MAIN(DetachedLiveTest)
#include "DetachedLiveTest.moc"
