// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace ringdown::test {

/// The effects of a store in memory: what waits, what was tried, what became of it.
class FakeOutbox {
public:
    void add(store::OutboxRow row); ///< does nothing when there was one of this id
    Result<void> note(const store::EffectNews &news);

    std::vector<store::OutboxRow> rows() const; ///< waiting, oldest first
    std::vector<store::WaitingRow> rowsAfter(std::int64_t position, store::Urgency urgency, int limit) const;
    std::vector<store::TriedEffect> triedSince(Instant since) const;
    std::vector<std::string> knownSids(const std::vector<std::string> &sids) const;
    Result<store::OutboxRow> unsent(const std::string &id) const;

private:
    std::map<std::int64_t, store::OutboxRow> m_waiting;          ///< by position
    std::unordered_map<std::string, std::int64_t> m_positions;   ///< of waiting rows, by id
    std::set<std::string> m_ids;                                 ///< of all rows there ever were
    std::unordered_map<std::string, store::TriedEffect> m_tried; ///< by row
    std::set<std::string> m_sids;                                ///< of finished rows
    std::unordered_map<std::string, store::OutboxRow> m_unsent;  ///< by id
    std::int64_t m_lastPosition = 0;
};

} // namespace ringdown::test
