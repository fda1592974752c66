// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/StopList.h"

#include <utility>

namespace ringdown::routing_ui {

void StopList::follow(link::RelayPort *relay)
{
    if (relay == m_relay)
        return;
    disconnect(m_connected);
    disconnect(m_eventArrived);
    m_relay = relay;
    take(std::nullopt);
    if (!relay)
        return;
    m_connected = connect(relay, &link::RelayPort::connected, this, &StopList::ask);
    m_eventArrived = connect(relay, &link::RelayPort::eventArrived, this, [this](const Event &event) {
        if (event.kind == EventKind::TextsStopped || event.kind == EventKind::TextsResumed)
            ask();
    });
    ask();
}

void StopList::ask()
{
    link::MessagesPort *messages = m_relay->messages();
    if (!messages)
        return;
    messages->threads(
        {}, [list = QPointer(this), relay = m_relay](const client::ApiResult<client::ThreadPage> &answer) {
            if (list && list->m_relay == relay && answer)
                list->take(answer.value->stops);
        });
}

void StopList::take(KnownStops stops)
{
    if (stops == m_known)
        return;
    m_known = std::move(stops);
    Q_EMIT changed();
}

} // namespace ringdown::routing_ui
