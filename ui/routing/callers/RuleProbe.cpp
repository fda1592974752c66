// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/RuleProbe.h"

#include "core/routing/CompiledPlan.h"
#include "core/routing/SimulatedCall.h"
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
    for (plan::CallerRule &rule : small.callers)
        rule.match.states.clear(); // that it is not from there would be no truth
    return *routing::CompiledPlan::compile(plan, 1)->byId(tenant.id);
}

RuleAnswer missed(const plan::CallerRule &rule, const std::string &why)
{
    RuleAnswer answer{RuleVerdict::Misses, why};
    if (!rule.active || rule.match.states.empty())
        return answer;
    answer.states = rule.match.states;
    plan::CallerMatch others = rule.match;
    others.states.clear();
    if (others == plan::CallerMatch())
        answer.why.clear();
    return answer;
}

} // namespace

RuleProbe probeRules(const plan::Tenant &tenant, const std::string &from)
{
    routing::TenantPlan plan = callersOf(tenant);
    const routing::Caller caller = routing::simulatedCaller(
        tenant, from, tenant.numbers.empty() ? std::string() : tenant.numbers.front().e164());
    RuleProbe probe;
    // The rules behind the one that catches are asked as if it were not there.
    while (!plan.tenant.callers.empty()) {
        const routing::RuleChoice choice = routing::chooseRule(plan, caller);
        // Behind those that come before it stand rules that match too: they are asked below.
        const auto before = choice.rule ? choice.rule - plan.tenant.callers.data()
                                        : static_cast<std::ptrdiff_t>(choice.rejected.size());
        for (std::ptrdiff_t i = 0; i < before; ++i)
            probe.answers.push_back(missed(tenant.callers[probe.answers.size()],
                                           choice.rejected[static_cast<std::size_t>(i)].why));
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
