// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"
#include "core/store/sqlite/CommittedBatch.h"
#include "core/store/sqlite/EventBytes.h"
#include "core/store/sqlite/FoldedCalls.h"
#include "core/store/sqlite/KeyIndex.h"
#include "core/store/sqlite/People.h"

#include <deque>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace ringdown::store::sqlite {

/// A call, as far as dropping it needs.
struct OldCall {
    std::int64_t id = 0;
    std::string sid; ///< as the carrier writes it
};

/// Folds the log into what the console searches: the calls, their words, the index of request keys. It writes
/// a file of its own and stores how far it has got with what it wrote, so after a crash it goes on from the
/// events. One thread.
class Projection {
public:
    static Result<Projection> open(Database &index, Database &log, KeyIndex &keys);

    /// Before the first advance(): reads what opening need not wait for.
    Result<void> warmUp() { return m_calls.loadSeenSids(); }
    std::int64_t reached() const { return m_reached; } ///< seq of the last event in it
    /// Hands over what was committed, which saves reading it back. What is left out is read.
    void offer(std::shared_ptr<const CommittedBatch> batch) { m_offered.push_back(std::move(batch)); }
    /// Takes rows in until the newest is in or mustStop says so, asked between rows. On an Error nothing was.
    Result<void> advance(std::int64_t newestSeq, const std::function<bool()> &mustStop);

    /// Takes calls out whose events are dropped, and those people of whom no call is left.
    Result<void> dropCalls(std::span<const OldCall> calls);
    /// Takes texts out, by their seqs.
    Result<void> dropMessages(std::span<const std::int64_t> seqs);
    /// Drops what finds rows up to this one by their request keys, and calls that are gone by their SIDs.
    Result<void> dropRuns(std::int64_t row);

private:
    Projection(Database &index, Database &log, KeyIndex &keys, FoldedCalls calls, People people,
               RunWriter keyRuns)
        : m_index(index)
        , m_log(log)
        , m_keys(keys)
        , m_calls(std::move(calls))
        , m_people(std::move(people))
        , m_keyRuns(std::move(keyRuns))
    {
    }
    Result<void> prepare();
    Result<void> advanceInTransaction(std::int64_t newestSeq, const std::function<bool()> &mustStop);
    Result<void> takeOffered(const CommittedBatch &batch, const std::function<bool()> &mustStop);
    Result<std::vector<LogRow>> readBack(std::int64_t after);
    Result<void> take(const LogRow &row);
    Result<void> takeEvent(const Event &event, std::int64_t row);
    Result<void> list(const Event &event, std::int64_t row);
    Result<void> writeKeys();
    Result<void> dropInTransaction(std::span<const OldCall> calls);
    Result<void> dropRunsInTransaction(std::int64_t row);
    Result<void> forget();

    Database &m_index;
    Database &m_log;
    KeyIndex &m_keys;
    FoldedCalls m_calls;
    People m_people;
    RunWriter m_keyRuns;
    std::optional<Statement> m_eventsAfter, m_insertMessage, m_insertStop, m_dropMessage, m_setProgress;
    std::int64_t m_reached = 0;
    std::int64_t m_next = 0; ///< last event taken in by the batch that is not committed yet
    std::deque<std::shared_ptr<const CommittedBatch>> m_offered; ///< rising
    std::vector<KeyIndex::KeyAt> m_batchKeys;
    std::vector<RunEntry> m_entries;
    Event m_event; ///< the one being read
};

} // namespace ringdown::store::sqlite
