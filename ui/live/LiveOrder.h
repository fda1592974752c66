// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"
#include "ui/format/PlanNames.h"

namespace ringdown::live {

/// Whether a stands above b: whoever waits longest first, then callers leaving a message, then talks, then
/// ended calls.
bool needsMore(const routing::CallState &a, const routing::CallState &b, const format::PlanNames &names);

/// Whether somebody waits for a human being in this call.
bool isWaiting(const routing::CallState &call, const format::PlanNames &names);

} // namespace ringdown::live
