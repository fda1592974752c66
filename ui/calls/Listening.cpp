// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/Listening.h"

#include "ui/calls/RawEvents.h"

namespace ringdown::calls {

void Listening::listenTo(const CallSummary &call)
{
    if (call.outcome == Outcome::Voicemail)
        listenTo(call.sid);
    else
        tellNone();
}

void Listening::listenTo(const CallSid &sid)
{
    if (!m_relay)
        return;
    m_relay->call(sid, [self = QPointer(this), sid](const client::ApiResult<client::CallDetail> &answer) {
        if (!self)
            return;
        if (!answer)
            return Q_EMIT self->failed(tr("The message could not be found."), answer.failure);
        const std::string recording = recordingOf(answer.value->events);
        if (recording.empty())
            self->tellNone();
        else
            Q_EMIT self->found(sid, recording);
    });
}

void Listening::tellNone()
{
    Q_EMIT told(tr("This call left no message."));
}

} // namespace ringdown::calls
