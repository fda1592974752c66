// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/CsvText.h"

#include <algorithm>
#include <array>

namespace ringdown {
namespace {

// Blanks a spreadsheet may skip before it looks for a formula: U+00A0, U+1680, U+2000 to U+200F, U+2028 to
// U+202F, U+205F, U+2060, U+3000, U+FEFF.
bool startsWithWideBlank(std::string_view text)
{
    constexpr std::array<std::string_view, 6> blanks = {"\xc2\xa0",     "\xe1\x9a\x80", "\xe2\x81\x9f",
                                                        "\xe2\x81\xa0", "\xe3\x80\x80", "\xef\xbb\xbf"};
    if (std::any_of(blanks.begin(), blanks.end(),
                    [&](std::string_view blank) { return text.starts_with(blank); }))
        return true;
    if (text.size() < 3 || !text.starts_with("\xe2\x80"))
        return false;
    const auto last = static_cast<unsigned char>(text[2]);
    return (last >= 0x80 && last <= 0x8f) || (last >= 0xa8 && last <= 0xaf);
}

/// Written as a blank, so it counts as one.
bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

std::size_t blankLength(std::string_view text)
{
    if (!text.empty() && (text[0] == ' ' || isControl(text[0])))
        return 1;
    if (!startsWithWideBlank(text))
        return 0;
    return text[0] == '\xc2' ? 2 : 3;
}

bool looksLikeFormula(std::string_view text)
{
    while (const std::size_t length = blankLength(text))
        text.remove_prefix(length);
    // The full-width forms of the four signs count as well.
    constexpr std::array<std::string_view, 8> signs = {
        "=", "+", "-", "@", "\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d", "\xef\xbc\xa0"};
    return std::any_of(signs.begin(), signs.end(),
                       [&](std::string_view sign) { return text.starts_with(sign); });
}

void appendCell(std::string &out, std::string_view text)
{
    out += '"';
    if (looksLikeFormula(text))
        out += '\'';
    for (const char c : text) {
        if (c == '"')
            out += "\"\"";
        else
            out += isControl(c) ? ' ' : c;
    }
    out += '"';
}

} // namespace

void appendCsvRow(std::string &out, const std::vector<std::string_view> &cells)
{
    bool first = true;
    for (const std::string_view cell : cells) {
        if (!first)
            out += ',';
        first = false;
        appendCell(out, cell);
    }
    out += "\r\n";
}

} // namespace ringdown
