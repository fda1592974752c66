// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/Vault.h"

#include <string>

namespace ringdown::ctl {

/// Why a vault cannot be used and the way out, as sentences; "" for one that can (a locked one, too).
std::string vaultWords(const secrets::VaultState &state);
/// The same for a request that failed.
std::string vaultWords(const secrets::VaultFailure &failure);

} // namespace ringdown::ctl
