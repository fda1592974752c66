// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/routing/WhatIf.h"

#include <optional>

namespace ringdown::routing {

/// Where a call went and how it ended; how it came to that is whatIf()'s to tell.
struct ReplayedCall {
    TenantId tenant;
    RouteId route; ///< by which it entered
    Outcome outcome = Outcome::Abandoned;
    int seconds = 0; ///< joined time

    friend bool operator==(const ReplayedCall &, const ReplayedCall &) = default;
};

/// After how many seconds the caller of an old call hung up, with nobody on the line and no message left;
/// nothing for a call that ended otherwise.
std::optional<int> hungUpAfter(const CallSummary &call);

/// An old call through another plan: the same call that whatIf() plays, for thousands of them at once. The
/// errors are whatIf()'s.
Result<ReplayedCall> replay(const CompiledPlan &plan, const WhatIfQuestion &call);

} // namespace ringdown::routing
