// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/Choice.h"

#include <algorithm>

namespace ringdown::review {

void Choice::addChosen(const plan::PlanPart &part, const plan::Plan &before, const plan::Plan &after)
{
    m_chosen.emplace(part, plan::partsByIds(part, before, after));
}

void Choice::addLeft(const plan::PlanPart &part, const plan::Plan &before, const plan::Plan &after)
{
    m_left.emplace(part, plan::partsByIds(part, before, after));
}

/// A name that is not on the list any more is what it brought.
std::set<plan::PlanPart> Choice::listed(const ByIds &known, const std::set<plan::PlanPart> &list)
{
    std::set<plan::PlanPart> parts;
    for (const auto &[part, byIds] : known) {
        if (list.contains(part))
            parts.insert(part);
        else
            parts.insert(byIds.begin(), byIds.end());
    }
    return parts;
}

std::vector<Standing> Choice::standings(const std::vector<plan::PartChange> &changes,
                                        const plan::Plan &before, const plan::Plan &after) const
{
    std::set<plan::PlanPart> list;
    for (const plan::PartChange &change : changes)
        list.insert(change.part);
    const std::set<plan::PlanPart> chosen = listed(m_chosen, list);
    const std::set<plan::PlanPart> left = listed(m_left, list);
    const auto isIn = [](const std::set<plan::PlanPart> &parts) {
        return [&parts](const plan::PlanPart &part) { return parts.contains(part); };
    };
    std::vector<Standing> standings;
    for (const plan::PartChange &change : changes) {
        const bool isKnown = m_chosen.contains(change.part) || m_left.contains(change.part);
        const auto parts =
            isKnown ? std::vector<plan::PlanPart>{change.part} : plan::partsByIds(change.part, before, after);
        const bool isAnyChosen = std::any_of(parts.begin(), parts.end(), isIn(chosen));
        const bool isAnyLeft = std::any_of(parts.begin(), parts.end(), isIn(left));
        if (isAnyChosen && !isAnyLeft && std::all_of(parts.begin(), parts.end(), isIn(chosen)))
            standings.push_back(Standing::Chosen);
        else
            standings.push_back(isAnyLeft && !isAnyChosen ? Standing::LeftOut : Standing::New);
    }
    return standings;
}

} // namespace ringdown::review
