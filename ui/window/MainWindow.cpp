// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/MainWindow.h"

#include "ui/calls/CallLogPage.h"
#include "ui/credentials/CredentialsPage.h"
#include "ui/draft/Draft.h"
#include "ui/drill/TestCallSheet.h"
#include "ui/format/ClockFormat.h"
#include "ui/format/FailureWords.h"
#include "ui/format/RoleWords.h"
#include "ui/insights/InsightsPage.h"
#include "ui/live/LivePage.h"
#include "ui/messages/MessagesPage.h"
#include "ui/numbers/NumbersPage.h"
#include "ui/routing/RoutingPage.h"
#include "ui/routing/businesses/BusinessesView.h"
#include "ui/routing/overview/OverviewEditor.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Banner.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/HeaderStrip.h"
#include "ui/shell/RecentEvents.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Toast.h"
#include "ui/simulator/SimulatorPage.h"
#include "ui/window/AccountDeeds.h"
#include "ui/window/ActionTable.h"
#include "ui/window/AppliedPreferences.h"
#include "ui/window/BusinessUses.h"
#include "ui/window/CallDeeds.h"
#include "ui/window/ConnectSheet.h"
#include "ui/window/DetachedLive.h"
#include "ui/window/DraftState.h"
#include "ui/window/Farewell.h"
#include "ui/window/Frame.h"
#include "ui/window/HelpDesk.h"
#include "ui/window/NewsDesk.h"
#include "ui/window/PaletteDesk.h"
#include "ui/window/PinnedFilters.h"
#include "ui/window/Placement.h"
#include "ui/window/PlanSheets.h"
#include "ui/window/Pulse.h"
#include "ui/window/RelayDeeds.h"
#include "ui/window/Travel.h"

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
    , m_desk(new link::Desk(this))
    , m_draft(new draft::Draft(this))
    , m_actions(new shell::ActionRegistry(this))
    , m_gate(new shell::RoleGate(this))
    , m_placement(new Placement(*this, QStringLiteral("main"), settings))
    , m_ports(desk)
{
    setMinimumSize(1024, 640);
    resize(1360, 860);
    buildActions();
    buildLayout();
    m_accountDeeds = new AccountDeeds(*m_frame, desk, *m_actions, this);
    connect(m_accountDeeds, &AccountDeeds::placeWanted, this, &MainWindow::goTo);
    connect(m_accountDeeds, &AccountDeeds::copyWanted, m_callDeeds, &CallDeeds::copy);
    m_frame->add(QStringLiteral("insights"), *m_frame->insights);
    m_relayDeeds = new RelayDeeds(*m_frame, m_settings, centralWidget());
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
    offerStart({});
    m_detached->restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildActions()
{
    Deeds deeds;
    deeds.testCall = [this] { showTestCall(); };
    deeds.connectRelay = [this] { m_connect->begin(); };
    deeds.quit = [this] { quit(); };
    deeds.undo = [this] { m_draft->history().undo(); };
    deeds.redo = [this] { m_draft->history().redo(); };
    deeds.copyNumber = [this] { m_callDeeds->copyNumber(); };
    deeds.copySummary = [this] { m_callDeeds->copySummary(); };
    deeds.goTo = [this](const QString &place) { goTo(place); };
    deeds.chooseTenant = [this] { m_frame->header->focusTenants(); };
    deeds.filter = [this] {
        goTo(QStringLiteral("log"));
        m_frame->log->focusFilter();
    };
    deeds.clearFilter = [this] { m_frame->log->clearFilter(); };
    deeds.toggleDetail = [this] { m_frame->page()->toggleDetail(); };
    deeds.foldSidebar = [this] {
        m_frame->sidebar->setFolded(!m_frame->sidebar->isFolded());
        m_settings.setSidebarFolded(m_frame->sidebar->isFolded());
    };
    deeds.detachLive = [this] { m_detached->toggle(); };
    deeds.focusToast = [this] { m_frame->toast->focus(); };
    deeds.recentEvents = [this] { m_frame->recent->open(); };
    deeds.reload = [this] { m_frame->page()->reload(); };
    deeds.nextRegion = [this] { m_frame->focusRegion(+1); };
    deeds.previousRegion = [this] { m_frame->focusRegion(-1); };
    deeds.wear = [this](shell::Appearance appearance) { wear(appearance); };
    deeds.review = [this] { m_planSheets->review(m_pulse->relayNow()); };
    deeds.openOrClose = [this] { m_planSheets->openOrClose(m_desk->names(), m_tenant, m_pulse->relayNow()); };
    deeds.history = [this] { m_planSheets->history(); };
    deeds.edits = [this] { m_planSheets->edits(); };
    deeds.discard = [this] { m_planSheets->discard(); };
    deeds.businesses = [this] { manageBusinesses(); };
    deeds.mapOrTree = [this] {
        goTo(QStringLiteral("routing"));
        m_frame->routing->turnTo(QStringLiteral("overview"));
        m_frame->overview->turnToOther();
    };
    deeds.openCall = [this] { m_callDeeds->open(); };
    deeds.whyCall = [this] { m_callDeeds->explain(); };
    deeds.claimCall = [this] { m_callDeeds->claim(); };
    deeds.sendToVoicemail = [this] { m_callDeeds->sendToVoicemail(); };
    deeds.simulateCall = [this] { m_callDeeds->simulate(); };
    deeds.callsOfCaller = [this] { m_callDeeds->showCallsOfCaller(); };
    deeds.ruleForCaller = [this] { m_callDeeds->makeRule(); };
    deeds.openInWindow = [this] { m_callDeeds->openInWindow(); };
    deeds.exportCalls = [this] {
        goTo(QStringLiteral("log"));
        m_frame->log->beginExport();
    };
    deeds.back = [this] { m_travel->back(); };
    deeds.forward = [this] { m_travel->forward(); };
    deeds.checkNumbers = [this] { m_accountDeeds->openNumbers().checkAgain(); };
    deeds.adoptNumbers = [this] { m_accountDeeds->openNumbers().adoptAll(); };
    deeds.buyNumber = [this] { m_accountDeeds->openNumbers().buy(); };
    deeds.importSecrets = [this] { m_accountDeeds->openCredentials().importFile(); };
    deeds.rotateToken = [this] { m_accountDeeds->openCredentials().rotateToken(); };
    deeds.rotateApiKey = [this] { m_accountDeeds->openCredentials().rotateApiKey(); };
    deeds.personLeft = [this] { m_accountDeeds->openCredentials().personLeft(); };
    deeds.clearClipboard = [this] { m_accountDeeds->clearClipboard(); };
    deeds.palette = [this] { m_palette->open(); };
    deeds.reconnect = [this] {
        if (m_relay)
            m_relay->reconnectNow();
    };
    deeds.keys = [this] { m_help->showKeys(); };
    deeds.settings = [this] { goTo(QStringLiteral("settings")); };
    deeds.pageHelp = [this] { m_help->showPageHelp(); };
    deeds.welcome = [this] { m_help->showWelcome(); };
    deeds.news = [this] { m_help->showNews(); };
    registerActions(*m_actions, deeds);
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
    m_callDeeds = new CallDeeds(*m_frame, *m_desk, *m_actions, m_clock, this);
    m_callDeeds->setOperator(operatorName());
    m_draftState = new DraftState(*m_frame, *m_draft, *m_actions, this);
    connect(m_draftState, &DraftState::shown, this, &MainWindow::showBusinesses);
    m_news = new NewsDesk(*m_frame, *m_desk, this);
    connect(m_news, &NewsDesk::callWanted, this, &MainWindow::openCall);
    connect(m_pulse, &Pulse::ticked, m_news, &NewsDesk::setNow);
    m_detached = new DetachedLive(*m_frame, m_settings, this);
    connect(m_detached, &DetachedLive::moved, this, [this](shell::Page *live) {
        m_callDeeds->setDetached(live);
        m_callDeeds->allow();
    });
    connect(qApp, &QApplication::focusChanged, m_callDeeds, [this] {
        if (m_detached->isDetached())
            m_callDeeds->allow(); // the chosen call is the one of the window that has the keys
    });
}

void MainWindow::buildSettings()
{
    m_settingsPage = new settings::SettingsPage(m_settings.preferences(), *m_actions, *m_frame);
    m_frame->add(QStringLiteral("settings"), *m_settingsPage);
    auto *applied = new AppliedPreferences(m_settings.preferences(), m_theme, *m_actions, this);
    connect(applied, &AppliedPreferences::clockChanged, this, [this] {
        for (shell::Page *each : m_frame->pages())
            each->setNames(m_desk->names());
        m_frame->page()->reload();
    });
    connect(&m_settings.preferences(), &shell::PreferenceBook::saveFailed, this, &MainWindow::showNotice);
}

void MainWindow::wireDesk()
{
    connect(m_desk, &link::Desk::namesChanged, this, [this] {
        const format::PlanNames &names = m_desk->names();
        m_pulse->takeNames();
        m_draft->takeLive(names.revision(), names.plan());
        showBusinesses();
        for (shell::Page *page : m_frame->pages())
            page->setNames(names);
        m_testCall->setNames(names);
        takeTenant(m_tenant);
        m_draftState->setPlanKnown(m_relay && names.isKnown());
    });
    connect(m_draft, &draft::Draft::saveFailed, this,
            [this](const QString &sentence) { showNotice(tr("The draft is not kept: %1").arg(sentence)); });
    connect(m_draft, &draft::Draft::refused, this,
            [this](const QString &reason) { m_frame->toast->say(reason); });
    connect(m_desk, &link::Desk::callChanged, this, [this](const routing::CallState &call) {
        m_frame->live->takeCall(call);
        m_frame->log->takeCall(summarize(call));
        m_frame->log->takeEvents(call.sid, m_desk->book().events(call.sid));
        m_testCall->takeEvents(call.sid, m_desk->book().events(call.sid));
        m_callDeeds->takeCall(call.sid);
    });
    connect(m_desk, &link::Desk::sentToVoicemail, this,
            [this] { m_frame->toast->say(tr("The caller goes to voicemail.")); });
    connect(m_desk, &link::Desk::dayLoaded, m_frame->live, &live::LivePage::takePast);
    connect(m_desk, &link::Desk::claimed, this, [this](const CallSid &sid, const std::string &by) {
        m_frame->live->takeClaim(sid, by);
        m_frame->log->takeClaim(sid, by);
        m_frame->messages->takeClaim(sid, by);
        m_callDeeds->allow();
        if (by == operatorName().toStdString())
            m_frame->toast->say(tr("Claimed. Everybody sees that you take care of it."));
    });
    connect(m_desk, &link::Desk::forgotten, m_frame->live, &live::LivePage::forgetAll);
    connect(m_desk, &link::Desk::forgotten, m_frame->log, &calls::CallLogPage::reload);
    connect(m_desk, &link::Desk::failed, this, &MainWindow::showFailure);
    connect(m_callDeeds, &CallDeeds::failed, this, &MainWindow::showFailure);
    connect(m_callDeeds, &CallDeeds::goToWanted, this, &MainWindow::goTo);
    connect(m_callDeeds, &CallDeeds::tenantWanted, this, &MainWindow::showTenant);
}

void MainWindow::wirePages()
{
    connect(m_frame->sidebar, &shell::Sidebar::chosen, this, [this](const QString &place) {
        if (const auto filter = m_pins->textOf(place)) {
            m_frame->log->showFilter(*filter);
            goTo(QStringLiteral("log"));
            m_frame->sidebar->go(place);
        } else {
            if (place == u"routing")
                m_frame->routing->turnTo(QStringLiteral("overview")); // its other parts stand beneath it
            goTo(place);
        }
        m_frame->sidebar->setFocus(Qt::OtherFocusReason); // whoever walks through the places keeps walking
    });
    connect(m_frame->header, &shell::HeaderStrip::tenantChosen, this, &MainWindow::showTenant);
    connect(m_frame->header, &shell::HeaderStrip::manageWanted, this, &MainWindow::manageBusinesses);
    connect(m_frame->banner, &shell::Banner::pressed, this, [this] {
        if (m_relay)
            m_relay->reconnectNow();
    });
    connect(m_frame->notice, &shell::Banner::pressed, m_frame->notice, &shell::Banner::clear);
    connect(m_frame->status, &shell::StatusStrip::pressed, this, &MainWindow::pressSegment);
    connect(m_frame->live, &live::LivePage::openWanted, this, &MainWindow::openCall);
    connect(m_frame->live, &live::LivePage::drillWanted, this, &MainWindow::showTestCall);
    connect(m_frame->live, &live::LivePage::reloadWanted, m_desk, &link::Desk::loadDay);
    connect(m_frame->log, &calls::CallLogPage::drillWanted, this, &MainWindow::showTestCall);
    connect(m_frame->log, &calls::CallLogPage::copyWanted, m_callDeeds, &CallDeeds::copy);
    connect(m_frame->log, &calls::CallLogPage::shownTenantChanged, this, [this](const TenantId &tenant) {
        if (tenant != m_tenant)
            takeTenant(tenant);
    });
    connect(m_frame->insights, &insights::InsightsPage::filterWanted, this, [this](const QString &filter) {
        goTo(QStringLiteral("log"));
        showFilter(filter);
    });
    connect(m_frame->routing, &routing_ui::RoutingPage::tenantWanted, this, &MainWindow::showTenant);
    m_frame->routing->businesses().setOtherUses([this](const plan::Tenant &tenant) {
        return usesOf(tenant, m_frame->simulator->scenarios(), m_frame->log->saved());
    });
    for (shell::Page *each : m_frame->pages()) {
        if (each->listsCalls()) {
            m_actions->serveTable(each->mainTable());
            if (each->mainTable()->contextMenuPolicy() == Qt::DefaultContextMenu)
                each->mainTable()->setContextMenuPolicy(Qt::ActionsContextMenu);
        }
        connect(each, &shell::Page::currentCallChanged, m_callDeeds, &CallDeeds::allow);
    }
    connect(m_frame->live, &live::LivePage::claimWanted, m_callDeeds, &CallDeeds::claimCall);
    connect(m_frame->log, &calls::CallLogPage::claimWanted, m_callDeeds, &CallDeeds::claimCall);
}

void MainWindow::wireLog()
{
    m_frame->log->keepIn(m_settings);
    m_pins = new PinnedFilters(*m_frame->sidebar, m_frame->log->saved());
    m_travel = new Travel(
        *m_actions, *m_frame->log, [this](const QString &place) { goTo(place); }, this);
    connect(m_frame->log, &calls::CallLogPage::told, this,
            [this](const QString &sentence) { m_frame->toast->say(sentence); });
    const auto allowExport = [this](const QString &objection) {
        if (objection.isEmpty())
            m_actions->allow(QStringLiteral("file.export"));
        else
            m_actions->forbid(QStringLiteral("file.export"), objection);
    };
    connect(m_frame->log, &calls::CallLogPage::exportAllowed, this, allowExport);
    allowExport(m_frame->log->objectionToExport());
}

void MainWindow::wireMessages()
{
    messages::MessagesPage *page = m_frame->messages;
    page->setOperator(operatorName());
    connect(page, &messages::MessagesPage::claimWanted, m_callDeeds, &CallDeeds::claimCall);
    connect(page, &messages::MessagesPage::callWanted, this, &MainWindow::openCall);
    connect(page, &messages::MessagesPage::failed, this, &MainWindow::showFailure);
    connect(page, &messages::MessagesPage::waitingChanged, m_pulse, &Pulse::showWaiting);
    connect(m_frame->log, &calls::CallLogPage::listenWanted, this,
            [this](const CallSid &call, const std::string &recording) {
                goTo(QStringLiteral("messages"));
                m_frame->messages->listen(call, recording);
            });
}

void MainWindow::wireSheets()
{
    wirePalette();
    m_testCall = new drill::TestCallSheet(centralWidget());
    connect(m_pulse, &Pulse::ticked, m_testCall, &drill::TestCallSheet::setNow);
    m_connect = new ConnectSheet(centralWidget());
    m_planSheets = new PlanSheets(*m_frame, *m_draft, centralWidget());
    connect(m_planSheets, &PlanSheets::livePlanChanged, m_desk, &link::Desk::loadPlan);
    connect(m_planSheets, &PlanSheets::goToWanted, this, [this](const std::string &path) {
        goTo(QStringLiteral("routing"));
        m_frame->routing->goTo(path);
    });
    connect(m_planSheets, &PlanSheets::failed, this, [this](const QString &sentence, const QString &details) {
        showNotice(sentence);
        m_frame->notice->setToolTip(details);
    });
    connect(m_frame->routing, &routing_ui::RoutingPage::ringWanted, this,
            [this](const TenantId &tenant, const ContactId &contact) {
                m_testCall->useOwnLegs(link::ownLegsOf(m_relay));
                m_testCall->beginRinging(tenant, contact, m_clock());
            });
    connect(m_testCall, &drill::TestCallSheet::startWanted, m_desk, &link::Desk::startDrill);
    connect(m_testCall, &drill::TestCallSheet::previewWanted, m_desk, &link::Desk::previewLiveTest);
    connect(m_desk, &link::Desk::liveTestPreviewed, m_testCall, &drill::TestCallSheet::showPreview);
    connect(m_desk, &link::Desk::liveTestNotPreviewed, m_testCall, &drill::TestCallSheet::showPreviewFailure);
    connect(m_testCall, &drill::TestCallSheet::openWanted, this, &MainWindow::openCall);
    connect(m_desk, &link::Desk::drillStarted, m_testCall, &drill::TestCallSheet::showStarted);
    connect(m_desk, &link::Desk::drillFailed, m_testCall, &drill::TestCallSheet::showFailure);
    connect(m_connect, &ConnectSheet::connectWanted, this, &MainWindow::connectWanted);
    connect(m_frame->start, &shell::EmptyState::pressed, this, [this](int button) {
        if (button == 0)
            Q_EMIT demoWanted();
        else if (button == 1)
            m_connect->begin();
        else
            m_help->showWelcome();
    });
}

void MainWindow::wirePalette()
{
    m_palette = new shell::CommandPalette(*m_actions, centralWidget());
    const auto editPlan = [this](const std::string &path) {
        goTo(QStringLiteral("routing"));
        m_frame->routing->goTo(path);
    };
    connect(m_accountDeeds, &AccountDeeds::planWanted, this,
            [this, editPlan](const std::string &phone) { editPlan(pathOfNumber(m_draft->plan(), phone)); });
    const OfferWays ways = {
        [this](const TenantId &tenant) { showTenant(tenant); },
        editPlan,
        [this](const std::string &phone) { m_accountDeeds->showNumber(phone); },
        [this](const QString &name) {
            goTo(QStringLiteral("settings"));
            m_settingsPage->showSetting(name);
        },
        [this](const CallSid &sid) { openCall(sid); },
    };
    m_paletteDesk = std::make_unique<PaletteDesk>(*m_palette, *m_draft, *m_settingsPage, *m_desk, ways);
    connect(m_pulse, &Pulse::ticked, this, [this](Instant now) { m_paletteDesk->setNow(now); });
}

void MainWindow::wireHelp()
{
    m_help = new HelpDesk(*m_frame, *m_actions, m_settings, m_ports, this);
    connect(m_help, &HelpDesk::demoWanted, this, &MainWindow::demoWanted);
    connect(m_help, &HelpDesk::hostWanted, this, &MainWindow::hostWanted);
    connect(m_help, &HelpDesk::connectWanted, this, &MainWindow::connectWanted);
    connect(m_help, &HelpDesk::copyWanted, m_callDeeds, &CallDeeds::copy);
    connect(m_help, &HelpDesk::welcomed, this, [this] { goTo(QStringLiteral("live")); });
    m_farewell = new Farewell(*this, m_frame, m_settings.preferences(),
                              [this] { return m_mode == Mode::Hosted && m_relay; });
}

void MainWindow::setNumbers(numbers_ui::NumbersPort &port)
{
    m_accountDeeds->setNumbers(port);
}

void MainWindow::follow(link::RelayPort &relay, Mode mode)
{
    m_relay = &relay;
    m_mode = mode;
    m_accountDeeds->setDemo(mode == Mode::Demo);
    showPart();
    QWidget *const table = m_frame->page()->mainTable();
    (table->isVisible() ? table : m_frame->sidebar)->setFocus(Qt::OtherFocusReason);
    m_frame->notice->clear();
    m_desk->follow(relay);
    m_news->setRelay(m_relay);
    for (shell::Page *page : m_frame->pages())
        page->setRelay(&relay);
    m_planSheets->setRelay(&relay, operatorName());
    m_paletteDesk->setRelay(&relay);
    connect(m_relay, &link::RelayPort::caughtUp, this, [this](int events) {
        m_frame->status->announce(tr("Caught up, %n event(s).", nullptr, events));
    });
    connect(m_relay, &link::RelayPort::connected, m_frame->log,
            [this] { m_frame->log->retryAfterFailure(); });
    connect(m_relay, &link::RelayPort::connected, m_gate, [this] { takeRole(); });
    takeRole();
    m_callDeeds->setRelay(m_relay, m_mode);
    m_pulse->setRelay(m_relay, m_mode);
    m_callDeeds->allow();
    tick();
    Q_EMIT followed(m_relay);
}

void MainWindow::offerStart(const QString &trouble)
{
    m_mode = Mode::NoRelay;
    m_paletteDesk->setRelay(nullptr);
    if (std::exchange(m_relay, nullptr)) {
        for (shell::Page *page : m_frame->pages())
            page->setRelay(nullptr);
        m_draftState->setPlanKnown(false);
    }
    m_callDeeds->setRelay(nullptr, m_mode);
    m_news->setRelay(nullptr);
    m_pulse->setRelay(nullptr, m_mode);
    takeRole();
    const QStringList ways = {tr("Show me with sample data"), tr("Connect to a relay…"),
                              tr("Run a relay here…")};
    if (trouble.isEmpty())
        m_frame->start->tell(
            shell::EmptyKind::FirstUse, tr("Welcome to Ringdown"),
            tr("Calls to your numbers are rung down a list of people until a human being has them. "
               "Look around with sample data, or connect to the relay that answers your numbers."),
            ways);
    else
        m_frame->start->tell(shell::EmptyKind::CouldNotLoad, tr("The relay could not be started here"),
                             trouble, ways);
    showPart();
    m_callDeeds->allow();
}

void MainWindow::showNotice(const QString &sentence)
{
    m_frame->notice->say(format::Tone::Bad, sentence, tr("Dismiss"));
    m_frame->notice->setToolTip({});
}

void MainWindow::tellRecovered(const QDateTime &keptAt)
{
    const QString clock = QLocale().toString(keptAt.time(), format::clockFormat());
    const bool isToday = keptAt.date() == QDate::currentDate();
    const QString when =
        isToday ? clock : QLocale().toString(keptAt.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
    m_frame->notice->say(format::Tone::Active,
                         tr("Your draft of %1 is back: nothing of it was lost, nor pushed.").arg(when),
                         tr("Dismiss"));
}

void MainWindow::showFailure(const QString &deed, const client::ApiFailure &failure)
{
    const auto words = format::failureWords(deed, failure);
    showNotice(words.title + QLatin1Char(' ') + words.body);
    m_frame->notice->setToolTip(words.details);
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
    m_frame->start->tell(shell::EmptyKind::NothingNow, words, tr("This takes a moment."));
    showPart();
}

void MainWindow::setHost(relay_ui::HostPort &host)
{
    m_relayDeeds->setHost(host);
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
    m_travel->arrived(place);
    m_callDeeds->allow();
    tick();
}

void MainWindow::showTenant(const TenantId &tenant)
{
    takeTenant(tenant);
    m_frame->log->showTenant(tenant);
}

void MainWindow::takeTenant(const TenantId &tenant)
{
    m_tenant = tenant;
    m_frame->header->chooseTenant(tenant);
    for (shell::Page *page : m_frame->pages()) {
        if (page != m_frame->log) // its filter holds the business
            page->showTenant(tenant);
    }
    m_draftState->setTenant(tenant);
    m_pulse->setTenant(tenant);
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
    m_testCall->useOwnLegs(link::ownLegsOf(m_relay));
    m_testCall->begin(m_tenant, m_clock());
}

QString MainWindow::operatorName() const
{
    return m_settings.operatorName();
}

void MainWindow::keepScenariosIn(const QString &folder)
{
    m_frame->simulator->keepScenariosIn(folder);
}

void MainWindow::manageBusinesses()
{
    goTo(QStringLiteral("routing"));
    showTenant({});
    m_frame->page()->mainTable()->setFocus(Qt::OtherFocusReason);
}

/// Those of the live plan, and those that are in the draft only.
void MainWindow::showBusinesses()
{
    shell::HeaderStrip::Drafted drafted;
    for (const plan::Tenant &tenant : m_draft->plan().tenants) {
        if (!plan::findTenant(m_desk->names().plan(), tenant.id))
            drafted.emplace_back(tenant.id, QString::fromStdString(tenant.name));
    }
    m_frame->header->showTenants(m_desk->names(), drafted);
}

void MainWindow::wear(shell::Appearance appearance)
{
    m_settings.preferences().change(tr("Appearance"), [appearance](shell::Preferences &preferences) {
        preferences.appearance = appearance;
    });
}

void MainWindow::tick()
{
    m_pulse->tick();
}

Glance MainWindow::glance()
{
    return m_pulse->glance();
}

void MainWindow::pressSegment(shell::StatusStrip::Segment segment)
{
    switch (segment) {
    case shell::StatusStrip::Segment::Connection:
    case shell::StatusStrip::Segment::Outbox:
        goTo(QStringLiteral("relay"));
        break;
    case shell::StatusStrip::Segment::Feed:
        if (m_relay)
            m_relay->reconnectNow();
        break;
    case shell::StatusStrip::Segment::Revision:
        m_planSheets->history();
        break;
    case shell::StatusStrip::Segment::Clock:
        m_frame->status->announce(ConnectionView::clockMeaning());
        break;
    case shell::StatusStrip::Segment::Recent:
        m_frame->recent->open();
        break;
    case shell::StatusStrip::Segment::Clipboard:
        m_accountDeeds->clearClipboard();
        break;
    case shell::StatusStrip::Segment::Mode:
        m_frame->status->announce(ConnectionView::modeMeaning(m_mode));
        break;
    }
}

void MainWindow::wireRelay()
{
    connect(m_relayDeeds, &RelayDeeds::connectWanted, this, [this] { m_connect->begin(); });
    connect(m_relayDeeds, &RelayDeeds::demoWanted, this, &MainWindow::demoWanted);
}

void MainWindow::askVoicemail(const CallSid &sid)
{
    m_callDeeds->askVoicemail(sid);
}

void MainWindow::lead()
{
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::setTray(std::function<bool()> hasTray)
{
    m_farewell->setTray(std::move(hasTray));
}

void MainWindow::quit()
{
    m_farewell->quit();
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
