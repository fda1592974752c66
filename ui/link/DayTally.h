// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <map>
#include <optional>

namespace ringdown::link {

struct DayCounts {
    int all = 0;
    int answered = 0;
    int voicemail = 0;
    int missed = 0;

    friend bool operator==(const DayCounts &, const DayCounts &) = default;
};

/// Counts today's calls from their summaries; a call told twice counts once, drills do not count.
class DayTally {
public:
    void apply(const CallSummary &call);
    void clear();
    /// Calls of a business (all when empty) that started at dayStart or later.
    DayCounts count(const TenantId &tenant, Instant dayStart) const;

private:
    struct Known {
        TenantId tenant;
        Instant startedAt;
        std::optional<Outcome> outcome;
    };
    /// What was asked last and its answer, which each call that comes in corrects: a busy day is long, and
    /// asked for five times a second.
    struct Counted {
        TenantId tenant;
        Instant dayStart;
        DayCounts counts;
    };
    void correct(const Known &call, int by) const;

    std::map<CallSid, Known> m_calls;
    mutable std::optional<Counted> m_counted;
};

} // namespace ringdown::link
