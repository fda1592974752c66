// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/OutgoingRules.h"
#include "core/relay/outbox/Hand.h"
#include "core/relay/outbox/OutgoingGuard.h"
#include "core/relay/outbox/OutgoingLedger.h"

#include <vector>

namespace ringdown::relay {

struct OutboxParts;

/// Whether something may go out now: by the API key, by the plan's rules, by what went out in the last hour,
/// and by how long it has waited. I/O thread.
class OutgoingCheck final : public OutgoingGuard {
public:
    explicit OutgoingCheck(const OutboxParts &parts) ///< which must outlive this
        : m_parts(parts)
    {
    }

    /// What went out in the hour before the start. Before this nothing is dialled.
    void learn(const std::vector<store::TriedEffect> &tried);
    /// Why an effect is not sent, however it may be otherwise: nothing can be sent, it is too late, or it is
    /// in no plan.
    std::optional<std::string> whyNot(const Hand &hand);
    /// Why the rules do not let it go out now, as a sentence; nothing when they do.
    std::optional<std::string> whyForbidden(const Hand &hand);
    void note(const Hand &hand); ///< it is about to be sent

    std::optional<std::string> whyNotDialled(const plan::Tenant &tenant, const std::string &to) override;
    const plan::OutgoingHour *hourOf(const TenantId &tenant) override;
    DialRows noteDialled(const TenantId &tenant, const std::string &to) override;
    void noteOrdered(const std::string &id, const TenantId &tenant, const std::string &to) override;

private:
    std::optional<std::string> whyTooLate(const Hand &hand) const;
    std::optional<std::string> whyNotTo(const plan::Tenant &tenant, const std::string &to);
    Instant now() const;

    const OutboxParts &m_parts;
    OutgoingLedger m_ledger;
    plan::NumberKinds m_kinds; ///< of the numbers that were asked about lately
    bool m_knowsHour = false;  ///< what went out before the start
};

} // namespace ringdown::relay
