// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/OrderedLegs.h"

#include "core/routing/LateReports.h"
#include "core/routing/SentToVoicemail.h"
#include "core/twilio/CallForms.h"

namespace ringdown::relay {

Decided OrderedLegs::notePlacement(const store::OutboxRow &row, const PlacedLeg &placed, Instant now) const
{
    static const routing::CallState nobodysCall;
    const auto phone = twilio::legStatusOf(row.form, m_urls);
    const routing::CallState *known = m_calls.find(row.call);
    const routing::CallState &call = known ? *known : nobodysCall;
    if (row.kind == store::EffectKind::MoveCall)
        return routing::whyNotToBeTaken(call).empty() ? news({routing::notTaken(call, placed.refusal, now)})
                                                      : noNews();
    const PlanPlace place = phone ? m_plans.placeOf(phone->tenant, phone->revision) : PlanPlace();
    if (!place.tenant)
        return noNews();
    routing::Request request;
    request.sid = row.call;
    request.test = row.test;
    Decided decided = m_rows.write(
        routing::notePlacement(*place.tenant, call,
                               {now, row.call, *phone, placed.sid, placed.refusal, placed.isForbidden}),
        request);
    for (store::OutboxRow &end : decided.outbox)
        end.tenant = row.tenant, end.queuedAt = now;
    return decided;
}

std::string OrderedLegs::whyNotNeeded(const store::OutboxRow &row) const
{
    if (row.kind == store::EffectKind::MoveCall) {
        const routing::CallState *moved = m_calls.find(row.call);
        return moved ? routing::whyNotToBeTaken(*moved) : "The call is over.";
    }
    if (row.kind != store::EffectKind::PlaceLeg)
        return {};
    const auto phone = twilio::legStatusOf(row.form, m_urls);
    const routing::CallState *call = m_calls.find(row.call);
    const PlanPlace place = phone ? m_plans.placeOf(phone->tenant, phone->revision) : PlanPlace();
    if (!place.tenant)
        return "Its tier is in no plan any more.";
    return call ? routing::whyNotNeeded(*place.tenant, *call, *phone) : "The call is over.";
}

} // namespace ringdown::relay
