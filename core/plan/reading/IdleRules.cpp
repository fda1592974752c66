// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/reading/IdleRules.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace ringdown::plan {
namespace {

using Takers = std::set<std::size_t>;

/// What earlier rules take, each entry with the index of the first rule that takes it.
class Taken {
public:
    explicit Taken(const Tenant &tenant)
        : m_tenant(tenant)
    {
        for (const DirectoryEntry &entry : tenant.directory) {
            const auto [phone, isNew] = m_typeOf.emplace(entry.phone.e164(), entry.type);
            if (isNew)
                m_phonesOf[entry.type].push_back(phone->first);
        }
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
    Takers takersOf(const CallerMatch &match) const
    {
        Takers takers;
        if (m_everybody) {
            for (const PhoneNumber &number : m_tenant.numbers)
                takers.insert(*find('o' + number.e164()));
            return takers;
        }
        for (const std::string &key : entriesOf(match)) {
            if (!isTaken(key, takers))
                return {};
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
        return type == m_typeOf.end() || type->second.empty() ? std::nullopt
                                                              : find('t' + std::string(type->second));
    }

    /// Adds the rules that take this entry. A type is taken too when each of its phones is; one that nobody
    /// has takes nobody from anybody.
    bool isTaken(const std::string &key, Takers &takers) const
    {
        if (const auto taker = takerOf(key)) {
            takers.insert(*taker);
            return true;
        }
        if (key[0] != 't')
            return false;
        const auto phones = m_phonesOf.find(std::string_view(key).substr(1));
        return phones == m_phonesOf.end() ||
               std::all_of(phones->second.begin(), phones->second.end(),
                           [&](std::string_view phone) { return isTaken('n' + std::string(phone), takers); });
    }

    const Tenant &m_tenant;
    std::unordered_map<std::string, std::size_t> m_rules;
    std::optional<std::size_t> m_everybody; ///< with this rule every number of the business is taken
    std::unordered_map<std::string, std::string_view> m_typeOf; ///< by the phone; the first entry counts
    std::unordered_map<std::string_view, std::vector<std::string_view>> m_phonesOf; ///< by the type
};

} // namespace

std::vector<IdleRule> idleRules(const Tenant &tenant)
{
    std::vector<IdleRule> idle;
    if (tenant.callers.empty())
        return idle;
    Taken taken(tenant);
    for (std::size_t i = 0; i < tenant.callers.size(); ++i) {
        const CallerMatch &match = tenant.callers[i].match;
        if (!tenant.callers[i].active)
            continue;
        const bool isEmpty = match == CallerMatch{};
        const Takers takers = isEmpty ? Takers() : taken.takersOf(match);
        if (isEmpty || !takers.empty())
            idle.push_back({i, takers});
        taken.take(match, i);
    }
    return idle;
}

} // namespace ringdown::plan
