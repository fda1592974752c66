// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/merge/PlanMerge.h"

#include <algorithm>
#include <set>

namespace ringdown::plan {
namespace {

/// The parts of both that lie within each other: a removed tenant touches everything of it.
bool touches(const PlanPart &a, const PlanPart &b)
{
    return a == b || (a.tenant == b.tenant && (a.section == Section::Tenant || b.section == Section::Tenant));
}

std::vector<Change> wordsFor(const Plan &base, const Plan &changed, const PlanPart &part)
{
    Plan only = base;
    takePart(only, changed, part);
    return diff(base, only);
}

} // namespace

PlanMerge merge(const Plan &base, const Plan &theirs, const Plan &yours)
{
    PlanMerge merged{theirs, {}};
    const std::vector<PlanPart> their = differingParts(base, theirs);
    for (PlanPart part : differingParts(base, yours)) {
        if (!findTenant(theirs, part.tenant) && findTenant(base, part.tenant))
            part = {part.tenant, Section::Tenant, {}}; // they removed what you changed a part of
        const bool isTouched = std::any_of(their.begin(), their.end(),
                                           [&](const PlanPart &other) { return touches(part, other); });
        Plan same = theirs;
        takePart(same, yours, part);
        if (!isTouched)
            takePart(merged.plan, yours, part);
        else if (same != theirs && (merged.conflicts.empty() || merged.conflicts.back().part != part))
            merged.conflicts.push_back({part, wordsFor(base, theirs, part), wordsFor(base, yours, part)});
    }
    return merged;
}

} // namespace ringdown::plan
