// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/PhoneNumber.h"
#include "core/plan/json/JsonDocument.h"
#include "core/plan/json/ProblemList.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringdown::plan {

/// The fields of one JSON object: each is asked for by name once, then refuseOthers() complains about the
/// rest.
class Fields {
public:
    /// what: the object in words ("a tier"). A value that is no object is reported and has no fields.
    Fields(const JsonNode &node, std::string_view what, ProblemList &problems);

    /// The field, or nullptr when it is not there.
    const JsonNode *optional(std::string_view name);
    /// The field, or nullptr after the complaint that it is missing.
    const JsonNode *required(std::string_view name);
    /// Reports every field nobody asked for, and every field that is said twice.
    void refuseOthers();

    bool isObject() const { return m_isObject; }
    const JsonNode &node() const { return m_node; }

private:
    const JsonNode &m_node;
    std::string_view m_what;
    ProblemList &m_problems;
    std::vector<std::string_view> m_asked;
    bool m_isObject;
};

// Readers of single values. Each reports a value that breaks its rule, and returns it all the same where its
// type can hold it: a draft is saved and opened again while it has errors.

/// What stands there, by no rule; nothing when it is no text.
std::optional<std::string> textOf(const JsonNode &node);
/// Words of at least one character.
std::optional<std::string> readWords(const JsonNode &node, ProblemList &problems);
/// Words that may be empty.
std::optional<std::string> readText(const JsonNode &node, ProblemList &problems);
/// Words in which only the template fields of the contract may stand in braces.
std::optional<std::string> readTemplate(const JsonNode &node, ProblemList &problems);
/// The same, of at least one character.
std::optional<std::string> readTemplateWords(const JsonNode &node, ProblemList &problems);
std::optional<bool> readTruth(const JsonNode &node, ProblemList &problems);
std::optional<int> readWhole(const JsonNode &node, int least, int most, ProblemList &problems);
std::optional<PhoneNumber> readPhone(const JsonNode &node, ProblemList &problems);
/// An id as the contract writes them.
std::optional<std::string> readId(const JsonNode &node, ProblemList &problems);
/// The elements of a list; a value that is no list is reported and has none. whats: its elements in words.
std::vector<const JsonNode *> readList(const JsonNode &node, std::string_view whats, ProblemList &problems);
/// The members of an object without fixed fields; repeated ones are reported and left out.
std::vector<const JsonNode *> readMembers(const JsonNode &node, std::string_view what, ProblemList &problems);

/// "[a-z][a-z0-9-]{0,31}"
bool isId(std::string_view text);
inline constexpr std::string_view idRule =
    "an id: a small letter, then up to 31 small letters, digits or hyphens";

/// One of a few words. Reports another value with the whole choice.
template <typename Enum, std::size_t N>
std::optional<Enum> readChoice(const JsonNode &node, const std::pair<std::string_view, Enum> (&choices)[N],
                               ProblemList &problems)
{
    std::string words = "one of";
    for (const auto &[word, value] : choices) {
        if (node.isText() && node.text() == word)
            return value;
        words += (words.size() > 6 ? ", \"" : " \"") + std::string(word) + '"';
    }
    problems.add(node, words);
    return std::nullopt;
}

} // namespace ringdown::plan
