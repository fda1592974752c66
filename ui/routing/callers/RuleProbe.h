// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <optional>
#include <string>
#include <vector>

namespace ringdown::routing_ui {

enum class RuleVerdict {
    Catches,    ///< the caller falls under it
    Misses,     ///< asked, and it does not match
    NeverAsked, ///< it would match, but an earlier one was asked first
};

struct RuleAnswer {
    RuleVerdict verdict = RuleVerdict::Misses;
    std::string why; ///< the relay's own sentence or clause, "" when the rule asks for the state alone
    /// It would match a call from one of these, which nobody but the carrier can tell.
    std::vector<std::string> states = {};

    friend bool operator==(const RuleAnswer &, const RuleAnswer &) = default;
};

/// Which rule of a business catches a caller, and why each other does not: the relay's own answer, by the
/// draft.
struct RuleProbe {
    std::optional<std::size_t> caughtBy; ///< nothing: the hours decide
    std::vector<RuleAnswer> answers;     ///< one for each rule
};

/// from: E.164, or "" for a withheld number. The call comes to the first number of the business.
RuleProbe probeRules(const plan::Tenant &tenant, const std::string &from);

} // namespace ringdown::routing_ui
