// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/ReviewDesk.h"

namespace ringdown::tests {

/// The plan of the harbor and calls to its Queen. For tests of a review to inherit.
class ReviewPlans {
protected:
    static plan::Plan harbor() { return harborPlan(); }
    /// A call to the Queen, so many hours before now.
    static CallSummary call(int hoursAgo, Outcome outcome)
    {
        using namespace std::chrono_literals;
        static int count = 0;
        CallSummary call;
        call.sid = CallSid("CA" + std::string(26, '0') + std::to_string(100'000 + ++count));
        call.tenant = queen;
        call.from = "+12015550123";
        call.to = "+16195550100";
        call.startedAt = wednesdayMorning - std::chrono::hours(hoursAgo);
        call.endedAt = call.startedAt + 60s;
        call.outcome = outcome;
        call.route = RouteId("open");
        return call;
    }
};

} // namespace ringdown::tests
