// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/link/DayTally.h"

namespace ringdown::link {
namespace {

void add(DayCounts &counts, std::optional<Outcome> outcome, int by)
{
    counts.all += by;
    if (!outcome)
        return;
    switch (*outcome) {
    case Outcome::Answered:
        counts.answered += by;
        break;
    case Outcome::Voicemail:
        counts.voicemail += by;
        break;
    case Outcome::Missed:
        counts.missed += by;
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
    if (call.test)
        return;
    const auto [known, isNew] = m_calls.try_emplace(call.sid);
    if (!isNew)
        correct(known->second, -1);
    known->second = {call.tenant, call.startedAt, call.outcome};
    correct(known->second, 1);
}

void DayTally::clear()
{
    m_calls.clear();
    m_counted.reset();
}

void DayTally::correct(const Known &call, int by) const
{
    if (m_counted && call.startedAt >= m_counted->dayStart &&
        (m_counted->tenant.isEmpty() || call.tenant == m_counted->tenant))
        add(m_counted->counts, call.outcome, by);
}

DayCounts DayTally::count(const TenantId &tenant, Instant dayStart) const
{
    if (m_counted && m_counted->tenant == tenant && m_counted->dayStart == dayStart)
        return m_counted->counts;
    m_counted = Counted{tenant, dayStart, {}};
    for (const auto &[sid, call] : m_calls)
        correct(call, 1);
    return m_counted->counts;
}

} // namespace ringdown::link
