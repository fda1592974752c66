// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/relay/BearerTokens.h"
#include "core/secrets/RuntimeCredential.h"

#include <string>

namespace ringdown::app {

/// What a relay may know. An Auth Token is not among it.
struct RelaySecrets {
    secrets::RuntimeCredential credential;
    relay::BearerTokens tokens;
    std::string webhookPath;
};

enum class WebhookKeys { Required, Optional };

/// Collects the secrets from the environment, $CREDENTIALS_DIRECTORY and envFile ("" for none), the later
/// winning. Configuration errors say what is wrong and the commands that repair it; no value stands in them.
Result<RelaySecrets> readRelaySecrets(const std::string &envFile, WebhookKeys webhookKeys);

} // namespace ringdown::app
