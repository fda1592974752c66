// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json/ProblemList.h"

#include <algorithm>

namespace ringdown::plan {
namespace {

/// More than anybody reads; keeps a hostile document from filling the memory with complaints about it.
constexpr std::size_t mostProblems = 1000;

} // namespace

bool ProblemList::hasRoom()
{
    if (m_found.size() < mostProblems)
        return true;
    ++m_left;
    return false;
}

void ProblemList::add(const JsonNode &node, std::string expected)
{
    if (hasRoom())
        m_found.emplace_back(&node, Problem{node.path(), node.excerpt(), std::move(expected)});
}

void ProblemList::addName(const JsonNode &member, std::string expected)
{
    if (hasRoom())
        m_found.emplace_back(&member, Problem{member.path(), quoted(member.name()), std::move(expected)});
}

void ProblemList::addMissing(const JsonNode &object, std::string_view field, std::string expected)
{
    if (hasRoom())
        m_found.emplace_back(&object, Problem{memberPath(object.path(), field), {}, std::move(expected)});
}

std::vector<Problem> ProblemList::take()
{
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Problem> problems;
    problems.reserve(m_found.size() + 1);
    for (auto &[node, problem] : m_found)
        problems.push_back(std::move(problem));
    if (m_left > 0)
        problems.push_back(
            {{}, {}, "And " + std::to_string(m_left) + " more problems of this kind are not listed."});
    m_found.clear();
    m_left = 0;
    return problems;
}

} // namespace ringdown::plan
