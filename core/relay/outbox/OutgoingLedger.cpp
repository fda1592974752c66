// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/OutgoingLedger.h"

#include <algorithm>
#include <utility>

namespace ringdown::relay {

void OutgoingLedger::fill(const std::vector<store::TriedEffect> &tried)
{
    for (const store::TriedEffect &effect : tried) {
        if (effect.kind == store::EffectKind::Dialled)
            countDials(effect.at, countersOf(effect.tenant, effect.to), effect.times).written += effect.times;
        else if (effect.kind == store::EffectKind::Text || effect.kind == store::EffectKind::PlaceLeg)
            count(effect.at, {}, countersOf(effect.tenant, effect.to));
    }
}

const plan::OutgoingHour &OutgoingLedger::hourOf(const TenantId &tenant, Instant now)
{
    static const plan::OutgoingHour nothing;
    dropOld(now);
    const auto known = m_hours.find(tenant.value);
    return known == m_hours.end() ? nothing : known->second;
}

void OutgoingLedger::note(const std::string &id, const TenantId &tenant, const std::string &to, Instant now)
{
    const auto [last, isNew] = m_last.try_emplace(id, now);
    if (!isNew && last->second == now)
        return;
    last->second = now;
    const Counted counted = countersOf(tenant, to);
    count(now, id, counted);
    if (!isNew)
        forget(counted);
}

int OutgoingLedger::noteDial(const TenantId &tenant, const std::string &to, Instant now)
{
    Dials &dials = countDials(now, countersOf(tenant, to), 1);
    if (dials.count <= dials.written)
        return 0;
    const int times = std::max(1, dials.written);
    dials.written += times;
    return times;
}

OutgoingLedger::Counted OutgoingLedger::countersOf(const TenantId &tenant, const std::string &to)
{
    TenantHour &hour = *m_hours.try_emplace(tenant.value).first;
    return {&hour, &*hour.second.toNumber.try_emplace(to, 0).first};
}

void OutgoingLedger::count(Instant at, std::string id, Counted counted)
{
    add(counted, 1);
    m_entries.push_back({at, std::move(id), counted});
}

OutgoingLedger::Dials &OutgoingLedger::countDials(Instant at, Counted counted, int times)
{
    add(counted, times);
    if (m_minutes.empty() || at >= m_minutes.back().first + std::chrono::minutes(1))
        m_minutes.push_back({at, at, {}});
    m_minutes.back().last = std::max(m_minutes.back().last, at);
    Dials &dials = m_minutes.back().dials[counted.number];
    dials.counted = counted;
    dials.count += times;
    return dials;
}

void OutgoingLedger::add(Counted counted, int times)
{
    counted.tenant->second.all += times;
    counted.number->second += times;
}

void OutgoingLedger::forget(Counted counted, int times)
{
    plan::OutgoingHour &hour = counted.tenant->second;
    if ((counted.number->second -= times) == 0)
        hour.toNumber.erase(counted.number->first);
    if ((hour.all -= times) == 0)
        m_hours.erase(counted.tenant->first);
}

void OutgoingLedger::dropOld(Instant now)
{
    while (!m_entries.empty() && m_entries.front().at <= now - window) {
        const Entry &oldest = m_entries.front();
        const auto last = m_last.find(oldest.id);
        const bool isLast = last != m_last.end() && last->second == oldest.at;
        if (oldest.id.empty() || isLast)
            forget(oldest.counted);
        if (isLast)
            m_last.erase(last);
        m_entries.pop_front();
    }
    while (!m_minutes.empty() && m_minutes.front().last <= now - window) {
        for (const auto &[number, dials] : m_minutes.front().dials)
            forget(dials.counted, dials.count);
        m_minutes.pop_front();
    }
}

} // namespace ringdown::relay
