// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <string>

namespace ringdown::audit {

/// A Google service account as its JSON key file has it.
struct ServiceAccount {
    std::string email;    ///< client_email
    std::string keyId;    ///< private_key_id, "" when the file has none
    std::string tokenUri; ///< where a signed assertion is exchanged for a token; https
    Secret privateKey;    ///< PEM
};

/// Reads the text of a key file. Configuration errors name the field and what it should be, never a value.
Result<ServiceAccount> readServiceAccount(const Secret &json);

/// The JWT (RFC 7523, RS256) that asks for a token good for scope, signed now; it lives for an hour at most.
/// Configuration when the private key cannot sign.
Result<Secret> signedAssertion(const ServiceAccount &account, const std::string &scope, Instant now);

} // namespace ringdown::audit
