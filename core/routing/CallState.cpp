// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/CallState.h"

namespace ringdown::routing {

const LegState *CallState::findLeg(std::string_view leg) const
{
    for (const LegState &state : legs) {
        if (state.leg == leg)
            return &state;
    }
    return nullptr;
}

} // namespace ringdown::routing
