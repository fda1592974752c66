// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/relay/RelayLog.h"
#include "core/relay/access/BearerTokens.h"
#include "core/relay/access/KeyFile.h"
#include "core/secrets/RuntimeCredential.h"
#include "core/twilio/SharedKeyCheck.h"

#include <string>
#include <vector>

namespace ringdown::app {

/// What a relay may know. An Auth Token is not among it.
struct RelaySecrets {
    secrets::RuntimeCredential credential;
    relay::BearerTokens tokens;
    std::string webhookPath;
    relay::KeptKeys kept; ///< handed in over the API before
    std::vector<twilio::SharedKey> sharedKeys;
    std::string apiKeyRemoval; ///< the command that takes the API key from where it is
};

enum class WebhookKeys { Required, Optional };
enum class SharedKeys { Off, Unproven };

/// Where a relay's secrets may be, and which of them it wants.
struct SecretPlaces {
    std::string envFile;    ///< "" for none
    relay::KeyFile keyFile; ///< read last, and written by the relay
    WebhookKeys webhookKeys = WebhookKeys::Required;
    SharedKeys sharedKeys = SharedKeys::Off;
    relay::LogSink warn; ///< hears of what is not used; may be empty
};

/// Collects the secrets from the environment, $CREDENTIALS_DIRECTORY and the env file, the later winning, and
/// what was handed in over the API. Configuration errors say what is wrong and the commands that repair it;
/// no value stands in them.
Result<RelaySecrets> readRelaySecrets(const SecretPlaces &places);

} // namespace ringdown::app
