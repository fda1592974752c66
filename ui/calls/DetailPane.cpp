// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/DetailPane.h"

namespace ringdown::calls {

DetailPane::DetailPane(QWidget *parent)
    : CallDetailView(parent)
{
    connect(this, &CallDetailView::retryWanted, this, &DetailPane::ask);
}

void DetailPane::open(const CallSummary &call)
{
    if (isOpenFor(call.sid))
        return;
    showSummary(call, m_now);
    show();
    ask();
}

void DetailPane::open(const CallSid &sid)
{
    CallSummary pending;
    pending.sid = sid;
    showSummary(pending, m_now);
    show();
    ask();
}

void DetailPane::ask()
{
    if (!m_relay)
        return;
    const CallSid sid = shownCall();
    m_relay->call(sid, [self = QPointer(this), sid](const client::ApiResult<client::CallDetail> &answer) {
        if (!self || sid != self->shownCall())
            return;
        if (!answer)
            return self->showFailure(
                format::failureWords(tr("This call’s timeline could not be loaded."), answer.failure));
        self->showSummary(answer.value->call, self->m_now);
        self->showEvents(answer.value->events);
        Q_EMIT self->summaryCame(answer.value->call);
    });
}

void DetailPane::takeCall(const CallSummary &call)
{
    if (call.sid == shownCall())
        showSummary(call, m_now);
}

void DetailPane::takeEvents(const CallSid &sid, const std::vector<Event> &events)
{
    if (isOpenFor(sid))
        showEvents(events);
}

} // namespace ringdown::calls
