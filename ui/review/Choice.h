// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/merge/ChangedPart.h"

#include <map>
#include <set>
#include <vector>

namespace ringdown::review {

/// How a change stands in a list that took the place of another.
enum class Standing {
    Chosen,  ///< it was ticked there
    LeftOut, ///< it was there, and not ticked
    New,     ///< it was not there, or is partly what was left out: a person has to look
};

/// What was ticked in a list of changes and what was not, for the list that takes its place. A change is
/// known by its part; another name also by the parts that it brought by ids, as it is these when it is no
/// mere name any more.
class Choice {
public:
    void addChosen(const plan::PlanPart &part, const plan::Plan &before, const plan::Plan &after);
    void addLeft(const plan::PlanPart &part, const plan::Plan &before, const plan::Plan &after);

    bool leavesOut() const { return !m_left.empty(); }
    /// Of each of the changes from before to after.
    std::vector<Standing> standings(const std::vector<plan::PartChange> &changes, const plan::Plan &before,
                                    const plan::Plan &after) const;

private:
    using ByIds = std::map<plan::PlanPart, std::vector<plan::PlanPart>>;

    static std::set<plan::PlanPart> listed(const ByIds &known, const std::set<plan::PlanPart> &list);

    ByIds m_chosen;
    ByIds m_left;
};

} // namespace ringdown::review
