// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/store/sqlite/Follower.h"
#include "core/store/sqlite/ReaderPool.h"
#include "core/store/sqlite/RowSlices.h"
#include "core/store/sqlite/Writer.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace ringdown::store::sqlite {

/// Takes texts out of the log that belong to no call: what customers wrote, what was answered and passed on,
/// and what became of it. Who wrote STOP stays. For one sweep.
class OldTexts {
public:
    OldTexts(Writer &writer, Follower &follower, ReaderPool &readers, SweepPause pause)
        : m_writer(writer)
        , m_follower(follower)
        , m_readers(readers)
        , m_pause(std::move(pause))
    {
    }

    /// Those of this tenant from before this moment. Returns how many texts that were.
    Result<std::int64_t> drop(std::int64_t tenantNumber, const std::string &tenant, Instant before);

private:
    /// Some entries of the index, oldest first.
    struct Page {
        std::int64_t lastSeq = 0;       ///< 0: there are no more
        std::int64_t texts = 0;         ///< those that are old
        std::vector<std::int64_t> gone; ///< seqs of what is old, or was taken by an earlier sweep
        std::vector<std::int64_t> rows; ///< where the old ones stand in the log, rising
    };

    Result<Page> nextPage(std::int64_t tenantNumber, const std::string &tenant, std::int64_t after,
                          Instant before);
    Result<void> dropFromLog(const Page &page, const std::string &tenant, Instant before);

    Writer &m_writer;
    Follower &m_follower;
    ReaderPool &m_readers;
    SweepPause m_pause;
};

} // namespace ringdown::store::sqlite
