// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"
#include "core/routing/MissedCall.h"
#include "core/routing/Step.h"

#include <vector>

namespace ringdown::routing {

// A call goes on in a log that never saw it begin, such as one that was put in the place of another. The
// carrier sends the caller with every request, so the first event that the log has of the call says who it
// is.

/// events: those that come of the request of a call that is not known.
void tellCaller(std::vector<Event> &events, const Caller &caller);
/// Leaves what is known.
void takeCaller(CallState &state, const Event &event);
void takeCaller(MissedCall &call, const Event &event);

} // namespace ringdown::routing
