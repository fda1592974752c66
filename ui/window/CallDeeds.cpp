// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/CallDeeds.h"

#include "core/routing/Claimable.h"
#include "ui/calls/CallLogPage.h"
#include "ui/format/CallWords.h"
#include "ui/format/StrangersWords.h"
#include "ui/link/Desk.h"
#include "ui/routing/RoutingPage.h"
#include "ui/routing/callers/CallersEditor.h"
#include "ui/shell/Toast.h"
#include "ui/simulator/SimulatorPage.h"
#include "ui/window/Cover.h"
#include "ui/window/Frame.h"
#include "ui/window/RowDeeds.h"
#include "ui/window/VoicemailDeed.h"
#include "ui/window/VoicemailSheet.h"

#include <QApplication>
#include <QClipboard>

namespace ringdown::window {

CallDeeds::CallDeeds(Frame &frame, link::Desk &desk, shell::ActionRegistry &actions, Clock clock,
                     QObject *parent)
    : QObject(parent)
    , m_frame(frame)
    , m_desk(desk)
    , m_actions(actions)
    , m_clock(std::move(clock))
{
    connect(&m_desk.book(), &link::CallBook::callChanged, this, [this](const routing::CallState &call) {
        if (const auto row = chosen(); row && row->sid == call.sid)
            allow();
    });
}

void CallDeeds::setRelay(link::RelayPort *relay, Mode mode)
{
    m_relay = relay;
    m_mode = mode;
}

/// The keys act where they are pressed, be it in a window of its own.
shell::Page *CallDeeds::page() const
{
    const bool isInDetached = m_detached && m_detached->isAncestorOf(QApplication::focusWidget());
    return isInDetached ? m_detached : m_frame.page();
}

std::optional<CallSummary> CallDeeds::chosen() const
{
    return m_mode == Mode::NoRelay ? std::nullopt : page()->currentCall();
}

void CallDeeds::allow()
{
    const auto call = chosen();
    const shell::Page &shown = *m_frame.page(); // what acts on a page acts on this one
    const bool isFiltered = shown.hasFilter() ? shown.isFiltered() : m_frame.log->isFiltered();
    decideDeeds(m_actions,
                {m_mode, shown.hasFilter() && !shown.needsRelay(), isFiltered, shown.hasDetail(),
                 m_desk.names().lacksBusiness()},
                call, call ? m_desk.book().find(call->sid) : nullptr);
    m_actions.action(QStringLiteral("view.filter"))
        ->setText(shown.hasFilter() ? tr("&Filter") : tr("&Filter calls"));
    decideVoicemail(m_actions, call ? objectionToVoicemail(call->sid) : noCallChosen());
    const QString cover = coverOf(*page());
    for (const shell::ActionRegistry::Entry &each : m_actions.entries()) {
        if (each.spec.scope == shell::KeyScope::Table)
            m_actions.cover(each.spec.id, cover);
    }
}

void CallDeeds::open()
{
    page()->openCurrent();
}

void CallDeeds::explain()
{
    page()->explainCurrent();
}

void CallDeeds::claim()
{
    if (const auto call = chosen(); call && routing::mayBeClaimed(*call, m_desk.book().find(call->sid)))
        claimCall(call->sid);
}

void CallDeeds::claimCall(const CallSid &sid)
{
    m_desk.claim(sid, m_operator.toStdString());
}

void CallDeeds::giveBack()
{
    if (const auto call = chosen(); call && routing::mayBeGivenBack(*call))
        giveBackCall(call->sid);
}

void CallDeeds::giveBackCall(const CallSid &sid)
{
    m_desk.giveBack(sid, m_operator.toStdString());
}

QString CallDeeds::objectionToVoicemail(const CallSid &sid) const
{
    return voicemailObjection(m_desk.book().find(sid), m_desk.names());
}

void CallDeeds::sendToVoicemail()
{
    const auto call = chosen();
    const bool isInDetached = m_detached && page() == m_detached;
    if (call)
        askOver(isInDetached ? *m_detached->window() : static_cast<QWidget &>(m_frame), call->sid);
}

void CallDeeds::askVoicemail(const CallSid &sid)
{
    askOver(m_frame, sid);
}

void CallDeeds::askOver(QWidget &window, const CallSid &sid)
{
    if (const QString objection = objectionToVoicemail(sid); !objection.isEmpty())
        return m_frame.toast->say(objection);
    delete m_question;
    const auto call = summarize(*m_desk.book().find(sid));
    m_question = new VoicemailSheet(&window);
    connect(m_question, &VoicemailSheet::closed, m_question, &QObject::deleteLater);
    connect(m_question, &VoicemailSheet::wanted, this,
            [this](const CallSid &wanted) { m_desk.sendToVoicemail(wanted, m_operator.toStdString()); });
    m_question->ask(sid, format::callerWords(call, m_desk.names()), m_desk.names().tenant(call.tenant));
}

/// What can be done with it may be something else now; a question that came too late is taken back.
void CallDeeds::takeCall(const CallSid &sid)
{
    if (const auto call = chosen(); call && call->sid == sid)
        allow();
    if (!m_question || !m_question->isOpen() || m_question->call() != sid)
        return;
    if (const QString objection = objectionToVoicemail(sid); !objection.isEmpty()) {
        m_question->close();
        m_frame.toast->say(objection);
    }
}

void CallDeeds::copy(const QString &text, const QString &what)
{
    QApplication::clipboard()->setText(text);
    m_frame.toast->say(what);
}

void CallDeeds::copyNumber()
{
    if (const auto call = chosen(); call && !call->from.empty())
        copy(QString::fromStdString(call->from), tr("Number copied."));
}

void CallDeeds::copySummary()
{
    if (const auto call = chosen())
        copy(format::callSentence(*call, m_desk.names(), m_clock()), tr("Summary copied."));
}

void CallDeeds::showCallsOfCaller()
{
    const auto call = chosen();
    if (!call || call->from.empty())
        return;
    m_frame.log->showFilter(QStringLiteral("from:%1").arg(QString::fromStdString(call->from)));
    Q_EMIT goToWanted(QStringLiteral("log"));
}

void CallDeeds::openInWindow()
{
    if (const auto call = chosen())
        m_frame.log->openInWindow(*call);
}

void CallDeeds::simulate()
{
    const auto call = chosen();
    if (!call || !m_relay)
        return;
    m_relay->call(call->sid, [this](const client::ApiResult<client::CallDetail> &answer) {
        if (!answer)
            return Q_EMIT failed(tr("The call could not be loaded."), answer.failure);
        Q_EMIT goToWanted(QStringLiteral("simulator"));
        m_frame.simulator->replay(*answer.value);
    });
}

void CallDeeds::makeRule()
{
    const auto call = chosen();
    if (!call)
        return;
    // Stored: without what keeps it apart in a sentence.
    const QString name = format::strangersLine(
        m_desk.names().callerName(call->tenant, call->from, call->callerName).toStdString());
    const auto back = [this, place = m_frame.stop(), filter = m_frame.log->filterText(),
                       tenant = TenantId(m_frame.log->reading().selection.tenant)] {
        if (m_frame.stop() != QStringLiteral("callers"))
            return; // somebody went elsewhere meanwhile
        Q_EMIT tenantWanted(tenant);
        if (m_frame.log->filterText() != filter)
            m_frame.log->showFilter(filter);
        Q_EMIT goToWanted(place);
    };
    Q_EMIT goToWanted(QStringLiteral("routing"));
    Q_EMIT tenantWanted(call->tenant);
    m_frame.routing->turnTo(QStringLiteral("callers"));
    m_frame.callers->beginFor(call->from, name, back);
}

} // namespace ringdown::window
