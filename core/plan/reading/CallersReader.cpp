// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/reading/CallersReader.h"

#include "core/plan/json/Fields.h"

#include <algorithm>

namespace ringdown::plan {
namespace {

bool isPrefix(std::string_view text)
{
    return text.size() >= 2 && text.size() <= 16 && text[0] == '+' &&
           std::all_of(text.begin() + 1, text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isCountry(std::string_view text)
{
    return text.size() == 2 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::vector<PhoneNumber> readPhones(const JsonNode &node, ProblemList &problems)
{
    std::vector<PhoneNumber> phones;
    for (const JsonNode *element : readList(node, "phone numbers", problems))
        phones.push_back(readPhone(*element, problems).value_or(PhoneNumber()));
    return phones;
}

/// Texts; the rule in words is said of each that does not fit.
std::vector<std::string> readEach(const JsonNode &node, std::string_view whats,
                                  bool (*fits)(std::string_view), const std::string &rule,
                                  ProblemList &problems)
{
    std::vector<std::string> texts;
    for (const JsonNode *element : readList(node, whats, problems)) {
        if (!element->isText() || !fits(element->text()))
            problems.add(*element, rule);
        if (element->isText())
            texts.emplace_back(element->text());
    }
    return texts;
}

CallerMatch readMatch(const JsonNode &node, ProblemList &problems)
{
    const auto isWord = [](std::string_view text) { return !text.empty(); };
    CallerMatch match;
    Fields fields(node, "what a caller rule matches", problems);
    if (const JsonNode *numbers = fields.optional("numbers"))
        match.numbers = readPhones(*numbers, problems);
    if (const JsonNode *prefixes = fields.optional("prefixes"))
        match.prefixes = readEach(*prefixes, "prefixes", isPrefix,
                                  "a + and the first digits of a number, such as \"+1900\"", problems);
    if (const JsonNode *types = fields.optional("types"))
        match.types =
            readEach(*types, "types of the directory", isWord, "a type of the directory in quotes", problems);
    if (const JsonNode *anonymous = fields.optional("anonymous"))
        match.anonymous = readTruth(*anonymous, problems).value_or(false);
    if (const JsonNode *forwarded = fields.optional("forwardedFrom"))
        match.forwardedFrom = readPhones(*forwarded, problems);
    if (const JsonNode *to = fields.optional("to"))
        match.to = readPhones(*to, problems);
    if (const JsonNode *countries = fields.optional("countries"))
        match.countries = readCountries(*countries, problems);
    if (const JsonNode *states = fields.optional("states"))
        match.states =
            readEach(*states, "states", isWord, "a state as the carrier writes it, such as \"CA\"", problems);
    fields.refuseOthers();
    return match;
}

std::variant<RouteId, RejectReason> readConsequence(const JsonNode &node, const TenantScope &scope)
{
    std::variant<RouteId, RejectReason> then;
    Fields fields(node, "what a caller rule does", scope.problems);
    const JsonNode *route = fields.optional("route");
    const JsonNode *reject = fields.optional("reject");
    if (fields.isObject() && (route != nullptr) == (reject != nullptr))
        scope.problems.add(
            node,
            "A caller rule either leads to a \"route\" or is a \"reject\": write exactly one of the two.");
    if (route)
        then = RouteId(readReference(*route, scope.routes, "a route", scope.problems));
    if (reject)
        then = readChoice(*reject, rejectReasons, scope.problems).value_or(RejectReason::Rejected);
    fields.refuseOthers();
    return then;
}

CallerRule readCallerRule(const JsonNode &node, const TenantScope &scope)
{
    CallerRule rule;
    Fields fields(node, "a caller rule", scope.problems);
    if (const JsonNode *name = fields.optional("name"))
        rule.name = readWords(*name, scope.problems).value_or("");
    if (const JsonNode *match = fields.required("match"))
        rule.match = readMatch(*match, scope.problems);
    if (const JsonNode *then = fields.required("then"))
        rule.then = readConsequence(*then, scope);
    if (const JsonNode *active = fields.optional("active"))
        rule.active = readTruth(*active, scope.problems).value_or(true);
    fields.refuseOthers();
    return rule;
}

DirectoryEntry readEntry(const JsonNode &node, ProblemList &problems)
{
    DirectoryEntry entry;
    Fields fields(node, "a directory entry", problems);
    if (const JsonNode *phone = fields.required("phone"))
        entry.phone = readPhone(*phone, problems).value_or(PhoneNumber());
    if (const JsonNode *name = fields.optional("name"))
        entry.name = readText(*name, problems).value_or("");
    if (const JsonNode *type = fields.optional("type"))
        entry.type = readText(*type, problems).value_or("");
    fields.refuseOthers();
    return entry;
}

} // namespace

std::vector<std::string> readCountries(const JsonNode &node, ProblemList &problems)
{
    return readEach(node, "countries", isCountry, "a country in two capital letters, such as \"US\"",
                    problems);
}

std::vector<DirectoryEntry> readDirectory(const JsonNode &node, ProblemList &problems)
{
    std::vector<DirectoryEntry> directory;
    for (const JsonNode *entry : readList(node, "directory entries", problems))
        directory.push_back(readEntry(*entry, problems));
    return directory;
}

std::vector<CallerRule> readCallerRules(const JsonNode &node, const TenantScope &scope)
{
    std::vector<CallerRule> rules;
    for (const JsonNode *rule : readList(node, "caller rules", scope.problems))
        rules.push_back(readCallerRule(*rule, scope));
    return rules;
}

} // namespace ringdown::plan
