// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/Replay.h"

#include "core/routing/SimulatedCall.h"

#include <algorithm>
#include <chrono>

namespace ringdown::routing {

WhatIfQuestion withHangUpOf(const CallSummary &call, WhatIfQuestion question, const CompiledPlan &plan)
{
    if (!call.endedAt || (call.outcome != Outcome::Missed && call.outcome != Outcome::Abandoned))
        return question;
    const auto length = std::chrono::duration_cast<std::chrono::seconds>(*call.endedAt - call.startedAt);
    const int after = std::max(0, static_cast<int>(length.count()));
    const auto path = simulate(plan, question, Keep::ResultOnly);
    // Speech takes a simulated call no time: it ends before the real one where the plan ends both.
    if (path && (path->endsAfter > after || path->outcome != call.outcome))
        question.hangsUpAfter = after;
    return question;
}

Result<ReplayedCall> replay(const CompiledPlan &plan, const WhatIfQuestion &call)
{
    auto path = simulate(plan, call, Keep::ResultOnly);
    if (!path)
        return path.error();
    return ReplayedCall{std::move(path->tenant), std::move(path->route), path->outcome, path->seconds};
}

} // namespace ringdown::routing
