// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/RuleProbe.h"

#include "core/routing/CompiledPlan.h"
#include "core/routing/walk/CallerRules.h"

namespace ringdown::routing_ui {
namespace {

/// As much of a business as caller rules ask about, sound even when the draft has errors.
routing::TenantPlan callersOf(const plan::Tenant &tenant)
{
    plan::Plan plan;
    plan::Tenant &small = plan.tenants.emplace_back();
    small.id = tenant.id;
    small.timeZone = "UTC";
    small.numbers = tenant.numbers;
    small.directory = tenant.directory;
    small.callers = tenant.callers;
    return *routing::CompiledPlan::compile(plan, 1)->byId(tenant.id);
}

} // namespace

RuleProbe probeRules(const plan::Tenant &tenant, const std::string &from)
{
    routing::TenantPlan plan = callersOf(tenant);
    routing::Caller caller;
    caller.from = from;
    caller.to = tenant.numbers.empty() ? std::string() : tenant.numbers.front().e164();
    RuleProbe probe;
    // The rules behind the one that catches are asked as if it were not there.
    while (!plan.tenant.callers.empty()) {
        const routing::RuleChoice choice = routing::chooseRule(plan, caller);
        // Behind those that come before it stand rules that match too: they are asked below.
        const auto before = choice.rule ? choice.rule - plan.tenant.callers.data()
                                        : static_cast<std::ptrdiff_t>(choice.rejected.size());
        for (std::ptrdiff_t i = 0; i < before; ++i)
            probe.answers.push_back({RuleVerdict::Misses, choice.rejected[static_cast<std::size_t>(i)].why});
        if (!choice.rule)
            break;
        const bool isFirst = !probe.caughtBy;
        if (isFirst)
            probe.caughtBy = probe.answers.size();
        probe.answers.push_back({isFirst ? RuleVerdict::Catches : RuleVerdict::NeverAsked, choice.why});
        plan.tenant.callers.erase(plan.tenant.callers.begin(), plan.tenant.callers.begin() + before + 1);
    }
    return probe;
}

} // namespace ringdown::routing_ui
