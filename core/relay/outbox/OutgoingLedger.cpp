// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/OutgoingLedger.h"

namespace ringdown::relay {

void OutgoingLedger::fill(const std::vector<store::TriedEffect> &tried)
{
    for (const store::TriedEffect &effect : tried) {
        const bool changesCall =
            effect.kind == store::EffectKind::EndCall || effect.kind == store::EffectKind::MoveCall;
        if (!changesCall)
            count({effect.at, {}, effect.tenant.value, effect.to});
    }
}

std::optional<std::string> OutgoingLedger::whyFull(const plan::Limits &limits, const TenantId &tenant,
                                                   const std::string &to, Instant now)
{
    dropOld(now);
    if (const auto all = m_byTenant.find(tenant.value);
        all != m_byTenant.end() && all->second >= limits.outgoingPerHour)
        return "In the last hour " + std::to_string(all->second) +
               " texts and legs of this business went out, and limits.outgoingPerHour allows no more.";
    if (const auto one = m_byNumber.find({tenant.value, to});
        one != m_byNumber.end() && one->second >= limits.outgoingPerNumberPerHour)
        return "In the last hour " + std::to_string(one->second) + " texts and legs went to " + to +
               ", and limits.outgoingPerNumberPerHour allows no more.";
    return std::nullopt;
}

void OutgoingLedger::note(const std::string &id, const TenantId &tenant, const std::string &to, Instant now)
{
    const auto [last, isNew] = m_last.try_emplace(id, now);
    if (!isNew) {
        forget({last->second, id, tenant.value, to});
        last->second = now;
    }
    count({now, id, tenant.value, to});
}

void OutgoingLedger::count(Entry entry)
{
    ++m_byTenant[entry.tenant];
    ++m_byNumber[{entry.tenant, entry.to}];
    m_entries.push_back(std::move(entry));
}

void OutgoingLedger::forget(const Entry &entry)
{
    if (const auto all = m_byTenant.find(entry.tenant); --all->second == 0)
        m_byTenant.erase(all);
    if (const auto one = m_byNumber.find({entry.tenant, entry.to}); --one->second == 0)
        m_byNumber.erase(one);
}

void OutgoingLedger::dropOld(Instant now)
{
    while (!m_entries.empty() && m_entries.front().at <= now - window) {
        const Entry &oldest = m_entries.front();
        const auto last = m_last.find(oldest.id);
        const bool isLast = last != m_last.end() && last->second == oldest.at;
        if (oldest.id.empty() || isLast)
            forget(oldest);
        if (isLast)
            m_last.erase(last);
        m_entries.pop_front();
    }
}

} // namespace ringdown::relay
