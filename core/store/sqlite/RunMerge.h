// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/SortedRuns.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::store::sqlite {

/// A key in bytes that are in the order of the keys.
std::string keyBytes(const RunKey &key);
std::string numberBytes(std::uint64_t number);
/// The entries of a chunk, as its row keeps them: the index file stays on its machine.
std::string_view bytesOf(const std::vector<RunEntry> &entries);
std::vector<RunEntry> entriesFrom(std::string_view bytes);

/// Reads several runs as one, with a chunk of each in memory.
class RunMerge {
public:
    explicit RunMerge(Database &database)
        : m_database(database)
    {
    }
    Result<void> add(std::int64_t run);
    /// The least entry that is left, nothing at the end.
    Result<std::optional<RunEntry>> next();
    void close() { m_sources.clear(); } ///< reads no more of the tables

private:
    struct Source {
        Statement chunks;
        std::vector<RunEntry> entries;
        std::size_t place = 0;
        bool isDone = false;
    };
    Result<void> fill(Source &source);

    Database &m_database;
    std::vector<Source> m_sources;
};

} // namespace ringdown::store::sqlite
