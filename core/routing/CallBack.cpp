// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/CallBack.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

bool isTheirs(const MissedCall &call, const plan::Contact &contact)
{
    return !call.claimedBy.empty() &&
           (call.claimant.isEmpty() ? call.claimedBy == contact.name : call.claimant == contact.id);
}

/// By somebody, after it was claimed while it still ran: the caller was served.
bool wasAnswered(const MissedCall &call)
{
    return call.isAnswered() || call.outcome == Outcome::Answered;
}

} // namespace

bool mayCallBack(const TenantPlan &plan, const MissedCall &call, const plan::Contact &contact)
{
    const auto &texts = plan.tenant.texts;
    const bool isMarked = std::any_of(call.texted.begin(), call.texted.end(), [&](const MissedText &text) {
        const auto written = texts.find(text.text);
        return text.contact == contact.id && written != texts.end() && written->second.callBack;
    });
    const bool hasNumber = !call.from.empty() && !isWithheld(call.from);
    return isMarked && hasNumber && (call.isClaimable() || (isTheirs(call, contact) && !wasAnswered(call)));
}

} // namespace ringdown::routing
