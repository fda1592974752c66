// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/JsonText.h"

#include <array>
#include <charconv>

namespace ringdown {
namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

/// Length of the valid UTF-8 sequence at the front of text, 0 if there is none.
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(0);
    const std::size_t length = first < 0x80   ? 1
                               : first < 0xc2 ? 0
                               : first < 0xe0 ? 2
                               : first < 0xf0 ? 3
                               : first < 0xf5 ? 4
                                              : 0;
    if (length == 0 || length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return 0;
    }
    if ((first == 0xe0 && byte(1) < 0xa0) || (first == 0xed && byte(1) > 0x9f) ||
        (first == 0xf0 && byte(1) < 0x90) || (first == 0xf4 && byte(1) > 0x8f))
        return 0;
    return length;
}

void appendEscape(std::string &out, unsigned char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += "\\u00";
        out += hexDigits[c >> 4];
        out += hexDigits[c & 15];
    }
}

} // namespace

void appendJsonString(std::string &out, std::string_view text)
{
    out += '"';
    std::size_t plain = 0; // start of the run that needs no change
    std::size_t i = 0;
    const auto flush = [&] { out.append(text, plain, i - plain); };
    while (i < text.size()) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c < 0x7f && c != '"' && c != '\\') {
            ++i;
        } else if (c < 0x80) {
            flush();
            appendEscape(out, c);
            plain = ++i;
        } else if (const std::size_t length = sequenceLength(text.substr(i))) {
            i += length;
        } else {
            flush();
            out += "\xef\xbf\xbd";
            plain = ++i;
        }
    }
    flush();
    out += '"';
}

void JsonObjectWriter::name(std::string_view name)
{
    if (!m_first)
        m_out += ',';
    m_first = false;
    m_out += '"';
    m_out += name;
    m_out += "\":";
}

void JsonObjectWriter::text(std::string_view key, std::string_view value)
{
    name(key);
    appendJsonString(m_out, value);
}

void JsonObjectWriter::number(std::string_view key, std::int64_t value)
{
    name(key);
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    m_out.append(digits.data(), end.ptr);
}

void JsonObjectWriter::truth(std::string_view key, bool value)
{
    name(key);
    m_out += value ? "true" : "false";
}

} // namespace ringdown
