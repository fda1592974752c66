// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanWriter.h"
#include "tests/ui/support/WindowStage.h"
#include "ui/calls/FilterEdit.h"
#include "ui/draft/Draft.h"
#include "ui/routing/RoutingPage.h"
#include "ui/shell/Banner.h"
#include "ui/shell/HeaderStrip.h"
#include "ui/shell/Sidebar.h"
#include "ui/welcome/Wizard.h"
#include "ui/window/ConnectSheet.h"
#include "ui/window/Frame.h"

#include <QAbstractButton>
#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace ringdown;
using namespace std::chrono_literals;
using client::Liveness;

class MainWindowTest : public QObject, private tests::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void withoutARelayItOffersHowToBegin()
    {
        QVERIFY(buttons().contains(QStringLiteral("Show me with sample data")));
        const auto *first = qobject_cast<QPushButton *>(m_window->focusWidget());
        QVERIFY(first);
        QCOMPARE(first->text(), QStringLiteral("Show me with sample data"));
        QSignalSpy demo(m_window.get(), &window::MainWindow::demoWanted);
        press(QStringLiteral("Show me with sample data"));
        QCOMPARE(demo.size(), 1);
        QVERIFY(!find<QAbstractButton>(QStringLiteral("Test call"))->isEnabled());
    }

    void runningCallsStandOnLiveAndEndedOnesBeneath()
    {
        fillAndFollow();
        QCOMPARE(liveTable()->model()->rowCount(), 3);
        QVERIFY(labels().contains(QStringLiteral("Why Backup now")));
        QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Live – Ringdown")));
        QVERIFY(labels().contains(QStringLiteral("2 of 3 businesses open")));
    }

    void ofTheOnlyBusinessTheHeaderSaysHowLongAndWhy()
    {
        fillAndFollow();
        plan::Plan plan = m_window->draft().plan();
        plan.tenants.resize(1);
        m_relay->planText = plan::writePlan(plan);
        Q_EMIT m_relay->connected(++m_relay->revision);
        m_window->tick();
        auto *header = m_window->findChild<shell::HeaderStrip *>();
        QCOMPARE(header->tenant(), TenantId()); // nobody chose it
        const QString state = header->stateWords();
        QVERIFY2(state.startsWith(QStringLiteral("Open until ")), qPrintable(state));
        QVERIFY(find<QAbstractButton>(QStringLiteral("Close now…")));
        m_window->goTo(QStringLiteral("hours"));
        QCOMPARE(header->tenant(), plan.tenants.front().id);
        QCOMPARE(header->stateWords(), state);
    }

    /// Laying out costs milliseconds, and it ticks five times a second.
    void aTickThatBringsNothingNewLaysNothingOut()
    {
        fillAndFollow();
        struct Layouts : QObject {
            bool eventFilter(QObject *, QEvent *event) override
            {
                count += event->type() == QEvent::LayoutRequest ? 1 : 0;
                return false;
            }
            int count = 0;
        } layouts;
        qApp->installEventFilter(&layouts);
        const auto layoutsOfTicks = [&] {
            layouts.count = 0;
            for (int i = 0; i < 5; ++i) {
                m_window->tick();
                QCoreApplication::processEvents();
            }
            return layouts.count;
        };
        QTRY_COMPARE(layoutsOfTicks(), 0); // what the beginning brought is laid out at some time
    }

    void silenceIsToldStepByStep()
    {
        fillAndFollow();
        const auto time = [this] { return liveTable()->model()->index(0, 5).data().toString(); };
        QCOMPARE(time(), QStringLiteral("0:48"));
        QVERIFY(banner().isEmpty());

        m_now = m_now + 14s;
        setFresh(Liveness::Late, 14s);
        m_relay->fresh.heardAt = tests::sampleNow;
        m_window->tick();
        QVERIFY(banner().startsWith(QStringLiteral("The relay has not answered for 14 s.")));
        QCOMPARE(time(), QStringLiteral("0:48")); // durations stop
        QVERIFY(labels().filter(QStringLiteral("As of ")).size() == 1);
        QVERIFY(!m_window->windowTitle().contains(QStringLiteral("offline")));

        m_now = m_now + 20s;
        setFresh(Liveness::Lost, 34s);
        m_relay->fresh.heardAt = tests::sampleNow;
        m_window->tick();
        QCOMPARE(time(), QStringLiteral("–"));
        QVERIFY(m_window->windowTitle().endsWith(QStringLiteral("(offline)")));
        QVERIFY(labels().filter(QStringLiteral("Unknown since")).size() == 1);
        press(QStringLiteral("Reconnect now"));
        QCOMPARE(m_relay->reconnects, 1);

        setFresh(Liveness::Live, 100ms);
        m_window->tick();
        QVERIFY(banner().isEmpty());
        QCOMPARE(time(), QStringLiteral("1:22"));
    }

    void anUnknownTokenLeadsToWhereOneIsGiven()
    {
        fillAndFollow();
        setFresh(Liveness::Lost, 34s);
        m_relay->fresh.trouble = client::FeedTrouble::WrongToken;
        m_window->tick();
        QSignalSpy wanted(m_window.get(), &window::MainWindow::tokenWanted);
        press(QStringLiteral("Give a token"));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_relay->reconnects, 0);
        m_window->askToken(QUrl(QStringLiteral("https://relay.example.com")));
        const auto fields = m_window->findChild<window::ConnectSheet *>()->findChildren<QLineEdit *>();
        QVERIFY(std::any_of(fields.begin(), fields.end(), [](const QLineEdit *field) {
            return field->isVisible() && field->text() == QStringLiteral("https://relay.example.com");
        }));
    }

    void theTableKeepsTheKeysWhenARelayComesBack()
    {
        fillAndFollow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        liveTable()->setFocus();
        m_window->follow(*m_relay, window::Mode::Remote);
        Q_EMIT m_relay->connected(m_relay->revision);
        QCOMPARE(QApplication::focusWidget(), liveTable());
    }

    void theFirstCallGetsTheKeysUnlessSomebodyUsesThem_data()
    {
        QTest::addColumn<bool>("isUsed");
        QTest::newRow("nobody") << false;
        QTest::newRow("somebody walks through the places") << true;
    }
    void theFirstCallGetsTheKeysUnlessSomebodyUsesThem()
    {
        QFETCH(const bool, isUsed);
        follow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *sidebar = m_window->findChild<shell::Sidebar *>();
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(sidebar)); // there is no call yet
        if (isUsed)
            QTest::keyClick(sidebar, Qt::Key_Shift);
        arriveOnLive(tests::play({"+16195550100", "+16195550177", 0, "", "", false, "", 4}));
        QTRY_VERIFY(liveTable()->isVisible());
        QCOMPARE(QApplication::focusWidget(), isUsed ? static_cast<QWidget *>(sidebar) : liveTable());
    }

    void aSheetOpenedTwiceGivesTheKeysBack()
    {
        fillAndFollow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        liveTable()->setFocus();
        m_window->showTestCall();
        m_window->showTestCall();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), liveTable());
    }

    void routingsPartsStandBeneathIt()
    {
        fillAndFollow();
        auto *sidebar = m_window->findChild<shell::Sidebar *>();
        auto *routing = m_window->findChild<routing_ui::RoutingPage *>();
        const int row = sidebar->places().rowOf(QStringLiteral("routing"));
        QCOMPARE(sidebar->places().at(row + 1).id, QStringLiteral("hours"));
        QCOMPARE(sidebar->places().at(row + 4).id, QStringLiteral("callers"));
        QCOMPARE(sidebar->model()->index(row + 2, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Routing: Cascade"));
        sidebar->setCurrentIndex(sidebar->model()->index(row + 2, 0));
        QCOMPARE(sidebar->current(), QStringLiteral("cascade")); // it waits for a business
        m_window->goTo(QStringLiteral("hours"));                 // by its keys, or from the palette
        QCOMPARE(sidebar->current(), QStringLiteral("hours"));
        m_window->actions().action(QStringLiteral("routing.businesses"))->trigger();
        QCOMPARE(sidebar->current(), QStringLiteral("routing"));
        sidebar->setCurrentIndex(sidebar->model()->index(row + 2, 0));
        m_window->showTenant(TenantId("qdn"));
        QCOMPARE(routing->part(), QStringLiteral("cascade"));
        routing->turnTo(QStringLiteral("callers"));
        QCOMPARE(sidebar->current(), QStringLiteral("callers"));
        routing->turnTo(QStringLiteral("contacts"));
        QCOMPARE(sidebar->current(), QStringLiteral("routing"));
        sidebar->setCurrentIndex(sidebar->model()->index(row + 1, 0));
        QCOMPARE(routing->part(), QStringLiteral("hours"));
        sidebar->setCurrentIndex(sidebar->model()->index(row, 0));
        QCOMPARE(routing->part(), QStringLiteral("overview"));
        m_window->goTo(QStringLiteral("live"));
        QCOMPARE(sidebar->current(), QStringLiteral("live"));
    }

    void aBusinessChosenInTheHeaderFiltersBothPages()
    {
        fillAndFollow();
        m_window->showTenant(TenantId("qdn"));
        QCOMPARE(liveTable()->model()->rowCount(), 2);
        QVERIFY(labels().contains(QStringLiteral("Open until 17:00")));
        m_window->goTo(QStringLiteral("log"));
        QCOMPARE(filterField()->text(), QStringLiteral("tenant:qdn"));
        m_window->showFilter(QString());
        QCOMPARE(liveTable()->model()->rowCount(), 3);
    }

    void anAddressAndTokenAreCheckedBeforeTheyAreTried()
    {
        const QString token(40, QLatin1Char('t'));
        QCOMPARE(window::connectProblem(QUrl(QStringLiteral("https://relay.example.com")), token), QString());
        for (const char *other : {"ws://relay.example.com", "httpx://relay.example.com", "https://"})
            QVERIFY(window::connectProblem(QUrl(QLatin1StringView(other)), token)
                        .contains(QStringLiteral("http:// or https://")));
        QVERIFY(window::connectProblem(QUrl(QStringLiteral("https://dana:word@relay.example.com")), token)
                    .startsWith(QStringLiteral("Leave the user name and the password out of the address")));
        QVERIFY(window::connectProblem(QUrl(QStringLiteral("https://relay.example.com/desk")), token)
                    .contains(QStringLiteral("leave out what stands behind")));
        QVERIFY(window::connectProblem(QUrl(QStringLiteral("relay.example.com")), token)
                    .contains(QStringLiteral("https://")));
        QVERIFY(
            window::connectProblem(QUrl(QStringLiteral("https://relay.example.com")), QStringLiteral("short"))
                .contains(QStringLiteral("5 characters")));
    }

    /// The banner has the whole news already; its button only takes it away.
    void whatIsNewIsDismissed()
    {
        m_window->actions().action(QStringLiteral("help.news"))->trigger();
        const shell::Banner *news = m_window->findChild<window::Frame *>()->news;
        QVERIFY(!news->isHidden());
        QStringList words;
        for (const QPushButton *button : news->findChildren<QPushButton *>())
            words << button->text();
        QVERIFY(words.contains(QStringLiteral("Dismiss")));
        QVERIFY(!words.contains(QStringLiteral("Read")));
    }

    void theFirstStepsKeepWhatWasEntered()
    {
        QAction *steps = m_window->actions().action(QStringLiteral("help.welcome"));
        steps->trigger();
        QPointer<welcome::Wizard> wizard = m_window->findChild<welcome::Wizard *>();
        wizard->choose(welcome::Way::Connect);
        auto *address = wizard->currentPage()->findChild<QLineEdit *>();
        address->setText(QStringLiteral("https://relay.example.com"));
        wizard->reject();
        steps->trigger();
        QCOMPARE(m_window->findChild<welcome::Wizard *>(), wizard.data());
        QVERIFY(wizard->isVisible());
        QCOMPARE(address->text(), QStringLiteral("https://relay.example.com"));
        wizard->choose(welcome::Way::LookAround);
        wizard->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(wizard); // the sample data are for now; what was entered is for later
        steps->trigger();
        QCOMPARE(address->text(), QStringLiteral("https://relay.example.com"));
        wizard->choose(welcome::Way::Connect);
        wizard->accept(); // it came to something
        QTRY_VERIFY(!wizard);
    }

    void aWindowInTheTrayComesBackWhenTheTrayGoes()
    {
        bool hasTray = true;
        m_window->setTray([&] { return hasTray; });
        m_window->tick();
        m_window->hide();
        m_window->tick();
        QVERIFY(!m_window->isVisible());
        hasTray = false;
        m_window->tick();
        QVERIFY(m_window->isVisible());
        m_window->hide(); // by the desktop; there is no tray that went
        m_window->tick();
        QVERIFY(!m_window->isVisible());
        m_window->setTray({});
    }

    void withoutATokenTheKeyringIsAsked()
    {
        m_settings->setRelay(QStringLiteral("https://relay.example.com"));
        m_window->actions().action(QStringLiteral("file.connect"))->trigger();
        QSignalSpy wanted(m_window.get(), &window::MainWindow::connectWanted);
        QTest::keyClick(m_window->findChild<window::ConnectSheet *>(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toUrl(), QUrl(QStringLiteral("https://relay.example.com")));
        QVERIFY(wanted[0][1].value<Secret>().isEmpty());
    }

    void twoHundredEventsASecondDoNotStallTheWindow()
    {
        for (const CallSummary &call : tests::manyCalls(20'000, tests::sampleNow - 1h))
            m_relay->log.push_back(call);
        follow();
        std::vector<client::CallDetail> storm;
        for (int i = 0; i < 40; ++i)
            storm.push_back(tests::play(
                {"+16195550100", "+12025550147", 0, "1", "captain@4", false, "", i % 2 ? -1 : 12}));
        qint64 longest = 0;
        QElapsedTimer sinceLast;
        QTimer watchdog;
        connect(&watchdog, &QTimer::timeout, this, [&] { longest = qMax(longest, sinceLast.restart()); });
        watchdog.start(1);
        sinceLast.start();
        int sent = 0;
        for (const client::CallDetail &call : storm) {
            for (const Event &event : call.events) {
                Q_EMIT m_relay->eventArrived(event);
                if (++sent % 20 == 0)
                    QTest::qWait(100);
            }
        }
        QVERIFY(sent > 300);
        // The promise is 100 ms; sanitizers and a loaded machine get some more before this fails.
        QVERIFY2(longest < 2'000, qPrintable(QString::number(longest)));
    }
};

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
