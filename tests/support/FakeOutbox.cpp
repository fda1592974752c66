// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FakeOutbox.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <utility>

namespace ringdown::test {

using namespace store;

void FakeOutbox::add(OutboxRow row)
{
    if (!m_ids.insert(row.id).second)
        return;
    if (isToBeDone(row.kind)) {
        m_positions.emplace(row.id, ++m_lastPosition);
        m_waiting.emplace(m_lastPosition, std::move(row));
    } else if (!row.test) {
        m_tried[row.id] = {row.tenant, row.to, row.kind, row.queuedAt,
                           std::max(1, std::atoi(row.body.c_str()))};
    }
}

Result<void> FakeOutbox::note(const EffectNews &news)
{
    const auto position = m_positions.find(news.id);
    if (position == m_positions.end())
        return Error{ErrorCode::NotFound, "there is no waiting outbox row " + news.id};
    const auto it = m_waiting.find(position->second);
    OutboxRow &row = it->second;
    switch (news.state) {
    case EffectNews::State::Tried:
        row.triedAt = news.at;
        row.isUnknown = false;
        if (!row.test)
            m_tried[row.id] = {row.tenant, row.to, row.kind, news.at};
        break;
    case EffectNews::State::Unknown:
        row.isUnknown = true;
        break;
    case EffectNews::State::Finished:
        if (!news.sid.empty())
            m_sids.insert(news.sid);
        m_positions.erase(position);
        if (news.sid.empty())
            m_unsent.insert_or_assign(news.id, std::move(row));
        m_waiting.erase(it);
        break;
    }
    return {};
}

std::vector<OutboxRow> FakeOutbox::rows() const
{
    std::vector<OutboxRow> rows;
    for (const auto &[position, row] : m_waiting)
        rows.push_back(row);
    return rows;
}

std::vector<WaitingRow> FakeOutbox::rowsAfter(std::int64_t position, Urgency urgency, int limit) const
{
    std::vector<WaitingRow> rows;
    for (auto it = m_waiting.upper_bound(position);
         it != m_waiting.end() && static_cast<int>(rows.size()) < limit; ++it) {
        if (urgencyOf(it->second.kind) == urgency)
            rows.push_back({it->first, it->second});
    }
    return rows;
}

std::vector<TriedEffect> FakeOutbox::triedSince(Instant since) const
{
    std::vector<TriedEffect> tried;
    for (const auto &[id, effect] : m_tried) {
        if (effect.at >= since)
            tried.push_back(effect);
    }
    return tried;
}

std::vector<std::string> FakeOutbox::knownSids(const std::vector<std::string> &sids) const
{
    std::vector<std::string> known;
    std::copy_if(sids.begin(), sids.end(), std::back_inserter(known),
                 [&](const std::string &sid) { return m_sids.contains(sid); });
    return known;
}

Result<OutboxRow> FakeOutbox::unsent(const std::string &id) const
{
    const auto row = m_unsent.find(id);
    if (row == m_unsent.end())
        return Error{ErrorCode::NotFound, "there is no unsent outbox row " + id};
    return row->second;
}

} // namespace ringdown::test
