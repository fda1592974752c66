// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <cstddef>
#include <set>
#include <vector>

namespace ringdown::plan {

/// A caller rule that is switched on and takes no call, whoever calls.
struct IdleRule {
    std::size_t rule = 0;
    std::set<std::size_t> takers; ///< the earlier rules that leave it nothing; none: its match is empty

    friend bool operator==(const IdleRule &, const IdleRule &) = default;
};

/// Those of a tenant, in their order.
std::vector<IdleRule> idleRules(const Tenant &tenant);

} // namespace ringdown::plan
