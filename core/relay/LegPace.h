// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/store/Store.h"

#include <vector>

namespace ringdown::relay {

/// How far the carrier is behind in starting the calls that were ordered: the account has one rate for those
/// of all callers (twilio.md D.3), and what is ordered beyond it waits. I/O thread.
class LegPace {
public:
    /// So many calls it starts before one that is ordered now. callsPerSecond: 1 or more.
    int waiting(int callsPerSecond, Instant now);
    /// The phones among these rows are ordered; those of drills never are.
    void note(const std::vector<store::OutboxRow> &rows, int callsPerSecond, Instant now);

private:
    void lookAtClock(Instant now);

    Instant m_freeAt; ///< when it has started all of them
    Instant m_newest; ///< of the times that were told as now
};

} // namespace ringdown::relay
