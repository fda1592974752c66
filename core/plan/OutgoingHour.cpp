// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/OutgoingHour.h"

namespace ringdown::plan {

std::optional<std::string> whyFull(const Limits &limits, const OutgoingHour &hour, const std::string &number,
                                   OutgoingSoFar soFar)
{
    if (const int all = hour.all + soFar.all; all >= limits.outgoingPerHour)
        return "In the last hour " + std::to_string(all) +
               " texts and legs of this business went out, and limits.outgoingPerHour allows no more.";
    if (const int one = hour.countTo(number) + soFar.toNumber; one >= limits.outgoingPerNumberPerHour)
        return "In the last hour " + std::to_string(one) + " texts and legs went to " + number +
               ", and limits.outgoingPerNumberPerHour allows no more.";
    return std::nullopt;
}

} // namespace ringdown::plan
