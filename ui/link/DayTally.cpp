// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/link/DayTally.h"

namespace ringdown::link {
namespace {

void add(DayCounts &counts, std::optional<Outcome> outcome)
{
    ++counts.all;
    if (!outcome)
        return;
    switch (*outcome) {
    case Outcome::Answered:
        ++counts.answered;
        break;
    case Outcome::Voicemail:
        ++counts.voicemail;
        break;
    case Outcome::Missed:
        ++counts.missed;
        break;
    case Outcome::Abandoned:
    case Outcome::Rejected:
    case Outcome::Failed:
        break;
    }
}

} // namespace

void DayTally::apply(const CallSummary &call)
{
    if (!call.test)
        m_calls[call.sid] = {call.tenant, call.startedAt, call.outcome};
}

DayCounts DayTally::count(const TenantId &tenant, Instant dayStart) const
{
    DayCounts counts;
    for (const auto &[sid, call] : m_calls) {
        if (call.startedAt >= dayStart && (tenant.isEmpty() || call.tenant == tenant))
            add(counts, call.outcome);
    }
    return counts;
}

} // namespace ringdown::link
