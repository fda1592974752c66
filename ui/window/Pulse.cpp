// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/Pulse.h"

#include "ui/calls/CallLogPage.h"
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
    m_liveness = client::Liveness::Connecting; // what the one before told says nothing of this one
    showWaiting();
}

void Pulse::setTenant(const TenantId &tenant)
{
    m_tenant = tenant;
    tick();
}

void Pulse::alsoTellIn(shell::Banner *banner)
{
    m_connection.alsoIn(banner);
    if (banner)
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
    m_frame.log->setFreshness(fresh);
    m_frame.messages->setFreshness(fresh);
    for (shell::Page *page : m_frame.pages())
        page->setNow(now + fresh.clockOffset);
    Q_EMIT ticked(now + fresh.clockOffset);
    showFreshness(fresh);
    showOpenState(now, fresh);
}

void Pulse::showFreshness(const link::Freshness &freshness)
{
    if (std::exchange(m_liveness, freshness.liveness) != freshness.liveness)
        showWaiting();
    const int calls = isHeard(m_liveness) ? m_frame.live->runningCount() : 0;
    showBadge(QStringLiteral("live"), calls, calls > 0 ? tr("%n call(s) now", nullptr, calls) : QString());
    const Connection connection{m_mode, m_relay ? m_relay->place() : QString(), m_desk.names().revision(),
                                m_relay ? m_relay->role() : client::Role::Unknown, freshness};
    const QString state = m_connection.show(connection, m_desk.names().times(m_tenant));
    Q_EMIT stateShown(state);
    Q_EMIT titleShown(
        m_relay ? tr("%1 – Ringdown%2", "page, then DEMO and offline").arg(m_frame.page()->title(), state)
                : tr("Ringdown"));
}

/// Callers, as the tabs of Messages count them: with something nobody has heard, or that nobody takes care
/// of.
void Pulse::showWaiting()
{
    const bool isKnown = m_relay && isHeard(m_liveness);
    const messages::InboxCounts counts = isKnown ? m_frame.messages->counts() : messages::InboxCounts();
    showBadge(QStringLiteral("messages"), counts.waiting,
              counts.waiting > 0 ? tr("%Ln caller(s) wait: %1", "2 unheard, 1 unclaimed", counts.waiting)
                                       .arg(messages::waitingWords(counts))
                                 : QString());
}

/// Of a relay that has fallen silent no count is known, which is not the same as none.
void Pulse::showBadge(const QString &place, int count, const QString &meaning)
{
    const QString unknown = unknownWords();
    m_frame.sidebar->places().setBadge(place, unknown.isEmpty() ? count : shell::unknownBadge,
                                       unknown.isEmpty() ? meaning : unknown);
}

/// "" while the relay is heard, and before it ever was.
QString Pulse::unknownWords() const
{
    const link::Freshness fresh = freshness();
    if (fresh.liveness != Liveness::Lost || !fresh.heardAt)
        return {};
    return tr("Unknown since %1")
        .arg(m_desk.names().times(m_tenant).clock(*fresh.heardAt + fresh.clockOffset));
}

void Pulse::showOpenState(Instant now, const link::Freshness &freshness)
{
    if (const QString unknown = unknownWords(); !unknown.isEmpty())
        return m_frame.header->showState(
            unknown, tr("The relay does not answer, so its plan may have changed."), format::Tone::Neutral);
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
