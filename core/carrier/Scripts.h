// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/WhatIf.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>

namespace ringdown::carrier {

/// What a phone does when it rings.
struct PhoneScript {
    enum class Does {
        NoAnswer,
        Answers,
        Declines, ///< lets it ring for `after`, then presses the red button
        Busy,
        Off,       ///< out of reach: the network says so after a moment
        Voicemail, ///< the phone's own voicemail picks up, talks, and presses nothing
        Cancelled, ///< never picks up; after `after` somebody ends the leg through the REST API
        Invalid,   ///< no such number, or the carrier may not dial it
    };

    Does does = Does::NoAnswer;
    std::chrono::seconds after{5};                    ///< how long it rings first
    std::string keys = "1";                           ///< pressed one an asking; '-' or nothing left: silence
    std::chrono::seconds pressesAfter{3};             ///< from the beginning of the asking
    std::optional<std::chrono::seconds> hangsUpAfter; ///< from picking up, unless joined by then
    std::chrono::seconds talks{60};                   ///< from being joined until this phone hangs up

    friend bool operator==(const PhoneScript &, const PhoneScript &) = default;
};

/// The phone of a what-if question.
PhoneScript phoneScript(const routing::PhoneScript &script);

/// What the voice at the other end of a recording does when it has said what it had to say.
enum class MessageEnd { Silence, Key, HangsUp };

/// Who calls, and what they do.
struct CallScript {
    std::string from; ///< E.164, or a word such as "anonymous"
    std::string to;
    std::string callerName; ///< sent when the number has the lookup switched on
    std::string forwardedFrom;
    std::string city, state, zip, country;
    std::string verdict;   ///< of the network on the number shown (StirVerstat); "" where it checks none
    std::string callToken; ///< what lets a call of our own show this caller; "" for none

    std::string digits; ///< pressed when asked, as many as the asking takes; '-': silence at that asking
    std::chrono::seconds pressesAfter{1};             ///< from the end of the prompt
    std::optional<std::chrono::seconds> hangsUpAfter; ///< from the beginning, wherever the call stands
    std::optional<std::chrono::seconds>
        leavesRinging;               ///< so long after phones first rang, unless joined by then
    std::chrono::seconds message{0}; ///< length of the message, 0: says nothing
    std::string messageWords;        ///< what its transcript will say
    MessageEnd messageEnd = MessageEnd::HangsUp;
    char messageKey = '#';                     ///< with MessageEnd::Key
    std::optional<std::chrono::seconds> talks; ///< from being joined until the caller hangs up

    std::map<std::string, PhoneScript> phones; ///< by E.164; whoever is not named does not answer

    std::string sid; ///< of the call; "" for one that the carrier makes up

    friend bool operator==(const CallScript &, const CallScript &) = default;
};

} // namespace ringdown::carrier
