// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <QTimeZone>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::routing {

/// What the clock on the wall of a zone shows, to the minute.
struct WallTime {
    std::chrono::local_days day;
    int minute = 0;            ///< of the day, 0 to 1439
    bool isSecondTime = false; ///< the clocks went back and showed this label before
};

/// The wall clock of one time zone from 1970 to 2200, as a table: an offset costs a search and no allocation.
/// Immutable, so tenants and threads share it.
class ZoneClock {
public:
    /// An unknown id gives UTC (a valid plan has none).
    explicit ZoneClock(const std::string &ianaId);

    /// Seconds east of UTC.
    int offsetAt(std::int64_t utcSeconds) const { return periodAt(utcSeconds).offset; }
    std::int64_t localSeconds(Instant at) const { return at.seconds() + offsetAt(at.seconds()); }
    WallTime wallTimeAt(Instant at) const;
    /// When the offset in force at this second ends; nothing when it stays to the end of the table.
    std::optional<std::int64_t> offsetEndsAfter(std::int64_t utcSeconds) const;
    const QTimeZone &zone() const { return m_zone; }

private:
    struct Period {
        std::int64_t begin; ///< UTC seconds
        int offset;
    };

    const Period &periodAt(std::int64_t utcSeconds) const;
    void append(const QTimeZone::OffsetData &change);

    QTimeZone m_zone;
    std::vector<Period> m_periods; ///< by begin; the first begins before everything
};

} // namespace ringdown::routing
