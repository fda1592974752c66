// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/CallEnds.h"
#include "core/relay/CallTokens.h"
#include "core/relay/DecisionRows.h"
#include "core/relay/LegPace.h"
#include "core/relay/LiveCalls.h"
#include "core/relay/MissedCallClaims.h"
#include "core/relay/OrderedLegs.h"
#include "core/relay/PlanShelf.h"
#include "core/relay/Webhook.h"
#include "core/relay/livetest/PlanOfLiveTest.h"
#include "core/routing/LateReports.h"
#include "core/routing/ListedEnd.h"
#include "core/routing/Step.h"
#include "core/routing/texts/TextBook.h"
#include "core/routing/texts/TextFate.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::relay {

/// Turns webhooks into decisions by the plan revision their call began with. Knows nothing of HTTP, keys or
/// time. I/O thread only.
class CallDecider {
public:
    /// texts: who wants none, and whose were forwarded.
    CallDecider(const twilio::WebhookUrls &urls, PlanShelf &plans, const LiveCalls &calls,
                const routing::TextBook &texts);

    /// Contacts may claim these calls by text from now on, and be put through to who called.
    void useMissedCalls(const MissedCalls &missed) { m_claims.useMissedCalls(missed); }
    /// Asked before a number is dialled that only a caller gave; without it none is.
    void useOutgoingGuard(OutgoingGuard &guard)
    {
        m_claims.useOutgoingGuard(guard);
        m_rows.useOutgoingGuard(guard);
    }
    void useHoldSounds(twilio::HoldSounds &sounds) { m_rows.useHoldSounds(sounds); }
    /// Callers' tokens are kept there from now on; those of calls that are not running here are dropped.
    void useTokens(std::unique_ptr<CallTokens> tokens, Instant now);
    /// Drops what is worth nothing any more.
    void forgetTokens(Instant now);
    /// The call that has to be read from the store before decide(), because it is not known here.
    std::optional<CallSid> missingCall(const Webhook &webhook) const;
    /// The plan revision that has to be read from the store before decide(), because it is not at hand.
    std::optional<std::int64_t> missingRevision(const Webhook &webhook) const;
    std::optional<std::int64_t> missingRevision(const routing::CallState &call) const;
    /// Nothing when no tenant has the dialled number.
    std::optional<Decided> decide(const Webhook &webhook);
    /// A text, whichever way it came: it claims a missed call, or is passed on or kept.
    Decided takeText(const routing::TenantPlan &tenant, const routing::IncomingText &text) const;
    /// What follows from a text of ours that did not arrive.
    Decided takeLoss(const routing::LostText &text, const TenantId &tenant, Instant now) const;
    /// The orders that these decisions put into the outbox.
    const OrderedLegs &orderedLegs() const { return m_legs; }
    /// Whether phones can be rung on calls of their own, from now on.
    void useOwnLegs(routing::OwnLegs legs) { m_ownLegs = legs; }
    /// Asked of each new call that comes from outside.
    void useLiveTests(PlanOfLiveTest planOf) { m_planOfLiveTest = std::move(planOf); }
    /// As CallEnds has them.
    Decided closeSilent(const routing::CallState &call, Instant now);
    Decided closeListed(const routing::CallState &call, const routing::ListedEnd &end);
    /// How long the carrier may have nothing to say about this call.
    std::chrono::seconds longestSilence(const routing::CallState &call);

private:
    CallSid callOf(const Webhook &webhook) const;
    void deleteQueue(Decided &decided, const routing::Request &request, const Webhook &webhook) const;
    void useLegs(routing::Request &request, const Webhook &webhook, const routing::TenantPlan *tenant);
    std::optional<Decided> decideNewCall(const Webhook &webhook);
    Decided decideStep(const Webhook &webhook);
    Decided noteReport(const Webhook &webhook);
    static Decided noteTranscript(const routing::CallState &call, const routing::TranscriptReport &report);
    std::optional<Decided> noteText(const Webhook &webhook);
    Decided noteMessageReport(const Webhook &webhook);
    std::vector<std::string> ringingPhones(const TenantId &tenant, const routing::Caller &caller) const;

    PlanShelf &m_plans;
    const LiveCalls &m_calls;
    const routing::TextBook &m_texts;
    DecisionRows m_rows;
    CallEnds m_ends;
    OrderedLegs m_legs;
    routing::OwnLegs m_ownLegs = routing::OwnLegs::Unsaid;
    LegPace m_pace;                       ///< of the orders that these decisions make
    std::unique_ptr<CallTokens> m_tokens; ///< of callers whom legs may show
    MissedCallClaims m_claims;
    PlanOfLiveTest m_planOfLiveTest;
};

} // namespace ringdown::relay
