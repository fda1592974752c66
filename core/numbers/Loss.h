// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <optional>
#include <string>
#include <vector>

namespace ringdown::numbers {

/// What a business of a plan loses with one of its numbers.
struct NumberLoss {
    TenantId tenant;
    std::string business;
    std::vector<RouteId> routes;    ///< that its calls can come to
    std::vector<std::string> rules; ///< caller rules that name it, by their names
    bool isLast = false;            ///< the business has no other

    friend bool operator==(const NumberLoss &, const NumberLoss &) = default;
};

/// Nothing when no business of the plan has the number. phone: E.164.
std::optional<NumberLoss> lossOf(const plan::Plan &plan, const std::string &phone);

} // namespace ringdown::numbers
