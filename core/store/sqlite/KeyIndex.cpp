// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/KeyIndex.h"

#include "core/store/sqlite/Entry.h"
#include "core/store/sqlite/Sql.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace ringdown::store::sqlite {

std::uint64_t hashOf(const RequestKey &key)
{
    std::uint64_t hash = 0;
    std::memcpy(&hash, key.data(), sizeof hash);
    return hash;
}

RunKey runKeyOf(const RequestKey &key)
{
    RunKey runKey;
    runKey.high = hashOf(key);
    std::memcpy(&runKey.low, key.data() + sizeof runKey.high, sizeof runKey.low);
    return runKey;
}

bool KeyIndex::mayHaveSeen(const RequestKey &key) const
{
    return !m_isLoaded.load(std::memory_order_acquire) || m_filter.contains(hashOf(key));
}

bool KeyIndex::testAndAdd(const RequestKey &key)
{
    const bool isLoaded = m_isLoaded.load(std::memory_order_acquire);
    return m_filter.testAndAdd(hashOf(key)) || !isLoaded;
}

void KeyIndex::addUnprojected(std::span<const KeyAt> keys)
{
    const std::lock_guard lock(m_mutex);
    for (const KeyAt &at : keys) {
        if (m_unprojected.refs.size() >= m_mostPerGeneration) {
            if (!m_olderUnprojected.refs.empty())
                m_forgottenThrough = m_olderUnprojected.greatest;
            m_olderUnprojected = std::exchange(m_unprojected, {});
        }
        m_unprojected.refs.emplace(at.key, at.ref);
        m_unprojected.greatest = std::max(m_unprojected.greatest, at.ref);
    }
}

void KeyIndex::dropUnprojected(std::span<const KeyAt> keys)
{
    const std::lock_guard lock(m_mutex);
    for (const KeyAt &at : keys) {
        m_unprojected.refs.erase(at.key);
        m_olderUnprojected.refs.erase(at.key);
    }
}

KeyIndex::Unprojected KeyIndex::findUnprojected(const RequestKey &key) const
{
    const std::lock_guard lock(m_mutex);
    for (const Generation *generation : {&m_unprojected, &m_olderUnprojected}) {
        if (const auto it = generation->refs.find(key); it != generation->refs.end())
            return {it->second, m_forgottenThrough};
    }
    return {std::nullopt, m_forgottenThrough};
}

Result<void> KeyIndex::load(Database &database, const std::stop_token &stop)
{
    auto runs = RunReader::open(database, RunKind::RequestKeys);
    if (!runs)
        return runs.error();
    const auto count = runs->count();
    if (!count)
        return count.error();
    m_filter.reserve(static_cast<std::size_t>(*count));
    const auto shown = runs->each([&](const RunKey &key) {
        m_filter.fill(key.high);
        return !stop.stop_requested();
    });
    if (!shown)
        return shown;
    if (auto quiet = loadQuiet(database, stop); !quiet)
        return quiet;
    if (!stop.stop_requested())
        m_isLoaded.store(true, std::memory_order_release);
    return {};
}

Result<void> KeyIndex::loadQuiet(Database &database, const std::stop_token &stop)
{
    constexpr int page = 1000; // so that no read lasts long enough to hold the write-ahead log back
    auto keys = database.prepare(sql::quietKeys);
    if (!keys)
        return keys.error();
    std::int64_t last = 0;
    for (int read = page; read == page && !stop.stop_requested();) {
        read = 0;
        const Rewinding rewinding(keys->with(last, page));
        for (auto row = keys->next(); !row || *row; row = keys->next(), ++read) {
            if (!row)
                return row.error();
            last = keys->number(0);
            if (const auto key = keyFromBytes(keys->text(1)))
                m_filter.testAndAdd(hashOf(*key));
        }
    }
    return {};
}

} // namespace ringdown::store::sqlite
