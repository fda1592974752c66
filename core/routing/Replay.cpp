// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/Replay.h"

#include "core/routing/SimulatedCall.h"

#include <algorithm>
#include <chrono>

namespace ringdown::routing {

std::optional<int> hungUpAfter(const CallSummary &call)
{
    if (!call.endedAt || (call.outcome != Outcome::Missed && call.outcome != Outcome::Abandoned))
        return std::nullopt;
    const auto after = std::chrono::duration_cast<std::chrono::seconds>(*call.endedAt - call.startedAt);
    return std::max(0, static_cast<int>(after.count()));
}

Result<ReplayedCall> replay(const CompiledPlan &plan, const WhatIfQuestion &call)
{
    auto path = simulate(plan, call, Keep::ResultOnly);
    if (!path)
        return path.error();
    return ReplayedCall{std::move(path->tenant), std::move(path->route), path->outcome, path->seconds};
}

} // namespace ringdown::routing
