// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"
#include "core/routing/MissedDecision.h"
#include "core/routing/texts/TextBook.h"

namespace ringdown::routing {

/// The texts about a call of which the relay hears only after its end, and that nobody answered: those which
/// the plan sends when a ring step ends unanswered, first of the route "open", else of the first route that
/// has any, said at now. Which way the caller would have gone, nobody knows. Nothing for calls that somebody
/// answered.
MissedDecision textsAboutUnheard(const TenantPlan &plan, const CallState &call, const TextBook &book,
                                 Instant now);

} // namespace ringdown::routing
