// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/SortedRuns.h"

#include "core/store/sqlite/RunMerge.h"
#include "core/store/sqlite/Sql.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace ringdown::store::sqlite {
namespace {

constexpr std::size_t entriesPerChunk = 64;
constexpr std::int64_t runsPerMerge = 16;
constexpr int greatestClass = 5; ///< runs of 16^5 entries, a million, are left alone

int sizeClassOf(std::int64_t count)
{
    int sizeClass = 0;
    for (; count >= runsPerMerge; count /= runsPerMerge)
        ++sizeClass;
    return std::min(sizeClass, greatestClass);
}

Result<std::vector<SortedRun>> readRuns(Statement &statement, RunKind kind)
{
    std::vector<SortedRun> runs;
    const Rewinding rewinding(statement.with(static_cast<int>(kind)));
    for (auto row = statement.next(); !row || *row; row = statement.next()) {
        if (!row)
            return row.error();
        runs.push_back({statement.number(0), statement.number(1), statement.number(2)});
    }
    return runs;
}

/// Calls look(entry) for each entry of a run in the chunks that may hold keys from first to last.
template <typename Look>
Result<void> eachEntry(Statement &chunks, const SortedRun &run, const RunKey &first, const RunKey &last,
                       Look look)
{
    const std::string from = keyBytes(first);
    const std::string to = keyBytes(last) + numberBytes(std::numeric_limits<std::uint64_t>::max());
    const Rewinding rewinding(chunks.with(run.number, Blob{from}, Blob{to}));
    for (auto row = chunks.next(); !row || *row; row = chunks.next()) {
        if (!row)
            return row.error();
        for (const RunEntry &entry : entriesFrom(chunks.text(0))) {
            if (entry.key >= first && entry.key <= last)
                look(entry);
        }
    }
    return {};
}

} // namespace

/// Cuts what is put into it, in order, into the chunks of one run.
class RunWriter::Chunks {
public:
    Chunks(Statement &insert, std::int64_t run)
        : m_insert(insert)
        , m_run(run)
    {
        m_entries.reserve(entriesPerChunk);
    }
    Result<void> put(const RunEntry &entry)
    {
        m_entries.push_back(entry);
        return m_entries.size() < entriesPerChunk ? Result<void>() : flush();
    }
    Result<void> flush()
    {
        if (m_entries.empty())
            return {};
        const std::string first = keyBytes(m_entries.front().key) + numberBytes(m_count++);
        const auto put = m_insert.with(m_run, Blob{first}, Blob{bytesOf(m_entries)}).execute();
        m_entries.clear();
        return put;
    }

private:
    Statement &m_insert;
    std::int64_t m_run;
    std::uint64_t m_count = 0; ///< keeps chunks apart that begin with the same key
    std::vector<RunEntry> m_entries;
};

Result<RunWriter> RunWriter::open(Database &database, RunKind kind)
{
    RunWriter writer(database, kind);
    const auto prepared = prepareAll(database, {{sql::runsOfKind, &writer.m_runs},
                                                {sql::newestRun, &writer.m_newest},
                                                {sql::insertRun, &writer.m_insertRun},
                                                {sql::insertChunk, &writer.m_insertChunk},
                                                {sql::dropRun, &writer.m_dropRun},
                                                {sql::dropChunks, &writer.m_dropChunks}});
    if (!prepared)
        return prepared.error();
    const auto loaded = writer.reload();
    return loaded ? Result<RunWriter>(std::move(writer)) : loaded.error();
}

Result<void> RunWriter::reload()
{
    auto runs = readRuns(*m_runs, m_kind);
    if (!runs)
        return runs.error();
    m_held = std::move(*runs);
    return {};
}

Result<void> RunWriter::add(std::vector<RunEntry> &batch)
{
    if (batch.empty())
        return {};
    std::sort(batch.begin(), batch.end());
    auto run = begin();
    if (!run)
        return run.error();
    Chunks chunks(*m_insertChunk, run->number);
    for (const RunEntry &entry : batch) {
        run->greatestRef = std::max(run->greatestRef, entry.ref);
        if (auto put = chunks.put(entry); !put)
            return put;
    }
    run->count = static_cast<std::int64_t>(batch.size());
    if (auto flushed = chunks.flush(); !flushed)
        return flushed;
    if (auto ended = end(*run); !ended)
        return ended;
    return mergeIfMany(sizeClassOf(run->count));
}

Result<SortedRun> RunWriter::begin()
{
    const Rewinding rewinding(m_newest->with());
    const auto row = m_newest->next();
    return row ? Result<SortedRun>({m_newest->number(0) + 1, 0, 0}) : row.error();
}

