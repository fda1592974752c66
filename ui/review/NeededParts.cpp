// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/NeededParts.h"

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"

#include <utility>

namespace ringdown::review {
namespace {

constexpr std::size_t mostTried = 100; ///< each reads the whole plan

bool isValid(const plan::Plan &plan)
{
    return plan::readPlan(plan::writePlan(plan)).isValid();
}

} // namespace

std::vector<plan::PlanPart> neededParts(const Question &question)
{
    std::vector<plan::PlanPart> needed = question.leftOut;
    if (needed.empty() || !isValid(withParts(question.after, question.edited, needed)))
        return {};
    for (std::size_t i = 0, tried = 0; i < needed.size() && tried < mostTried; ++tried) {
        std::vector<plan::PlanPart> fewer = needed;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        if (isValid(withParts(question.after, question.edited, fewer)))
            needed = std::move(fewer);
        else
            ++i;
    }
    return needed;
}

} // namespace ringdown::review
