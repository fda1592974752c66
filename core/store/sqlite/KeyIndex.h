// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/RequestKey.h"
#include "core/store/sqlite/Database.h"
#include "core/store/sqlite/KeyFilter.h"
#include "core/store/sqlite/SortedRuns.h"

#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <unordered_map>

namespace ringdown::store::sqlite {

/// Where a key's answer stands: seq of its row in events.
using KeyRef = std::int64_t;

std::uint64_t hashOf(const RequestKey &key);
RunKey runKeyOf(const RequestKey &key);

/// What memory knows of the request keys. Any thread.
class KeyIndex {
public:
    struct KeyAt {
        RequestKey key;
        KeyRef ref = 0;
    };

    /// Where memory says an answer stands, if it does. Of what it forgot the log knows, in the rows behind
    /// the index up to this one.
    struct Unprojected {
        std::optional<KeyRef> ref;
        KeyRef forgottenThrough = 0;
    };

    /// So many keys that the index does not have are remembered, and at least half as many.
    explicit KeyIndex(std::size_t mostUnprojected)
        : m_mostPerGeneration(mostUnprojected / 2)
    {
    }

    bool mayHaveSeen(const RequestKey &key) const;
    /// As mayHaveSeen(), and remembers it from now on.
    bool testAndAdd(const RequestKey &key);

    /// Keys that are committed and not yet in the database's index.
    void addUnprojected(std::span<const KeyAt> keys);
    void dropUnprojected(std::span<const KeyAt> keys);
    Unprojected findUnprojected(const RequestKey &key) const;

    /// Fills the filter from log and index; until it is done every key may have been seen.
    Result<void> load(Database &database, const std::stop_token &stop);

private:
    Result<void> loadQuiet(Database &database, const std::stop_token &stop);

    KeyFilter m_filter;
    std::atomic<bool> m_isLoaded{false};
    mutable std::mutex m_mutex;
    struct Generation {
        std::unordered_map<RequestKey, KeyRef, RequestKeyHash> refs;
        KeyRef greatest = 0;
    };
    const std::size_t m_mostPerGeneration;
    Generation m_unprojected;
    Generation m_olderUnprojected;
    KeyRef m_forgottenThrough = 0;
};

} // namespace ringdown::store::sqlite
