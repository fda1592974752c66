// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/MainWindow.h"

#include "ui/calls/CallLogPage.h"
#include "ui/drill/TestCallSheet.h"
#include "ui/format/CallWords.h"
#include "ui/format/FailureWords.h"
#include "ui/live/LivePage.h"
#include "ui/shell/Banner.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/HeaderStrip.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Toast.h"
#include "ui/window/ActionTable.h"
#include "ui/window/ConnectSheet.h"
#include "ui/window/ConnectionView.h"
#include "ui/window/KeysSheet.h"
#include "ui/window/RowDeeds.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace ringdown::window {
namespace {

using namespace std::chrono_literals;

constexpr auto tickTime = 200ms;

} // namespace

MainWindow::MainWindow(shell::Settings &settings, shell::Theme &theme, Clock clock)
    : m_settings(settings)
    , m_theme(theme)
    , m_clock(std::move(clock))
    , m_desk(new link::Desk(this))
    , m_actions(new shell::ActionRegistry(this))
{
    setMinimumSize(1024, 640);
    resize(1360, 860);
    buildActions();
    buildLayout();
    wireDesk();
    wirePages();
    wireSheets();
    restoreGeometry(m_settings.windowGeometry());
    m_sidebar->setFolded(m_settings.isSidebarFolded());
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &MainWindow::tick);
    timer->start(tickTime);
    goTo(QStringLiteral("live"));
    offerStart({});
}

MainWindow::~MainWindow() = default;

void MainWindow::buildActions()
{
    Deeds deeds;
    deeds.testCall = [this] { showTestCall(); };
    deeds.connectRelay = [this] { m_connect->begin(); };
    deeds.quit = [this] { close(); };
    deeds.copyNumber = [this] { copyNumber(); };
    deeds.copySummary = [this] { copySummary(); };
    deeds.goLive = [this] { goTo(QStringLiteral("live")); };
    deeds.goLog = [this] { goTo(QStringLiteral("log")); };
    deeds.chooseTenant = [this] { m_header->focusTenants(); };
    deeds.filter = [this] {
        goTo(QStringLiteral("log"));
        m_log->focusFilter();
    };
    deeds.clearFilter = [this] { m_log->clearFilter(); };
    deeds.toggleDetail = [this] { page()->toggleDetail(); };
    deeds.foldSidebar = [this] {
        m_sidebar->setFolded(!m_sidebar->isFolded());
        m_settings.setSidebarFolded(m_sidebar->isFolded());
    };
    deeds.reload = [this] { page()->reload(); };
    deeds.nextRegion = [this] { nextRegion(+1); };
    deeds.previousRegion = [this] { nextRegion(-1); };
    deeds.wear = [this](shell::Appearance appearance) { wear(appearance); };
    deeds.openCall = [this] { page()->openCurrent(); };
    deeds.whyCall = [this] { page()->explainCurrent(); };
    deeds.claimCall = [this] { claimCurrent(); };
    deeds.callsOfCaller = [this] { showCallsOfCaller(); };
    deeds.palette = [this] { m_palette->open(); };
    deeds.reconnect = [this] {
        if (m_relay)
            m_relay->reconnectNow();
    };
    deeds.keys = [this] { m_keys->open(); };
    registerActions(*m_actions, deeds);
}

void MainWindow::buildLayout()
{
    m_header = new shell::HeaderStrip(m_actions->action(QStringLiteral("call.test")),
                                      m_actions->action(QStringLiteral("tools.palette")));
    m_sidebar = new shell::Sidebar;
    m_banner = new shell::Banner;
    m_notice = new shell::Banner;
    m_whole = new QStackedWidget;
    m_pages = new QStackedWidget;
    m_start = new shell::EmptyState;
    m_live = new live::LivePage(m_desk->book());
    m_log = new calls::CallLogPage;
    m_status = new shell::StatusStrip;
    m_connection = std::make_unique<ConnectionView>(*m_banner, *m_status);

    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    for (QWidget *part : {static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_notice),
                          static_cast<QWidget *>(m_whole)})
        right->addWidget(part, part == m_whole ? 1 : 0);
    middle->addWidget(m_sidebar);
    middle->addLayout(right, 1);
    column->addWidget(m_header);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(central);

    m_pages->addWidget(m_live);
    m_pages->addWidget(m_log);
    m_whole->addWidget(m_pages);
    m_whole->addWidget(m_start);
    m_sidebar->places().add(
        {QStringLiteral("live"), tr("Live"), format::Glyph::Live, QStringLiteral("Ctrl+1"), 0, {}});
    m_sidebar->places().add(
        {QStringLiteral("log"), tr("Call log"), format::Glyph::List, QStringLiteral("Ctrl+2"), 0, {}});
    m_toast = new shell::Toast(m_whole);
    m_actions->fill(*menuBar());
}

