// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace ringdown::plan {

/// Bytes of one announcement; what is behind them is not said.
constexpr std::size_t longestSpeech = 4096;
/// Bytes of the announcements in a row that one answer to the carrier holds, beside a menu's prompt or a
/// greeting; callers do not hear the others.
constexpr std::size_t mostAnnounced = 28 * 1024;

/// What these words take of an answer: XML spells some characters longer.
constexpr std::size_t writtenBytes(std::string_view words)
{
    std::size_t bytes = 0;
    for (const char c : words) {
        const bool isBlank = c == '\t' || c == '\n' || c == '\r';
        bytes += c == '&' || c == '<' || c == '>' || c == '"' || isBlank ? 6 : 1;
    }
    return bytes;
}

/// The same of one announcement, with the voice that says it.
constexpr std::size_t announcedBytes(std::size_t written)
{
    constexpr std::size_t voice = 100;
    return written + voice;
}

} // namespace ringdown::plan
