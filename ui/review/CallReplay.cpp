// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/CallReplay.h"

#include "core/plan/Renames.h"

#include <utility>
#include <vector>

namespace ringdown::review {

routing::WhatIfQuestion questionOf(const CallSummary &call, const routing::CompiledPlan &live)
{
    routing::WhatIfQuestion question{call.to, call.from, call.startedAt, {}, {}};
    if (call.outcome == Outcome::Answered && !call.contact.isEmpty())
        question.answers[call.contact] = {routing::Reply::Answers, 5};
    return routing::withHangUpOf(call, std::move(question), live);
}

Result<routing::ReplayedCall> replayedIn(const routing::CompiledPlan &plan,
                                         const routing::WhatIfQuestion &call)
{
    auto path = routing::replay(plan, call);
    if (path || call.answers.empty())
        return path;
    routing::WhatIfQuestion unanswered = call;
    unanswered.answers.clear();
    return routing::replay(plan, unanswered);
}

plan::Plan withNamesOf(plan::Plan plan, const plan::Plan &other)
{
    for (plan::Tenant &tenant : plan.tenants) {
        const plan::Tenant *is = plan::findTenant(other, tenant.id);
        for (const plan::Rename &rename :
             is ? plan::renamesBetween(tenant, *is) : std::vector<plan::Rename>())
            plan::apply(tenant, rename);
    }
    return plan;
}

bool goesElsewhere(const routing::ReplayedCall &before, const Result<routing::ReplayedCall> &after)
{
    return !after || before.route != after->route || before.outcome != after->outcome ||
           before.tenant != after->tenant;
}

} // namespace ringdown::review
