// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a press on one part of the window does in another.

#include "ui/window/MainWindow.h"

#include "ui/calls/CallLogPage.h"
#include "ui/draft/Draft.h"
#include "ui/insights/InsightsPage.h"
#include "ui/link/PushWatch.h"
#include "ui/live/LivePage.h"
#include "ui/messages/MessagesPage.h"
#include "ui/routing/PlanAwaited.h"
#include "ui/routing/RoutingPage.h"
#include "ui/routing/businesses/BusinessesView.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Banner.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/HeaderStrip.h"
#include "ui/shell/ListMenu.h"
#include "ui/shell/PageHeader.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/Toast.h"
#include "ui/simulator/SimulatorPage.h"
#include "ui/window/AccountDeeds.h"
#include "ui/window/AppliedPreferences.h"
#include "ui/window/BusinessChoice.h"
#include "ui/window/BusinessUses.h"
#include "ui/window/CallDeeds.h"
#include "ui/window/CallFlow.h"
#include "ui/window/ConnectSheet.h"
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
#include "ui/window/PlanSheets.h"
#include "ui/window/Pulse.h"
#include "ui/window/RelayDeeds.h"
#include "ui/window/TestCalls.h"
#include "ui/window/Travel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QMenu>

namespace ringdown::window {
namespace {

ClosingSheet::Relay relayOf(Mode mode)
{
    switch (mode) {
    case Mode::NoRelay:
        return ClosingSheet::Relay::None;
    case Mode::Remote:
        return ClosingSheet::Relay::Elsewhere;
    case Mode::Hosted:
        return ClosingSheet::Relay::Here;
    case Mode::Demo:
        return ClosingSheet::Relay::Invented;
    }
    return ClosingSheet::Relay::None;
}

} // namespace

void MainWindow::wireDesk()
{
    connect(m_desk, &link::Desk::namesChanged, this, [this] {
        const format::PlanNames &names = m_desk->names();
        m_pulse->takeNames();
        m_draft->takeLive(names.revision(), names.plan());
        m_news->pushes().takeLive(m_draft->newestRevision()); // another store may have the same
        m_business->list();
        for (shell::Page *page : m_frame->pages())
            page->setNames(names);
        m_testCalls->readNames();
        m_business->showAgain();
        m_draftState->setPlanKnown(m_relay && names.isKnown());
        m_callDeeds->allow();
    });
    connect(m_desk, &link::Desk::planUnreadable, m_draft, &draft::Draft::takeUnreadable);
    connect(m_draft, &draft::Draft::saveFailed, this,
            [this](const QString &sentence) { m_notices->say(sentence); });
    connect(m_draft, &draft::Draft::savedAfter, m_notices, &Notices::takeBack);
    connect(m_draft, &draft::Draft::stillLive, m_notices, &Notices::tellNotArrived);
    connect(m_draft, &draft::Draft::arrived, m_notices, &Notices::withdrawRecovered);
    connect(m_draft, &draft::Draft::refused, this,
            [this](const QString &reason) { m_frame->toast->say(reason); });
    auto *calls = new CallFlow(*m_frame, *m_desk, this);
    calls->lead(*m_callDeeds);
    calls->lead(*m_testCalls);
    calls->lead(*m_notices);
    connect(m_callDeeds, &CallDeeds::failed, m_notices, &Notices::fail);
    connect(m_callDeeds, &CallDeeds::goToWanted, this, &MainWindow::goTo);
    connect(m_callDeeds, &CallDeeds::tenantWanted, m_business, &BusinessChoice::show);
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
    connect(m_frame->header, &shell::HeaderStrip::manageWanted,
            m_actions->action(QStringLiteral("routing.businesses")), &QAction::trigger);
    connect(m_frame->banner, &shell::Banner::pressed, this, [this] {
        if (m_relay && ConnectionView::wantsToken(m_relay->freshness()))
            Q_EMIT tokenWanted();
        else if (m_relay)
            m_relay->reconnectNow();
    });
    const auto allowToast = [this](bool isUp) {
        const QString toast = QStringLiteral("view.toast");
        isUp ? m_actions->allow(toast) : m_actions->forbid(toast, tr("No message is up."));
    };
    connect(m_frame->toast, &shell::Toast::turned, this, allowToast);
    allowToast(false);
    connect(m_detached, &DetachedLive::mainWanted, this, &MainWindow::lead);
    connect(m_callDeeds, &CallDeeds::goToWanted, m_detached, &DetachedLive::leave);
    connect(m_frame->live, &live::LivePage::openWanted, this, &MainWindow::openCall);
    connect(m_frame->live, &live::LivePage::listenWanted, m_frame->log, &calls::CallLogPage::listenTo);
    connect(m_frame->live, &live::LivePage::reconnectWanted, m_frame->banner, &shell::Banner::pressed);
    connect(m_frame->live, &live::LivePage::drillWanted, this, &MainWindow::callOrBegin);
    connect(m_frame->live, &live::LivePage::reloadWanted, m_desk, &link::Desk::loadDay);
    connect(m_frame->log, &calls::CallLogPage::drillWanted, this, &MainWindow::callOrBegin);
    connect(m_frame->log, &calls::CallLogPage::filterShown, m_callDeeds, &CallDeeds::allow);
    connect(m_frame->simulator, &simulator::SimulatorPage::businessWanted, this, &MainWindow::callOrBegin);
    connect(m_frame->log, &calls::CallLogPage::copyWanted, m_callDeeds, &CallDeeds::copy);
    connect(m_frame->insights, &insights::InsightsPage::filterWanted, this, [this](const QString &filter) {
        showFilter(filter); // first: the log with the filter before is no page that one saw
        goTo(QStringLiteral("log"));
    });
    m_frame->routing->businesses().setOtherUses([this](const plan::Tenant &tenant) {
        return usesOf(tenant, m_frame->simulator->scenarios(), m_frame->log->saved());
    });
    for (const auto *header : m_frame->findChildren<shell::PageHeader *>())
        connect(header, &shell::PageHeader::helpWanted, m_actions->action(QStringLiteral("help.page")),
                &QAction::trigger);
    wireTables();
    m_actions->serveDetails(m_frame->log->detailPane());
    m_actions->serveDetails(m_frame->messages->details());
    connect(m_frame->live, &live::LivePage::claimWanted, m_callDeeds, &CallDeeds::claimCall);
    connect(m_frame->log, &calls::CallLogPage::claimWanted, m_callDeeds, &CallDeeds::claimCall);
}

void MainWindow::wireTables()
{
    for (shell::Page *each : m_frame->pages()) {
        if (each->listsCalls()) {
            // Ctrl+Enter opens a window among the log's rows and the review everywhere else.
            m_actions->serveTable(each->mainTable(), each == m_frame->log
                                                         ? shell::ActionRegistry::RowEnter::First
                                                         : shell::ActionRegistry::RowEnter::Yields);
            auto *list = qobject_cast<QAbstractItemView *>(each->mainTable());
            if (list && list->contextMenuPolicy() == Qt::DefaultContextMenu)
                new shell::ListMenu(*list, [list](QMenu &menu) { menu.addActions(list->actions()); });
        }
        connect(each, &shell::Page::currentCallChanged, m_callDeeds, &CallDeeds::allow);
        connect(each, &shell::Page::filterChanged, m_callDeeds, &CallDeeds::allow);
    }
}

void MainWindow::openTexts(const TenantId &tenant, const std::string &with)
{
    if (const TenantId shown = m_business->tenant(); !shown.isEmpty() && shown != tenant)
        m_business->show(tenant);
    goTo(QStringLiteral("messages"));
    m_frame->messages->showTexts({tenant, with});
}

void MainWindow::wireLog()
{
    m_frame->log->keepIn(m_settings);
    m_frame->simulator->keepIn(m_settings);
    m_pins = new PinnedFilters(*m_frame->sidebar, m_frame->log->saved());
    m_travel = new Travel(*m_actions, *m_frame->log,
                          {[this] { return m_business->tenant(); },
                           [this](const TenantId &tenant) { m_business->showIfThere(tenant); },
                           [this](const QString &place) { goTo(place); }},
                          this);
    connect(m_business, &BusinessChoice::chosen, m_travel, &Travel::stay);
    connect(m_frame->routing, &routing_ui::RoutingPage::partShown, this, [this] {
        if (m_frame->page() == m_frame->routing)
            m_travel->arrived(m_frame->stop());
    });
    connect(m_frame->log, &calls::CallLogPage::told, this,
            [this](const QString &sentence) { m_frame->toast->say(sentence); });
    connect(m_frame->log, &calls::CallLogPage::failed, m_notices, &Notices::fail);
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
    connect(page, &messages::MessagesPage::told, this,
            [this](const QString &sentence) { m_frame->toast->say(sentence); });
    connect(page, &messages::MessagesPage::failed, m_notices, &Notices::fail);
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
    m_connect = new ConnectSheet(m_settings, centralWidget());
    m_demoDeeds = new DemoDeeds(*m_draft, *m_actions, centralWidget(), this);
    connect(m_demoDeeds, &DemoDeeds::leaveWanted, this, &MainWindow::leaveDemoWanted);
    connect(m_demoDeeds, &DemoDeeds::demoWanted, this, &MainWindow::demoWanted);
    for (const QWidget *page : std::initializer_list<const QWidget *>{
             m_frame->live, m_frame->log, m_frame->messages, m_frame->routing, m_frame->insights})
        m_demoDeeds->offerIn(*page);
    m_planSheets = new PlanSheets(*m_frame, *m_draft, *m_actions, centralWidget());
    connect(m_pulse, &Pulse::ticked, m_planSheets, &PlanSheets::setNow);
    connect(m_planSheets, &PlanSheets::livePlanChanged, m_desk, &link::Desk::loadPlan);
    connect(m_planSheets, &PlanSheets::livePlanDoubted, m_desk, &link::Desk::loadPlanWhenHeard);
    link::PushWatch &pushes = m_news->pushes();
    connect(m_draft, &draft::Draft::arrived, &pushes, &link::PushWatch::takeOwn);
    connect(m_draft, &draft::Draft::basisChanged, &pushes,
            [this, &pushes] { pushes.takeLive(m_draft->newestRevision()); });
    connect(&pushes, &link::PushWatch::pushedElsewhere, m_planSheets, &PlanSheets::takePush);
    using routing_ui::PlanAwaited;
    for (PlanAwaited *awaited : {&m_frame->routing->awaited(), &m_frame->simulator->awaited()}) {
        connect(awaited, &PlanAwaited::retryWanted, m_desk, &link::Desk::loadPlan);
        connect(awaited, &PlanAwaited::planBeginWanted, this, [this] {
            m_desk->beginPlan(operatorName().toStdString(), tr("The first plan", "note in the history"));
        });
    }
    connect(m_planSheets, &PlanSheets::goToWanted, this, &MainWindow::showInPlan);
    connect(m_planSheets, &PlanSheets::failed, m_notices, &Notices::fail);
    connect(m_planSheets, &PlanSheets::credentialsWanted, m_notices, &Notices::credentialsWanted);
    connect(m_frame->routing, &routing_ui::RoutingPage::ringWanted, this,
            [this](const TenantId &tenant, const ContactId &contact) {
                m_testCalls->ring(tenant, contact, m_clock());
            });
    connect(m_frame->routing, &routing_ui::RoutingPage::overrideWanted, this,
            [this](const TenantId &tenant, plan::OpenState state) {
                m_planSheets->openOrClose(m_desk->names(), tenant, m_pulse->relayNow(), state);
            });
    connect(m_connect, &ConnectSheet::connectWanted, this, &MainWindow::connectWanted);
    connect(m_accountDeeds, &AccountDeeds::relayTokenWanted, m_connect, &ConnectSheet::beginFor);
    connect(m_accountDeeds, &AccountDeeds::relayKeysKept, this, &MainWindow::relayKeysKept);
    connect(m_firstUse, &FirstUse::demoWanted, this, &MainWindow::demoWanted);
    connect(m_firstUse, &FirstUse::connectWanted, m_connect, &ConnectSheet::begin);
    connect(m_firstUse, &FirstUse::readingWanted, this,
            [this](const QString &relay) { readToken(QUrl(relay)); });
    connect(m_firstUse, &FirstUse::tokenWanted, m_connect, &ConnectSheet::beginFor);
    connect(m_firstUse, &FirstUse::hostingWanted, this, [this] { m_help->showHosting(); });
    connect(m_firstUse, &FirstUse::credentialsWanted, m_notices, &Notices::credentialsWanted);
    connect(m_firstUse, &FirstUse::hostCardWanted, this, [this] {
        goTo(QStringLiteral("relay"));
        m_relayDeeds->showHost();
    });
}

void MainWindow::wirePalette()
{
    m_palette = new shell::CommandPalette(*m_actions, centralWidget());
    connect(m_accountDeeds, &AccountDeeds::planWanted, this,
            [this](const std::string &phone) { showInPlan(pathOfNumber(m_draft->plan(), phone)); });
    m_accountDeeds->setIntoDraft([this](const std::string &phone, const TenantId &tenant) {
        return giveNumber(*m_draft, phone, tenant);
    });
    connect(m_accountDeeds, &AccountDeeds::hostAddressWanted, this, [this] {
        goTo(QStringLiteral("relay"));
        m_relayDeeds->showHostAddress();
    });
    m_accountDeeds->setOtherUses(
        [this](const std::string &phone) { return numberUses(phone, m_frame->simulator->scenarios()); });
    const OfferWays ways = {
        [this](const TenantId &tenant) { showTenant(tenant); },
        [this](const std::string &path) { showInPlan(path); },
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

/// Of another business as well, which is shown from then on.
void MainWindow::showInPlan(const std::string &path)
{
    m_travel->lead([&] {
        goTo(QStringLiteral("routing"));
        m_frame->routing->goTo(path);
    });
}

/// There is nothing to call before there is a business.
void MainWindow::callOrBegin()
{
    if (m_desk->lacksPlan())
        return goTo(QStringLiteral("routing"));
    if (!m_desk->names().lacksBusiness())
        return showTestCall();
    m_actions->action(QStringLiteral("routing.businesses"))->trigger();
    if (m_relay && m_relay->role() != client::Role::Viewer)
        m_frame->routing->businesses().addBusiness();
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
    connect(&m_settings.preferences(), &shell::PreferenceBook::saveFailed, m_notices,
            [this](const QString &sentence) { m_notices->say(sentence); });
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
                              [this] { return m_relay ? relayOf(m_mode) : ClosingSheet::Relay::None; });
    m_farewell->setUnkept([this] {
        m_draft->saveNow();
        return m_draft->isKept() ? 0 : static_cast<int>(m_draft->changes().size());
    });
    connect(m_pulse, &Pulse::ticked, m_farewell, &Farewell::look);
    connect(m_settingsPage, &settings::SettingsPage::restartWanted, m_farewell, &Farewell::restart);
    connect(m_farewell, &Farewell::restarting, this, &MainWindow::restartWanted);
}

void MainWindow::wireRelay()
{
    connect(this, &MainWindow::followed, m_relayDeeds, &RelayDeeds::follow);
    connect(m_relayDeeds, &RelayDeeds::connectWanted, this, [this] { m_connect->begin(); });
    connect(m_relayDeeds, &RelayDeeds::demoWanted, this, &MainWindow::demoWanted);
}

void MainWindow::leaveRelay(std::function<void()> goOn)
{
    m_farewell->leaveRelay(std::move(goOn));
}

void MainWindow::takeBackNotice(const QString &sentence)
{
    m_notices->takeBack(sentence);
}

} // namespace ringdown::window
