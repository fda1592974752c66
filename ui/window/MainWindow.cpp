// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/MainWindow.h"

#include "ui/calls/CallLogPage.h"
#include "ui/credentials/CredentialsPage.h"
#include "ui/draft/Draft.h"
#include "ui/format/RoleWords.h"
#include "ui/insights/InsightsPage.h"
#include "ui/live/LivePage.h"
#include "ui/messages/MessagesPage.h"
#include "ui/numbers/NumbersPage.h"
#include "ui/relay/HostPort.h"
#include "ui/routing/RoutingPage.h"
#include "ui/shell/Banner.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/FirstFocus.h"
#include "ui/shell/HeaderStrip.h"
#include "ui/shell/RecentEvents.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Toast.h"
#include "ui/simulator/SimulatorPage.h"
#include "ui/window/AccountDeeds.h"
#include "ui/window/ActionTable.h"
#include "ui/window/BusinessChoice.h"
#include "ui/window/CallDeeds.h"
#include "ui/window/ConnectSheet.h"
#include "ui/window/Cover.h"
#include "ui/window/DemoDeeds.h"
#include "ui/window/DetachedLive.h"
#include "ui/window/DraftState.h"
#include "ui/window/Farewell.h"
#include "ui/window/FirstUse.h"
#include "ui/window/Frame.h"
#include "ui/window/HelpDesk.h"
#include "ui/window/NewsDesk.h"
#include "ui/window/Notices.h"
#include "ui/window/PaletteDesk.h"
#include "ui/window/PinnedFilters.h"
#include "ui/window/Placement.h"
#include "ui/window/PlanSheets.h"
#include "ui/window/Pulse.h"
#include "ui/window/RelayDeeds.h"
#include "ui/window/StatusDeeds.h"
#include "ui/window/TestCalls.h"
#include "ui/window/Travel.h"
#include "ui/window/WindowDeeds.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QTableView>

namespace ringdown::window {

MainWindow::MainWindow(shell::Settings &settings, shell::Theme &theme, Clock clock,
                       const credentials::DeskPorts &desk)
    : m_settings(settings)
    , m_theme(theme)
    , m_clock(std::move(clock))
    , m_desk(new link::Desk(m_clock, this))
    , m_draft(new draft::Draft(this))
    , m_actions(new shell::ActionRegistry(this))
    , m_gate(new shell::RoleGate(this))
    , m_placement(new Placement(*this, QStringLiteral("main"), settings))
    , m_ports(desk)
{
    setMinimumSize(1024, 640);
    giveStartSize(*this, {1360, 860});
    buildActions();
    buildLayout();
    m_accountDeeds = new AccountDeeds(*m_frame, desk, *m_actions, this);
    connect(m_accountDeeds, &AccountDeeds::placeWanted, this, &MainWindow::goTo);
    connect(m_accountDeeds, &AccountDeeds::copyWanted, m_callDeeds, &CallDeeds::copy);
    m_relayDeeds = new RelayDeeds(*m_frame, m_settings, centralWidget());
    m_frame->add(QStringLiteral("insights"), *m_frame->insights);
    buildSettings();
    wireDesk();
    wirePages();
    wireLog();
    wireMessages();
    wireSheets();
    wireRelay();
    wireHelp();
    m_placement->restore();
    m_frame->sidebar->setFolded(m_settings.isSidebarFolded());
    goTo(QStringLiteral("live"));
    offerStart();
    m_detached->restore();
}

/// Its parts go after it: what they tell meanwhile (a toast that hides, keys that leave) is for no window.
MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr);
    for (const QObject *part : findChildren<QObject *>())
        disconnect(part, nullptr, this, nullptr);
}

void MainWindow::buildActions()
{
    registerActions(*m_actions, deedsOf({m_frame, m_desk, m_draft, m_settings, m_relay, m_pulse, m_business,
                                         m_palette, m_accountDeeds, m_callDeeds, m_planSheets, m_connect,
                                         m_help, m_detached, m_travel},
                                        *this));
}

