// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/plan/Plan.h"
#include "core/routing/CompiledPlan.h"
#include "core/routing/Replay.h"

namespace ringdown::review {

/// The question that asks for a call of the log again: whoever took it takes it again, who hung up before
/// does so by the plan that is live, and menus are played as if nothing were pressed.
routing::WhatIfQuestion questionOf(const CallSummary &call, const routing::CompiledPlan &live);
/// That call through another plan: when whoever took it is not in it, nobody takes it. An error where the
/// number is nobody's.
Result<routing::ReplayedCall> replayedIn(const routing::CompiledPlan &plan,
                                         const routing::WhatIfQuestion &call);
/// The plan with the names that its tiers, texts and routes have in the other: a call goes no other way
/// because its route is called otherwise.
plan::Plan withNamesOf(plan::Plan plan, const plan::Plan &other);
/// The same call enters or ends otherwise; before is a call through withNamesOf().
bool goesElsewhere(const routing::ReplayedCall &before, const Result<routing::ReplayedCall> &after);

} // namespace ringdown::review
