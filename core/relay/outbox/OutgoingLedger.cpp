// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/OutgoingLedger.h"

#include <algorithm>
#include <utility>

namespace ringdown::relay {

void OutgoingLedger::fill(const std::vector<store::TriedEffect> &tried, Instant now)
{
    lookAtClock(now);
    for (const store::TriedEffect &effect : tried) {
        const Instant at = std::min(effect.at, now);
        if (effect.kind == store::EffectKind::Dialled && effect.to.empty())
            m_starts.push_back(at);
        else if (effect.kind == store::EffectKind::Dialled)
            write(
                countDials(at + (storedWindow - window), countersOf(effect.tenant, effect.to), effect.times),
                effect.times);
        else if (effect.kind == store::EffectKind::Text || effect.kind == store::EffectKind::PlaceLeg)
            count(at, {}, countersOf(effect.tenant, effect.to));
    }
    m_starts.push_back(now);
}

const plan::OutgoingHour &OutgoingLedger::hourOf(const TenantId &tenant, Instant now)
{
    lookAtClock(now);
    dropOld(now);
    const auto known = m_hours.find(tenant.value);
    plan::OutgoingHour &hour = known == m_hours.end() ? m_nothing : known->second;
    hour.starts = static_cast<int>(m_starts.size());
    return hour;
}

void OutgoingLedger::note(const std::string &id, const TenantId &tenant, const std::string &to, Instant now)
{
    lookAtClock(now);
    const auto [last, isNew] = m_last.try_emplace(id, now);
    if (!isNew && last->second == now)
        return;
    last->second = now;
    const Counted counted = countersOf(tenant, to);
    count(now, id, counted);
    if (!isNew)
        forget(counted, {1, 0});
}

DialRows OutgoingLedger::noteDial(const TenantId &tenant, const std::string &to, const plan::Limits &limits,
                                  Instant now)
{
    lookAtClock(now);
    DialRows rows;
    rows.isFirst = !std::exchange(m_hasDialled, true);
    Dials &dials = countDials(now, countersOf(tenant, to), 1);
    const int unwritten = dials.counted.number->second.unwritten;
    if (unwritten > plan::withoutRow(limits.outgoingPerNumberPerHour) ||
        dials.counted.tenant->second.all.unwritten > plan::withoutRow(limits.outgoingPerHour)) {
        rows.standsFor = std::max(1, unwritten);
        write(dials, rows.standsFor);
    }
    return rows;
}

OutgoingLedger::Counted OutgoingLedger::countersOf(const TenantId &tenant, const std::string &to)
{
    TenantHour &hour = *m_hours.try_emplace(tenant.value).first;
    return {&hour, &*hour.second.toNumber.try_emplace(to).first};
}

void OutgoingLedger::count(Instant at, std::string id, Counted counted)
{
    add(counted, {1, 0});
    m_entries.push_back({at, std::move(id), counted});
}

OutgoingLedger::Dials &OutgoingLedger::countDials(Instant at, Counted counted, int times)
{
    add(counted, {times, times});
    if (m_minutes.empty() || at >= m_minutes.back().first + std::chrono::minutes(1))
        m_minutes.push_back({at, at, {}});
    m_minutes.back().last = std::max(m_minutes.back().last, at);
    Dials &dials = m_minutes.back().dials[counted.number];
    dials.counted = counted;
    dials.count += times;
    return dials;
}

void OutgoingLedger::write(Dials &dials, int times)
{
    dials.written += times;
    add(dials.counted, {0, -times});
}

void OutgoingLedger::add(Counted counted, plan::Outgoing more)
{
    for (plan::Outgoing *sum : {&counted.tenant->second.all, &counted.number->second}) {
        sum->count += more.count;
        sum->unwritten += more.unwritten;
    }
}

/// Who is forgotten leaves no row behind that could stand for others.
void OutgoingLedger::forget(Counted counted, plan::Outgoing gone)
{
    add(counted, {-gone.count, -gone.unwritten});
    plan::OutgoingHour &hour = counted.tenant->second;
    if (const plan::Outgoing &number = counted.number->second; number.count == 0) {
        hour.all.unwritten -= number.unwritten;
        hour.toNumber.erase(counted.number->first);
    }
    if (hour.all.count == 0)
        m_hours.erase(counted.tenant->first);
}

void OutgoingLedger::lookAtClock(Instant now)
{
    if (now < m_newest)
        clampTimes(now);
    m_newest = now;
}

void OutgoingLedger::clampTimes(Instant now)
{
    for (Entry &entry : m_entries)
        entry.at = std::min(entry.at, now);
    for (auto &[id, at] : m_last)
        at = std::min(at, now);
    for (Minute &minute : m_minutes) {
        minute.first = std::min(minute.first, now + (storedWindow - window)); // where a row stands for others
        minute.last = std::min(minute.last, now + (storedWindow - window));
    }
    for (Instant &start : m_starts)
        start = std::min(start, now);
}

void OutgoingLedger::dropOld(Instant now)
{
    while (!m_entries.empty() && m_entries.front().at <= now - window) {
        const Entry &oldest = m_entries.front();
        const auto last = m_last.find(oldest.id);
        const bool isLast = last != m_last.end() && last->second == oldest.at;
        if (oldest.id.empty() || isLast)
            forget(oldest.counted, {1, 0});
        if (isLast)
            m_last.erase(last);
        m_entries.pop_front();
    }
    while (!m_minutes.empty() && m_minutes.front().last <= now - window) {
        for (const auto &[number, dials] : m_minutes.front().dials)
            forget(dials.counted, {dials.count, dials.count - dials.written});
        m_minutes.pop_front();
    }
    while (!m_starts.empty() && m_starts.front() <= now - window)
        m_starts.pop_front();
}

} // namespace ringdown::relay
