// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/Form.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace ringdown::twilio {
namespace {

constexpr int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

constexpr bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '*' ||
           c == '-' || c == '.' || c == '_';
}

void appendEncoded(std::string &out, std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : text) {
        if (isPlain(c)) {
            out += c;
        } else if (c == ' ') {
            out += '+';
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += {'%', digits[byte >> 4], digits[byte & 15]};
        }
    }
}

/// The bytes of a body that stand for something else than themselves.
constexpr auto hasMeaning = [] {
    std::array<bool, 256> meaning{};
    for (const char c : std::string_view("&=%+"))
        meaning[static_cast<unsigned char>(c)] = true;
    return meaning;
}();

/// Decodes into one block that is never larger than the body; keeps the field being read.
class Decoder {
public:
    Decoder(char *bytes, std::vector<FormField> &fields)
        : m_next(bytes)
        , m_start(bytes)
        , m_fields(fields)
    {
    }

    void put(char c) { *m_next++ = c; }
    /// Takes over the plain bytes from at on; where they end.
    std::size_t putPlain(std::string_view body, std::size_t at)
    {
        char *next = m_next;
        for (; at < body.size() && !hasMeaning[static_cast<unsigned char>(body[at])]; ++at)
            *next++ = body[at];
        m_next = next;
        return at;
    }
    void endName()
    {
        m_name = taken();
        m_hasName = true;
    }
    bool hasName() const { return m_hasName; }
    /// False when there are too many fields.
    bool endField()
    {
        const std::string_view text = taken();
        if (m_hasName || !text.empty()) {
            if (m_fields.size() == Form::maxFields)
                return false;
            m_fields.push_back(m_hasName ? FormField{m_name, text} : FormField{text, {}});
        }
        m_hasName = false;
        return true;
    }

private:
    std::string_view taken()
    {
        const std::string_view text(m_start, static_cast<std::size_t>(m_next - m_start));
        m_start = m_next;
        return text;
    }

    char *m_next;
    char *m_start;
    std::string_view m_name;
    bool m_hasName = false;
    std::vector<FormField> &m_fields;
};

/// Rank of a byte of UTF-8 such that comparing ranks compares UTF-16 units: there, the surrogates of
/// characters beyond the basic plane (bytes from F0) come before U+E000 to U+FFFF (bytes EE and EF).
constexpr unsigned char rank(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0xf0)
        return static_cast<unsigned char>(byte - 2);
    return byte >= 0xee ? static_cast<unsigned char>(byte + 0x10) : byte;
}

bool isNameBefore(std::string_view a, std::string_view b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                        [](char x, char y) { return rank(x) < rank(y); });
}

/// A field's place in the order: the first eight bytes of its name decide nearly always.
struct SortKey {
    std::uint64_t head = 0;
    const FormField *field = nullptr;

    explicit SortKey(const FormField &of)
        : field(&of)
    {
        for (std::size_t i = 0; i < sizeof head; ++i)
            head = head << 8 | (i < of.name.size() ? rank(of.name[i]) : 0U);
    }
    friend bool operator<(const SortKey &a, const SortKey &b)
    {
        if (a.head != b.head)
            return a.head < b.head;
        if (a.field->name != b.field->name)
            return isNameBefore(a.field->name, b.field->name);
        return a.field->value < b.field->value;
    }
};

std::vector<FormField> sortFields(const std::vector<FormField> &fields)
{
    std::vector<SortKey> keys(fields.begin(), fields.end());
    std::sort(keys.begin(), keys.end());
    std::vector<FormField> sorted;
    sorted.reserve(fields.size());
    for (const SortKey &key : keys)
        sorted.push_back(*key.field);
    return sorted;
}

} // namespace

Result<Form> Form::decode(std::string_view body)
{
    Form form;
    form.m_bytes = std::make_unique_for_overwrite<char[]>(body.size() + 1);
    form.m_fields.reserve(32);
    Decoder decoder(form.m_bytes.get(), form.m_fields);
    for (std::size_t i = 0; i <= body.size(); ++i) {
        i = decoder.putPlain(body, i);
        const char c = i < body.size() ? body[i] : '&';
        if (c == '&') {
            if (!decoder.endField())
                return Error{ErrorCode::TooLarge, "the form has more than 512 fields"};
        } else if (c == '=' && !decoder.hasName()) {
            decoder.endName();
        } else if (c == '%' && i + 2 < body.size() && hexValue(body[i + 1]) >= 0 &&
                   hexValue(body[i + 2]) >= 0) {
            decoder.put(static_cast<char>(hexValue(body[i + 1]) * 16 + hexValue(body[i + 2])));
            i += 2;
        } else {
            decoder.put(c == '+' ? ' ' : c);
        }
    }
    form.m_sorted = sortFields(form.m_fields);
    return form;
}

std::optional<std::string_view> Form::find(std::string_view name) const
{
    for (const FormField &field : m_fields) {
        if (field.name == name)
            return field.value;
    }
    return std::nullopt;
}

std::string_view Form::value(std::string_view name) const
{
    return find(name).value_or(std::string_view());
}

std::size_t Form::count(std::string_view name) const
{
    std::size_t count = 0;
    for (const FormField &field : m_fields)
        count += field.name == name ? 1 : 0;
    return count;
}

std::string encodeForm(const FieldList &fields)
{
    std::string out;
    for (const auto &[name, value] : fields) {
        if (!out.empty())
            out += '&';
        appendEncoded(out, name);
        out += '=';
        appendEncoded(out, value);
    }
    return out;
}

} // namespace ringdown::twilio
