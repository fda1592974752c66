// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"

namespace ringdown::routing {

/// Takes what an event says of one offered leg; nothing for events of no leg. A report never takes a leg back
/// to where it was before.
void applyToLeg(CallState &state, const Event &event);

/// What was told first stays.
template <typename Text>
void keepFirst(Text &known, const Text &told)
{
    if (known == Text())
        known = told;
}

} // namespace ringdown::routing
