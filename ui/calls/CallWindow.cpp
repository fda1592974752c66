// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallWindow.h"

#include "ui/calls/DetailPane.h"
#include "ui/format/CallWords.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace ringdown::calls {

CallWindow::CallWindow(const CallSummary &call, const format::PlanNames &names, link::RelayPort *relay,
                       Instant now, QWidget *owner)
    : QWidget(owner, Qt::Window)
    , m_pane(new DetailPane)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 – Ringdown", "a call").arg(format::callSentence(call, names, now)));
    resize(460, 640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    m_pane->setNow(now);
    m_pane->setRelay(relay);
    m_pane->setNames(names);
    connect(m_pane, &CallDetailView::closeWanted, this, &QWidget::close);
    m_pane->open(call.sid);
    m_pane->takeCall(call);
}

void CallWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

CallWindow *CallWindows::open(const CallSummary &call, const format::PlanNames &names, link::RelayPort *relay,
                              Instant now, QWidget *owner)
{
    std::erase_if(m_windows, [](const QPointer<CallWindow> &each) { return !each; });
    for (const QPointer<CallWindow> &each : m_windows) {
        if (each->pane().shownCall() != call.sid)
            continue;
        each->raise();
        each->activateWindow();
        return nullptr;
    }
    auto *window = new CallWindow(call, names, relay, now, owner);
    m_windows.emplace_back(window);
    window->show();
    return window;
}

template <typename Deed>
void CallWindows::forEach(Deed deed)
{
    for (const QPointer<CallWindow> &each : m_windows) {
        if (each)
            deed(each->pane());
    }
}

void CallWindows::setRelay(link::RelayPort *relay)
{
    forEach([&](DetailPane &pane) { pane.setRelay(relay); });
}

void CallWindows::setNames(const format::PlanNames &names)
{
    forEach([&](DetailPane &pane) { pane.setNames(names); });
}

void CallWindows::takeCall(const CallSummary &call)
{
    forEach([&](DetailPane &pane) { pane.takeCall(call); });
}

void CallWindows::ask(const CallSid &sid)
{
    forEach([&](DetailPane &pane) {
        if (pane.isOpenFor(sid))
            pane.ask();
    });
}

void CallWindows::takeEvents(const CallSid &sid, const std::vector<Event> &events)
{
    forEach([&](DetailPane &pane) { pane.takeEvents(sid, events); });
}

} // namespace ringdown::calls
