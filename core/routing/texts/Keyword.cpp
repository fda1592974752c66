// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/texts/Keyword.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace ringdown::routing {
namespace {

constexpr std::array<std::pair<std::string_view, Keyword>, 13> keywords = {{
    {"STOP", Keyword::Stop},
    {"STOPALL", Keyword::Stop},
    {"UNSUBSCRIBE", Keyword::Stop},
    {"CANCEL", Keyword::Stop},
    {"END", Keyword::Stop},
    {"QUIT", Keyword::Stop},
    {"REVOKE", Keyword::Stop},
    {"OPTOUT", Keyword::Stop},
    {"START", Keyword::Start},
    {"UNSTOP", Keyword::Start},
    {"YES", Keyword::Yes},
    {"HELP", Keyword::Help},
    {"INFO", Keyword::Help},
}};

constexpr std::array<std::string_view, 7> tollFreeBeginnings = {"+1800", "+1833", "+1844", "+1855",
                                                                "+1866", "+1877", "+1888"};

/// Without blanks at its ends, in capitals.
std::string onlyWord(std::string_view body)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = body.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    std::string word(body.substr(begin, body.find_last_not_of(blanks) - begin + 1));
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return word;
}

Keyword keywordNamed(std::string_view word)
{
    const auto *const found = std::find_if(keywords.begin(), keywords.end(),
                                           [&](const auto &keyword) { return keyword.first == word; });
    return found == keywords.end() ? Keyword::None : found->second;
}

} // namespace

Keyword keywordOf(std::string_view body, std::string_view optOutType)
{
    return keywordNamed(onlyWord(optOutType.empty() ? body : optOutType));
}

bool resumesTexts(Keyword keyword, std::string_view number)
{
    const bool isTollFree =
        std::any_of(tollFreeBeginnings.begin(), tollFreeBeginnings.end(),
                    [&](std::string_view beginning) { return number.starts_with(beginning); });
    return keyword == Keyword::Start || (keyword == Keyword::Yes && !isTollFree);
}

} // namespace ringdown::routing
