// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json/JsonDocument.h"

#include "core/base/CutText.h"
#include "core/base/JsonText.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ringdown::plan {
namespace {

constexpr std::size_t excerptLength = 80;
constexpr std::string_view ellipsis = "\xe2\x80\xa6";

bool continuesCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

/// Cuts UTF-8 text to a number of characters, the last of them an ellipsis if anything was cut.
std::string cutToLength(std::string text, std::size_t length)
{
    std::size_t characters = 0;
    std::size_t keep = 0; // bytes of the first length - 1 characters
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (continuesCharacter(text[i]))
            continue;
        if (characters == length - 1)
            keep = i;
        if (++characters > length) {
            text.resize(keep);
            return text.append(ellipsis);
        }
    }
    return text;
}

bool isPlainName(std::string_view name)
{
    return !name.empty() && name.size() <= excerptLength && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    });
}

/// Writes values until the excerpt is surely long enough. Depth is bounded by the parser.
void appendValue(std::string &out, const JsonNode &node)
{
    const auto appendChildren = [&](char open, char close) {
        out += open;
        bool first = true;
        for (const JsonNode &child : node) {
            if (out.size() > 4 * excerptLength)
                return;
            out += first ? "" : ", ";
            first = false;
            if (node.isObject()) {
                appendJsonString(out, cutToBytes(child.name(), 4 * excerptLength));
                out += ": ";
            }
            appendValue(out, child);
        }
        out += close;
    };
    switch (node.kind()) {
    case JsonKind::Null:
        out += "null";
        break;
    case JsonKind::False:
        out += "false";
        break;
    case JsonKind::True:
        out += "true";
        break;
    case JsonKind::Number:
        out += node.text();
        break;
    case JsonKind::Text:
        appendJsonString(out, cutToBytes(node.text(), 4 * excerptLength));
        break;
    case JsonKind::List:
        appendChildren('[', ']');
        break;
    case JsonKind::Object:
        appendChildren('{', '}');
        break;
    }
}

/// Where and near what the parser stopped, in words.
std::string syntaxWords(std::string_view json, std::size_t position)
{
    const std::size_t stop = std::min(position, json.size());
    const std::string_view before = json.substr(0, stop == 0 ? 0 : stop - 1);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    std::string near;
    appendJsonString(near, endOfBytes(cutToBytes(json, stop), 20));
    return "Not valid JSON: line " + std::to_string(line) + ", column " +
           std::to_string(before.size() - lineStart + 1) + " cannot be read, just after " + near +
           "; look there for a missing comma, quote or bracket.";
}

} // namespace

/// Receives the parser's events and lays the nodes down.
class JsonBuilder {
public:
    JsonBuilder(JsonDocument &document, std::string_view json, int maxDepth)
        : m_document(document)
        , m_json(json)
        , m_maxDepth(static_cast<std::size_t>(maxDepth))
    {
        // No decoded string is longer than its source, so this never grows and the views stay valid.
        m_document.m_characters.reserve(json.size());
    }

    bool null() { return add(JsonKind::Null); }
    bool boolean(bool value) { return add(value ? JsonKind::True : JsonKind::False); }
    bool number_integer(std::int64_t value) { return add(JsonKind::Number, std::to_string(value)); }
    bool number_unsigned(std::uint64_t value) { return add(JsonKind::Number, std::to_string(value)); }
    bool number_float(double, const std::string &written) { return add(JsonKind::Number, written); }
    bool string(const std::string &value) { return add(JsonKind::Text, value); }
    bool binary(const std::vector<std::uint8_t> &) { return false; } // does not occur in text
    bool start_object(std::size_t) { return open(JsonKind::Object); }
    bool start_array(std::size_t) { return open(JsonKind::List); }
    bool end_array() { return close(); }
    bool key(const std::string &name)
    {
        m_name = keep(name);
        return true;
    }
    bool end_object()
    {
        markRepeated(m_open.back());
        return close();
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &)
    {
        m_document.m_refusal = Problem{{}, {}, syntaxWords(m_json, position)};
        return false;
    }

private:
    std::string_view keep(const std::string &text)
    {
        std::vector<char> &pool = m_document.m_characters;
        const std::size_t start = pool.size();
        pool.insert(pool.end(), text.begin(), text.end());
        return {pool.data() + start, text.size()};
    }

