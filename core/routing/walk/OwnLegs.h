// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/walk/OfferedLeg.h"

#include <optional>
#include <string>
#include <string_view>

namespace ringdown::routing {

/// What keeps a tier's phones from ringing on calls of their own, in the log's words.
struct LegsRefusal {
    std::string why; ///< a sentence; "" when nobody needs to be told
};

/// Nothing when the phones are to ring on calls of their own (design section 5, Ring).
std::optional<LegsRefusal> whyNoOwnLegs(const Walk &walk, const plan::Tier &tier, std::size_t phones);

/// The call's queue at one answer. hop is that of the answer's positions.
std::string queueOf(const CallSid &call, int hop);
/// Where a phone on a call of its own stands; from is its position by dial.
Position ownLegAt(const CallSid &call, Position from, int stage);

/// When the carrier has had its time to say that it calls a phone of the tier that rings; nothing where no
/// phone rings on a call of its own.
std::optional<Instant> confirmationDue(const Walk &walk);
/// Whether it has told nothing of this one although that moment had come.
bool isUnconfirmed(const Walk &walk, const OfferedLeg &leg, Instant at);
/// That, as a clause.
std::string whyUnconfirmed(const Walk &walk, const OfferedLeg &leg);
/// leg.failed for such a phone.
Event &noteUnconfirmed(Walk &walk, const OfferedLeg &leg);

/// Has a phone called.
void placeLeg(Walk &walk, const plan::Tier &tier, const plan::Contact &contact, const Position &phone,
              int seconds);
/// Ends a phone's call, if it has one of its own that the carrier has named. words: said to a person who has
/// picked up.
void endLeg(Walk &walk, const LegState &leg, const std::string &words);
/// leg.ringing for a phone that the carrier calls.
void noteLegRings(Walk &walk, const OfferedLeg &leg, int seconds, std::string_view legSid);

} // namespace ringdown::routing
