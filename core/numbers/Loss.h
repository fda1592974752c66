// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <optional>
#include <string>
#include <vector>

namespace ringdown::numbers {

/// A caller rule that is for a number.
struct LostRule {
    std::string name;  ///< "" for one without
    int place = 0;     ///< which of the business's rules it is, the first is 1
    std::string title; ///< its name, or "rule 2"

    friend bool operator==(const LostRule &, const LostRule &) = default;
};

/// What a business of a plan loses with one of its numbers.
struct NumberLoss {
    TenantId tenant;
    std::string business;
    std::vector<RouteId> routes; ///< that its calls can come to
    std::vector<LostRule> rules; ///< that name it
    bool isLast = false;         ///< the business has no other

    friend bool operator==(const NumberLoss &, const NumberLoss &) = default;
};

/// Nothing when no business of the plan has the number. phone: E.164.
std::optional<NumberLoss> lossOf(const plan::Plan &plan, const std::string &phone);

} // namespace ringdown::numbers
