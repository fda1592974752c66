// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/FoundProblems.h"

#include "ui/routing/routes/RouteEdits.h"

namespace ringdown::routing_ui {

FoundProblems problemsOf(const draft::Draft &draft, const TenantId &tenant)
{
    const std::string own = pathOf(draft.plan(), tenant);
    FoundProblems found;
    found.kind = draft.errors().empty() ? ProblemKind::Warning : ProblemKind::Error;
    for (const plan::Problem &problem : draft.errors().empty() ? draft.warnings() : draft.errors()) {
        if (!own.empty() && problem.path.starts_with(own))
            found.all.push_back(problem);
    }
    return found;
}

} // namespace ringdown::routing_ui
