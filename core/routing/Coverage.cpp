// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/Coverage.h"

#include "core/routing/WhatIf.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

// Nobody's number: 555-01xx is kept free for such uses.
constexpr const char *ordinaryCaller = "+12015550143";

std::vector<ContactId> firstRung(const CompiledPlan &plan, const std::string &to, Instant at)
{
    const auto path = whatIf(plan, {to, ordinaryCaller, at, {}, {}});
    if (!path)
        return {};
    const auto ringing = std::find_if(path->steps.begin(), path->steps.end(), [](const WhatIfStep &step) {
        return step.event.kind == EventKind::TierRinging;
    });
    return ringing == path->steps.end() ? std::vector<ContactId>() : ringing->event.contacts;
}

} // namespace

std::vector<CoverageSlot> coverage(const CompiledPlan &plan, const TenantId &tenant, Instant from,
                                   std::chrono::minutes slot, int count)
{
    const TenantPlan *found = plan.byId(tenant);
    if (!found || found->tenant.numbers.empty())
        return {};
    std::vector<CoverageSlot> slots;
    for (int i = 0; i < count; ++i) {
        const Instant at = from + slot * i;
        slots.push_back({at, firstRung(plan, found->tenant.numbers.front().e164(), at)});
    }
    return slots;
}

} // namespace ringdown::routing
