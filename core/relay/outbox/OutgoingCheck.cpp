// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/OutgoingCheck.h"

#include "core/relay/outbox/OutboxRunner.h"

namespace ringdown::relay {
namespace {

constexpr std::size_t mostKinds = 10'000;

} // namespace

void OutgoingCheck::learn(const std::vector<store::TriedEffect> &tried)
{
    m_ledger.fill(tried, now());
    m_knowsHour = true;
}

std::optional<std::string> OutgoingCheck::whyNot(const Hand &hand)
{
    if (!m_parts.line || !m_parts.key())
        return "This relay has no API key: it only receives, and nothing is sent.";
    if (auto why = whyTooLate(hand))
        return why;
    if (!hand.mayRepeat() && !m_parts.tenant(hand.row.tenant))
        return "Its business is in no plan any more, and so nothing says what may go out for it.";
    return std::nullopt;
}

/// What a decision had counted when it was made is not weighed against the budgets once more.
std::optional<std::string> OutgoingCheck::whyForbidden(const Hand &hand)
{
    const store::OutboxRow &row = hand.row;
    const plan::Tenant *tenant = hand.mayRepeat() ? nullptr : m_parts.tenant(row.tenant);
    if (!tenant)
        return std::nullopt;
    if (hand.isText() && m_parts.isStopped && m_parts.isStopped(row.from, row.to))
        return row.to + " wrote STOP to " + row.from + " and gets no texts until they write START.";
    if (auto why = whyNotTo(*tenant, row.to))
        return why;
    if (m_ledger.has(row.id))
        return std::nullopt;
    return plan::whyFull(tenant->limits, m_ledger.hourOf(row.tenant, now()), row.to);
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

/// As plan::whyNotTo(), which asks the library of each number anew.
std::optional<std::string> OutgoingCheck::whyNotTo(const plan::Tenant &tenant, const std::string &to)
{
    if (m_kinds.size() > mostKinds)
        m_kinds = {};
    return plan::OutgoingRules(tenant, m_kinds).whyNotTo(to);
}

void OutgoingCheck::note(const Hand &hand)
{
    if (!hand.mayRepeat())
        m_ledger.note(hand.row.id, hand.row.tenant, hand.row.to, now());
}

std::optional<std::string> OutgoingCheck::whyNotDialled(const plan::Tenant &tenant, const std::string &to)
{
    if (auto why = whyNotTo(tenant, to))
        return why;
    if (!m_knowsHour)
        return "The relay has just begun and does not know yet what went out in the last hour.";
    return plan::whyFull(tenant.limits, m_ledger.hourOf(tenant.id, now()), to);
}

const plan::OutgoingHour *OutgoingCheck::hourOf(const TenantId &tenant)
{
    return m_knowsHour ? &m_ledger.hourOf(tenant, now()) : nullptr;
}

DialRows OutgoingCheck::noteDialled(const TenantId &tenant, const std::string &to)
{
    static const plan::Limits usual;
    const plan::Tenant *known = m_parts.tenant(tenant);
    return m_ledger.noteDial(tenant, to, known ? known->limits : usual, now());
}

void OutgoingCheck::noteOrdered(const std::string &id, const TenantId &tenant, const std::string &to)
{
    m_ledger.note(id, tenant, to, now());
}

Instant OutgoingCheck::now() const
{
    return m_parts.executor.now();
}

} // namespace ringdown::relay
