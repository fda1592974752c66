// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/walk/Walk.h"

namespace ringdown::routing {

/// The carrier's end-of-call report: what was left to write, then call.ended. Nothing for a call that ended
/// before.
void endCall(Walk &walk, const CallGone &gone);
/// A request of a call that has ended: only what its report tells about the past is written.
void noteAfterEnd(Walk &walk);

} // namespace ringdown::routing
