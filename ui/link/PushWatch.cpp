// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/link/PushWatch.h"

#include "ui/link/RelayPort.h"

#include <algorithm>

namespace ringdown::link {

PushWatch::PushWatch(QObject *parent)
    : QObject(parent)
{
}

void PushWatch::follow(RelayPort *relay)
{
    if (m_relay)
        disconnect(m_relay, nullptr, this, nullptr);
    m_relay = relay;
    forget();
    m_underway = 0;
    if (!relay)
        return;
    connect(relay, &RelayPort::eventArrived, this, &PushWatch::take);
    connect(relay, &RelayPort::historyReset, this, &PushWatch::forget);
    connect(relay, &RelayPort::pushBegun, this, [this] { ++m_underway; });
    connect(relay, &RelayPort::pushEnded, this, [this](qint64 revision) {
        m_underway = std::max(0, m_underway - 1);
        takeOwn(revision);
    });
}

/// Another store counts its revisions from the beginning.
void PushWatch::forget()
{
    m_own.clear();
    m_untold.clear();
}

void PushWatch::take(const Event &event)
{
    if (event.kind != EventKind::PlanPushed)
        return;
    m_untold.push_back(event);
    tell();
}

void PushWatch::takeOwn(qint64 revision)
{
    m_own.insert(revision);
    tell();
}

void PushWatch::takeLive(qint64 newest)
{
    m_newest = newest;
    tell();
}

void PushWatch::tell()
{
    if (m_underway > 0)
        return;
    const auto later = std::stable_partition(
        m_untold.begin(), m_untold.end(), [this](const Event &event) { return event.revision <= m_newest; });
    const std::vector<Event> told(m_untold.begin(), later);
    m_untold.erase(m_untold.begin(), later);
    for (const Event &event : told) {
        if (!m_own.contains(event.revision))
            Q_EMIT pushedElsewhere(event);
    }
}

} // namespace ringdown::link
