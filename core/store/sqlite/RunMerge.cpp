// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/RunMerge.h"

#include "core/store/sqlite/Sql.h"

#include <algorithm>
#include <cstring>

namespace ringdown::store::sqlite {

std::string numberBytes(std::uint64_t number)
{
    std::string bytes;
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift & 0xff);
    return bytes;
}

std::string keyBytes(const RunKey &key)
{
    return numberBytes(key.high) + numberBytes(key.low);
}

std::string_view bytesOf(const std::vector<RunEntry> &entries)
{
    return {reinterpret_cast<const char *>(entries.data()), entries.size() * sizeof(RunEntry)};
}

std::vector<RunEntry> entriesFrom(std::string_view bytes)
{
    std::vector<RunEntry> entries(bytes.size() / sizeof(RunEntry));
    std::memcpy(entries.data(), bytes.data(), entries.size() * sizeof(RunEntry));
    return entries;
}

Result<void> RunMerge::add(std::int64_t run)
{
    auto chunks = m_database.prepare(sql::chunksOfRun);
    if (!chunks)
        return chunks.error();
    chunks->with(run);
    m_sources.push_back({std::move(*chunks), {}});
    return fill(m_sources.back());
}

Result<void> RunMerge::fill(Source &source)
{
    const auto row = source.chunks.next();
    if (!row)
        return row.error();
    source.isDone = !*row;
    source.entries = *row ? entriesFrom(source.chunks.text(0)) : std::vector<RunEntry>();
    source.place = 0;
    return {};
}

Result<std::optional<RunEntry>> RunMerge::next()
{
    Source *least = nullptr;
    for (Source &source : m_sources) {
        if (!source.isDone && (!least || source.entries[source.place] < least->entries[least->place]))
            least = &source;
    }
    if (!least)
        return std::optional<RunEntry>();
    const RunEntry entry = least->entries[least->place++];
    if (least->place == least->entries.size()) {
        if (auto filled = fill(*least); !filled)
            return filled.error();
    }
    return std::optional(entry);
}

} // namespace ringdown::store::sqlite
