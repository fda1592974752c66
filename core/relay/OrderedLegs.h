// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/DecisionRows.h"
#include "core/relay/LiveCalls.h"
#include "core/relay/PlanShelf.h"

#include <string>

namespace ringdown::relay {

/// What became of the order to call a phone.
struct PlacedLeg {
    std::string sid;     ///< the carrier's id of the call, "" when there is none
    std::string refusal; ///< "" when the carrier took it
    bool isForbidden = false;
};

/// Orders to call phones, and to take callers out of a queue, on their way through the outbox. I/O thread
/// only.
class OrderedLegs {
public:
    OrderedLegs(const twilio::WebhookUrls &urls, const PlanShelf &plans, const LiveCalls &calls,
                const DecisionRows &rows)
        : m_urls(urls)
        , m_plans(plans)
        , m_calls(calls)
        , m_rows(rows)
    {
    }

    Decided notePlacement(const store::OutboxRow &row, const PlacedLeg &placed, Instant now) const;
    /// Why nobody needs a phone any more that is still to be called, "" when it is to ring.
    std::string whyNotNeeded(const store::OutboxRow &row) const;

private:
    const twilio::WebhookUrls &m_urls;
    const PlanShelf &m_plans;
    const LiveCalls &m_calls;
    const DecisionRows &m_rows;
};

} // namespace ringdown::relay
