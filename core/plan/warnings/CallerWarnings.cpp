// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/warnings/CallerWarnings.h"

#include "core/plan/Titles.h"
#include "core/plan/diff/Words.h"
#include "core/plan/reading/IdleRules.h"
#include "core/plan/reading/StepPlaces.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace ringdown::plan {
namespace {

std::string takerWords(const Tenant &tenant, const std::set<std::size_t> &takers)
{
    std::vector<std::string> words;
    for (const std::size_t rule : takers)
        words.push_back(ruleAlone(tenant.callers, rule, NameStyle::Quoted));
    return enumeration(words);
}

void warnOfUnknownTypes(const Tenant &tenant, const std::vector<const JsonNode *> &places,
                        ProblemList &warnings)
{
    std::unordered_set<std::string> types;
    for (const DirectoryEntry &entry : tenant.directory)
        types.insert(entry.type);
    for (std::size_t i = 0; i < tenant.callers.size(); ++i) {
        const std::vector<std::string> &wanted = tenant.callers[i].match.types;
        if (wanted.empty())
            continue;
        const auto typePlaces = childrenOf(places[i]->find("match")->find("types"));
        for (std::size_t t = 0; t < wanted.size(); ++t) {
            if (!types.contains(wanted[t]))
                warnings.add(*typePlaces[t],
                             "Nobody in the directory has this type, so it matches no caller.");
        }
    }
}

void warnOfForeignNumbers(const Tenant &tenant, const std::vector<const JsonNode *> &places,
                          ProblemList &warnings)
{
    for (std::size_t i = 0; i < tenant.callers.size(); ++i) {
        const std::vector<PhoneNumber> &dialled = tenant.callers[i].match.to;
        if (dialled.empty() || tenant.numbers.empty())
            continue;
        const auto dialledPlaces = childrenOf(places[i]->find("match")->find("to"));
        for (std::size_t n = 0; n < dialled.size(); ++n) {
            if (std::find(tenant.numbers.begin(), tenant.numbers.end(), dialled[n]) == tenant.numbers.end())
                warnings.add(*dialledPlaces[n],
                             "This is no number of the business, so no caller dials it here.");
        }
    }
}

void warnOfRepeatedEntries(const Tenant &tenant, const JsonNode &node, ProblemList &warnings)
{
    const auto places = childrenOf(node.find("directory"));
    std::unordered_map<std::string_view, const JsonNode *> known;
    for (std::size_t i = 0; i < tenant.directory.size(); ++i) {
        const auto [first, isNew] = known.emplace(tenant.directory[i].phone.e164(), places[i]);
        if (!isNew)
            warnings.add(*places[i], "This phone stands in the directory twice, first at " +
                                         first->second->path() + ": only one entry can count.");
    }
}

} // namespace

void warnOfCallers(const Tenant &tenant, const JsonNode &node, ProblemList &warnings)
{
    const auto places = childrenOf(node.find("callers"));
    for (const IdleRule &idle : idleRules(tenant))
        warnings.add(*places[idle.rule],
                     idle.takers.empty()
                         ? "This caller rule matches nobody: its match is empty."
                         : "This caller rule never gets its turn: " + takerWords(tenant, idle.takers) +
                               ", asked earlier, already takes every caller it matches. Move it up or "
                               "remove it.");
    warnOfUnknownTypes(tenant, places, warnings);
    warnOfForeignNumbers(tenant, places, warnings);
    warnOfRepeatedEntries(tenant, node, warnings);
}

} // namespace ringdown::plan
