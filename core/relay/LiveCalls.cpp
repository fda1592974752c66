// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/LiveCalls.h"

#include <utility>

namespace ringdown::relay {
namespace {

std::string ringingKey(const TenantId &tenant, const std::string &phone)
{
    return tenant.value + '/' + phone;
}

} // namespace

const routing::CallState *LiveCalls::find(const CallSid &sid) const
{
    const auto it = m_calls.find(sid.value);
    return it == m_calls.end() ? nullptr : &it->second.state;
}

LiveCalls::Entry &LiveCalls::entry(const CallSid &sid)
{
    const auto [it, isNew] = m_calls.try_emplace(sid.value);
    if (isNew)
        it->second.place = m_runningSids.insert(m_runningSids.end(), sid.value);
    return it->second;
}

void LiveCalls::place(Entry &call)
{
    std::list<std::string> &from = call.isAmongEnded ? m_endedSids : m_runningSids;
    call.isAmongEnded = !call.state.isRunning();
    std::list<std::string> &to = call.isAmongEnded ? m_endedSids : m_runningSids;
    to.splice(to.end(), from, call.place);
}

void LiveCalls::apply(std::span<const Event> events)
{
    std::size_t i = 0;
    while (i < events.size()) {
        if (events[i].call.isEmpty()) {
            ++i;
            continue;
        }
        Entry &call = entry(events[i].call);
        count(call.state, -1);
        const CallSid sid = events[i].call;
        for (; i < events.size() && events[i].call == sid; ++i)
            routing::apply(call.state, events[i]);
        count(call.state, +1);
        place(call);
    }
    while (m_calls.size() > maxCalls)
        drop(m_endedSids.empty() ? m_runningSids.front() : m_endedSids.front());
}

void LiveCalls::adopt(routing::CallState state)
{
    Entry &call = entry(state.sid);
    count(call.state, -1);
    call.state = std::move(state);
    count(call.state, +1);
    place(call);
}

void LiveCalls::count(const routing::CallState &state, int step)
{
    if (state.sid.isEmpty() || !state.isRunning())
        return;
    m_running += static_cast<std::size_t>(step);
    for (const routing::LegState &leg : state.legs) {
        if (leg.status != routing::LegStatus::Ringing)
            continue;
        const std::string key = ringingKey(state.tenant, leg.phone);
        int &legs = m_ringing[key];
        legs += step;
        if (legs <= 0)
            m_ringing.erase(key);
    }
}

void LiveCalls::drop(const std::string &sid)
{
    const auto it = m_calls.find(sid);
    count(it->second.state, -1);
    const Entry &call = it->second;
    (call.isAmongEnded ? m_endedSids : m_runningSids).erase(call.place);
    m_calls.erase(it);
}

bool LiveCalls::isRinging(const TenantId &tenant, const std::string &phone) const
{
    return !phone.empty() && m_ringing.contains(ringingKey(tenant, phone));
}

void LiveCalls::forgetEndedBefore(Instant moment)
{
    for (auto it = m_endedSids.begin(); it != m_endedSids.end();) {
        const std::string sid = *it++;
        if (*m_calls.at(sid).state.endedAt < moment)
            drop(sid);
    }
}

std::vector<const routing::CallState *> LiveCalls::running() const
{
    std::vector<const routing::CallState *> calls;
    for (const std::string &sid : m_runningSids)
        calls.push_back(&m_calls.at(sid).state);
    return calls;
}

} // namespace ringdown::relay
