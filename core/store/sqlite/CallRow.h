// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/store/sqlite/SortedRuns.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ringdown::store::sqlite {

/// A call's row id begins with the millisecond it started in, so every index of calls is in order of time.
/// The low bits keep calls of one millisecond apart.
constexpr int callIdShift = 20;
std::int64_t callIdAt(Instant startedAt, std::int64_t seq);
Instant startOf(std::int64_t callId);

/// A canonical SID ("CA" and 32 hex digits) as its 16 bytes, any other as it is.
std::string packedSid(std::string_view sid);
std::string unpackedSid(std::string_view packed);
/// In the order of canonical SIDs; any other SID is somewhere between.
RunKey sidKey(std::string_view packed);
/// The packed SIDs that begin with this text, first and last; nothing unless it reads like the beginning of a
/// SID.
std::optional<std::pair<std::string, std::string>> packedSidRange(std::string_view beginning);

} // namespace ringdown::store::sqlite
