// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"

#include <chrono>

namespace ringdown::routing {

/// The clock was set by so much: when this call's phones rang and where it came to is told by the clock as it
/// is now. When the call began and what was written of it stays.
void shiftTimes(CallState &state, std::chrono::milliseconds by);

} // namespace ringdown::routing
