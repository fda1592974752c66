// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CompiledPlan.h"
#include "core/routing/Step.h"

#include <string>
#include <vector>

namespace ringdown::routing {

/// Which caller rule a call falls under, why those before it did not match, and which behind it match too.
struct RuleChoice {
    const plan::CallerRule *rule = nullptr; ///< nullptr: none matched
    std::string title;                      ///< of the rule, behind the words "caller rule"
    std::string why;                        ///< a clause: "Harbor Master is vip in the directory"
    std::vector<RejectedAlternative> rejected;
};

/// The first rule of which any entry of any list matches.
RuleChoice chooseRule(const TenantPlan &plan, const Caller &caller, Words words = Words::Written);

} // namespace ringdown::routing
