// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace ringdown::plan {

/// What went out for a tenant in the last hour, texts and calls together.
struct OutgoingHour {
    int all = 0;
    std::unordered_map<std::string, int> toNumber; ///< by E.164

    int countTo(const std::string &number) const
    {
        const auto known = toNumber.find(number);
        return known == toNumber.end() ? 0 : known->second;
    }
};

/// What a decision adds to an hour before anything of it has gone out.
struct OutgoingSoFar {
    int all = 0;
    int toNumber = 0;
};

/// Why the budgets of the plan let nothing more go to this number, as a sentence; nothing when it may.
std::optional<std::string> whyFull(const Limits &limits, const OutgoingHour &hour, const std::string &number,
                                   OutgoingSoFar soFar = {});

} // namespace ringdown::plan
