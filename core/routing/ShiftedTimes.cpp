// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/ShiftedTimes.h"

namespace ringdown::routing {
namespace {

void shift(Moment &moment, std::chrono::milliseconds by)
{
    if (moment != Moment())
        moment.at = moment.at + by;
}

} // namespace

void shiftTimes(CallState &state, std::chrono::milliseconds by)
{
    if (state.ringing) {
        state.ringing->since = state.ringing->since + by;
        state.ringing->until = state.ringing->until + by;
    }
    for (LegState &leg : state.legs) {
        leg.since = leg.since + by;
        if (leg.rungAt != Instant())
            leg.rungAt = leg.rungAt + by;
        if (leg.pickedUpAt)
            leg.pickedUpAt = *leg.pickedUpAt + by;
    }
    for (Moment *moment : {&state.handedOverAt, &state.enteredAt, &state.recordedAt, &state.hungUpAt})
        shift(*moment, by);
}

} // namespace ringdown::routing