void MainWindow::wireDesk()
{
    connect(m_desk, &link::Desk::namesChanged, this, [this] {
        const format::PlanNames &names = m_desk->names();
        m_openNow.setNames(names);
        m_header->showTenants(names);
        m_live->setNames(names);
        m_log->setNames(names);
        m_testCall->setNames(names);
        takeTenant(m_tenant);
        tick();
    });
    connect(m_desk, &link::Desk::callChanged, this, [this](const routing::CallState &call) {
        m_live->takeCall(call);
        m_log->takeCall(summarize(call));
        m_log->takeEvents(call.sid, m_desk->book().events(call.sid));
        m_testCall->takeEvents(call.sid, m_desk->book().events(call.sid));
    });
    connect(m_desk, &link::Desk::dayLoaded, m_live, &live::LivePage::takePast);
    connect(m_desk, &link::Desk::claimed, this, [this](const CallSid &sid, const std::string &by) {
        m_live->takeClaim(sid, by);
        m_log->takeClaim(sid, by);
        allowRowDeeds();
        if (by == operatorName().toStdString())
            m_toast->say(tr("Claimed. Everybody sees that you take care of it."));
    });
    connect(m_desk, &link::Desk::forgotten, m_live, &live::LivePage::forgetAll);
    connect(m_desk, &link::Desk::forgotten, m_log, &calls::CallLogPage::reload);
    connect(m_desk, &link::Desk::failed, this,
            [this](const QString &deed, const client::ApiFailure &failure) {
                const auto words = format::failureWords(deed, failure);
                m_notice->say(format::Tone::Bad, words.title + QLatin1Char(' ') + words.body, tr("Dismiss"));
                m_notice->setToolTip(words.details);
            });
}

void MainWindow::wirePages()
{
    connect(m_sidebar, &shell::Sidebar::chosen, this, [this](const QString &place) {
        goTo(place);
        m_sidebar->setFocus(Qt::OtherFocusReason); // whoever walks through the places keeps walking
    });
    connect(m_header, &shell::HeaderStrip::tenantChosen, this, &MainWindow::showTenant);
    connect(m_banner, &shell::Banner::pressed, this, [this] {
        if (m_relay)
            m_relay->reconnectNow();
    });
    connect(m_notice, &shell::Banner::pressed, m_notice, &shell::Banner::clear);
    connect(m_status, &shell::StatusStrip::pressed, this, &MainWindow::pressSegment);
    connect(m_live, &live::LivePage::openWanted, this, &MainWindow::openCall);
    connect(m_live, &live::LivePage::drillWanted, this, &MainWindow::showTestCall);
    connect(m_live, &live::LivePage::reloadWanted, m_desk, &link::Desk::loadDay);
    connect(m_log, &calls::CallLogPage::drillWanted, this, &MainWindow::showTestCall);
    connect(m_log, &calls::CallLogPage::copyWanted, this, &MainWindow::copy);
    connect(m_log, &calls::CallLogPage::shownTenantChanged, this, [this](const TenantId &tenant) {
        if (tenant != m_tenant)
            takeTenant(tenant);
    });
    for (shell::Page *each : {static_cast<shell::Page *>(m_live), static_cast<shell::Page *>(m_log)}) {
        m_actions->serveTable(each->mainTable());
        each->mainTable()->setContextMenuPolicy(Qt::ActionsContextMenu);
        connect(each, &shell::Page::currentCallChanged, this, &MainWindow::allowRowDeeds);
    }
    const auto claim = [this](const CallSid &sid) { m_desk->claim(sid, operatorName().toStdString()); };
    connect(m_live, &live::LivePage::claimWanted, this, claim);
    connect(m_log, &calls::CallLogPage::claimWanted, this, claim);
}

