// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/RowSlices.h"

#include "core/store/sqlite/Writer.h"

namespace ringdown::store::sqlite {

Result<void>
dropInSlices(Writer &writer, std::span<const std::int64_t> rows,
             const std::function<Result<std::size_t>(OldRows &, std::span<const std::int64_t>)> &drop,
             const SweepPause &pause)
{
    while (!rows.empty()) {
        const auto slice = writer.betweenCommits([&](OldRows &old) -> Result<void> {
            const auto done = drop(old, rows);
            rows = rows.subspan(done ? *done : 0);
            return done ? Result<void>() : Result<void>(done.error());
        });
        if (!slice)
            return slice;
        if (auto paused = pause(); !paused && !rows.empty())
            return paused;
    }
    return {};
}

} // namespace ringdown::store::sqlite
