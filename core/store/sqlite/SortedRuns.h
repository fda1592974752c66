// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/Database.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace ringdown::store::sqlite {

/// What is found by a key in no order of time: where a request's row stands in the log, which call has a SID.
enum class RunKind { RequestKeys = 1, CallSids = 2 };

struct RunKey {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    friend auto operator<=>(const RunKey &, const RunKey &) = default;
};

/// Different keys may be the same here: who looks one up compares what he finds.
struct RunEntry {
    RunKey key;
    std::int64_t ref = 0;

    friend auto operator<=>(const RunEntry &, const RunEntry &) = default;
};

/// A sorted run of entries, in chunks.
struct SortedRun {
    std::int64_t number = 0; ///< later ones are greater
    std::int64_t count = 0;
    std::int64_t greatestRef = 0;
};

/// Adds to an index of random keys without touching a page of a tree for each: every batch is a run of its
/// own, and sixteen runs of one size are merged into one of the next. An entry is so copied a few times, in
/// order, instead of dirtying a page. In the transaction of its database.
class RunWriter {
public:
    static Result<RunWriter> open(Database &database, RunKind kind);

    Result<void> add(std::vector<RunEntry> &batch); ///< sorts it
    /// Takes whole runs away in which every ref is below this one.
    Result<void> dropBefore(std::int64_t ref);
    Result<void> reload(); ///< after a transaction that was rolled back

private:
    class Chunks;

    RunWriter(Database &database, RunKind kind)
        : m_database(database)
        , m_kind(kind)
    {
    }
    Result<SortedRun> begin();
    Result<void> end(const SortedRun &run);
    Result<void> mergeIfMany(int sizeClass);
    Result<void> merge(const std::vector<SortedRun> &sources);
    Result<void> drop(const SortedRun &run);

    Database &m_database;
    RunKind m_kind;
    std::optional<Statement> m_runs, m_newest, m_insertRun, m_insertChunk, m_dropRun, m_dropChunks;
    std::vector<SortedRun> m_held; ///< all runs of the kind
};

/// Looks entries up through any connection that sees the tables.
class RunReader {
public:
    static Result<RunReader> open(Database &database, RunKind kind);

    /// The refs of this key, those of newer runs first.
    Result<std::vector<std::int64_t>> find(const RunKey &key);
    /// The refs of all keys from first to last; nothing when there are more than so many.
    Result<std::optional<std::vector<std::int64_t>>> between(const RunKey &first, const RunKey &last,
                                                             std::size_t most);
    Result<std::int64_t> count(); ///< of all entries
    /// Shows every key, those of newer runs first, until look() says false.
    Result<void> each(const std::function<bool(const RunKey &)> &look);

private:
    explicit RunReader(RunKind kind)
        : m_kind(kind)
    {
    }

    RunKind m_kind;
    std::optional<Statement> m_runs, m_chunks, m_chunksAfter;
};

} // namespace ringdown::store::sqlite
