// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/RequestKey.h"
#include "core/store/Store.h"

#include <optional>
#include <string>
#include <vector>

namespace ringdown::store::sqlite {

/// A row of the log.
struct LogRow {
    std::int64_t seq = 0;          ///< of its last event
    std::string events;            ///< EventBytes
    std::optional<RequestKey> key; ///< of the request that made it
};

/// The rows of one commit, for the feed and for the projection.
struct CommittedBatch final : NewEvents {
    std::vector<std::string> json() const override;

    std::vector<LogRow> rows;
};

} // namespace ringdown::store::sqlite
