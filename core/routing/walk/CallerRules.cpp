// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/CallerRules.h"

#include "core/plan/Titles.h"
#include "core/routing/walk/Reasons.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace ringdown::routing {
namespace {

bool lists(const std::vector<PhoneNumber> &numbers, const std::string &e164)
{
    return std::any_of(numbers.begin(), numbers.end(),
                       [&](const PhoneNumber &number) { return number.e164() == e164; });
}

bool lists(const std::vector<std::string> &words, const std::string &word)
{
    return !word.empty() && std::find(words.begin(), words.end(), word) != words.end();
}

std::string oneOf(const std::vector<std::string> &words)
{
    return reasons::listed({words.begin(), words.end()}, " or ");
}

/// One call held against the rules of a tenant.
class CallerMatcher {
public:
    CallerMatcher(const TenantPlan &plan, const Caller &caller)
        : m_caller(caller)
        , m_isWithheld(isWithheld(caller.from))
    {
        const auto entry = m_isWithheld ? plan.directory.end() : plan.directory.find(caller.from);
        if (entry != plan.directory.end())
            m_entry = &plan.tenant.directory[entry->second];
    }

    /// Why the rule matches, as a clause; "" when it does not.
    std::string whyMatching(const plan::CallerMatch &match) const
    {
        if (std::string why = whyNumberMatches(match); !why.empty())
            return why;
        if (lists(match.forwardedFrom, m_caller.forwardedFrom))
            return reasons::text({"the call was forwarded from ", m_caller.forwardedFrom});
        if (lists(match.to, m_caller.to))
            return reasons::text({m_caller.to, " was dialled"});
        if (lists(match.countries, m_caller.country))
            return reasons::text({"the call comes from country ", m_caller.country});
        if (lists(match.states, m_caller.state))
            return reasons::text({"the call comes from state ", m_caller.state});
        return {};
    }

    /// Why it does not, as a sentence about the caller.
    std::string whyNot(const plan::CallerMatch &match) const
    {
        std::vector<std::string> misses;
        const auto add = [&](bool isAsked, std::initializer_list<std::string_view> parts) {
            if (isAsked)
                misses.push_back(reasons::text(parts));
        };
        add(!match.numbers.empty(), {"is none of its numbers"});
        add(!match.prefixes.empty(), {"does not begin with ", oneOf(match.prefixes)});
        add(!match.types.empty(), {"is not ", oneOf(match.types), " in the directory"});
        add(match.anonymous, {"is not withheld"});
        add(!match.forwardedFrom.empty(), {"was not forwarded from its numbers"});
        add(!match.to.empty(), {"did not dial its numbers"});
        add(!match.countries.empty(), {"is not from ", oneOf(match.countries)});
        add(!match.states.empty(), {"is not from ", oneOf(match.states)});
        if (misses.empty())
            misses.emplace_back("cannot match a rule without entries");
        return reasons::text({m_isWithheld ? std::string_view("The withheld caller") : m_caller.from, " ",
                              reasons::listed({misses.begin(), misses.end()}), "."});
    }

private:
    std::string whyNumberMatches(const plan::CallerMatch &match) const
    {
        if (m_isWithheld)
            return match.anonymous ? "the caller's number is withheld" : "";
        if (lists(match.numbers, m_caller.from))
            return reasons::text({m_caller.from, " is one of its numbers"});
        for (const std::string &prefix : match.prefixes) {
            if (m_caller.from.starts_with(prefix))
                return reasons::text({m_caller.from, " begins with ", prefix});
        }
        if (m_entry && lists(match.types, m_entry->type))
            return reasons::text({plan::entryTitle(*m_entry), " is ", m_entry->type, " in the directory"});
        return {};
    }

    const Caller &m_caller;
    bool m_isWithheld = false;
    const plan::DirectoryEntry *m_entry = nullptr;
};

using Rules = std::vector<plan::CallerRule>;

std::string titleOf(const Rules &rules, std::size_t index)
{
    return reasons::text({"caller rule ", plan::ruleTitle(rules, index)});
}

/// The rules behind the one that is followed which it does not let have their turn.
void passOverLater(const Rules &rules, std::size_t followed, const CallerMatcher &matcher, RuleChoice &choice)
{
    for (std::size_t i = followed + 1; i < rules.size(); ++i) {
        if (const std::string why = rules[i].active ? matcher.whyMatching(rules[i].match) : std::string();
            !why.empty())
            choice.rejected.push_back(
                {titleOf(rules, i), reasons::text({"It matches too: ", why, ", but ",
                                                   plan::ruleAlone(rules, followed), " stands before it."})});
    }
}

} // namespace

RuleChoice chooseRule(const TenantPlan &plan, const Caller &caller, Words words)
{
    RuleChoice choice;
    const CallerMatcher matcher(plan, caller);
    const Rules &rules = plan.tenant.callers;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const plan::CallerRule &rule = rules[i];
        if (!rule.active) {
            if (words == Words::Written)
                choice.rejected.push_back({titleOf(rules, i), "It is switched off."});
            continue;
        }
        choice.why = matcher.whyMatching(rule.match);
        if (!choice.why.empty()) {
            choice.rule = &rule;
            choice.title = plan::ruleTitle(rules, i);
            if (words == Words::Written)
                passOverLater(rules, i, matcher, choice);
            return choice;
        }
        if (words == Words::Written)
            choice.rejected.push_back({titleOf(rules, i), matcher.whyNot(rule.match)});
    }
    return choice;
}

} // namespace ringdown::routing
