// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/Step.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::routing {

enum class Reply { Answers, Busy, Off, Declines, Voicemail, NoAnswer };

constexpr int acceptAfterSeconds = 3; ///< from picking up to pressing the accept key
constexpr int talkSeconds = 60;       ///< a caller and the person who took the call talk so long
constexpr int messageSeconds = 12;    ///< a caller who is asked for a message speaks so long

/// What one contact's phone does when it rings. Somebody who answers presses the accept key; a voicemail
/// presses nothing.
struct PhoneScript {
    Reply reply = Reply::NoAnswer;
    int afterSeconds = 5; ///< how long it rings first; from the tier's seconds on it is not answered

    friend bool operator==(const PhoneScript &, const PhoneScript &) = default;
};

constexpr int longestHangUp = 3600; ///< seconds; nobody who waits stays longer

struct WhatIfQuestion {
    std::string to;
    std::string from; ///< "" or "anonymous" for withheld
    Instant at;
    std::string digits; ///< pressed one by one when asked or greeted by a voicemail, then silence
    std::map<ContactId, PhoneScript> answers; ///< a tier's id stands for each of its contacts
    OwnLegs ownLegs = OwnLegs::Unsaid;        ///< of the relay that would have the call
    std::vector<std::string> stopped = {};    ///< phones that wrote STOP to the number that is called
    /// Seconds after which the caller hangs up unless somebody has taken the call, and leaves no message; as
    /// everywhere here, speech takes none of them. Nothing: the caller stays.
    std::optional<int> hangsUpAfter = {};

    friend bool operator==(const WhatIfQuestion &, const WhatIfQuestion &) = default;
};

/// One line of a path: an event with the simulated seconds since the call came in.
struct WhatIfStep {
    int after = 0;
    Event event;
};

struct WhatIfPath {
    TenantId tenant;
    RouteId route; ///< by which it entered
    Outcome outcome = Outcome::Abandoned;
    int seconds = 0;   ///< joined time as in CALL: the talk is taken to last 60 s
    int endsAfter = 0; ///< seconds since the call came in
    std::vector<WhatIfStep> steps;
};

/// Whether a question may name this caller: a number that its country has, or who withholds theirs ("",
/// "anonymous", or what a keypad makes of such a word). Anything else is mistyped.
bool isCallerToAskFor(std::string_view from);

/// Runs step() to the end of a call that nobody makes. NotFound when no tenant lists the number, BadInput
/// when digits are none or answers name nobody of the tenant.
Result<WhatIfPath> whatIf(const CompiledPlan &plan, const WhatIfQuestion &question);

/// "office@12,lee=voicemail,captain=busy": office answers after 12 s; a bare name answers after 5 s; the
/// others (busy, off, decline, voicemail) do so at once.
Result<std::map<ContactId, PhoneScript>> parseAnswers(std::string_view text);
/// The answers by contact: a name that is a tier's and no contact's stands for everybody in the tier who is
/// not named. BadInput when a name is neither.
Result<std::map<ContactId, PhoneScript>> answersByContact(const plan::Tenant &tenant,
                                                          const std::map<ContactId, PhoneScript> &answers);
/// The JSON of design section 6 ({"tenant","route","outcome","seconds","steps":[...]}).
std::string toJson(const WhatIfPath &path);

} // namespace ringdown::routing
