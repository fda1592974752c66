// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/WindowDeeds.h"

#include "ui/calls/CallLogPage.h"
#include "ui/credentials/CredentialsPage.h"
#include "ui/draft/Draft.h"
#include "ui/link/Desk.h"
#include "ui/numbers/NumbersPage.h"
#include "ui/routing/RoutingPage.h"
#include "ui/routing/overview/OverviewEditor.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/HeaderStrip.h"
#include "ui/shell/RecentEvents.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/Toast.h"
#include "ui/window/AccountDeeds.h"
#include "ui/window/BusinessChoice.h"
#include "ui/window/CallDeeds.h"
#include "ui/window/ConnectSheet.h"
#include "ui/window/DetachedLive.h"
#include "ui/window/Frame.h"
#include "ui/window/HelpDesk.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PlanSheets.h"
#include "ui/window/Pulse.h"
#include "ui/window/Travel.h"

#include <QCoreApplication>

namespace ringdown::window {
namespace {

struct WindowDeeds {
    Q_DECLARE_TR_FUNCTIONS(WindowDeeds)
};

void addWindow(Deeds &deeds, const WindowParts &parts, MainWindow &window)
{
    deeds.testCall = [&window] { window.showTestCall(); };
    deeds.connectRelay = [parts] { parts.connect->begin(); };
    deeds.quit = [&window] { window.quit(); };
    deeds.leaveDemo = [&window] { window.askToLeaveDemo(); };
    deeds.reconnect = [parts] {
        if (parts.relay)
            parts.relay->reconnectNow();
    };
    deeds.palette = [parts] { parts.palette->open(); };
    deeds.keys = [parts] { parts.help->showKeys(); };
    deeds.settings = [&window] { window.goTo(QStringLiteral("settings")); };
    deeds.pageHelp = [parts] {
        const bool isOfLive = parts.detached->isInFront();
        parts.help->showPageHelp(isOfLive ? QStringLiteral("live") : parts.frame->place(),
                                 parts.detached->pageInFront());
    };
    deeds.welcome = [parts] { parts.help->showWelcome(); };
    deeds.news = [parts] { parts.help->showNews(); };
    deeds.about = [parts] { parts.help->showAbout(); };
}

void addView(Deeds &deeds, const WindowParts &parts, MainWindow &window)
{
    deeds.goTo = [&window](const QString &place) { window.goTo(place); };
    deeds.chooseTenant = [parts] { parts.frame->header->focusTenants(); };
    deeds.back = [parts] { parts.travel->back(); };
    deeds.forward = [parts] { parts.travel->forward(); };
    deeds.filter = [parts, &window] {
        if (!parts.frame->page()->hasFilter())
            window.goTo(QStringLiteral("log"));
        parts.frame->page()->focusFilter();
    };
    deeds.clearFilter = [parts] {
        shell::Page *page = parts.frame->page();
        (page->hasFilter() ? page : parts.frame->log)->clearFilter();
    };
    deeds.toggleDetail = [parts] { parts.frame->page()->toggleDetail(); };
    deeds.foldSidebar = [parts] {
        parts.frame->sidebar->setFolded(!parts.frame->sidebar->isFolded());
        parts.settings.setSidebarFolded(parts.frame->sidebar->isFolded());
    };
    deeds.detachLive = [parts] { parts.detached->toggle(); };
    deeds.focusToast = [parts] { parts.frame->toast->focus(); };
    deeds.recentEvents = [parts] { parts.frame->recent->open(); };
    deeds.reload = [parts] { parts.detached->pageInFront().reload(); };
    deeds.nextRegion = [parts] { parts.frame->focusRegion(+1); };
    deeds.previousRegion = [parts] { parts.frame->focusRegion(-1); };
    deeds.wear = [parts](shell::Appearance appearance) {
        parts.settings.preferences().change(
            WindowDeeds::tr("Appearance"),
            [appearance](shell::Preferences &preferences) { preferences.appearance = appearance; });
    };
}

void addPlan(Deeds &deeds, const WindowParts &parts, MainWindow &window)
{
    deeds.undo = [parts] { parts.planSheets->undo(); };
    deeds.redo = [parts] { parts.planSheets->redo(); };
    deeds.review = [parts] { parts.planSheets->review(parts.pulse->relayNow()); };
    deeds.openOrClose = [parts] {
        parts.planSheets->openOrClose(parts.desk->names(), parts.business->tenant(), parts.pulse->relayNow());
    };
    deeds.history = [parts] { parts.planSheets->history(); };
    deeds.edits = [parts] { parts.planSheets->edits(); };
    deeds.rollBack = [parts] { parts.planSheets->rollBack(); };
    deeds.discard = [parts] { parts.planSheets->discard(); };
    deeds.businesses = [parts, &window] {
        window.goTo(QStringLiteral("routing"));
        parts.business->show({});
        parts.frame->routing->awaitNone();
        parts.frame->page()->mainTable()->setFocus(Qt::OtherFocusReason);
    };
    deeds.mapOrTree = [parts, &window] {
        window.goTo(QStringLiteral("routing"));
        parts.frame->routing->turnTo(QStringLiteral("overview"));
        parts.frame->overview->turnToOther();
    };
}

void addCalls(Deeds &deeds, const WindowParts &parts, MainWindow &window)
{
    deeds.copyNumber = [parts] { parts.callDeeds->copyNumber(); };
    deeds.copySummary = [parts] { parts.callDeeds->copySummary(); };
    deeds.openCall = [parts] { parts.callDeeds->open(); };
    deeds.whyCall = [parts] { parts.callDeeds->explain(); };
    deeds.claimCall = [parts] { parts.callDeeds->claim(); };
    deeds.giveBackCall = [parts] { parts.callDeeds->giveBack(); };
    deeds.sendToVoicemail = [parts] { parts.callDeeds->sendToVoicemail(); };
    deeds.simulateCall = [parts] { parts.callDeeds->simulate(); };
    deeds.callsOfCaller = [parts] { parts.callDeeds->showCallsOfCaller(); };
    deeds.ruleForCaller = [parts] { parts.callDeeds->makeRule(); };
    deeds.openInWindow = [parts] { parts.callDeeds->openInWindow(); };
    deeds.exportCalls = [parts, &window] {
        window.goTo(QStringLiteral("log"));
        parts.frame->log->beginExport();
    };
}

void addAccount(Deeds &deeds, const WindowParts &parts)
{
    deeds.checkNumbers = [parts] { parts.accountDeeds->openNumbers().checkAgain(); };
    deeds.adoptNumbers = [parts] { parts.accountDeeds->openNumbers().adoptAll(); };
    deeds.buyNumber = [parts] { parts.accountDeeds->openNumbers().buy(); };
    deeds.importSecrets = [parts] { parts.accountDeeds->openCredentials().importFile(); };
    deeds.rotateToken = [parts] { parts.accountDeeds->openCredentials().rotateToken(); };
    deeds.rotateApiKey = [parts] { parts.accountDeeds->openCredentials().rotateApiKey(); };
    deeds.personLeft = [parts] { parts.accountDeeds->openCredentials().personLeft(); };
    deeds.clearClipboard = [parts] { parts.accountDeeds->clearClipboard(); };
}

} // namespace

Deeds deedsOf(const WindowParts &parts, MainWindow &window)
{
    Deeds deeds;
    addWindow(deeds, parts, window);
    addView(deeds, parts, window);
    addPlan(deeds, parts, window);
    addCalls(deeds, parts, window);
    addAccount(deeds, parts);
    return deeds;
}

} // namespace ringdown::window
