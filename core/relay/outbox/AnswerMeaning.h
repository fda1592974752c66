// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/outbox/Hand.h"
#include "core/twilio/rest/RestClient.h"

#include <string>

namespace ringdown::relay {

/// What the carrier's answer to an effect says of it.
struct AnswerMeaning {
    enum class Kind {
        Done,       ///< text: the carrier's id of it
        OverAnyway, ///< nothing is left to be done
        NotNow,     ///< certainly not done, and everything is to wait a little
        OtherKey,   ///< certainly not done with a key that is not in service any more
        Again,      ///< nobody knows, and to do it twice does no harm
        Refused,    ///< text: why, as a sentence
        Unknown     ///< nobody knows. text: the cause, as a sentence
    };
    Kind kind = Kind::Unknown;
    std::string text;
    int code = 0; ///< Refused: the carrier's error, 0 for none
};

/// keySid: of the key in service now, "" for none.
AnswerMeaning meaningOf(const Hand &hand, const rest::RestAnswer &answer, const std::string &keySid);

} // namespace ringdown::relay
