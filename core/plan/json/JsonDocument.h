// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Problem.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::plan {

enum class JsonKind : std::uint8_t { Null, False, True, Number, Text, List, Object };

/// One value of a JSON document. The nodes of a document lie in one array in document order, every subtree in
/// one piece, so that address order is document order and a node finds its children and its parent by
/// counting.
class JsonNode {
public:
    /// Walks the direct children of a list or an object.
    class Iterator {
    public:
        explicit Iterator(const JsonNode *node)
            : m_node(node)
        {
        }
        const JsonNode &operator*() const { return *m_node; }
        Iterator &operator++()
        {
            m_node += m_node->m_size;
            return *this;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        const JsonNode *m_node;
    };

    JsonKind kind() const { return m_kind; }
    bool isText() const { return m_kind == JsonKind::Text; }
    bool isList() const { return m_kind == JsonKind::List; }
    bool isObject() const { return m_kind == JsonKind::Object; }
    std::string_view name() const { return m_name; } ///< of a member of an object
    std::string_view text() const { return m_text; } ///< a text decoded, a number as it was written
    bool isRepeated() const { return m_repeated; }   ///< an earlier member of the object has the same name

    Iterator begin() const { return Iterator(this + 1); }
    Iterator end() const { return Iterator(this + m_size); }
    std::size_t childCount() const;
    const JsonNode *find(std::string_view name) const; ///< the first member of that name, or nullptr
    const JsonNode *at(std::size_t index) const;       ///< a list's element, or nullptr
    const JsonNode *parent() const { return m_up == 0 ? nullptr : this - m_up; }

    std::string path() const;    ///< "tenants[1].tiers[0].seconds", "" for the document itself
    std::string excerpt() const; ///< the value as JSON, cut to 80 characters

private:
    friend class JsonBuilder;

    std::string_view m_name;
    std::string_view m_text;
    std::uint32_t m_size = 1; ///< nodes of the subtree, this one included
    std::uint32_t m_up = 0;   ///< distance to the parent, 0 for the root
    JsonKind m_kind = JsonKind::Null;
    bool m_repeated = false;
};

/// A parsed JSON text. Owns its nodes and their strings.
class JsonDocument {
public:
    /// Parses the whole text. What does not parse, or nests deeper than maxDepth, gives a document without
    /// root and the reason in refusal(). Neither recursive nor throwing.
    static JsonDocument parse(std::string_view json, int maxDepth);

    const JsonNode *root() const { return m_refusal ? nullptr : m_nodes.data(); }
    const std::optional<Problem> &refusal() const { return m_refusal; }

private:
    friend class JsonBuilder;

    std::vector<JsonNode> m_nodes;
    std::vector<char> m_characters; ///< never reallocated: the nodes view into it
    std::optional<Problem> m_refusal;
};

/// "parent.name", or parent["odd name"] where the name is not a plain word.
std::string memberPath(const std::string &parent, std::string_view name);
/// Text as a JSON string, cut to 80 characters with quotes.
std::string quoted(std::string_view text);

} // namespace ringdown::plan
