// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/Problem.h"

namespace ringdown::plan {

std::string toLine(const Problem &problem)
{
    const std::string place = problem.path.empty() ? "the plan" : problem.path;
    const bool isSentence =
        !problem.expected.empty() && problem.expected[0] >= 'A' && problem.expected[0] <= 'Z';
    if (isSentence || problem.value.empty())
        return place + ": " + problem.expected;
    return place + ": " + problem.value + " is not " + problem.expected;
}

} // namespace ringdown::plan