void MainWindow::wireSheets()
{
    m_palette = new shell::CommandPalette(*m_actions, centralWidget());
    m_testCall = new drill::TestCallSheet(centralWidget());
    m_connect = new ConnectSheet(centralWidget());
    m_keys = new KeysSheet(*m_actions, centralWidget());
    connect(m_testCall, &drill::TestCallSheet::startWanted, m_desk, &link::Desk::startDrill);
    connect(m_testCall, &drill::TestCallSheet::openWanted, this, &MainWindow::openCall);
    connect(m_desk, &link::Desk::drillStarted, m_testCall, &drill::TestCallSheet::showStarted);
    connect(m_desk, &link::Desk::drillFailed, m_testCall, &drill::TestCallSheet::showFailure);
    connect(m_connect, &ConnectSheet::connectWanted, this, &MainWindow::connectWanted);
    connect(m_start, &shell::EmptyState::pressed, this,
            [this](int button) { button == 0 ? Q_EMIT demoWanted() : m_connect->begin(); });
}

void MainWindow::follow(link::RelayPort &relay, Mode mode)
{
    m_relay = &relay;
    m_mode = mode;
    m_whole->setCurrentWidget(m_pages);
    QWidget *const table = page()->mainTable();
    (table->isVisible() ? table : m_sidebar)->setFocus(Qt::OtherFocusReason);
    m_notice->clear();
    m_desk->follow(relay);
    m_log->setRelay(&relay);
    connect(m_relay, &link::RelayPort::caughtUp, this,
            [this](int events) { m_status->announce(tr("Caught up, %n event(s).", nullptr, events)); });
    connect(m_relay, &link::RelayPort::connected, m_log, [this] { m_log->retryAfterFailure(); });
    allowRowDeeds();
    tick();
}

void MainWindow::offerStart(const QString &trouble)
{
    m_mode = Mode::NoRelay;
    m_relay = nullptr;
    const QStringList ways = {tr("Show me with sample data"), tr("Connect to a relay…")};
    if (trouble.isEmpty())
        m_start->tell(shell::EmptyKind::FirstUse, tr("Welcome to Ringdown"),
                      tr("Calls to your numbers are rung down a list of people until a human being has them. "
                         "Look around with sample data, or connect to the relay that answers your numbers."),
                      ways);
    else
        m_start->tell(shell::EmptyKind::CouldNotLoad, tr("The relay could not be started here"), trouble,
                      ways);
    m_whole->setCurrentWidget(m_start);
    allowRowDeeds();
}

void MainWindow::showWaiting(const QString &words)
{
    m_start->tell(shell::EmptyKind::NothingNow, words, tr("This takes a moment."));
    m_whole->setCurrentWidget(m_start);
}

shell::Page *MainWindow::page() const
{
    return static_cast<shell::Page *>(m_pages->currentWidget());
}

void MainWindow::goTo(const QString &place)
{
    if (m_sidebar->places().rowOf(place) < 0)
        return;
    m_pages->setCurrentWidget(place == QLatin1StringView("log") ? static_cast<QWidget *>(m_log) : m_live);
    m_sidebar->go(place);
    page()->mainTable()->setFocus(Qt::OtherFocusReason);
    allowRowDeeds();
    tick();
}

void MainWindow::showTenant(const TenantId &tenant)
{
    takeTenant(tenant);
    m_log->showTenant(tenant);
}

void MainWindow::takeTenant(const TenantId &tenant)
{
    m_tenant = tenant;
    m_header->chooseTenant(tenant);
    m_live->showTenant(tenant);
    tick();
}

void MainWindow::showFilter(const QString &text)
{
    m_log->showFilter(text);
}

void MainWindow::openCall(const CallSid &sid)
{
    goTo(QStringLiteral("log"));
    m_log->showCall(sid);
}

void MainWindow::showTestCall()
{
    m_testCall->begin(m_tenant, m_clock());
}

void MainWindow::claimCurrent()
{
    if (const auto call = page()->currentCall(); call && mayBeClaimed(*call))
        m_desk->claim(call->sid, operatorName().toStdString());
}

