// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/OpenCalls.h"

#include "ui/calls/CallWindow.h"
#include "ui/calls/DetailPane.h"

namespace ringdown::calls {

OpenCalls::OpenCalls(DetailPane &beside, QObject *parent)
    : QObject(parent)
    , m_beside(beside)
{
    watch(m_beside);
}

void OpenCalls::watch(DetailPane &pane)
{
    connect(&pane, &DetailPane::claimWanted, this, &OpenCalls::claimWanted);
    connect(&pane, &DetailPane::giveBackWanted, this, &OpenCalls::giveBackWanted);
    connect(&pane, &DetailPane::listenWanted, this, &OpenCalls::listenWanted);
    connect(&pane, &DetailPane::playWanted, this, &OpenCalls::playWanted);
    connect(&pane, &DetailPane::copyWanted, this, &OpenCalls::copyWanted);
    connect(&pane, &DetailPane::summaryCame, this, &OpenCalls::summaryCame);
}

template <typename Deed>
void OpenCalls::forEach(Deed deed)
{
    deed(m_beside);
    for (const QPointer<CallWindow> &each : m_windows) {
        if (each)
            deed(each->pane());
    }
}

void OpenCalls::setRelay(link::RelayPort *relay)
{
    m_relay = relay;
    forEach([&](DetailPane &pane) { pane.setRelay(relay); });
}

void OpenCalls::setNames(const format::PlanNames &names)
{
    m_names = names;
    forEach([&](DetailPane &pane) { pane.setNames(names); });
}

void OpenCalls::setNow(Instant now)
{
    m_now = now;
    forEach([&](DetailPane &pane) { pane.setNow(now); });
}

void OpenCalls::takeCall(const CallSummary &call)
{
    forEach([&](DetailPane &pane) { pane.takeCall(call); });
}

void OpenCalls::takeEvents(const CallSid &sid, const std::vector<Event> &events)
{
    forEach([&](DetailPane &pane) { pane.takeEvents(sid, events); });
}

void OpenCalls::ask(const CallSid &sid)
{
    forEach([&](DetailPane &pane) {
        if (pane.isOpenFor(sid))
            pane.ask();
    });
}

void OpenCalls::openWindow(const CallSummary &call, QWidget *owner)
{
    std::erase_if(m_windows, [](const QPointer<CallWindow> &each) { return !each; });
    for (const QPointer<CallWindow> &each : m_windows) {
        if (each->pane().shownCall() != call.sid)
            continue;
        each->raise();
        each->activateWindow();
        return;
    }
    auto *window = new CallWindow(call, m_names, m_relay, m_now, owner);
    m_windows.emplace_back(window);
    watch(window->pane());
    window->show();
}

} // namespace ringdown::calls
