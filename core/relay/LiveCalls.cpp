// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/LiveCalls.h"

#include "core/routing/PackedCall.h"
#include "core/routing/RingStage.h"
#include "core/routing/ShiftedTimes.h"

#include <utility>

namespace ringdown::relay {

LiveCalls::LiveCalls()
{
    // Sparse: neighbours in a full bucket are looked at on every look-up, each a miss of the cache.
    m_calls.max_load_factor(0.25F);
    m_calls.reserve(maxCalls + 1);
    routing::packCall(m_unheardOf, {});
}

const routing::CallState *LiveCalls::find(const CallSid &sid) const
{
    const auto it = m_calls.find(sid.value);
    return it == m_calls.end() ? nullptr : &unpacked(it->second);
}

LiveCalls::Entry &LiveCalls::entry(const CallSid &sid)
{
    const auto [it, isNew] = m_calls.try_emplace(sid.value);
    Entry &call = it->second;
    if (isNew) {
        call.sid = &it->first;
        call.before = call.behind = &call;
    }
    return call;
}

routing::CallState &LiveCalls::unpacked(const Entry &call) const
{
    if (m_unpackedOf != &call)
        routing::unpackCall(call.packed.empty() ? m_unheardOf : call.packed, m_unpacked);
    m_unpackedOf = &call;
    return m_unpacked;
}

/// Packs the call again and puts it behind the others of its kind: it was just heard of.
void LiveCalls::keep(Entry &call)
{
    routing::packCall(m_bytes, m_unpacked);
    call.packed.assign(m_bytes);
    call.lastEventAt = m_unpacked.lastEventAt;
    call.endedAt = m_unpacked.endedAt;
    unlink(call);
    Entry &head = (call.endedAt ? m_endedCalls : m_runningCalls).head;
    call.before = head.before;
    call.behind = &head;
    head.before->behind = &call;
    head.before = &call;
}

void LiveCalls::unlink(Entry &call)
{
    call.before->behind = call.behind;
    call.behind->before = call.before;
}

void LiveCalls::apply(std::span<const Event> events)
{
    std::size_t i = 0;
    while (i < events.size()) {
        if (events[i].call.isEmpty()) {
            ++i;
            continue;
        }
        const CallSid &sid = events[i].call;
        Entry &call = entry(sid);
        routing::CallState &state = unpacked(call);
        for (; i < events.size() && events[i].call == sid; ++i)
            routing::apply(state, events[i]);
        uncount(call);
        count(call, state);
        keep(call);
    }
    while (m_calls.size() > maxCalls)
        drop(*(m_endedCalls.isEmpty() ? m_runningCalls : m_endedCalls).head.behind);
}

void LiveCalls::adopt(const routing::CallState &state)
{
    Entry &call = entry(state.sid);
    unpacked(call) = state;
    uncount(call);
    count(call, state);
    keep(call);
}

void LiveCalls::count(Entry &call, const routing::CallState &state)
{
    if (state.ringing && state.ringing->byLegs && !std::exchange(call.isMarked, true))
        m_marks.emplace(routing::legMark(state.sid), &call);
    call.isCountedRunning = !state.sid.isEmpty() && state.isRunning();
    if (!call.isCountedRunning)
        return;
    ++m_running;
    for (const routing::LegState &leg : state.legs) {
        if (leg.status != routing::LegStatus::Ringing)
            continue;
        auto &phone = *m_ringing.try_emplace(ringingKey(state.tenant, leg.phone)).first;
        ++phone.second;
        call.ringing.push_back(&phone);
    }
}

/// What count() noted: the call itself need not be unpacked for it.
void LiveCalls::uncount(Entry &call)
{
    m_running -= call.isCountedRunning ? 1 : 0;
    call.isCountedRunning = false;
    for (RingingPhones::value_type *phone : call.ringing) {
        if (--phone->second == 0)
            m_ringing.erase(m_ringing.find(phone->first));
    }
    call.ringing.clear();
}

void LiveCalls::unmark(const Entry &call)
{
    const auto [begin, end] = m_marks.equal_range(routing::legMark(CallSid(*call.sid)));
    for (auto marked = begin; marked != end; ++marked) {
        if (marked->second != &call)
            continue;
        m_marks.erase(marked);
        return;
    }
}

void LiveCalls::drop(Entry &call)
{
    uncount(call);
    if (call.isMarked)
        unmark(call);
    if (m_unpackedOf == &call)
        m_unpackedOf = nullptr;
    unlink(call);
    m_calls.erase(m_calls.find(*call.sid));
}

void LiveCalls::shiftTimes(std::chrono::milliseconds by)
{
    for (Entry *call = m_runningCalls.head.behind; call != &m_runningCalls.head; call = call->behind) {
        routing::CallState &state = unpacked(*call);
        if (state.test && !state.isLiveTest)
            continue;
        routing::shiftTimes(state, by);
        routing::packCall(m_bytes, state);
        call->packed.assign(m_bytes);
    }
}

void LiveCalls::clampTimes(Instant now)
{
    for (Entry *call = m_runningCalls.head.behind; call != &m_runningCalls.head; call = call->behind) {
        if (call->lastEventAt <= now)
            continue;
        routing::CallState &state = unpacked(*call);
        if (state.test && !state.isLiveTest)
            continue;
        state.lastEventAt = call->lastEventAt = now;
        routing::packCall(m_bytes, state);
        call->packed.assign(m_bytes);
    }
}

const routing::CallState *LiveCalls::findByMark(const TenantId &tenant, int mark) const
{
    const auto [begin, end] = m_marks.equal_range(mark);
    for (auto marked = begin; marked != end; ++marked) {
        const routing::CallState &call = unpacked(*marked->second);
        if (call.tenant == tenant)
            return &call;
    }
    return nullptr;
}

const std::string &LiveCalls::ringingKey(const TenantId &tenant, std::string_view phone) const
{
    m_key.assign(tenant.value).append("/").append(phone);
    return m_key;
}

bool LiveCalls::isRinging(const TenantId &tenant, std::string_view phone) const
{
    return !phone.empty() && m_ringing.contains(ringingKey(tenant, phone));
}

void LiveCalls::forgetEndedBefore(Instant moment)
{
    for (Entry *call = m_endedCalls.head.behind; call != &m_endedCalls.head;) {
        Entry &ended = *std::exchange(call, call->behind);
        if (*ended.endedAt < moment)
            drop(ended);
    }
}

std::vector<routing::CallState> LiveCalls::running() const
{
    std::vector<routing::CallState> calls;
    for (const Entry *call = m_runningCalls.head.behind; call != &m_runningCalls.head; call = call->behind)
        calls.push_back(unpacked(*call));
    return calls;
}

std::vector<routing::CallState> LiveCalls::silentBefore(Instant moment) const
{
    std::vector<routing::CallState> calls;
    for (const Entry *call = m_runningCalls.head.behind; call != &m_runningCalls.head; call = call->behind) {
        if (call->lastEventAt < moment)
            calls.push_back(unpacked(*call));
    }
    return calls;
}

} // namespace ringdown::relay
