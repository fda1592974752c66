// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"
#include "core/twilio/rest/ListedEffects.h"

#include <string>

namespace ringdown::relay {

// What an effect is on the wire. Paths are below the account.

std::string pathOf(const store::OutboxRow &row);
/// statusCallback: of a text.
rest::Parameters formOf(const store::OutboxRow &row, const std::string &statusCallback);

/// The list in which a text or a leg stands if it was done.
std::string listPathOf(const store::OutboxRow &row);
rest::Parameters listQueryOf(const store::OutboxRow &row);
/// The same list for everybody whom this row's sender called or texted.
rest::Parameters senderQueryOf(const store::OutboxRow &row);
/// Whether one reading of the list by sender serves both.
bool isFromSameSender(const store::OutboxRow &a, const store::OutboxRow &b);
/// Whether the carrier's entry may be this effect: same people, same words, not made before it was tried.
bool isSame(const store::OutboxRow &row, const rest::ListedEffect &listed);
/// Lists are newest first: whether what stands behind this entry is too old to be the effect.
bool isTooOld(const store::OutboxRow &row, const rest::ListedEffect &listed);

/// What two effects have in common that a look at the carrier's list could not tell apart.
std::string likenessOf(const store::OutboxRow &row);

} // namespace ringdown::relay
