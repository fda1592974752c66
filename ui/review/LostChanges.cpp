// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/LostChanges.h"

#include "core/plan/merge/ChangedPart.h"

namespace ringdown::review {
namespace {

bool isIn(const plan::Plan &live, const plan::Plan &pushed, const plan::PlanPart &part)
{
    if (part.section == plan::Section::Tenant)
        return (plan::findTenant(live, part.tenant) == nullptr) ==
               (plan::findTenant(pushed, part.tenant) == nullptr);
    if (!part.tenant.isEmpty() && !plan::findTenant(live, part.tenant))
        return false;
    plan::Plan taken = pushed;
    plan::takePart(taken, live, part);
    return taken == pushed;
}

} // namespace

std::vector<plan::Change> lostChanges(const plan::Plan &before, const plan::Plan &pushed,
                                      const plan::Plan &live)
{
    std::vector<plan::Change> lost;
    for (const plan::PartChange &change : plan::changesByPart(before, pushed)) {
        if (!isIn(live, pushed, change.part))
            lost.insert(lost.end(), change.changes.begin(), change.changes.end());
    }
    return lost;
}

} // namespace ringdown::review
