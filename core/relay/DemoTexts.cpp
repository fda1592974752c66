// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/DemoTexts.h"

#include <utility>

namespace ringdown::relay {
namespace {

using namespace std::chrono_literals;
using carrier::Picture;

struct Written {
    const char *business; ///< id of it in the demo's plan
    DemoText text;
};

const std::vector<Written> &everyText()
{
    static const std::vector<Written> all{
        {"qdn",
         {27h, "+16195550147", {}, "Hello! Do we need tickets for the sunset sail, or just come?", {}}},
        {"rady",
         {200min,
          "+18585550156",
          {},
          "Could we have the ten seats that are marked here, for the concert on Saturday?",
          {Picture::SeatPlan}}},
        {"qdn",
         {75min,
          "+16195550147",
          {},
          "Is this your boat? We saw her by day and at sunset. Beautiful!",
          {Picture::BoatByDay, Picture::BoatAtDusk}}}};
    return all;
}

} // namespace

std::vector<DemoText> demoTexts(const routing::CompiledPlan &plan)
{
    std::vector<DemoText> texts;
    for (const Written &written : everyText()) {
        const routing::TenantPlan *business = plan.byId(TenantId(written.business));
        if (!business || business->tenant.numbers.empty())
            continue;
        DemoText text = written.text;
        text.to = business->tenant.numbers.front().e164();
        texts.push_back(std::move(text));
    }
    return texts;
}

} // namespace ringdown::relay