QString MainWindow::operatorName() const
{
    return m_settings.operatorName();
}

void MainWindow::copy(const QString &text, const QString &what)
{
    QApplication::clipboard()->setText(text);
    m_toast->say(what);
}

void MainWindow::copyNumber()
{
    if (const auto call = page()->currentCall(); call && !call->from.empty())
        copy(QString::fromStdString(call->from), tr("Number copied."));
}

void MainWindow::copySummary()
{
    if (const auto call = page()->currentCall())
        copy(format::callSentence(*call, m_desk->names(), m_clock()), tr("Summary copied."));
}

void MainWindow::showCallsOfCaller()
{
    const auto call = page()->currentCall();
    if (!call || call->from.empty())
        return;
    goTo(QStringLiteral("log"));
    m_log->showFilter(QStringLiteral("from:%1").arg(QString::fromStdString(call->from)));
}

void MainWindow::allowRowDeeds()
{
    decideDeeds(*m_actions, m_mode, m_mode == Mode::NoRelay ? std::nullopt : page()->currentCall());
}

void MainWindow::nextRegion(int step)
{
    const QList<QWidget *> regions = {m_sidebar, page()->mainTable(), m_status->findChild<QToolButton *>()};
    int at = -1;
    for (int i = 0; i < regions.size(); ++i) {
        if (regions[i]->hasFocus() || regions[i]->isAncestorOf(QApplication::focusWidget()))
            at = i;
    }
    const int count = static_cast<int>(regions.size());
    regions[(at + step + count) % count]->setFocus(Qt::TabFocusReason);
}

void MainWindow::wear(shell::Appearance appearance)
{
    m_settings.setAppearance(appearance);
    m_theme.wear(appearance);
}

void MainWindow::tick()
{
    const Instant now = m_clock();
    const link::Freshness freshness = m_relay ? m_relay->freshness() : link::Freshness();
    m_live->setTime(now, freshness);
    m_log->setNow(now + freshness.clockOffset);
    m_testCall->setNow(now + freshness.clockOffset);
    showFreshness(freshness);
    showOpenState(now, freshness);
}

void MainWindow::showFreshness(const link::Freshness &freshness)
{
    const bool known =
        freshness.liveness == client::Liveness::Live || freshness.liveness == client::Liveness::Late;
    const int calls = known ? m_live->runningCount() : 0;
    m_sidebar->places().setBadge(QStringLiteral("live"), calls,
                                 calls > 0 ? tr("%n call(s) now", nullptr, calls) : QString());
    Connection connection{m_mode, m_relay ? m_relay->place() : QString(), m_desk->names().revision(),
                          freshness};
    if (!m_relay)
        connection.mode = Mode::NoRelay;
    const QString state = m_connection->show(connection, m_desk->names().times(m_tenant));
    setWindowTitle(m_relay ? tr("%1 – Ringdown%2", "page, then DEMO and offline").arg(page()->title(), state)
                           : tr("Ringdown"));
}

void MainWindow::showOpenState(Instant now, const link::Freshness &freshness)
{
    if (freshness.liveness == client::Liveness::Lost && freshness.heardAt) {
        const format::Times times = m_desk->names().times(m_tenant);
        return m_header->showState(
            tr("Unknown since %1").arg(times.clock(*freshness.heardAt + freshness.clockOffset)),
            tr("The relay does not answer, so its plan may have changed."), format::Tone::Neutral);
    }
    const OpenNow::State state = m_openNow.at(m_tenant, now + freshness.clockOffset);
    m_header->showState(state.words, state.reason, state.tone);
}

void MainWindow::pressSegment(shell::StatusStrip::Segment segment)
{
    switch (segment) {
    case shell::StatusStrip::Segment::Connection:
    case shell::StatusStrip::Segment::Feed:
        if (m_relay)
            m_relay->reconnectNow();
        break;
    case shell::StatusStrip::Segment::Revision:
        m_desk->loadPlan();
        m_status->announce(tr("The plan is read again."));
        break;
    case shell::StatusStrip::Segment::Clock:
        m_status->announce(ConnectionView::clockMeaning());
        break;
    case shell::StatusStrip::Segment::Mode:
        m_status->announce(ConnectionView::modeMeaning(m_mode));
        break;
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace ringdown::window
