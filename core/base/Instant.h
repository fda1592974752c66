// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace ringdown {

/// A moment on the UTC time line, in whole milliseconds. Pure code gets it as an argument and never reads a
/// clock.
struct Instant {
    std::int64_t milliseconds = 0; ///< since 1970-01-01T00:00:00Z

    static constexpr Instant fromSeconds(std::int64_t seconds) { return {seconds * 1000}; }
    constexpr std::int64_t seconds() const
    {
        return milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000;
    }

    friend constexpr auto operator<=>(const Instant &, const Instant &) = default;
    friend constexpr Instant operator+(Instant a, std::chrono::milliseconds d)
    {
        return {a.milliseconds + d.count()};
    }
    friend constexpr Instant operator-(Instant a, std::chrono::milliseconds d)
    {
        return {a.milliseconds - d.count()};
    }
    friend constexpr std::chrono::milliseconds operator-(Instant a, Instant b)
    {
        return std::chrono::milliseconds(a.milliseconds - b.milliseconds);
    }
};

/// A moment together with the UTC offset it was written with, so that a plan is written back as it was read.
struct OffsetInstant {
    Instant at;
    int offsetSeconds = 0; ///< east of UTC is positive

    friend bool operator==(const OffsetInstant &, const OffsetInstant &) = default;
};

/// Reads RFC 3339 with offset or Z, seconds and fraction optional ("2026-11-26T10:00-08:00"). Years 1970 to
/// 9999.
Result<OffsetInstant> parseRfc3339(std::string_view text);
/// Writes "2026-11-26T18:00:00.000Z"; milliseconds always present, so texts sort like the moments.
std::string toRfc3339(Instant at);
/// Writes "2026-11-26T10:00:00-08:00"; whole seconds unless there are milliseconds.
std::string toRfc3339(const OffsetInstant &at);
/// Appends the UTC form to out without other allocation (hot path).
void appendRfc3339(std::string &out, Instant at);

} // namespace ringdown
