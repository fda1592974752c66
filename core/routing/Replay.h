// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/routing/WhatIf.h"

namespace ringdown::routing {

/// Where a call went and how it ended; how it came to that is whatIf()'s to tell.
struct ReplayedCall {
    TenantId tenant;
    RouteId route; ///< by which it entered
    Outcome outcome = Outcome::Abandoned;
    int seconds = 0; ///< joined time

    friend bool operator==(const ReplayedCall &, const ReplayedCall &) = default;
};

/// The question about an old call, with a caller who hangs up when that call was over: where nobody took it
/// and no message was left, though by plan it would have gone on or would have got one. A plan that ends the
/// call itself needs no such caller, and another plan may do better by it.
WhatIfQuestion withHangUpOf(const CallSummary &call, WhatIfQuestion question, const CompiledPlan &plan);

/// An old call through another plan: the same call that whatIf() plays, for thousands of them at once. The
/// errors are whatIf()'s.
Result<ReplayedCall> replay(const CompiledPlan &plan, const WhatIfQuestion &call);

} // namespace ringdown::routing
