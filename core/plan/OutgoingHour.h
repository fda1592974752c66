// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace ringdown::plan {

/// Texts and calls together.
struct Outgoing {
    int count = 0;
    int unwritten = 0; ///< of them, whom no row of the store stands for; negative when rows stand for more
};

/// What went out for a tenant in the last hour.
struct OutgoingHour {
    Outgoing all;
    std::unordered_map<std::string, Outgoing> toNumber; ///< by E.164
    int starts = 0; ///< of the relay; before each, so much more may have gone out as needs no row

    int countTo(const std::string &number) const
    {
        const auto known = toNumber.find(number);
        return known == toNumber.end() ? 0 : known->second.count;
    }
};

/// So much of a budget goes out without a row that says so, and is forgotten when the relay stops.
constexpr int withoutRow(int budget)
{
    constexpr int part = 50;
    return budget / part;
}

/// What a decision adds to an hour before anything of it has gone out.
struct OutgoingSoFar {
    int all = 0;
    int toNumber = 0;
};

/// Why the budgets of the plan let nothing more go to this number, as a sentence; nothing when it may.
std::optional<std::string> whyFull(const Limits &limits, const OutgoingHour &hour, const std::string &number,
                                   OutgoingSoFar soFar = {});

} // namespace ringdown::plan
