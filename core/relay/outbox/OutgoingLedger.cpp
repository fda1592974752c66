// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/OutgoingLedger.h"

#include <utility>

namespace ringdown::relay {

void OutgoingLedger::fill(const std::vector<store::TriedEffect> &tried)
{
    for (const store::TriedEffect &effect : tried) {
        const bool goesOut = effect.kind == store::EffectKind::Text ||
                             effect.kind == store::EffectKind::PlaceLeg ||
                             effect.kind == store::EffectKind::Dialled;
        if (goesOut)
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

void OutgoingLedger::noteOnce(const TenantId &tenant, const std::string &to, Instant now)
{
    count(now, {}, countersOf(tenant, to));
}

OutgoingLedger::Counted OutgoingLedger::countersOf(const TenantId &tenant, const std::string &to)
{
    TenantHour &hour = *m_hours.try_emplace(tenant.value).first;
    return {&hour, &*hour.second.toNumber.try_emplace(to, 0).first};
}

void OutgoingLedger::count(Instant at, std::string id, Counted counted)
{
    ++counted.tenant->second.all;
    ++counted.number->second;
    m_entries.push_back({at, std::move(id), counted});
}

void OutgoingLedger::forget(Counted counted)
{
    plan::OutgoingHour &hour = counted.tenant->second;
    if (--counted.number->second == 0)
        hour.toNumber.erase(counted.number->first);
    if (--hour.all == 0)
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
}

} // namespace ringdown::relay
