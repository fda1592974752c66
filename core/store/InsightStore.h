// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Insights.h"
#include "core/routing/ZoneClock.h"

#include <functional>
#include <memory>
#include <string>

namespace ringdown::store {

/// The clock on the wall of a business; null counts as UTC. Asked once for each business, on the thread that
/// reads.
using ClockOfTenant = std::function<std::shared_ptr<const routing::ZoneClock>(const std::string &tenant)>;

struct InsightFilter {
    std::string tenant; ///< "" for all
    Instant since;      ///< began at or after
    Instant until;      ///< began before
    Instant now;        ///< for what has waited too long
    ClockOfTenant clockOf;
};

/// What the log adds up to. Blocks like the reading functions of CallStore; its time grows with the calls of
/// the stretch, not with those of the log.
class InsightStore {
public:
    virtual ~InsightStore() = default;

    virtual Result<Insights> insights(const InsightFilter &filter) = 0;
};

} // namespace ringdown::store
