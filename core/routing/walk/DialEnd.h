// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/walk/LegFate.h"

namespace ringdown::routing {

/// The phones of a dial have stopped: a human took the call (design decision 4), or the cascade goes on.
void endDial(Walk &walk, const DialEnded &dial);

/// Design decision 4: a human took it. The carrier's word on the joining counts together with the pressed
/// key.
bool isAnswered(const DialEnded &dial, const Legs &legs);
/// Writes who talked, and hangs up.
void noteTaken(Walk &walk, const Legs &legs, const DialEnded &dial);
/// Past a tier that nobody took, whatever the plan has at this place by now. because says how it ended.
void goOnUntaken(Walk &walk);

} // namespace ringdown::routing
