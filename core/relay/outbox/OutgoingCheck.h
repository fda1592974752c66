// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/outbox/Hand.h"
#include "core/relay/outbox/OutgoingGuard.h"
#include "core/relay/outbox/OutgoingLedger.h"

#include <vector>

namespace ringdown::relay {

struct OutboxParts;

/// Whether something may go out now: by the plan's rules, by what went out in the last hour, and by how long
/// it has waited. I/O thread.
class OutgoingCheck final : public OutgoingGuard {
public:
    explicit OutgoingCheck(const OutboxParts &parts) ///< which must outlive this
        : m_parts(parts)
    {
    }

    /// What went out in the hour before the start. Before this nothing is dialled.
    void learn(const std::vector<store::TriedEffect> &tried);
    /// Why an effect may not be sent now, as a sentence; nothing when it may.
    std::optional<std::string> whyNot(const Hand &hand);
    void note(const Hand &hand); ///< it is about to be sent

    std::optional<std::string> whyNotDialled(const plan::Tenant &tenant, const std::string &to) override;
    void noteDialled(const std::string &id, const TenantId &tenant, const std::string &to) override;

private:
    std::optional<std::string> whyTooLate(const Hand &hand) const;
    Instant now() const;

    const OutboxParts &m_parts;
    OutgoingLedger m_ledger;
    bool m_knowsHour = false; ///< what went out before the start
};

} // namespace ringdown::relay
