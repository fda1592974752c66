// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <string>
#include <vector>

namespace ringdown::numbers {

/// One round of ringing: the phones of a tier together, or one of them when it rings in turn.
struct LifeboatRing {
    TierId tier;
    std::vector<PhoneNumber> phones; ///< at most ten: the carrier takes no more in one Dial
    int seconds = 20;
    plan::Show show = plan::Show::Caller;

    friend bool operator==(const LifeboatRing &, const LifeboatRing &) = default;
};

/// What a caller hears before the first phone rings: one of the two.
struct LifeboatOpening {
    std::string say;
    std::string play; ///< a URL

    friend bool operator==(const LifeboatOpening &, const LifeboatOpening &) = default;
};

/// What of the plan a fallback cannot do.
enum class Omission {
    NoKey,              ///< a phone's own voicemail that picks up takes the call
    NoWaiting,          ///< who waits hears the ring tone alone
    NoMenu,             ///< everybody goes where a caller goes who presses nothing
    NoHoursNoRules,     ///< it rings at any time, for anybody
    NoTexts,            ///< until the relay is back and fills its log
    GreetingOffersText, ///< so a plain one is spoken
    GreetingNamesCall,  ///< the same
    OpeningNamesCall,   ///< so it is left out
    LaterWords,         ///< what is said or played after the first ring is left out
};

/// A business's fallback for when no relay answers: its tiers in order, then a recording. It lives at the
/// carrier and can do only what needs no relay.
struct Lifeboat {
    TenantId tenant;
    std::string business;
    plan::Voice voice;
    std::vector<LifeboatOpening> opening;
    std::vector<LifeboatRing> rings;
    std::string greeting;
    std::string greetingSound; ///< "" when the greeting is spoken
    int maxSeconds = 120;
    std::vector<Omission> leftOut;

    friend bool operator==(const Lifeboat &, const Lifeboat &) = default;
};

/// Whether some phone sees who calls. Where a caller withholds their number a flow shows the business number;
/// an echo twimlet cannot tell them apart and passes them on as they came, which the carrier may refuse.
bool showsCallers(const Lifeboat &boat);

/// What the open route says first, the tiers that it comes to when the caller presses nothing (all of the
/// plan's when it rings none), within the plan's longest wait and without phones that the rules of what goes
/// out refuse, and the greeting of the message it ends in.
Lifeboat compileLifeboat(const plan::Tenant &tenant);

} // namespace ringdown::numbers
