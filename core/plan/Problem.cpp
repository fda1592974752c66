// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/Problem.h"

namespace ringdown::plan {

bool isSentence(const Problem &problem)
{
    const std::string &text = problem.expected;
    return problem.value.empty() ||
           (!text.empty() && ((text[0] >= 'A' && text[0] <= 'Z') || text.back() == '.'));
}

std::string toLine(const Problem &problem)
{
    const std::string place = problem.path.empty() ? "the plan" : problem.path;
    return place + ": " + (isSentence(problem) ? "" : problem.value + " is not ") + problem.expected;
}

} // namespace ringdown::plan
