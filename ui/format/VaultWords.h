// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/Vault.h"
#include "ui/format/Tone.h"

#include <QString>

namespace ringdown::format {

/// How a keyring is, for people.
struct VaultWords {
    Tone tone = Tone::Neutral;
    QString state;    ///< "unlocked", for the line that names the keyring
    QString title;    ///< what does not work; "" while everything does
    QString sentence; ///< why, and what to do
};

VaultWords vaultWords(const secrets::VaultState &state);

/// deed: what was wanted, as a sentence: "The account token was not stored."
QString vaultFailureWords(const QString &deed, const secrets::VaultFailure &failure);

} // namespace ringdown::format
