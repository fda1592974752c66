// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/reading/TenantScope.h"

#include "core/base/CutText.h"

#include <algorithm>

namespace ringdown::plan {
namespace {

constexpr std::size_t namedInARepair = 6;

} // namespace

void KnownIds::add(std::string_view id, const JsonNode &node)
{
    if (m_nodes.emplace(id, &node).second && m_inOrder.size() <= namedInARepair)
        m_inOrder.push_back(id);
}

KnownIds KnownIds::ofList(const JsonNode *list)
{
    KnownIds ids;
    if (!list || !list->isList())
        return ids;
    for (const JsonNode &element : *list) {
        if (const JsonNode *id = element.find("id"); id && id->isText())
            ids.add(id->text(), element);
    }
    return ids;
}

KnownIds KnownIds::ofMembers(const JsonNode *object)
{
    KnownIds ids;
    if (!object || !object->isObject())
        return ids;
    for (const JsonNode &member : *object)
        ids.add(member.name(), member);
    return ids;
}

const JsonNode *KnownIds::find(std::string_view id) const
{
    const auto it = m_nodes.find(id);
    return it == m_nodes.end() ? nullptr : it->second;
}

std::string KnownIds::words() const
{
    std::string words;
    for (std::size_t i = 0; i < std::min(m_inOrder.size(), namedInARepair); ++i)
        words += (words.empty() ? "" : ", ") + std::string(cutToBytes(m_inOrder[i], 32));
    return words + (m_inOrder.size() > namedInARepair ? ", ..." : "");
}

TenantScope::TenantScope(const JsonNode &tenant, ProblemList &list)
    : problems(list)
    , contacts(KnownIds::ofList(tenant.find("contacts")))
    , tiers(KnownIds::ofList(tenant.find("tiers")))
    , routes(KnownIds::ofMembers(tenant.find("routes")))
    , texts(KnownIds::ofMembers(tenant.find("texts")))
{
}

std::string readReference(const JsonNode &node, const KnownIds &known, std::string_view what,
                          ProblemList &problems)
{
    if (node.isText() && known.find(node.text()))
        return std::string(node.text());
    const std::string choice = known.words();
    problems.add(node, "the id of " + std::string(what) + " of this tenant (" +
                           (choice.empty() ? "there is none yet" : "known: " + choice) + ")");
    return node.isText() ? std::string(node.text()) : std::string();
}

} // namespace ringdown::plan
