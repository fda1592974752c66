// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/OutgoingHour.h"

namespace ringdown::plan {

namespace {

/// " and up to 12 more before the relay started anew", where more of that budget may have gone out.
std::string andUnseen(int unseen)
{
    return unseen == 0 ? "" : ", and up to " + std::to_string(unseen) + " more before the relay started anew";
}

} // namespace

std::optional<std::string> whyFull(const Limits &limits, const OutgoingHour &hour, const std::string &number,
                                   OutgoingSoFar soFar)
{
    const int allUnseen = hour.starts * withoutRow(limits.outgoingPerHour);
    if (const int all = hour.all.count + soFar.all; all + allUnseen >= limits.outgoingPerHour)
        return "In the last hour " + std::to_string(all) + " texts and legs of this business went out" +
               andUnseen(allUnseen) + ", and limits.outgoingPerHour allows no more.";
    const int oneUnseen = hour.starts * withoutRow(limits.outgoingPerNumberPerHour);
    if (const int one = hour.countTo(number) + soFar.toNumber;
        one + oneUnseen >= limits.outgoingPerNumberPerHour)
        return "In the last hour " + std::to_string(one) + " texts and legs went to " + number +
               andUnseen(oneUnseen) + ", and limits.outgoingPerNumberPerHour allows no more.";
    return std::nullopt;
}

} // namespace ringdown::plan
