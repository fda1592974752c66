// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/outbox/Hand.h"
#include "core/twilio/rest/ListedEffects.h"

#include <chrono>
#include <optional>
#include <string>

namespace ringdown::relay {

/// What is looked for longer is given up.
inline constexpr std::chrono::hours longestUnknown{24};

// How a text or a leg is looked for in the carrier's lists. Paths are below the account.

/// What two clocks showed when the carrier answered a look.
struct CarrierClock {
    Instant ours;
    std::optional<Instant> theirs; ///< nothing when it did not say

    /// When it may have been tried at the earliest, by their clock. What ours showed counts too: either may
    /// have been set since the try.
    Instant earliest(Instant triedAt) const;
    /// What our clock would have shown then. Half a minute is on the way, or is no difference.
    Instant byOurs(Instant madeAt) const;
};

/// The list in which it stands if it was done.
std::string listPathOf(const Hand &hand);
rest::Parameters listQueryOf(const Hand &hand);
/// The same list for everybody whom its sender called or texted.
rest::Parameters senderQueryOf(const Hand &hand);
/// Whether one reading of the list by sender serves both.
bool isFromSameSender(const Hand &a, const Hand &b);
/// Whether the carrier's entry may be this effect: same people, same words, not made before it was tried.
bool isSame(const Hand &hand, const rest::ListedEffect &listed, const CarrierClock &clock);
/// Lists are newest first: whether what stands behind this entry is too old for what was tried then.
bool isTooOld(Instant triedAt, const rest::ListedEffect &listed, const CarrierClock &clock);

} // namespace ringdown::relay
