// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json/Fields.h"

#include "core/base/CutText.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace ringdown::plan {
namespace {

constexpr std::array<std::string_view, 6> templateFields = {"caller", "callerName", "business",
                                                            "number", "time",       "reason"};

std::string saidTwice(const JsonNode &member)
{
    return "The field " + quoted(member.name()) + " is said twice in one object: keep one of the two.";
}

/// Every {name} that is no template field, each once.
std::vector<std::string_view> unknownTemplateFields(std::string_view text)
{
    std::vector<std::string_view> unknown;
    const auto has = [](const auto &names, std::string_view name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        const std::size_t close = text.find_first_of("{}", open + 1);
        if (close == std::string_view::npos)
            break;
        const std::string_view name = text.substr(open + 1, close - open - 1);
        if (text[close] == '}' && !has(templateFields, name) && !has(unknown, name))
            unknown.push_back(name);
    }
    return unknown;
}

void refuseUnknownFields(const JsonNode &node, ProblemList &problems)
{
    const auto unknown = node.isText() ? unknownTemplateFields(node.text()) : std::vector<std::string_view>();
    for (const std::string_view name : unknown)
        problems.add(
            node,
            "The field {" + std::string(cutToBytes(name, 40)) +
                "} is not known: write {caller}, {callerName}, {business}, {number}, {time} or {reason}.");
}

} // namespace

Fields::Fields(const JsonNode &node, std::string_view what, ProblemList &problems)
    : m_node(node)
    , m_what(what)
    , m_problems(problems)
    , m_isObject(node.isObject())
{
    if (!m_isObject)
        m_problems.add(node, "an object in braces: " + std::string(what));
}

const JsonNode *Fields::optional(std::string_view name)
{
    m_asked.push_back(name);
    return m_node.find(name);
}

const JsonNode *Fields::required(std::string_view name)
{
    const JsonNode *field = optional(name);
    if (!field && m_isObject)
        m_problems.addMissing(m_node, name,
                              "Missing: " + std::string(m_what) + " needs \"" + std::string(name) + "\".");
    return field;
}

void Fields::refuseOthers()
{
    if (!m_isObject)
        return;
    std::string known;
    for (const JsonNode &member : m_node) {
        if (std::find(m_asked.begin(), m_asked.end(), member.name()) == m_asked.end()) {
            if (known.empty()) {
                for (const std::string_view name : m_asked)
                    known += (known.empty() ? "" : ", ") + std::string(name);
            }
            m_problems.addName(member, "a field of " + std::string(m_what) + " (" + known +
                                           "); correct or remove it");
        } else if (member.isRepeated()) {
            m_problems.add(member, saidTwice(member));
        }
    }
}

std::optional<std::string> textOf(const JsonNode &node)
{
    return node.isText() ? std::optional<std::string>(node.text()) : std::nullopt;
}

std::optional<std::string> readText(const JsonNode &node, ProblemList &problems)
{
    if (!node.isText())
        problems.add(node, "text in quotes");
    return textOf(node);
}

std::optional<std::string> readWords(const JsonNode &node, ProblemList &problems)
{
    if (!node.isText() || node.text().find_first_not_of(" \t\n\r") == std::string_view::npos)
        problems.add(node, "text in quotes of at least one letter");
    return textOf(node);
}

std::optional<std::string> readTemplate(const JsonNode &node, ProblemList &problems)
{
    refuseUnknownFields(node, problems);
    return readText(node, problems);
}

std::optional<std::string> readTemplateWords(const JsonNode &node, ProblemList &problems)
{
    refuseUnknownFields(node, problems);
    return readWords(node, problems);
}

std::optional<bool> readTruth(const JsonNode &node, ProblemList &problems)
{
    if (node.kind() == JsonKind::True || node.kind() == JsonKind::False)
        return node.kind() == JsonKind::True;
    problems.add(node, "true or false, without quotes");
    return std::nullopt;
}

std::optional<int> readWhole(const JsonNode &node, int least, int most, ProblemList &problems)
{
    int value = 0;
    const std::string_view text = node.text();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole =
        node.kind() == JsonKind::Number && error == std::errc() && end == text.data() + text.size();
    if (!isWhole || value < least || value > most)
        problems.add(node, "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return isWhole ? std::optional(value) : std::nullopt;
}

std::optional<PhoneNumber> readPhone(const JsonNode &node, ProblemList &problems)
{
    if (node.isText()) {
        if (Result<PhoneNumber> phone = PhoneNumber::fromE164(node.text()))
            return std::move(phone).value();
    }
    problems.add(node, "a phone number with its country code, such as \"+16195550100\"");
    return std::nullopt;
}

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= 32 && text[0] >= 'a' && text[0] <= 'z' &&
           std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

std::optional<std::string> readId(const JsonNode &node, ProblemList &problems)
{
    if (!node.isText() || !isId(node.text()))
        problems.add(node, std::string(idRule));
    return textOf(node);
}

std::vector<const JsonNode *> readList(const JsonNode &node, std::string_view whats, ProblemList &problems)
{
    std::vector<const JsonNode *> elements;
    if (!node.isList())
        problems.add(node, "a list in brackets of " + std::string(whats));
    else
        for (const JsonNode &element : node)
            elements.push_back(&element);
    return elements;
}

std::vector<const JsonNode *> readMembers(const JsonNode &node, std::string_view what, ProblemList &problems)
{
    std::vector<const JsonNode *> members;
    if (!node.isObject()) {
        problems.add(node, "an object in braces: " + std::string(what));
        return members;
    }
    for (const JsonNode &member : node) {
        if (member.isRepeated())
            problems.add(member, saidTwice(member));
        else
            members.push_back(&member);
    }
    return members;
}

} // namespace ringdown::plan
