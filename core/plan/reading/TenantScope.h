// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/json/JsonDocument.h"
#include "core/plan/json/ProblemList.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ringdown::plan {

/// The ids of one kind that a tenant defines, gathered before anything refers to them, and where each stands.
class KnownIds {
public:
    /// Ids of a list of objects with "id".
    static KnownIds ofList(const JsonNode *list);
    /// Ids that are the names of an object's members.
    static KnownIds ofMembers(const JsonNode *object);

    /// The node that defines the id, or nullptr.
    const JsonNode *find(std::string_view id) const;
    /// "captain, office", the first few, for a repair.
    std::string words() const;

private:
    void add(std::string_view id, const JsonNode &node);

    std::unordered_map<std::string_view, const JsonNode *> m_nodes;
    std::vector<std::string_view> m_inOrder;
};

/// What the readers of one tenant's parts need to know of the rest of it.
struct TenantScope {
    TenantScope(const JsonNode &tenant, ProblemList &list);

    ProblemList &problems;
    KnownIds contacts;
    KnownIds tiers;
    KnownIds routes;
    KnownIds texts;
};

/// An id that must be defined in this tenant. what: "a contact". An unknown one is reported and still
/// returned, so that lists keep their length.
std::string readReference(const JsonNode &node, const KnownIds &known, std::string_view what,
                          ProblemList &problems);

} // namespace ringdown::plan
