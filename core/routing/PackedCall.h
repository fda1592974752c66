// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"

#include <string>
#include <string_view>

namespace ringdown::routing {

/// A call's state as bytes, for keeping thousands: a fraction of the struct's memory, in one piece. For the
/// memory of one program only: nothing else reads them, no version has to.
void packCall(std::string &out, const CallState &state); ///< replaces out, whose memory is used again
/// Gives back what packCall() was given; the memory of state is used again.
void unpackCall(std::string_view bytes, CallState &state);

} // namespace ringdown::routing
