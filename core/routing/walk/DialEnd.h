// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/walk/Walk.h"

namespace ringdown::routing {

/// The phones of a dial have stopped: a human took the call (design decision 4), or the cascade goes on.
void endDial(Walk &walk, const DialEnded &dial);

} // namespace ringdown::routing
