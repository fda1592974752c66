// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <functional>
#include <span>

namespace ringdown::store::sqlite {

class OldRows;
class Writer;

/// Waits between two slices, so that most of the time is for the commits. Errors end the sweep.
using SweepPause = std::function<Result<void>()>;

/// Changes rows of the log from the front, as many at a time as drop does in one go: it returns how many.
/// What a pause ends leaves rows behind; once all are done the caller goes on to the index.
Result<void>
dropInSlices(Writer &writer, std::span<const std::int64_t> rows,
             const std::function<Result<std::size_t>(OldRows &, std::span<const std::int64_t>)> &drop,
             const SweepPause &pause);

} // namespace ringdown::store::sqlite
