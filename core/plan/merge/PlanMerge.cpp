// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/merge/PlanMerge.h"

#include "core/plan/merge/DifferingParts.h"
#include "core/plan/merge/Resolve.h"

#include <algorithm>

namespace ringdown::plan {
namespace {

constexpr Picks allTheirs{Side::Theirs, Side::Yours, Side::Theirs, Side::Theirs};
constexpr Picks allYours{Side::Theirs, Side::Yours, Side::Theirs, Side::Yours};
constexpr Picks onlyTheirSide{Side::Base, Side::Base, Side::Base, Side::Theirs};
constexpr Picks onlyYourSide{Side::Base, Side::Base, Side::Base, Side::Yours};
constexpr Picks keptTheirs{Side::Theirs, Side::Base, Side::Theirs, Side::Base};
constexpr Picks keptYours{Side::Base, Side::Yours, Side::Yours, Side::Base};

/// The order in a tier is a part of its own.
std::vector<Change> wordsFor(const Plan &base, const Plan &changed, const PlanPart &part)
{
    Plan only = base;
    takePart(only, changed, part);
    if (part.section == Section::Tier)
        takePart(only, base, {part.tenant, Section::TierContactOrder, part.key});
    return diff(base, only);
}

/// What the two outcomes differ in. A business that was not there before is one.
std::vector<PlanPart> conflictingParts(const Plan &base, const PlanMerge &merged)
{
    std::vector<PlanPart> parts;
    for (PlanPart part : differingParts(merged.plan, merged.yours, Grain::Elements)) {
        if (!findTenant(base, part.tenant))
            part = {part.tenant, Section::Tenant, {}};
        if (std::find(parts.begin(), parts.end(), part) == parts.end())
            parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace

PlanMerge merge(const Plan &base, const Plan &theirs, const Plan &yours)
{
    PlanMerge merged;
    merged.plan = resolve(base, theirs, yours, allTheirs);
    merged.yours = resolve(base, theirs, yours, allYours);
    const Plan their = resolve(base, theirs, yours, onlyTheirSide);
    const Plan your = resolve(base, theirs, yours, onlyYourSide);
    for (const PlanPart &part : conflictingParts(base, merged))
        merged.conflicts.push_back({part, wordsFor(base, their, part), wordsFor(base, your, part)});
    merged.keptOfTheirs = diff(base, resolve(base, theirs, yours, keptTheirs));
    merged.keptOfYours = diff(base, resolve(base, theirs, yours, keptYours));
    return merged;
}

} // namespace ringdown::plan
