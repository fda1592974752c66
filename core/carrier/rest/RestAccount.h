// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ringdown::carrier {

/// An API key of the simulated account. Its secret is simulated too.
struct AccountKey {
    enum class Type { Main, Standard, Restricted };

    std::string sid;
    std::string secret;
    std::string name; ///< "" for none
    Type type = Type::Standard;
    std::set<std::string> permissions; ///< of a restricted one: "/twilio/voice/calls/create"
    Instant madeAt;
    std::uint64_t uses = 0; ///< requests it was let in with
};

/// What a number of the account is told, by the names that answers have ("voice_url"), and its SID.
struct NumberSettings {
    std::string sid;
    std::string name; ///< "" for the number itself
    std::map<std::string, std::string> values;
};

/// A number that the account can buy.
struct NumberForSale {
    std::string number; ///< E.164
    std::string kind;   ///< "Local", "TollFree", "Mobile"
    std::string locality;
    std::string region;
    bool takesTexts = true;
    bool takesCalls = true;
    bool takesPictures = true; ///< only where it takes texts
};

/// A Studio flow.
struct StudioFlow {
    std::string sid;
    std::string name;
    std::string status;
    std::string definition;
    std::string message;
    int revision = 1;
    Instant changedAt;
};

/// The customer's account as the REST interface sees it.
struct RestAccount {
    std::string sid;
    std::string primaryToken; ///< signs the webhooks
    std::optional<std::string> secondaryToken;
    std::map<std::string, AccountKey> keys;         ///< by SID
    std::vector<std::string> numbers;               ///< E.164
    std::map<std::string, NumberSettings> settings; ///< by number; one that is not named is told nothing
    std::vector<NumberForSale> forSale;
    std::map<std::string, StudioFlow> flows;     ///< by SID
    std::set<std::string> deletedRecordings;     ///< SIDs
    std::set<std::string> deletedTranscriptions; ///< SIDs
    bool deletesTranscriptions = true;           ///< false: 403, as to a key without the right
    bool makesRestrictedKeys = true;             ///< false: IAM refuses, as outside the US region
};

} // namespace ringdown::carrier
