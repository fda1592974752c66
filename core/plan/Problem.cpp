// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/Problem.h"

namespace ringdown::plan {

std::string toLine(const Problem &problem)
{
    const std::string place = problem.path.empty() ? "the plan" : problem.path;
    const std::string &text = problem.expected;
    // A warning may begin with what a contact is called, or with a number; it ends as a sentence does.
    const bool isSentence = !text.empty() && ((text[0] >= 'A' && text[0] <= 'Z') || text.back() == '.');
    if (isSentence || problem.value.empty())
        return place + ": " + problem.expected;
    return place + ": " + problem.value + " is not " + problem.expected;
}

} // namespace ringdown::plan
