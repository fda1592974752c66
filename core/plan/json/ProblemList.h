// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Problem.h"
#include "core/plan/json/JsonDocument.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringdown::plan {

/// Collects problems in any order and gives them back in document order.
class ProblemList {
public:
    /// The value at a node breaks a rule.
    void add(const JsonNode &node, std::string expected);
    /// The name of a member is wrong, not its value.
    void addName(const JsonNode &member, std::string expected);
    /// An object lacks a field.
    void addMissing(const JsonNode &object, std::string_view field, std::string expected);

    bool isEmpty() const { return m_found.empty(); }
    std::size_t count() const { return m_found.size() + m_left; }
    /// The problems in document order; behind the first thousand, one line says how many more there are.
    std::vector<Problem> take();

private:
    bool hasRoom();

    std::vector<std::pair<const JsonNode *, Problem>> m_found;
    std::size_t m_left = 0; ///< not kept
};

} // namespace ringdown::plan
