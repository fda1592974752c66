// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/outbox/Hand.h"
#include "core/twilio/rest/ListedEffects.h"

#include <string>

namespace ringdown::relay {

// How a text or a leg is looked for in the carrier's lists. Paths are below the account.

/// The list in which it stands if it was done.
std::string listPathOf(const Hand &hand);
rest::Parameters listQueryOf(const Hand &hand);
/// The same list for everybody whom its sender called or texted.
rest::Parameters senderQueryOf(const Hand &hand);
/// Whether one reading of the list by sender serves both.
bool isFromSameSender(const Hand &a, const Hand &b);
/// Whether the carrier's entry may be this effect: same people, same words, not made before it was tried.
bool isSame(const Hand &hand, const rest::ListedEffect &listed);
/// Lists are newest first: whether what stands behind this entry is too old for what was tried then.
bool isTooOld(Instant triedAt, const rest::ListedEffect &listed);

} // namespace ringdown::relay
