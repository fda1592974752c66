// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/link/CallBook.h"

#include <algorithm>

namespace ringdown::link {
namespace {

constexpr std::size_t keptEndedCalls = 200;

} // namespace

bool CallBook::take(Known &known, const Event &event)
{
    const auto at = std::lower_bound(known.events.begin(), known.events.end(), event,
                                     [](const Event &a, const Event &b) { return a.seq < b.seq; });
    if (at != known.events.end() && at->seq == event.seq)
        return false;
    known.events.insert(at, event);
    known.hasBeginning = known.hasBeginning || event.kind == EventKind::CallReceived;
    routing::apply(known.state, event);
    return true;
}

void CallBook::apply(const Event &event)
{
    if (event.call.isEmpty())
        return;
    const bool isNew = !m_calls.contains(event.call);
    // What follows a call's end (a late text receipt, a claim) does not bring a call of last week back.
    const bool isAftermath = event.kind == EventKind::MissedClaimed ||
                             event.kind == EventKind::MissedReturned ||
                             event.kind == EventKind::TextDelivered;
    if (isNew && isAftermath)
        return;
    Known &known = m_calls[event.call];
    const bool wasRunning = known.state.isRunning();
    if (!take(known, event))
        return;
    if (!known.hasBeginning) {
        if (isNew)
            Q_EMIT beginningMissing(event.call);
        return;
    }
    const routing::CallState state = known.state;
    if (wasRunning && !state.isRunning()) {
        m_ended.push_back(event.call);
        forgetOldest();
    }
    Q_EMIT callChanged(state);
}

void CallBook::apply(const client::CallDetail &detail)
{
    if (detail.events.empty())
        return;
    Known &known = m_calls[detail.call.sid];
    const bool wasRunning = known.state.isRunning();
    for (const Event &event : detail.events)
        take(known, event);
    known.hasBeginning = true;
    const routing::CallState state = known.state;
    if (wasRunning && !state.isRunning()) {
        m_ended.push_back(detail.call.sid);
        forgetOldest();
    }
    Q_EMIT callChanged(state);
}

void CallBook::clear()
{
    m_calls.clear();
    m_ended.clear();
}

const routing::CallState *CallBook::find(const CallSid &sid) const
{
    const auto it = m_calls.find(sid);
    return it == m_calls.end() ? nullptr : &it->second.state;
}

const std::vector<Event> &CallBook::events(const CallSid &sid) const
{
    static const std::vector<Event> none;
    const auto it = m_calls.find(sid);
    return it == m_calls.end() ? none : it->second.events;
}

void CallBook::forgetOldest()
{
    while (m_ended.size() > keptEndedCalls) {
        m_calls.erase(m_ended.front());
        m_ended.erase(m_ended.begin());
    }
}

} // namespace ringdown::link
