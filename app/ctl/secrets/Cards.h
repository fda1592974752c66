// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Json.h"
#include "app/ctl/secrets/VaultUse.h"
#include "core/secrets/desk/CredentialCards.h"

namespace ringdown::ctl {

/// What this desk knows of its credentials, without a value and without unlocking anything.
struct DeskCards {
    std::vector<desk::CredentialCard> cards;
    std::vector<desk::LedgerRow> rows; ///< oldest first
    Instant now;
};

/// Of the entries of a vault. What a file or systemd holds is looked at, for the audit may speak of others of
/// the same name.
Told<DeskCards> deskCards(const Invocation &invocation, VaultUse &vault);
/// The same without a vault: what the audit says was stored and not forgotten since.
Told<DeskCards> deskCardsOfLedger(const Invocation &invocation);

Json cardJson(const desk::CredentialCard &card);

} // namespace ringdown::ctl
