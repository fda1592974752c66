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

/// The customer's account as the REST interface sees it.
struct RestAccount {
    std::string sid;
    std::string primaryToken; ///< signs the webhooks
    std::optional<std::string> secondaryToken;
    std::map<std::string, AccountKey> keys; ///< by SID
    std::vector<std::string> numbers;       ///< E.164
    bool makesRestrictedKeys = true;        ///< false: IAM refuses, as outside the US region
};

} // namespace ringdown::carrier
