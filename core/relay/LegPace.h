// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/store/Store.h"

#include <cstdint>
#include <vector>

namespace ringdown::relay {

/// How far the carrier is behind in starting the calls that were ordered: the account has one rate for those
/// of all callers (twilio.md D.3), and what is ordered beyond it waits. I/O thread.
class LegPace {
public:
    /// So many calls it starts before one that is ordered now. callsPerSecond: what the business that asks
    /// knows of the account's rate, 1 or more; the greatest that any has told is taken for it.
    int waiting(int callsPerSecond, Instant now);
    /// The phones among these rows are ordered; those of drills never are.
    void note(const std::vector<store::OutboxRow> &rows, int callsPerSecond, Instant now);

private:
    void start(int callsPerSecond, Instant now);

    std::int64_t m_ahead = 0; ///< thousandths of calls that are ordered and not started
    int m_perSecond = 1;
    Instant m_asOf;
};

} // namespace ringdown::relay
