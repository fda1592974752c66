// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/XmlText.h"

#include <algorithm>
#include <array>

namespace ringdown::twilio {
namespace {

unsigned char byteAt(std::string_view text, std::size_t i)
{
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
}

/// Length of the well-formed UTF-8 sequence of several bytes that text begins with, 0 when it is none.
std::size_t sequenceAt(std::string_view text)
{
    const unsigned char first = byteAt(text, 0);
    const unsigned char second = byteAt(text, 1);
    const std::size_t length = first >= 0xc2 && first <= 0xdf   ? 2
                               : first >= 0xe0 && first <= 0xef ? 3
                               : first >= 0xf0 && first <= 0xf4 ? 4
                                                                : 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byteAt(text, i) & 0xc0) != 0x80)
            return 0;
    }
    const bool isOverlong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
    const bool isSurrogate = first == 0xed && second > 0x9f;
    const bool isBeyond = first == 0xf4 && second > 0x8f;
    return isOverlong || isSurrogate || isBeyond ? 0 : length;
}

bool isForbidden(std::string_view sequence)
{
    return sequence == "\xef\xbf\xbe" || sequence == "\xef\xbf\xbf"; // U+FFFE, U+FFFF
}

/// The bytes that go into a document as they are. DEL among them: XML allows it.
constexpr auto plainBytes = [] {
    std::array<bool, 256> plain{};
    for (std::size_t byte = 0x20; byte < 0x80; ++byte)
        plain[byte] = true;
    for (const char c : std::string_view("<>&\""))
        plain[static_cast<unsigned char>(c)] = false;
    return plain;
}();

bool needsNoEscape(char c)
{
    return plainBytes[static_cast<unsigned char>(c)];
}

void appendAscii(std::string &out, char c)
{
    switch (c) {
    case '<':
        out += "&lt;";
        return;
    case '>':
        out += "&gt;";
        return;
    case '&':
        out += "&amp;";
        return;
    case '"':
        out += "&quot;";
        return;
    case '\t':
        out += "&#9;";
        return; // as references, because attributes turn them into blanks
    case '\n':
        out += "&#10;";
        return;
    case '\r':
        out += "&#13;";
        return;
    }
    if (static_cast<unsigned char>(c) >= 0x20)
        out += c;
}

} // namespace

void appendXml(std::string &out, std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        std::size_t plain = i;
        while (plain < text.size() && needsNoEscape(text[plain]))
            ++plain;
        out.append(text, i, plain - i);
        i = plain;
        if (i == text.size())
            return;
        if (byteAt(text, i) < 0x80) {
            appendAscii(out, text[i++]);
            continue;
        }
        const std::size_t length = sequenceAt(text.substr(i));
        if (length == 0)
            out += "\xef\xbf\xbd";
        else if (!isForbidden(text.substr(i, length)))
            out += text.substr(i, length);
        i += length == 0 ? 1 : length;
    }
}

void appendAttribute(std::string &xml, std::string_view name, std::string_view value)
{
    if (value.empty())
        return;
    xml += ' ';
    xml += name;
    xml += "=\"";
    appendXml(xml, value);
    xml += '"';
}

bool hasWords(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = std::max<std::size_t>(sequenceAt(text.substr(i)), 1);
        const bool isLeftOut = length == 1 ? byteAt(text, i) <= 0x20 : isForbidden(text.substr(i, length));
        if (!isLeftOut)
            return true;
        i += length;
    }
    return false;
}

} // namespace ringdown::twilio