void MainWindow::buildLayout()
{
    const shell::HeaderActions header = {m_actions->action(QStringLiteral("routing.open-or-close")),
                                         m_actions->action(QStringLiteral("tools.palette")),
                                         m_actions->action(QStringLiteral("routing.review")),
                                         m_actions->action(QStringLiteral("call.test"))};
    m_frame = new Frame(header, m_desk->book(), *m_draft);
    m_pulse = new Pulse(*m_frame, *m_desk, m_clock, this);
    connect(m_pulse, &Pulse::titleShown, this, &QWidget::setWindowTitle);
    setCentralWidget(m_frame);
    m_actions->fill(*menuBar());
    m_notices = new Notices(*m_frame, this);
    connect(m_pulse, &Pulse::ticked, m_notices, &Notices::setNow);
    connect(m_notices, &Notices::credentialsWanted, this, [this] { goTo(QStringLiteral("credentials")); });
    m_firstUse = new FirstUse(*m_frame, this);
    m_statusDeeds = new StatusDeeds(*m_frame, *m_actions, this);
    m_business = new BusinessChoice(*m_frame, *m_desk, *m_draft, *m_pulse, this);
    m_callDeeds = new CallDeeds(*m_frame, *m_desk, *m_actions, m_clock, this);
    m_callDeeds->setOperator(operatorName());
    connect(new Cover(*m_frame, *m_actions, this), &Cover::changed, m_callDeeds, &CallDeeds::allow);
    m_draftState = new DraftState(*m_frame, *m_draft, *m_actions, this);
    connect(m_draftState, &DraftState::shown, m_business, &BusinessChoice::list);
    connect(m_draftState, &DraftState::shown, this, [this] { m_notices->judgeRecovered(*m_draft); });
    m_testCalls = new TestCalls(*m_desk, centralWidget());
    connect(m_testCalls, &TestCalls::openWanted, this, &MainWindow::openCall);
    connect(m_pulse, &Pulse::ticked, m_testCalls, &TestCalls::setNow);
    m_testCalls->useStops([this](const std::string &number) {
        return routing_ui::stoppedAt(m_frame->routing->knownStops(), number);
    });
    m_news = new NewsDesk(*m_frame, *m_desk, this);
    connect(m_news, &NewsDesk::callWanted, this, &MainWindow::openCall);
    connect(m_pulse, &Pulse::ticked, m_news, &NewsDesk::setNow);
    m_detached = new DetachedLive(*m_frame, *m_pulse, m_settings, *m_actions, this);
    connect(m_detached, &DetachedLive::moved, this, [this](shell::Page *live) {
        m_callDeeds->setDetached(live);
        m_callDeeds->allow();
    });
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (m_detached->isDetached())
            m_callDeeds->allow(); // the chosen call is the one of the window that has the keys
    });
}

void MainWindow::setNumbers(numbers_ui::NumbersPort &port)
{
    m_accountDeeds->setNumbers(port);
    m_help->setNumbers(port);
}

void MainWindow::follow(link::RelayPort &relay, Mode mode)
{
    m_relay = &relay;
    m_mode = mode;
    m_accountDeeds->setMode(mode);
    m_demoDeeds->setMode(mode);
    showPart();
    shell::focusWhenSeen(*m_frame->page()->mainTable(), *m_frame->sidebar);
    m_frame->notice->clear();
    m_desk->follow(relay);
    m_news->setRelay(m_relay);
    for (shell::Page *page : m_frame->pages())
        page->setRelay(&relay);
    m_planSheets->setRelay(&relay, operatorName());
    m_draftState->setFollowing(true);
    m_paletteDesk->setRelay(&relay);
    connect(m_relay, &link::RelayPort::caughtUp, this, [this](int events) {
        m_frame->status->announce(tr("Caught up, %Ln event(s).", nullptr, events));
    });
    connect(m_relay, &link::RelayPort::connected, m_frame->log,
            [this] { m_frame->log->retryAfterFailure(); });
    connect(m_relay, &link::RelayPort::connected, this, [this] { takeRole(); });
    takeRole();
    m_testCalls->setRelay(m_relay);
    m_statusDeeds->setMode(m_mode);
    m_callDeeds->setRelay(m_relay, m_mode);
    m_pulse->setRelay(m_relay, m_mode);
    m_callDeeds->allow();
    tick();
    Q_EMIT followed(m_relay);
}

void MainWindow::offerStart(const StartTrouble &trouble)
{
    m_mode = Mode::NoRelay;
    m_paletteDesk->setRelay(nullptr);
    if (std::exchange(m_relay, nullptr)) {
        for (shell::Page *page : m_frame->pages())
            page->setRelay(nullptr);
        m_draftState->setPlanKnown(false);
        m_draftState->setFollowing(false);
    }
    m_testCalls->setRelay(nullptr);
    m_statusDeeds->setMode(m_mode);
    m_accountDeeds->setMode(m_mode);
    m_demoDeeds->setMode(m_mode);
    m_callDeeds->setRelay(nullptr, m_mode);
    m_news->setRelay(nullptr);
    m_pulse->setRelay(nullptr, m_mode);
    takeRole();
    m_firstUse->offer(trouble);
    showPart();
    m_callDeeds->allow();
}

