// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/CredentialCards.h"

namespace ringdown::desk {

/// What this desk gave away and does not keep itself: webhook keys that were derived or exported, and tokens
/// that were made for others, until a row says that they were revoked. kept: credentialCards().
std::vector<CredentialCard> handedOutCards(const std::vector<CredentialCard> &kept,
                                           const std::vector<LedgerRow> &rows, Instant now);

} // namespace ringdown::desk
