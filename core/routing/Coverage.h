// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CompiledPlan.h"

#include <chrono>
#include <vector>

namespace ringdown::routing {

/// Whom an ordinary caller would ring at a moment.
struct CoverageSlot {
    Instant at;
    std::vector<ContactId> rings; ///< of the first tier that rings; empty: nobody would be rung

    friend bool operator==(const CoverageSlot &, const CoverageSlot &) = default;
};

/// Whom a caller without a rule of his own would ring, who presses nothing, asked at the beginning of count
/// slots of the given length from from on. Empty when the plan does not know the tenant or it has no number.
std::vector<CoverageSlot> coverage(const CompiledPlan &plan, const TenantId &tenant, Instant from,
                                   std::chrono::minutes slot, int count);

} // namespace ringdown::routing
