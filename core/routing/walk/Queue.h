// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/walk/Walk.h"

namespace ringdown::routing {

// A tier whose phones ring on calls of their own, seen from the caller who waits.

/// Seconds between two looks at the phones.
constexpr int waitSeconds = 5;

/// The caller has heard what there was to hear: goes on waiting, or leaves the queue because the tier is
/// over.
void waitOn(Walk &walk);
/// The caller is out of the queue: a human took the call (design decision 4), or the cascade goes on.
void endQueue(Walk &walk, const QueueEnded &ended);

/// What such a report says in the words of a dial, for a call that has ended.
DialEnded asDialEnd(const QueueEnded &queue, const CallState &call, Instant now);

} // namespace ringdown::routing