Result<void> RunWriter::end(const SortedRun &run)
{
    m_held.push_back(run);
    return m_insertRun->with(run.number, static_cast<int>(m_kind), run.count, run.greatestRef).execute();
}

Result<void> RunWriter::mergeIfMany(int sizeClass)
{
    for (; sizeClass < greatestClass; ++sizeClass) {
        std::vector<SortedRun> sources;
        std::copy_if(m_held.begin(), m_held.end(), std::back_inserter(sources),
                     [&](const SortedRun &run) { return sizeClassOf(run.count) == sizeClass; });
        if (static_cast<std::int64_t>(sources.size()) < runsPerMerge)
            return {};
        if (auto merged = merge(sources); !merged)
            return merged;
    }
    return {};
}

Result<void> RunWriter::merge(const std::vector<SortedRun> &sources)
{
    auto whole = begin();
    if (!whole)
        return whole.error();
    RunMerge entries(m_database);
    for (const SortedRun &source : sources) {
        if (auto added = entries.add(source.number); !added)
            return added;
        whole->count += source.count;
        whole->greatestRef = std::max(whole->greatestRef, source.greatestRef);
    }
    Chunks chunks(*m_insertChunk, whole->number);
    for (auto entry = entries.next(); !entry || *entry; entry = entries.next()) {
        const auto put = entry ? chunks.put(**entry) : Result<void>(entry.error());
        if (!put)
            return put;
    }
    if (auto flushed = chunks.flush(); !flushed)
        return flushed;
    entries.close();
    for (const SortedRun &source : sources) {
        if (auto dropped = drop(source); !dropped)
            return dropped;
    }
    return end(*whole);
}

Result<void> RunWriter::drop(const SortedRun &run)
{
    std::erase_if(m_held, [&](const SortedRun &held) { return held.number == run.number; });
    const auto chunks = m_dropChunks->with(run.number).execute();
    return chunks ? m_dropRun->with(run.number).execute() : chunks;
}

Result<void> RunWriter::dropBefore(std::int64_t ref)
{
    const std::vector<SortedRun> held = m_held;
    for (const SortedRun &run : held) {
        if (run.greatestRef >= ref)
            continue;
        if (auto dropped = drop(run); !dropped)
            return dropped;
    }
    return {};
}

Result<RunReader> RunReader::open(Database &database, RunKind kind)
{
    RunReader reader(kind);
    const auto prepared = prepareAll(database, {{sql::runsOfKind, &reader.m_runs},
                                                {sql::chunksBetween, &reader.m_chunks},
                                                {sql::chunksAfter, &reader.m_chunksAfter}});
    return prepared ? Result<RunReader>(std::move(reader)) : prepared.error();
}

Result<std::vector<std::int64_t>> RunReader::find(const RunKey &key)
{
    auto refs = between(key, key, std::numeric_limits<std::size_t>::max());
    return refs ? Result<std::vector<std::int64_t>>(std::move(**refs)) : refs.error();
}

Result<std::optional<std::vector<std::int64_t>>> RunReader::between(const RunKey &first, const RunKey &last,
                                                                    std::size_t most)
{
    const auto runs = readRuns(*m_runs, m_kind);
    if (!runs)
        return runs.error();
    std::vector<std::int64_t> refs;
    for (const SortedRun &run : *runs) {
        const auto read =
            eachEntry(*m_chunks, run, first, last, [&](const RunEntry &entry) { refs.push_back(entry.ref); });
        if (!read)
            return read.error();
        if (refs.size() > most)
            return std::optional<std::vector<std::int64_t>>();
    }
    return std::optional(std::move(refs));
}

Result<std::int64_t> RunReader::count()
{
    const auto runs = readRuns(*m_runs, m_kind);
    if (!runs)
        return runs.error();
    std::int64_t count = 0;
    for (const SortedRun &run : *runs)
        count += run.count;
    return count;
}

Result<void> RunReader::each(const std::function<bool(const RunKey &)> &look)
{
    constexpr int chunksATime = 64; // so that no read lasts long enough to hold the write-ahead log back
    const auto runs = readRuns(*m_runs, m_kind);
    if (!runs)
        return runs.error();
    for (const SortedRun &run : *runs) {
        std::string last;
        for (int read = chunksATime; read == chunksATime;) {
            read = 0;
            const std::string after = last;
            const Rewinding rewinding(m_chunksAfter->with(run.number, Blob{after}, chunksATime));
            for (auto row = m_chunksAfter->next(); !row || *row; row = m_chunksAfter->next(), ++read) {
                if (!row)
                    return row.error();
                last = m_chunksAfter->text(0);
                for (const RunEntry &entry : entriesFrom(m_chunksAfter->text(1))) {
                    if (!look(entry.key))
                        return {};
                }
            }
        }
    }
    return {};
}

} // namespace ringdown::store::sqlite
