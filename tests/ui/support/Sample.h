// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "ui/format/PlanNames.h"

#include <string>
#include <vector>

namespace ringdown::tests {

/// Wednesday, 25 November 2026, 10:41 in San Diego: the moment at which every sample is told.
inline constexpr Instant sampleNow = Instant::fromSeconds(1795632060);

std::string samplePlanText(); ///< three businesses
format::PlanNames sampleNames();

/// A call that runs through the sample plan: real decisions of step(), so the reasons are the product's own.
struct SampleCall {
    std::string to;
    std::string from;
    int minutesAgo = 0;
    std::string digits;
    std::string answers; ///< "office@12"
    bool test = false;
    std::string claimedBy;
    int runsFor = -1;      ///< seconds after which the story stops (the call goes on); negative: to its end
    int hangsUpAfter = -1; ///< seconds after which the caller leaves without a word; negative: stays
};

client::CallDetail play(const SampleCall &call, Instant now = sampleNow);
/// A morning's worth of ended calls, newest first, and three that run.
std::vector<client::CallDetail> sampleDay(Instant now = sampleNow);
/// So many ended calls, one a minute back from now, cheap enough for tens of thousands.
std::vector<CallSummary> manyCalls(int count, Instant now = sampleNow);

} // namespace ringdown::tests
