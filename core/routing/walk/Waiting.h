// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/walk/Walk.h"

#include <optional>

namespace ringdown::routing {

// What a caller hears while phones ring. Seconds count from the first ring, as in the plan.

/// The prompt to say now, of those that were due from second since on: the one that was due last, of two the
/// first of the list. nullptr for none.
const plan::HoldPrompt *duePrompt(const plan::Waiting &waiting, int since, int second);
/// When the next one after this second is due.
std::optional<int> nextPromptAfter(const plan::Waiting &waiting, int second);

/// Says it, and writes that down.
void sayPrompt(Walk &walk, const plan::HoldPrompt &prompt);

/// From which second on nothing has been said when a tier starts: the end of a tier during which prompts
/// could be said, the second after the beginning of one that was rung by dial.
int unsaidSince(const Walk &walk, std::int64_t firstRing);
/// Where the caller asks first in a tier's queue.
Position firstAsking(Walk &walk, const plan::Waiting &waiting, int tier);
/// What a tier by dial begins with: the prompt that was due while nothing could be said.
void sayBeforeDial(Walk &walk, const plan::Waiting &waiting);

/// Adds what the caller hears until the next asking: a prompt that is due, or seconds of music or ring tone,
/// fewer when a prompt comes first. tierEnd: the second from which on prompts belong to the next tier.
void addWait(Walk &walk, int seconds, int tierEnd);

} // namespace ringdown::routing
