// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace ringdown::routing {

/// The words that carriers themselves act on when they are all that a text says.
enum class Keyword {
    None,
    Stop,  ///< STOP, STOPALL, UNSUBSCRIBE, CANCEL, END, QUIT, REVOKE, OPTOUT
    Start, ///< START, UNSTOP
    Yes,   ///< YES: as START, but not for toll-free numbers, and often no more than an answer
    Help,  ///< HELP, INFO
};

/// optOutType: what the carrier says it took the text for ("STOP", "START", "HELP"), "" when it says nothing.
Keyword keywordOf(std::string_view body, std::string_view optOutType);
/// Whether this word makes the carrier send texts from this number (E.164) again.
bool resumesTexts(Keyword keyword, std::string_view number);

} // namespace ringdown::routing
