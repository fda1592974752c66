// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/Replay.h"

#include "core/routing/SimulatedCall.h"

namespace ringdown::routing {

Result<ReplayedCall> replay(const CompiledPlan &plan, const WhatIfQuestion &call)
{
    auto path = simulate(plan, call, Keep::ResultOnly);
    if (!path)
        return path.error();
    return ReplayedCall{std::move(path->tenant), std::move(path->route), path->outcome, path->seconds};
}

} // namespace ringdown::routing
