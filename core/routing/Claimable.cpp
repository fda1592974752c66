// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/Claimable.h"

#include "core/routing/MissedCall.h"

namespace ringdown::routing {

bool isOpenOutcome(std::optional<Outcome> outcome)
{
    return outcome == Outcome::Missed || outcome == Outcome::Voicemail;
}

bool mayBeClaimed(const CallSummary &call, const CallState *running)
{
    if (!call.claimedBy.empty())
        return false;
    return call.outcome ? isOpenOutcome(call.outcome) : running && isClaimableBeforeItsEnd(*running);
}

bool mayBeGivenBack(const CallSummary &call)
{
    return !call.claimedBy.empty() && (!call.outcome || isOpenOutcome(call.outcome));
}

} // namespace ringdown::routing
