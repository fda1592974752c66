// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/routing/CallState.h"

#include <optional>

namespace ringdown::routing {

/// A call that ended like this waits for somebody to take care of it.
bool isOpenOutcome(std::optional<Outcome> outcome);

/// Open calls until somebody claims them, and calls that still run as soon as somebody was texted about them
/// (docs/decisions/0054). running: the call as its events tell it, nullptr when they are not known.
bool mayBeClaimed(const CallSummary &call, const CallState *running);

/// A call that was answered after all stays with whoever claimed it.
bool mayBeGivenBack(const CallSummary &call);

} // namespace ringdown::routing
