// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/HoldSounds.h"

#include <charconv>

namespace ringdown::twilio {
namespace {

constexpr int longestPiece = 10;

std::optional<int> wholeNumber(std::string_view text)
{
    int number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = problem == std::errc() && end == text.data() + text.size() && number >= 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

std::string holdMusicUrl(std::string_view publicUrl, std::string_view id, int second, int seconds,
                         std::string_view ending)
{
    std::string url(publicUrl);
    url += holdMusicPath;
    url += id;
    url += '/' + std::to_string(second) + '-' + std::to_string(seconds) + '.';
    return url += ending;
}

std::optional<HoldPiece> holdPieceOf(std::string_view url)
{
    const std::string_view name = url.substr(url.rfind('/') + 1); // npos + 1 is the beginning
    const std::size_t dash = name.find('-');
    const std::size_t dot = name.find('.');
    if (dash == std::string_view::npos || dot == std::string_view::npos || dot < dash)
        return std::nullopt;
    const auto second = wholeNumber(name.substr(0, dash));
    const auto seconds = wholeNumber(name.substr(dash + 1, dot - dash - 1));
    if (!second || !seconds || *seconds < 1 || *seconds > longestPiece)
        return std::nullopt;
    return HoldPiece{*second, *seconds};
}

} // namespace ringdown::twilio