void MainWindow::offerToken(const QUrl &relay, const QString &why, StartTrouble::Token token)
{
    if (m_mode == Mode::NoRelay)
        offerStart({tr("Not connected to %1").arg(relay.host()), why, relay.toString(QUrl::FullyEncoded),
                    StartTrouble::Place::None, token});
    if (m_mode == Mode::NoRelay && m_frame->page()->needsRelay())
        return; // it stands in the place of the page
    if (token == StartTrouble::Token::Unread)
        return m_notices->offer(why, tr("Try again"), [this, relay] { readToken(relay); });
    m_notices->offer(why, tr("Give a token…"), [this, relay] { askToken(relay); });
}

/// As whoever connects without one does.
void MainWindow::readToken(const QUrl &relay)
{
    Q_EMIT connectWanted(relay, Secret(), KeepToken::ThisRun);
}

void MainWindow::showNotice(const QString &sentence)
{
    m_notices->say(sentence);
}

void MainWindow::tell(const QString &sentence)
{
    m_frame->toast->say(sentence);
}

void MainWindow::tellRecovered(const QDateTime &keptAt)
{
    const format::PlanNames names(m_draft->plan(), 0); // the relay has told no plan yet
    m_notices->tellRecovered({keptAt.toMSecsSinceEpoch()}, names.times(m_business->tenant()), m_clock(),
                             m_draft->isExpecting() ? Notices::Sent::Unanswered : Notices::Sent::Nothing);
}

/// What the relay lets our token do; without a relay nothing is held back for that reason.
void MainWindow::takeRole()
{
    const client::Role role = m_relay ? m_relay->role() : client::Role::Unknown;
    m_actions->setRole(role);
    m_gate->setRole(role);
    m_draft->lock(format::roleObjection(client::Role::Operator, role));
}

void MainWindow::showWaiting(const QString &words)
{
    m_firstUse->wait(words);
    showPart();
}

void MainWindow::setHost(relay_ui::HostPort &host)
{
    m_relayDeeds->setHost(host);
    connect(m_firstUse, &FirstUse::hostStartWanted, &host, &relay_ui::HostPort::start);
}

void MainWindow::askToLeaveDemo()
{
    m_demoDeeds->ask();
}

void MainWindow::showPart()
{
    if (m_mode == Mode::NoRelay && m_frame->page()->needsRelay())
        m_frame->showStart();
    else
        m_frame->showPages();
}

QStringList MainWindow::routingParts() const
{
    return m_frame->routing->parts();
}

void MainWindow::goTo(const QString &place)
{
    if (!m_frame->has(place)) {
        if (!routingParts().contains(place))
            return;
        m_frame->routing->turnTo(place);
        return goTo(QStringLiteral("routing"));
    }
    m_frame->turnTo(place);
    showPart();
    m_frame->page()->mainTable()->setFocus(Qt::OtherFocusReason);
    m_travel->arrived(m_frame->stop());
    m_callDeeds->allow();
    tick();
}

void MainWindow::showTenant(const TenantId &tenant)
{
    m_business->choose(tenant);
}

void MainWindow::showFilter(const QString &text)
{
    m_frame->log->showFilter(text);
}

void MainWindow::openCall(const CallSid &sid)
{
    goTo(QStringLiteral("log"));
    m_frame->log->showCall(sid);
}

void MainWindow::showTestCall()
{
    m_testCalls->begin(m_business->tenant(), m_clock());
}

QString MainWindow::operatorName() const
{
    return m_settings.operatorName();
}

void MainWindow::keepScenariosIn(const QString &folder)
{
    m_frame->simulator->keepScenariosIn(folder);
}

void MainWindow::tick()
{
    m_pulse->tick();
}

Glance MainWindow::glance()
{
    return m_pulse->glance();
}

void MainWindow::askVoicemail(const CallSid &sid)
{
    m_callDeeds->askVoicemail(sid);
}

void MainWindow::lead()
{
    bringForward(*this);
}

void MainWindow::setTray(std::function<bool()> hasTray)
{
    m_farewell->setTray(std::move(hasTray));
}

void MainWindow::quit()
{
    m_farewell->quit();
}

void MainWindow::askToken(const QUrl &relay, const QString &why)
{
    m_connect->beginAgain(relay.toString(QUrl::FullyEncoded), why);
}

void MainWindow::end()
{
    m_farewell->end();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_placement->keep();
    m_detached->keep();
    m_draft->saveNow();
    m_farewell->judge(*event);
    if (event->isAccepted())
        m_detached->end();
}

} // namespace ringdown::window
