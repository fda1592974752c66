// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/merge/PlanPart.h"

#include <vector>

namespace ringdown::plan {

enum class Grain {
    Sections, ///< the directory and the caller rules are a part each; what is in a list, not its order
    Elements, ///< each entry and each rule, where no name comes twice, and the order of a list by itself
};

/// Every part in which the plans differ, in document order, tenants matched by id.
std::vector<PlanPart> differingParts(const Plan &a, const Plan &b, Grain grain = Grain::Sections);

/// Of one business.
std::vector<PlanPart> differingParts(const Tenant &a, const Tenant &b, Grain grain = Grain::Sections);

/// The lists of a and b that have the same elements in another order.
std::vector<PlanPart> listOrders(const Plan &a, const Plan &b);

} // namespace ringdown::plan
