// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/Pulse.h"

#include "ui/live/LivePage.h"
#include "ui/messages/MessageWords.h"
#include "ui/messages/MessagesPage.h"
#include "ui/shell/HeaderStrip.h"
#include "ui/shell/Page.h"
#include "ui/shell/Sidebar.h"
#include "ui/window/Frame.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace ringdown::window {
namespace {

using namespace std::chrono_literals;
using client::Liveness;

constexpr auto tickTime = 200ms;

bool isHeard(Liveness liveness)
{
    return liveness == Liveness::Live || liveness == Liveness::Late;
}

} // namespace

Pulse::Pulse(Frame &frame, const link::Desk &desk, Clock clock, QObject *parent)
    : QObject(parent)
    , m_frame(frame)
    , m_desk(desk)
    , m_clock(std::move(clock))
    , m_connection(*frame.banner, *frame.status)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Pulse::tick);
    timer->start(tickTime);
}

void Pulse::setRelay(link::RelayPort *relay, Mode mode)
{
    m_relay = relay;
    m_mode = relay ? mode : Mode::NoRelay;
}

void Pulse::setTenant(const TenantId &tenant)
{
    m_tenant = tenant;
    tick();
}

void Pulse::takeNames()
{
    m_openNow.setNames(m_desk.names());
}

link::Freshness Pulse::freshness() const
{
    return m_relay ? m_relay->freshness() : link::Freshness();
}

Instant Pulse::relayNow() const
{
    return m_clock() + freshness().clockOffset;
}

void Pulse::tick()
{
    const Instant now = m_clock();
    const link::Freshness fresh = freshness();
    m_frame.live->setTime(now, fresh);
    for (shell::Page *page : m_frame.pages())
        page->setNow(now + fresh.clockOffset);
    Q_EMIT ticked(now + fresh.clockOffset);
    showFreshness(fresh);
    showOpenState(now, fresh);
}

void Pulse::showFreshness(const link::Freshness &freshness)
{
    const bool isHeardNow = isHeard(freshness.liveness);
    const int calls = isHeardNow ? m_frame.live->runningCount() : 0;
    if (std::exchange(m_isHeard, isHeardNow) != isHeardNow)
        showWaiting();
    m_frame.sidebar->places().setBadge(QStringLiteral("live"), calls,
                                       calls > 0 ? tr("%n call(s) now", nullptr, calls) : QString());
    const Connection connection{m_mode, m_relay ? m_relay->place() : QString(), m_desk.names().revision(),
                                m_relay ? m_relay->role() : client::Role::Unknown, freshness};
    const QString state = m_connection.show(connection, m_desk.names().times(m_tenant));
    Q_EMIT titleShown(
        m_relay ? tr("%1 – Ringdown%2", "page, then DEMO and offline").arg(m_frame.page()->title(), state)
                : tr("Ringdown"));
}

/// What nobody has heard, and missed calls that nobody takes care of. Unknown without a relay
/// that is heard.
void Pulse::showWaiting()
{
    const messages::InboxCounts counts = m_frame.messages->counts();
    const bool isKnown = m_relay && m_isHeard;
    m_frame.sidebar->places().setBadge(QStringLiteral("messages"), isKnown ? counts.waiting : 0,
                                       isKnown ? messages::waitingWords(counts) : QString());
}

void Pulse::showOpenState(Instant now, const link::Freshness &freshness)
{
    if (freshness.liveness == Liveness::Lost && freshness.heardAt) {
        const format::Times times = m_desk.names().times(m_tenant);
        return m_frame.header->showState(
            tr("Unknown since %1").arg(times.clock(*freshness.heardAt + freshness.clockOffset)),
            tr("The relay does not answer, so its plan may have changed."), format::Tone::Neutral);
    }
    const OpenNow::State state = m_openNow.at(m_tenant, now + freshness.clockOffset);
    m_frame.header->showState(state.words, state.reason, state.tone);
}

Glance Pulse::glance()
{
    if (!isHeard(freshness().liveness))
        return {};
    const OpenNow::State open = m_openNow.at(m_tenant, relayNow());
    return {open.words, open.tone == format::Tone::Good, m_frame.live->runningCount(),
            m_frame.live->today().missed, open.tone};
}

} // namespace ringdown::window
