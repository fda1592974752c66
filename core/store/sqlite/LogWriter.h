// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/AnswerReader.h"
#include "core/store/sqlite/Entry.h"

#include <memory>
#include <span>
#include <vector>

namespace ringdown::store::sqlite {

/// Writes groups of entries to the log, each group in one transaction.
class LogWriter {
public:
    /// answers must see what is committed, through a connection of its own.
    static Result<LogWriter> open(Database &database, KeyIndex &keys, AnswerReader &answers);

    /// Writes all entries in order and commits, or none on an Error. An answer for each.
    Result<std::vector<Result<Committed>>> commit(Transaction transaction, std::span<const PendingPtr> group);
    /// Whether a record without request key is in the log already; looks only behind its baseSeq.
    Result<bool> hasRecord(const Entry &entry);
    std::int64_t newestSeq() const { return m_newestSeq; }

private:
    LogWriter(Database &database, KeyIndex &keys, AnswerReader &answers)
        : m_database(database)
        , m_keys(keys)
        , m_answers(answers)
    {
    }
    Result<void> prepare();
    Result<Committed> write(const Entry &entry);
    Result<std::optional<std::string>> storedAnswer(const Entry &entry);
    Result<void> writePlan(const NewPlan &plan);
    Result<void> noteEffect(const EffectNews &news);
    Result<void> writeEvents(const Entry &entry);
    Result<void> writeQuiet(const Entry &entry);
    Result<void> writeOutbox(const Entry &entry);

    Database &m_database;
    KeyIndex &m_keys;
    AnswerReader &m_answers;
    std::optional<Statement> m_insertEvent, m_insertQuiet, m_recordAfter, m_newestRevision, m_insertPlan,
        m_insertOutbox, m_isOutboxWaiting, m_finishOutbox, m_markTried, m_markUnknown;
    std::int64_t m_newestSeq = 0;          ///< committed
    std::int64_t m_nextSeq = 1;            ///< of the group being committed
    std::vector<const Entry *> m_keyed;    ///< of the group being committed, those with a request key
    std::vector<KeyIndex::KeyAt> m_keysAt; ///< of the group being committed, those with events
};

} // namespace ringdown::store::sqlite
