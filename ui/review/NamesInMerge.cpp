// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/NamesInMerge.h"

#include "core/plan/merge/ChangedPart.h"

#include <algorithm>

namespace ringdown::review {

std::vector<plan::Change> withNames(const std::vector<plan::Change> &changes, const plan::PlanPart &part,
                                    const plan::Plan &base, const plan::Plan &side)
{
    if (changes.size() != 1 || changes.front().kind != plan::ChangeKind::Removed)
        return changes;
    for (const plan::PartChange &change : plan::changesByPart(base, side)) {
        if (!plan::isName(change.part))
            continue;
        const std::vector<plan::PlanPart> brought = plan::partsByIds(change.part, base, side);
        if (std::find(brought.begin(), brought.end(), part) != brought.end())
            return change.changes;
    }
    return changes;
}

} // namespace ringdown::review
