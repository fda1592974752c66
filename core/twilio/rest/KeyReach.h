// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/RuntimeCredential.h"
#include "core/twilio/rest/RestClient.h"

#include <functional>
#include <string>

namespace ringdown::rest {

/// What an API key can reach, found by asking (design decision 5).
struct KeyReach {
    bool isAccepted = false;   ///< the carrier knows the key
    bool readsAccount = false; ///< GET Accounts/{SID}.json answers 200: a Main key, as good as the Auth Token
    bool listsNumbers =
        false; ///< IncomingPhoneNumbers can be listed: a standard key, it can point numbers elsewhere
    bool readsCalls = false;    ///< GET Calls.json?PageSize=1 answers 200
    bool readsMessages = false; ///< GET Messages.json?PageSize=1 answers 200
};

/// Asks the carrier what key can do, by reading alone: nothing is changed. A failure is Unreachable, Unknown,
/// Garbled or Throttled: then nothing is known. So is any answer that is not Twilio's own about this key.
void probeKey(RestClient &client, const std::string &accountSid, const secrets::ApiKey &key,
              std::function<void(const std::variant<KeyReach, RestFailure> &)> done);

} // namespace ringdown::rest
