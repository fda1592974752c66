// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/secrets/EntryCheck.h"
#include "core/secrets/EnvFile.h"
#include "core/twilio/WebhookKey.h"

#include <optional>
#include <string>
#include <vector>

namespace ringdown::secrets {

/// An API key of the carrier's account: it can be revoked alone (twilio.md D.2).
struct ApiKey {
    std::string sid; ///< "SK" and 32 hex digits, no secret
    Secret secret;

    /// BadInput names what does not look right, never the secret.
    static Result<ApiKey> make(std::string sid, Secret secret);
};

/// All that a relay may hold of the carrier's account (design decision 5): with it calls are verified and,
/// with an API key, made; the account cannot be taken over.
struct RuntimeCredential {
    std::string accountSid;                      ///< "" accepts any account's webhooks
    std::optional<ApiKey> apiKey;                ///< none: the relay only receives
    std::vector<twilio::WebhookKey> webhookKeys; ///< any of them verifies a webhook

    /// Picks its entries out of map and looks at nothing else. Configuration errors name the entry and its
    /// form, never a value.
    static Result<RuntimeCredential> from(const SecretMap &map);
};

} // namespace ringdown::secrets
