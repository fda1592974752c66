// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/OnlyVoicemail.h"
#include "core/plan/PlanDiff.h"
#include "core/plan/Titles.h"
#include "core/plan/diff/Changes.h"
#include "core/plan/diff/Words.h"

#include <algorithm>
#include <map>

namespace ringdown::plan {
namespace {

struct MatchEntry {
    std::string_view list; ///< the field it stands in
    std::string words;

    friend bool operator==(const MatchEntry &, const MatchEntry &) = default;
};

std::vector<MatchEntry> entriesInWords(const CallerMatch &match)
{
    std::vector<MatchEntry> entries;
    const auto addPhones = [&](std::string_view list, const std::string &prefix,
                               const std::vector<PhoneNumber> &phones) {
        for (const PhoneNumber &phone : phones)
            entries.push_back({list, prefix + phone.e164()});
    };
    const auto addTexts = [&](std::string_view list, const std::string &prefix,
                              const std::vector<std::string> &texts) {
        for (const std::string &text : texts)
            entries.push_back({list, prefix + text});
    };
    addPhones("numbers", "", match.numbers);
    addTexts("prefixes", "numbers that begin with ", match.prefixes);
    addTexts("types", "callers of the type ", match.types);
    if (match.anonymous)
        entries.push_back({"anonymous", "callers without a number"});
    addPhones("forwardedFrom", "calls forwarded from ", match.forwardedFrom);
    addPhones("to", "calls to ", match.to);
    addTexts("countries", "callers from the country ", match.countries);
    addTexts("states", "callers from the state ", match.states);
    return entries;
}

/// What a rule is read as: the one step it amounts to.
Step consequence(const CallerRule &rule)
{
    if (const auto *route = std::get_if<RouteId>(&rule.then))
        return GotoStep{*route};
    return RejectStep{std::get<RejectReason>(rule.then)};
}

bool goesToVoicemail(const Tenant &tenant, const CallerRule &rule)
{
    const auto *route = std::get_if<RouteId>(&rule.then);
    return route && isOnlyVoicemail(tenant, *route);
}

std::string consequenceWords(const Tenant &tenant, const CallerRule &rule)
{
    return goesToVoicemail(tenant, rule) ? "goes to voicemail" : stepWords(consequence(rule));
}

std::string newConsequenceWords(const Tenant &before, const CallerRule &was, const Tenant &after,
                                const CallerRule &is)
{
    const Step old = consequence(was);
    const Step now = consequence(is);
    const bool wasVoicemail = goesToVoicemail(before, was);
    const bool isVoicemail = goesToVoicemail(after, is);
    if (old.index() != now.index())
        return "now " + consequenceWords(after, is) +
               (std::holds_alternative<RejectStep>(now) ? " and no longer leads to a route"
                                                        : " and no longer rejects the call");
    if (isVoicemail && !wasVoicemail)
        return "goes to voicemail instead of to route " + inQuotes(std::get<RouteId>(was.then).value);
    if (wasVoicemail && !isVoicemail)
        return stepWords(now) + " instead of to voicemail";
    return replacementWords(old, now);
}

std::string ruleName(const std::vector<CallerRule> &rules, std::size_t index)
{
    return "Caller rule " + ruleTitle(rules, index, NameStyle::Quoted);
}

void diffMatch(const std::string &subject, const CallerMatch &before, const CallerMatch &after,
               const std::string &path, Changes &changes)
{
    const std::vector<MatchEntry> old = entriesInWords(before);
    const std::vector<MatchEntry> now = entriesInWords(after);
    const Pairing pairing = pairLists(
        old, now, [](const MatchEntry &entry) { return std::string(entry.list) + ' ' + entry.words; });
    for (const std::size_t i : pairing.removed)
        changes.removed(path + '.' + std::string(old[i].list),
                        subject + " no longer takes " + old[i].words + '.');
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (!pairing.oldOf[i])
            changes.added(path + '.' + std::string(now[i].list),
                          subject + " also takes " + now[i].words + '.');
    }
    if (!pairing.moved.empty())
        changes.changed(path, subject + " lists what it matches in another order.");
}

std::string moveWords(const std::vector<CallerRule> &rules, std::size_t index)
{
    if (index == 0)
        return ruleName(rules, index) + " is now asked first.";
    return ruleName(rules, index) + " is now asked right after " +
           ruleAlone(rules, index - 1, NameStyle::Quoted) + '.';
}

/// What pairs two lists of rules: the name, and among rules of one name whether they are equal, then their
/// order.
struct RuleKeys {
    std::vector<std::string> before;
    std::vector<std::string> after;
};

RuleKeys keysOf(const std::vector<CallerRule> &before, const std::vector<CallerRule> &after)
{
    RuleKeys keys{std::vector<std::string>(before.size()), std::vector<std::string>(after.size())};
    std::map<std::string_view, std::vector<std::size_t>> places;
    for (std::size_t i = 0; i < before.size(); ++i) {
        keys.before[i] = before[i].name;
        places[before[i].name].push_back(i);
    }
    for (std::size_t j = 0; j < after.size(); ++j) {
        keys.after[j] = after[j].name;
        std::vector<std::size_t> &left = places[after[j].name];
        const auto same =
            std::find_if(left.begin(), left.end(), [&](std::size_t i) { return before[i] == after[j]; });
        if (same == left.end())
            continue;
        keys.before[*same] += '\n' + std::to_string(*same);
        keys.after[j] = keys.before[*same];
        left.erase(same);
    }
    return keys;
}

} // namespace

std::vector<std::optional<std::size_t>> formerRules(const std::vector<CallerRule> &before,
                                                    const std::vector<CallerRule> &after)
{
    const RuleKeys keys = keysOf(before, after);
    return pairByKey(keys.before, keys.after).oldOf;
}

std::string matchWords(const CallerMatch &match)
{
    std::vector<std::string> parts;
    for (const MatchEntry &entry : entriesInWords(match))
        parts.push_back(entry.words);
    return enumeration(parts);
}

void diffCallerRules(const Tenant &was, const Tenant &is, const std::string &path, Changes &changes)
{
    const std::vector<CallerRule> &before = was.callers;
    const std::vector<CallerRule> &after = is.callers;
    const RuleKeys keys = keysOf(before, after);
    const Pairing pairing = pairByKey(keys.before, keys.after);
    for (const std::size_t i : pairing.removed)
        changes.removed(elementPath(path, i),
                        ruleName(before, i) + " is removed: it took " + matchWords(before[i].match) + '.');
    for (std::size_t i = 0; i < after.size(); ++i) {
        const std::string place = elementPath(path, i);
        const std::string subject = ruleName(after, i);
        if (!pairing.oldOf[i]) {
            changes.added(place, subject + " is new: it takes " + matchWords(after[i].match) + " and " +
                                     consequenceWords(is, after[i]) +
                                     (after[i].active ? "." : ", once it is switched on."));
            continue;
        }
        const CallerRule &old = before[*pairing.oldOf[i]];
        diffMatch(subject, old.match, after[i].match, place + ".match", changes);
        if (old.then != after[i].then)
            changes.changed(place + ".then",
                            subject + ' ' + newConsequenceWords(was, old, is, after[i]) + '.');
        if (old.active != after[i].active)
            changes.changed(place + ".active",
                            subject + (after[i].active ? " is switched on: it is asked again."
                                                       : " is switched off: it is no longer asked."));
    }
    for (const std::size_t i : pairing.moved)
        changes.changed(elementPath(path, i), moveWords(after, i));
}

} // namespace ringdown::plan
