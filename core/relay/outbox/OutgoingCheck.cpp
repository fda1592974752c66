// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/OutgoingCheck.h"

#include "core/plan/OutgoingRules.h"
#include "core/relay/outbox/OutboxRunner.h"

namespace ringdown::relay {

void OutgoingCheck::learn(const std::vector<store::TriedEffect> &tried)
{
    m_ledger.fill(tried);
    m_knowsHour = true;
}

std::optional<std::string> OutgoingCheck::whyNot(const Hand &hand)
{
    const store::OutboxRow &row = hand.row;
    if (auto why = whyTooLate(hand))
        return why;
    if (hand.mayRepeat())
        return std::nullopt;
    const plan::Tenant *tenant = m_parts.tenant(row.tenant);
    if (!tenant)
        return "Its business is in no plan any more, and so nothing says what may go out for it.";
    if (hand.isText() && m_parts.isStopped && m_parts.isStopped(row.from, row.to))
        return row.to + " wrote STOP to " + row.from + " and gets no texts until they write START.";
    if (auto why = plan::whyNotTo(*tenant, row.to))
        return why;
    return m_ledger.whyFull(tenant->limits, row.tenant, row.to, now());
}

std::optional<std::string> OutgoingCheck::whyTooLate(const Hand &hand) const
{
    const auto age = now() - hand.row.queuedAt;
    if (hand.isText() && age > m_parts.oldestText)
        return "It waited for more than " + std::to_string(m_parts.oldestText.count()) +
               " hours to be sent, and would only confuse now.";
    if (hand.row.kind == store::EffectKind::MoveCall && age > OutboxRunner::oldestLeg)
        return "It waited for more than " + std::to_string(OutboxRunner::oldestLeg.count()) +
               " seconds, and the caller may be with somebody by now.";
    if (hand.isLeg() && age > OutboxRunner::oldestLeg)
        return "It waited for more than " + std::to_string(OutboxRunner::oldestLeg.count()) +
               " seconds to be placed, and the caller does not wait that long.";
    return std::nullopt;
}

void OutgoingCheck::note(const Hand &hand)
{
    if (!hand.mayRepeat())
        m_ledger.note(hand.row.id, hand.row.tenant, hand.row.to, now());
}

std::optional<std::string> OutgoingCheck::whyNotDialled(const plan::Tenant &tenant, const std::string &to)
{
    if (auto why = plan::whyNotTo(tenant, to))
        return why;
    if (!m_knowsHour)
        return "The relay has just begun and does not know yet what went out in the last hour.";
    return m_ledger.whyFull(tenant.limits, tenant.id, to, now());
}

void OutgoingCheck::noteDialled(const std::string &id, const TenantId &tenant, const std::string &to)
{
    m_ledger.note(id, tenant, to, now());
}

Instant OutgoingCheck::now() const
{
    return m_parts.executor.now();
}

} // namespace ringdown::relay
