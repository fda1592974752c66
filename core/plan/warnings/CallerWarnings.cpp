// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/warnings/CallerWarnings.h"

#include "core/plan/reading/StepPlaces.h"

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace ringdown::plan {
namespace {

/// What earlier rules take, each entry with the index of the first rule that takes it.
class Taken {
public:
    explicit Taken(const Tenant &tenant)
        : m_tenant(tenant)
    {
        for (const DirectoryEntry &entry : tenant.directory)
            m_typeOf.emplace(entry.phone.e164(), entry.type);
    }

    void take(const CallerMatch &match, std::size_t rule)
    {
        for (const std::string &key : entriesOf(match))
            m_rules.emplace(key, rule);
        const bool takesAll =
            !m_tenant.numbers.empty() &&
            std::all_of(m_tenant.numbers.begin(), m_tenant.numbers.end(),
                        [&](const PhoneNumber &number) { return find('o' + number.e164()); });
        if (takesAll && !m_everybody)
            m_everybody = rule;
    }

    /// The rules that together leave nothing of this match; empty when something is left of it.
    std::set<std::size_t> takersOf(const CallerMatch &match) const
    {
        std::set<std::size_t> takers;
        if (m_everybody) {
            for (const PhoneNumber &number : m_tenant.numbers)
                takers.insert(*find('o' + number.e164()));
            return takers;
        }
        for (const std::string &key : entriesOf(match)) {
            const auto taker = takerOf(key);
            if (!taker)
                return {};
            takers.insert(*taker);
        }
        return takers;
    }

private:
    /// Every entry of a match as one text, its first letter the list it stands in.
    static std::vector<std::string> entriesOf(const CallerMatch &match)
    {
        std::vector<std::string> entries;
        const auto addPhones = [&](char list, const std::vector<PhoneNumber> &phones) {
            for (const PhoneNumber &phone : phones)
                entries.push_back(list + phone.e164());
        };
        const auto addTexts = [&](char list, const std::vector<std::string> &texts) {
            for (const std::string &text : texts)
                entries.push_back(list + text);
        };
        addPhones('n', match.numbers);
        addTexts('p', match.prefixes);
        addTexts('t', match.types);
        addPhones('f', match.forwardedFrom);
        addPhones('o', match.to);
        addTexts('c', match.countries);
        addTexts('s', match.states);
        if (match.anonymous)
            entries.emplace_back("a");
        return entries;
    }

    std::optional<std::size_t> find(const std::string &key) const
    {
        const auto it = m_rules.find(key);
        return it == m_rules.end() ? std::nullopt : std::optional(it->second);
    }

    /// The rule that takes this entry: by the same entry, and a number or prefix also by a shorter prefix, a
    /// number also by its type in the directory.
    std::optional<std::size_t> takerOf(const std::string &key) const
    {
        if (const auto same = find(key))
            return same;
        if (key[0] != 'n' && key[0] != 'p')
            return std::nullopt;
        for (std::size_t length = 3; length <= key.size(); ++length) {
            if (const auto shorter = find('p' + key.substr(1, length - 1)))
                return shorter;
        }
        const auto type = key[0] == 'n' ? m_typeOf.find(key.substr(1)) : m_typeOf.end();
        return type == m_typeOf.end() || type->second.empty() ? std::nullopt : find('t' + type->second);
    }

    const Tenant &m_tenant;
    std::unordered_map<std::string, std::size_t> m_rules;
    std::optional<std::size_t> m_everybody; ///< with this rule every number of the business is taken
    std::unordered_map<std::string, std::string> m_typeOf;
};

std::string ruleWords(const Tenant &tenant, const std::set<std::size_t> &rules)
{
    std::string words;
    for (const std::size_t rule : rules) {
        const std::string &name = tenant.callers[rule].name;
        words += (words.empty() ? "" : " and ") +
                 (name.empty() ? "rule " + std::to_string(rule + 1) : '"' + name + '"');
    }
    return words;
}

bool matchesNobody(const CallerMatch &match)
{
    return match == CallerMatch{};
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
    Taken taken(tenant);
    for (std::size_t i = 0; i < tenant.callers.size(); ++i) {
        const CallerMatch &match = tenant.callers[i].match;
        if (!tenant.callers[i].active)
            continue;
        if (matchesNobody(match))
            warnings.add(*places[i], "This caller rule matches nobody: its match is empty.");
        else if (const auto takers = taken.takersOf(match); !takers.empty())
            warnings.add(
                *places[i],
                "This caller rule never gets its turn: " + ruleWords(tenant, takers) +
                    ", asked earlier, already takes every caller it matches. Move it up or remove it.");
        taken.take(match, i);
    }
    warnOfUnknownTypes(tenant, places, warnings);
    warnOfForeignNumbers(tenant, places, warnings);
    warnOfRepeatedEntries(tenant, node, warnings);
}

} // namespace ringdown::plan
