// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/routing/CompiledPlan.h"
#include "core/routing/Replay.h"

namespace ringdown::review {

// Calls of the log, played through plans: whoever took a call takes it again; menus are played as if nothing
// were pressed. An error where the number is nobody's.

/// Through the plan that is live. An error also where whoever took it is not in that plan.
Result<routing::ReplayedCall> replayedLive(const routing::CompiledPlan &live, const CallSummary &call);
/// Through another plan: when whoever took it is not in it, nobody takes it.
Result<routing::ReplayedCall> replayedIn(const routing::CompiledPlan &plan, const CallSummary &call);
/// The same call enters or ends otherwise.
bool goesElsewhere(const routing::ReplayedCall &before, const Result<routing::ReplayedCall> &after);

} // namespace ringdown::review
