// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/Database.h"
#include "core/store/sqlite/Entry.h"
#include "core/store/sqlite/KeyFilter.h"

#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>
#include <stop_token>
#include <unordered_map>

namespace ringdown::store::sqlite {

/// Where a key's answer stands: a seq, or for a record without events minus its row in quiet.
using KeyRef = std::int64_t;

std::int64_t hashOf(const RequestKey &key);
/// The index is kept in parts by seq, so that its insertions stay in one small corner of it.
std::int64_t keyPartOf(std::int64_t seq);

/// What memory knows of the request keys. Any thread.
class KeyIndex {
public:
    bool mayHaveSeen(const RequestKey &key) const;
    /// As mayHaveSeen(), and remembers it from now on.
    bool testAndAdd(const RequestKey &key);

    /// Keys that are committed and not yet in the database's index.
    void addUnprojected(const RequestKey &key, KeyRef ref);
    void dropUnprojected(const RequestKey &key);
    std::optional<KeyRef> findUnprojected(const RequestKey &key) const;

    /// Fills the filter from the database's index; until it is done every key may have been seen.
    Result<void> load(Database &database, const std::stop_token &stop);

private:
    KeyFilter m_filter;
    std::atomic<bool> m_isLoaded{false};
    mutable std::mutex m_mutex;
    std::unordered_map<RequestKey, KeyRef, RequestKeyHash> m_unprojected;
};

/// Reads stored answers through one connection.
class AnswerReader {
public:
    static Result<AnswerReader> open(Database &database);
    /// The answer of the record with this key; unprojected is where memory says it stands, if it does.
    Result<std::optional<std::string>> find(const RequestKey &key, std::optional<KeyRef> unprojected);

private:
    AnswerReader() = default;
    Result<std::optional<std::string>> answerAt(const RequestKey &key, KeyRef ref);
    Result<std::optional<std::string>> findInPart(const RequestKey &key, std::int64_t part);

    std::optional<Statement> m_oldestPart, m_newestPart, m_refs, m_eventAnswer, m_quietAnswer;
};

} // namespace ringdown::store::sqlite
