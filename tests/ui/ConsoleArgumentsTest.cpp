// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/AskedBusiness.h"
#include "app/console/AskedDeed.h"
#include "app/console/Console.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "ui/calls/CallLogPage.h"
#include "ui/drill/TestCallSheet.h"
#include "ui/review/OverrideSheet.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Banner.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/HeaderStrip.h"
#include "ui/shell/Theme.h"
#include "ui/window/ConnectSheet.h"
#include "ui/window/Frame.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace Qt::StringLiterals;
using console::AskedBusiness;
using console::Deed;

/// What the arguments of a start do to the window, of the first start and of later ones.
class ConsoleArgumentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        for (const char *name :
             {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            qputenv(name, m_home.path().toUtf8());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }
    void init()
    {
        m_settings = std::make_unique<shell::Settings>(QString());
        m_desk = std::make_unique<tests::FakeDesk>(m_now);
        m_relay = std::make_unique<tests::FakeRelay>();
        m_relay->planText = tests::samplePlanText();
        m_relay->fresh.liveness = client::Liveness::Live;
        m_window = std::make_unique<window::MainWindow>(
            *m_settings, m_theme, [this] { return m_now; }, m_desk->ports());
    }
    void cleanup() { m_window.reset(); }

    void aDeedWaitsForThePlan_data()
    {
        QTest::addColumn<bool>("isTestCall");
        QTest::newRow("test call") << true;
        QTest::newRow("close now") << false;
    }
    void aDeedWaitsForThePlan()
    {
        QFETCH(const bool, isTestCall);
        console::AskedDeed asked(*m_window);
        asked.ask(isTestCall ? Deed::TestCall : Deed::CloseNow);
        QCoreApplication::processEvents();
        QVERIFY(!isTestSheetOpen() && !isCloseSheetOpen());
        follow();
        QTRY_COMPARE(isTestSheetOpen(), isTestCall);
        QTRY_COMPARE(isCloseSheetOpen(), !isTestCall);
    }

    void aDeedIsDoneAtOnceWhereThePlanIsKnown()
    {
        console::AskedDeed asked(*m_window);
        follow();
        m_window->hide(); // in the tray
        asked.ask(Deed::CloseNow);
        QVERIFY(m_window->isVisible());
        QVERIFY(isCloseSheetOpen());
    }

    void aDeedIsDoneOnce()
    {
        console::AskedDeed asked(*m_window);
        asked.ask(Deed::CloseNow);
        follow();
        QTRY_VERIFY(isCloseSheetOpen());
        m_window->findChild<review::OverrideSheet *>()->close();
        QVERIFY(!isCloseSheetOpen());
        m_window->follow(*m_relay, window::Mode::Remote);
        Q_EMIT m_relay->connected(m_relay->revision);
        QCoreApplication::processEvents();
        QVERIFY(!isCloseSheetOpen());
    }

    /// --tenant of a first start: there is no plan yet that names the business.
    void aBusinessIsAskedForBeforeThePlanIsKnown()
    {
        m_window->showTenant(TenantId("qdn"));
        follow();
        const auto *header = m_window->findChild<shell::HeaderStrip *>();
        QTRY_COMPARE(header->tenant(), TenantId("qdn"));
        const auto *log = m_window->findChild<calls::CallLogPage *>();
        QVERIFY2(log->filterText().contains(u"tenant:qdn"_s), qPrintable(log->filterText()));
    }

    void aBusinessThatNoPlanHasIsSaidOnceThePlanIsKnown()
    {
        AskedBusiness asked(*m_window);
        asked.ask(TenantId("qdm"), AskedBusiness::Of::RelayNow);
        QCoreApplication::processEvents();
        QVERIFY(!notice()->isVisibleTo(m_window.get()));
        follow();
        QTRY_VERIFY(notice()->isVisible());
        const QString said = notice()->sentence();
        QVERIFY2(said.contains(u"“qdm”"_s) && said.contains(u"--tenant"_s), qPrintable(said));
        QVERIFY2(said.contains(u"The nearest: qdn (Queen of San Diego)"_s), qPrintable(said));
        QCOMPARE(m_window->findChild<shell::HeaderStrip *>()->tenant(), TenantId());
        asked.ask(TenantId("qdn"), AskedBusiness::Of::RelayNow);
        QVERIFY(!notice()->isVisible()); // the right one was given
    }

    void aBusinessOfThePlanIsShownWithoutAWord()
    {
        AskedBusiness asked(*m_window);
        asked.ask(TenantId("qdn"), AskedBusiness::Of::RelayNow);
        follow();
        QTRY_COMPARE(m_window->findChild<shell::HeaderStrip *>()->tenant(), TenantId("qdn"));
        QCoreApplication::processEvents();
        QVERIFY(!notice()->isVisible());
    }

    /// --tenant with another --relay: the plan shown is not the one it speaks of.
    void theRelayThatIsToComeNamesTheBusiness()
    {
        follow();
        QTRY_VERIFY(m_window->desk().names().isKnown());
        AskedBusiness asked(*m_window);
        asked.ask(TenantId("elsewhere"), AskedBusiness::Of::NextRelay);
        QVERIFY(!notice()->isVisible());
        follow();
        QTRY_VERIFY(notice()->isVisible());
    }

    void theNearestIdsComeFirst()
    {
        plan::Plan plan;
        for (const char *id : {"north-hall", "queen-bar", "queen", "rady", "zoo"}) {
            plan.tenants.emplace_back();
            plan.tenants.back().id = TenantId(id);
        }
        const std::vector<TenantId> expected = {TenantId("queen"), TenantId("rady"), TenantId("zoo")};
        QVERIFY(console::nearestIds(plan, TenantId("qeen")) == expected);
        QVERIFY(console::nearestIds({}, TenantId("qeen")).empty());
    }

    void aLaterStartShowsWhatItAsksForAndLeavesTheRest()
    {
        console::Console desk(console::readCommandLine({u"--page"_s, u"insights"_s}), Secret());
        desk.start();
        QCOMPARE(place(desk), u"insights"_s);
        desk.startAgain({});
        QCOMPARE(place(desk), u"insights"_s);
        desk.startAgain({u"--test-call"_s}); // nothing to do it with yet
        QCOMPARE(place(desk), u"insights"_s);
        desk.startAgain({u"--filter"_s, u"outcome:missed"_s});
        QCOMPARE(place(desk), u"log"_s);
        const auto *log = desk.window().findChild<calls::CallLogPage *>();
        QVERIFY(log);
        QVERIFY2(log->filterText().contains(u"outcome:missed"_s), qPrintable(log->filterText()));
        desk.startAgain({u"--filter"_s, u"outcome:voicemail"_s, u"--tenant"_s, u"qdn"_s});
        QVERIFY2(log->filterText().contains(u"outcome:voicemail"_s) &&
                     log->filterText().contains(u"tenant:qdn"_s),
                 qPrintable(log->filterText()));
        desk.startAgain({u"--bogus"_s});
        QCOMPARE(place(desk), u"log"_s);
    }

    void theRelayFollowedLastIsEnteredAgain()
    {
        const auto kept = u"http://127.0.0.1:9"_s;
        {
            console::Console desk(console::readCommandLine({u"--relay"_s, kept}),
                                  Secret(std::string(40, 't')));
            link::RelayPort *relay = nullptr;
            connect(&desk.window(), &window::MainWindow::followed, this,
                    [&](link::RelayPort *followed) { relay = followed; });
            desk.start();
            QVERIFY(relay);
            QCOMPARE(shell::Settings(shell::settingsFile()).relay(), QString()); // nothing answered yet
            Q_EMIT relay->connected(41);
            QCOMPARE(shell::Settings(shell::settingsFile()).relay(), kept);
        }
        console::Console again(console::readCommandLine({}), Secret());
        again.start();
        const auto *start = again.window().findChild<window::Frame *>()->start;
        QTRY_COMPARE(start->title(), u"Not connected to 127.0.0.1"_s); // no keyring here has its token
        const auto *sheet = again.window().findChild<window::ConnectSheet *>();
        QVERIFY(!sheet->isOpen());
        press(*start, u"Give a token…"_s);
        QVERIFY(sheet->isOpen());
        QVERIFY(holds(*sheet, kept));
        press(*sheet, u"Forget this address"_s);
        QVERIFY(!holds(*sheet, kept));
        QCOMPARE(shell::Settings(shell::settingsFile()).relay(), QString());
    }

    /// Offscreen there is no tray, and a window that nobody could find again is not hidden.
    void minimizedIsShownWithoutATray()
    {
        console::Console desk(console::readCommandLine({u"--minimized"_s}), Secret());
        desk.start();
        QVERIFY(desk.window().isVisible());
    }

private:
    void follow()
    {
        m_window->show();
        m_window->follow(*m_relay, window::Mode::Remote);
        Q_EMIT m_relay->connected(m_relay->revision);
        m_window->tick();
    }
    const shell::Banner *notice() const { return m_window->findChild<window::Frame *>()->notice; }
    bool isTestSheetOpen() const { return m_window->findChild<drill::TestCallSheet *>()->isOpen(); }
    bool isCloseSheetOpen() const
    {
        const auto sheets = m_window->findChildren<review::OverrideSheet *>();
        return std::any_of(sheets.begin(), sheets.end(), [](const auto *each) { return each->isOpen(); });
    }
    static bool holds(const QWidget &sheet, const QString &text)
    {
        const auto fields = sheet.findChildren<QLineEdit *>();
        return std::any_of(fields.begin(), fields.end(),
                           [&](const QLineEdit *field) { return field->text() == text; });
    }
    static void press(const QWidget &sheet, const QString &words)
    {
        for (QPushButton *button : sheet.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == words)
                button->click();
        }
    }
    static QString place(console::Console &desk)
    {
        return desk.window().findChild<window::Frame *>()->place();
    }

    QTemporaryDir m_home;
    Instant m_now = tests::sampleNow;
    shell::Theme m_theme;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<tests::FakeRelay> m_relay;
    std::unique_ptr<window::MainWindow> m_window;
};

QTEST_MAIN(ConsoleArgumentsTest)
#include "ConsoleArgumentsTest.moc"
