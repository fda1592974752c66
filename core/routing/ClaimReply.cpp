// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/ClaimReply.h"

#include <algorithm>
#include <array>

namespace ringdown::routing {
namespace {

/// As phones write it: plain, in full width, as a picture of a key, in a circle.
constexpr std::array<std::string_view, 4> ones = {"1\xEF\xB8\x8F\xE2\x83\xA3", "1", "\xEF\xBC\x91",
                                                  "\xE2\x91\xA0"};

/// What people and keyboards put around it: blanks, also the wide and the unbreakable one, and marks.
constexpr std::array<std::string_view, 19> aroundAClaim = {" ",
                                                           "\t",
                                                           "\r",
                                                           "\n",
                                                           ".",
                                                           "!",
                                                           ",",
                                                           ")",
                                                           "(",
                                                           "\"",
                                                           "'",
                                                           "#",
                                                           "\xC2\xA0",
                                                           "\xE3\x80\x80",
                                                           "\xE3\x80\x82",
                                                           "\xEF\xBC\x81",
                                                           "\xEF\xBC\x8E",
                                                           "\xE2\x80\x9C",
                                                           "\xE2\x80\x9D"};

template <std::size_t Size>
const std::string_view *pieceAtBegin(std::string_view text, const std::array<std::string_view, Size> &pieces)
{
    const auto *const found = std::find_if(pieces.begin(), pieces.end(),
                                           [&](std::string_view piece) { return text.starts_with(piece); });
    return found == pieces.end() ? nullptr : found;
}

} // namespace

bool isClaim(std::string_view body)
{
    bool hasOne = false;
    while (!body.empty()) {
        const std::string_view *piece = pieceAtBegin(body, aroundAClaim);
        const bool isAround = piece != nullptr;
        if (!piece && !hasOne)
            piece = pieceAtBegin(body, ones);
        if (!piece)
            return false;
        hasOne = hasOne || !isAround;
        body.remove_prefix(piece->size());
    }
    return hasOne;
}

} // namespace ringdown::routing