    bool add(JsonKind kind, const std::string &text = {})
    {
        JsonNode node;
        node.m_kind = kind;
        node.m_text = keep(text);
        node.m_name = std::exchange(m_name, {});
        if (!m_open.empty())
            node.m_up = static_cast<std::uint32_t>(m_document.m_nodes.size() - m_open.back());
        m_document.m_nodes.push_back(node);
        return true;
    }

    bool open(JsonKind kind)
    {
        add(kind);
        m_open.push_back(m_document.m_nodes.size() - 1);
        if (m_open.size() <= m_maxDepth)
            return true;
        finishOpenNodes();
        m_document.m_refusal = Problem{m_document.m_nodes.back().path(),
                                       {},
                                       "Nested deeper than " + std::to_string(m_maxDepth) +
                                           " levels, which no plan is: look for brackets that do not close."};
        return false;
    }

    bool close()
    {
        const std::size_t node = m_open.back();
        m_open.pop_back();
        m_document.m_nodes[node].m_size = static_cast<std::uint32_t>(m_document.m_nodes.size() - node);
        return true;
    }

    /// Gives every open node its size so far, so that paths can be written of an unfinished document.
    void finishOpenNodes()
    {
        while (!m_open.empty())
            close();
    }

    void markRepeated(std::size_t object)
    {
        JsonNode &parent = m_document.m_nodes[object];
        parent.m_size = static_cast<std::uint32_t>(m_document.m_nodes.size() - object);
        m_members.clear();
        for (const JsonNode &member : parent)
            m_members.push_back(&member);
        std::sort(m_members.begin(), m_members.end(), [](const JsonNode *a, const JsonNode *b) {
            return a->name() != b->name() ? a->name() < b->name() : a < b;
        });
        for (std::size_t i = 1; i < m_members.size(); ++i) {
            if (m_members[i]->name() == m_members[i - 1]->name())
                m_document.m_nodes[static_cast<std::size_t>(m_members[i] - m_document.m_nodes.data())]
                    .m_repeated = true;
        }
    }

    JsonDocument &m_document;
    std::string_view m_json;
    std::size_t m_maxDepth;
    std::string_view m_name; ///< of the member whose value comes next
    std::vector<std::size_t> m_open;
    std::vector<const JsonNode *> m_members; ///< kept to save allocations
};

JsonDocument JsonDocument::parse(std::string_view json, int maxDepth)
{
    JsonDocument document;
    JsonBuilder builder(document, json, maxDepth);
    if (!nlohmann::json::sax_parse(json.begin(), json.end(), &builder) && !document.m_refusal)
        document.m_refusal = Problem{{}, {}, "Not valid JSON."};
    return document;
}

std::size_t JsonNode::childCount() const
{
    std::size_t count = 0;
    for (auto it = begin(); it != end(); ++it)
        ++count;
    return count;
}

const JsonNode *JsonNode::find(std::string_view name) const
{
    for (const JsonNode &child : *this) {
        if (child.name() == name && isObject())
            return &child;
    }
    return nullptr;
}

const JsonNode *JsonNode::at(std::size_t index) const
{
    for (const JsonNode &child : *this) {
        if (index-- == 0)
            return &child;
    }
    return nullptr;
}

std::string JsonNode::path() const
{
    std::vector<const JsonNode *> way;
    for (const JsonNode *node = this; node->parent(); node = node->parent())
        way.push_back(node);
    std::string path;
    for (auto it = way.rbegin(); it != way.rend(); ++it) {
        const JsonNode &above = *(*it)->parent();
        if (above.isObject()) {
            path = memberPath(path, (*it)->name());
            continue;
        }
        std::size_t index = 0;
        for (auto child = above.begin(); &*child != *it; ++child)
            ++index;
        path += '[' + std::to_string(index) + ']';
    }
    return path;
}

std::string JsonNode::excerpt() const
{
    std::string out;
    appendValue(out, *this);
    return cutToLength(std::move(out), excerptLength);
}

std::string memberPath(const std::string &parent, std::string_view name)
{
    if (isPlainName(name))
        return parent.empty() ? std::string(name) : parent + '.' + std::string(name);
    return parent + '[' + quoted(name) + ']';
}

std::string quoted(std::string_view text)
{
    std::string out;
    appendJsonString(out, cutToBytes(text, 4 * excerptLength));
    return cutToLength(std::move(out), excerptLength);
}

} // namespace ringdown::plan
