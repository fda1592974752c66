// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/KeyIndex.h"

#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace ringdown::store::sqlite {

/// What became of a group: an answer for each entry, and the events for the feed.
struct CommittedGroup {
    std::vector<Result<Committed>> answers;
    std::shared_ptr<CommittedEvents> events;
};

/// Writes groups of entries to the log, each group in one transaction.
class LogWriter {
public:
    static Result<LogWriter> open(Database &database, KeyIndex &keys);

    /// Writes all entries in order and commits, or none on an Error.
    Result<CommittedGroup> commit(Transaction transaction, std::span<const PendingPtr> group);
    /// Whether a record without request key is in the log already; looks only behind its baseSeq.
    Result<bool> hasRecord(const Entry &entry);
    std::int64_t newestSeq() const { return m_newestSeq; }

private:
    LogWriter(Database &database, KeyIndex &keys)
        : m_database(database)
        , m_keys(keys)
    {
    }
    Result<void> prepare();
    Result<Committed> write(const Entry &entry, CommittedGroup &group);
    Result<std::optional<std::string>> storedAnswer(const Entry &entry);
    Result<void> writePlan(const NewPlan &plan);
    Result<void> writeEvents(const Entry &entry, CommittedGroup &group);
    Result<void> writeQuiet(const Entry &entry);
    Result<void> writeOutbox(const Record &record);

    /// A key written by the group being committed.
    struct GroupKey {
        KeyRef ref = 0;
        const std::string *answer = nullptr;
        bool isIndexed = false; ///< stands in the database's index already
    };

    Database &m_database;
    KeyIndex &m_keys;
    std::optional<AnswerReader> m_answers;
    std::optional<Statement> m_insertEvent, m_insertQuiet, m_insertKey, m_recordAfter, m_newestRevision,
        m_insertPlan, m_insertOutbox, m_isOutboxWaiting, m_finishOutbox;
    std::int64_t m_newestSeq = 0;   ///< committed
    std::int64_t m_newestQuiet = 0; ///< committed
    std::int64_t m_nextSeq = 1;     ///< of the group being committed
    std::int64_t m_nextQuiet = 1;
    std::unordered_map<RequestKey, GroupKey, RequestKeyHash> m_groupKeys;
    std::string m_json;
};

} // namespace ringdown::store::sqlite
