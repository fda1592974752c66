// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/store/sqlite/ReaderPool.h"
#include "core/store/sqlite/RowSlices.h"
#include "core/store/sqlite/Writer.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace ringdown::store::sqlite {

/// Takes the words and numbers off what was sent and called. Its ids stay until it goes as a whole: an effect
/// that comes again is known by them. For one sweep.
class OldEffects {
public:
    OldEffects(Writer &writer, ReaderPool &readers, SweepPause pause)
        : m_writer(writer)
        , m_readers(readers)
        , m_pause(std::move(pause))
    {
    }

    /// Those of each of these tenants from before its moment.
    Result<void> dropWords(const std::map<std::string, Instant> &tenants);

private:
    /// Some finished effects, in the order of their positions.
    struct Page {
        std::int64_t last = 0; ///< 0: there are no more
        std::vector<std::int64_t> old;
    };

    Result<Page> nextPage(const std::map<std::string, Instant> &tenants, Instant newest, std::int64_t after);

    Writer &m_writer;
    ReaderPool &m_readers;
    SweepPause m_pause;
};

} // namespace ringdown::store::sqlite
