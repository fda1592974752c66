// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <cstdint>
#include <optional>
#include <string>

namespace ringdown::audit {

/// How far the collection is.
struct AuditFigures {
    std::int64_t behind =
        0; ///< entries of the log that were not looked at yet; 0: everything is carried over
    std::int64_t written = 0;           ///< calls since the start
    std::int64_t rejected = 0;          ///< calls that Firestore will never take, since the start
    std::optional<Instant> lastBatchAt; ///< nothing before the first
    std::string trouble;                ///< why it does not get on, "" while it does
};

} // namespace ringdown::audit
