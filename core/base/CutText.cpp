// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/CutText.h"

namespace ringdown {
namespace {

constexpr std::size_t longestRest = 3; ///< bytes of a character behind its first; more are no text

/// Whether a cut before this byte would split a character.
bool splitsAt(std::string_view text, std::size_t at)
{
    return at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U;
}

} // namespace

std::string_view cutToBytes(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    std::size_t end = most;
    while (most - end < longestRest && splitsAt(text, end))
        --end;
    return text.substr(0, end);
}

std::string_view endOfBytes(std::string_view text, std::size_t most)
{
    const std::size_t first = text.size() > most ? text.size() - most : 0;
    std::size_t begin = first;
    while (begin - first < longestRest && splitsAt(text, begin))
        ++begin;
    return text.substr(begin);
}

} // namespace ringdown
